// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/ApiDesk.h"
#include "services/CopyAs.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace botdeck::ui::apiconsole {
class AnswerPane;
class RequestPane;
} // namespace botdeck::ui::apiconsole

namespace botdeck::ui::shell {

/// What the form holds is checked while it is typed, sent and copied; what came of it is shown.
class ApiSending final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        apiconsole::RequestPane &request;
        apiconsole::AnswerPane &answer;
        QWidget &window;
    };

    explicit ApiSending(const Parts &parts, QObject *parent = nullptr);

    void setBot(const std::optional<models::BotRow> &bot);
    /// The method whose form is shown, by its key; it is checked at once.
    void setMethod(const QString &key, bool changes);
    /// The form was filled with something else.
    void checkTyped() { check(Purpose::Typed); }
    void retranslate();

Q_SIGNALS:
    /// A sentence that wants to be read.
    void said(const QString &words);
    /// What was done, in passing.
    void done(const QString &words);

private:
    /// Why it is checked.
    enum class Purpose { Typed, Asked, Sending };

    void check(Purpose purpose);
    void checkSoon();
    void take(const services::ApiCheck &found);
    void askToSend();
    void send();
    void showAnswer(const services::ApiAnswer &answer);
    void giveUp();
    void copy(services::CallForm form);
    void put(const core::Result<QByteArray> &copied);
    void sayRefusal();
    [[nodiscard]] services::ApiRequest request() const;

    const Parts m_parts;
    services::ApiDesk m_desk;
    std::optional<models::BotRow> m_bot;
    QString m_method;
    bool m_changes = false;
    Purpose m_purpose = Purpose::Typed;
    /// What was typed is checked before long.
    bool m_isDue = false;
    QPointer<services::ApiCall> m_call;
};

} // namespace botdeck::ui::shell
