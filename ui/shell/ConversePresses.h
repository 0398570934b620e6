// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/WaitingPress.h"
#include "services/WaitingPresses.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace botdeck::ui::converse {
class ChatsPane;
class PressesDialog;
class PressesLine;
} // namespace botdeck::ui::converse

namespace botdeck::ui::shell {

/// Pressed buttons that wait for an answer: how many above the chats, and the list of them.
class ConversePresses final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        converse::ChatsPane &chats;
        QWidget &window;
    };

    explicit ConversePresses(const Parts &parts, QObject *parent = nullptr);

    void setBot(const std::optional<domain::BotKey> &bot) { m_presses.select(bot); }

Q_SIGNALS:
    void showAsked(const botdeck::domain::WaitingPress &press);
    void answerAsked(const botdeck::domain::WaitingPress &press);

private:
    void take(const QList<domain::WaitingPress> &presses);
    void open();

    const Parts m_parts;
    services::WaitingPresses m_presses;
    QList<domain::WaitingPress> m_listed;
    /// The pane's.
    converse::PressesLine *m_line;
    QPointer<converse::PressesDialog> m_dialog;
};

} // namespace botdeck::ui::shell
