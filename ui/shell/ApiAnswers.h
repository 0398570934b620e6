// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ApiAnswer.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace botdeck::ui::apiconsole {
class AnswerPane;
}

namespace botdeck::ui::shell {

/// What is done with answers wherever they are shown: copied, saved in a file, compared.
class ApiAnswers final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit ApiAnswers(const Parts &parts, QObject *parent = nullptr);
    /// What is being written is given up.
    ~ApiAnswers() override;

    /// What is copied and saved of this pane goes the ways of here from now on.
    void attach(apiconsole::AnswerPane &pane);
    void copy(const QString &text);
    /// Asks for a file; how it ended is said.
    void save(const services::ApiAnswer &answer);
    void compare(const services::ApiAnswer &first, const services::ApiAnswer &second);

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);

private:
    void write(const QString &path, const QByteArray &body);
    [[nodiscard]] QString title(const services::ApiAnswer &answer) const;

    const Parts m_parts;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
};

} // namespace botdeck::ui::shell
