// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PassportKeyJob.h"
#include "ui/passport/KeyWidget.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace botdeck::ui::shell {

class PassportKeyring;

/// Keys that are made and imported, one at a time.
class PassportMaking final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        PassportKeyring &keyring;
        QWidget &window;
    };

    explicit PassportMaking(const Parts &parts, QObject *parent = nullptr);

    void attach(passport::KeyWidget &making);
    /// A dialog for a new key; `file`: that is to be imported.
    void open(passport::KeyWidget::Way way, const QString &file = {});

private:
    void make(passport::KeyWidget &making, const QString &name, int bits);
    void import(passport::KeyWidget &making, const passport::ImportWish &wish);
    void importText(passport::KeyWidget &making, const passport::ImportWish &wish);
    void withPlace(passport::KeyWidget &making, const std::function<void()> &then);
    void follow(passport::KeyWidget &making, services::PassportKeyJob *job);
    [[nodiscard]] QString suggestedName() const;

    const Parts m_parts;
    QPointer<services::PassportKeyJob> m_making;
    /// Grows with everything that is begun or given up: an older one's file means nothing.
    quint64 m_turn = 0;
};

} // namespace botdeck::ui::shell
