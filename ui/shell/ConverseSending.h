// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/SendingState.h"
#include "models/ConsoleData.h"
#include "ui/shell/Desk.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace botdeck::models {
class ChatListModel;
class ConversationModel;
} // namespace botdeck::models
namespace botdeck::ui::composer {
class Composer;
}
namespace botdeck::ui::converse {
class ConversationView;
}

namespace botdeck::ui::shell {

/// What is done in the open chat: messages are sent, edited, forwarded, deleted and pinned, presses answered,
/// and how far each has come is shown among the messages.
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
        models::ChatListModel &chats;
        QWidget &window;
    };

    explicit ConverseSending(const Parts &parts, QObject *parent = nullptr);

    /// The chat that is open, of which bot; none: nothing can be done.
    void setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat);
    /// Puts what was not sent yet, or failed, among the messages: they were read anew.
    void showUnderWay();
    /// Sends the keyboard, with what is written, where nobody but the sandbox reads it.
    void tryKeyboard(const domain::Keyboard &keyboard);
    /// Asks what the answer to a press in the open chat is.
    void askAnswer(const domain::ChatMessage &message, const domain::ButtonPress &press);

Q_SIGNALS:
    /// What was written is on its way.
    void taken();
    void said(const QString &words);
    void done(const QString &words);

private:
    void connectView();
    void send(const domain::OutgoingMessage &message, const domain::SendOptions &options);
    void sendNow(const domain::OutgoingMessage &message, domain::SendOptions options);
    void askProduction(const domain::ChatEntry &to, const std::function<void()> &then);
    void act(domain::MessageAction::Kind kind, const domain::ChatMessage &message);
    void askForward(const domain::ChatMessage &message);
    void forward(const domain::ChatMessage &message, const domain::ChatEntry &to);
    void askDelete(const domain::ChatMessage &message);
    void take(const domain::SendingState &state);
    void tellAction(const domain::SendingState &state);
    void show(const domain::SendingState &state);
    /// By its id or another name of it.
    [[nodiscard]] bool isHere(const QString &chatId) const;

    const Parts m_parts;
    std::optional<models::BotRow> m_bot;
    domain::ChatEntry m_chat;
    /// Where what is being forwarded goes to: a chat's name, by the sending's number.
    QHash<qint64, QString> m_forwards;
};

} // namespace botdeck::ui::shell
