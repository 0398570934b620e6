// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"
#include "services/RecordingExport.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::ui::converse {
class ConversationView;
}

namespace botdeck::ui::shell {

/// The open conversation, from a message on, saved as a recording or as a test of the bot's program. Nothing
/// has to be begun before: all of it is stored already.
class ConverseRecording final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        converse::ConversationView &view;
        QWidget &window;
    };

    explicit ConverseRecording(const Parts &parts, QObject *parent = nullptr);

    /// The chat that is open, of which bot.
    void setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat);

Q_SIGNALS:
    void said(const QString &words);
    void done(const QString &words);

private:
    void askFile(const domain::ChatMessage &from);
    void tell(const services::RecordingOrder &order, const services::RecordingCounts &counts);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    domain::ChatEntry m_chat;
    services::RecordingExport m_export;
};

} // namespace botdeck::ui::shell
