// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/ChatInspection.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::domain {
struct ChatEntry;
struct SendingOrder;
} // namespace botdeck::domain
namespace botdeck::ui::guild {
class ChatSheet;
}

namespace botdeck::ui::shell {

/// The workspace Guild of a bot whose platform has chats and no guilds.
class GuildChats final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        guild::ChatSheet &sheet;
        QWidget &window;
    };

    explicit GuildChats(const Parts &parts, QObject *parent = nullptr);

    /// None: nothing is shown.
    void setBot(const std::optional<models::BotRow> &bot);
    void setChats(const QList<domain::ChatEntry> &chats);

Q_SIGNALS:
    /// Text for the clipboard.
    void copyAsked(const QString &text);

private:
    void connectReading();
    void connectSheet();
    void send(const domain::SendingOrder &order);

    const Parts m_parts;
    services::ChatInspection m_inspection;
    std::optional<models::BotRow> m_bot;
};

} // namespace botdeck::ui::shell
