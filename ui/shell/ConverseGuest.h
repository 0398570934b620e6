// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "models/ConsoleData.h"
#include "services/SandboxChat.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::models {
class ConversationModel;
}
namespace botdeck::ui::converse {
class ConversationView;
class GuestLine;
} // namespace botdeck::ui::converse

namespace botdeck::ui::shell {

/// The open chat of a sandbox's bot from its users' side: they say something, press buttons, come and go, and
/// see what whichever program runs the bot makes of it.
class ConverseGuest final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        converse::ConversationView &view;
        converse::GuestLine &line;
        models::ConversationModel &messages;
    };

    explicit ConverseGuest(const Parts &parts, QObject *parent = nullptr);

    /// The line is there for the sandbox's bots only.
    void setPlace(const std::optional<models::BotRow> &bot, const QString &chatId);
    /// The chat was read: what its members see beyond that is put among its messages, now and from now on;
    /// new ones only where what was read `reachesNewest`.
    void showSeen(bool reachesNewest);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void said(const QString &words);
    void done(const QString &words);

private:
    void play(services::GuestMove move);
    void press(const domain::ChatMessage &message, int row, int column);
    void connectGuest();
    void watch();
    void showSeen();
    void show(const domain::ChatMessage &seen);
    void takePress(const services::GuestMove &move, const domain::ButtonPress &press);
    void takeAnswer(const QString &query, const services::GuestPress &press);

    /// A button that was pressed here.
    struct Pressed
    {
        QString messageId;
        domain::ButtonPress press;
    };
    void show(const Pressed &pressed);

    const Parts m_parts;
    services::SandboxGuest m_guest;
    services::SandboxChat m_chat;
    std::optional<models::BotRow> m_bot;
    QString m_chatId;
    bool m_isRead = false;
    bool m_reachesNewest = false;
    QList<domain::ChatMessage> m_seen;
    QList<Pressed> m_pressed;
};

} // namespace botdeck::ui::shell
