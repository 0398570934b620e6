// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/SendingState.h"
#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <optional>

namespace botdeck::models {
class ConversationModel;
}
namespace botdeck::ui::composer {
class Composer;
}
namespace botdeck::ui::converse {
class ConversationView;
}

namespace botdeck::ui::shell {

/// What is done in the open chat: messages are sent, edited, deleted and pinned, presses answered, and how
/// far each has come is shown among the messages.
class ConverseSending final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        converse::ConversationView &view;
        composer::Composer &composer;
        models::ConversationModel &messages;
        QWidget &window;
    };

    explicit ConverseSending(const Parts &parts, QObject *parent = nullptr);

    /// The chat that is open, of which bot; none: nothing can be done.
    void setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat);
    /// Puts what was not sent yet, or failed, among the messages: they were read anew.
    void showUnderWay();
    /// Sends the keyboard, with what is written, where nobody but the sandbox reads it.
    void tryKeyboard(const domain::Keyboard &keyboard);

Q_SIGNALS:
    /// What was written is on its way.
    void taken();
    void said(const QString &words);
    void done(const QString &words);

private:
    void connectView();
    void send(const domain::OutgoingMessage &message);
    void sendNow(const domain::OutgoingMessage &message);
    void act(domain::MessageAction::Kind kind, const domain::ChatMessage &message);
    void askDelete(const domain::ChatMessage &message);
    void askAnswer(const domain::ChatMessage &message, const domain::ButtonPress &press);
    void take(const domain::SendingState &state);
    void show(const domain::SendingState &state);

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    domain::ChatEntry m_chat;
};

} // namespace botdeck::ui::shell
