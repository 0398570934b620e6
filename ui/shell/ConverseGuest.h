// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "models/ConsoleData.h"
#include "services/SandboxGuest.h"
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

/// The open chat of a sandbox's bot from its users' side: they say something, press buttons, come and go.
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
        const models::ConversationModel &messages;
    };

    explicit ConverseGuest(const Parts &parts, QObject *parent = nullptr);

    /// The line is there for the sandbox's bots only.
    void setPlace(const std::optional<models::BotRow> &bot, const QString &chatId);

Q_SIGNALS:
    void said(const QString &words);
    void done(const QString &words);

private:
    void play(services::GuestMove move);
    void press(const domain::ChatMessage &message, int row, int column);

    const Parts m_parts;
    services::SandboxGuest m_guest;
    std::optional<models::BotRow> m_bot;
    QString m_chatId;
};

} // namespace botdeck::ui::shell
