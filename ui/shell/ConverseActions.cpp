// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a message that stands; how messages are sent is in ConverseSending.cpp.
#include "models/ChatListModel.h"
#include "models/SafeText.h"
#include "services/BotRegistry.h"
#include "services/Outbox.h"
#include "ui/composer/Composer.h"
#include "ui/composer/FieldsDialog.h"
#include "ui/converse/ForwardDialog.h"
#include "ui/shell/ConverseSending.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using domain::MessageAction;
using domain::SendingPhase;

void ConverseSending::act(MessageAction::Kind kind, const domain::ChatMessage &message)
{
    if (!m_bot)
        return;
    const MessageAction action{kind, m_chat.chatId, m_chat.type, m_chat.username, message.messageId};
    m_parts.desk.outbox.send(m_bot->key, {action, {}});
}

void ConverseSending::askDelete(const domain::ChatMessage &message)
{
    widgets::askFirst(
        {"deleteQuestion", tr("Delete message"), tr("Delete this message for everybody in the chat?"),
         models::oneLine(message.text.text, 200), tr("&Delete message")},
        m_parts.window, [this, message] { act(MessageAction::Kind::Delete, message); });
}

void ConverseSending::askAnswer(const domain::ChatMessage &message, const domain::ButtonPress &press)
{
    if (!m_bot)
        return;
    if (const core::Result<void> may = m_parts.desk.registry.mayChange(m_bot->key); !may) {
        Q_EMIT said(widgets::translated(may.error().detail));
        return;
    }
    // CloudChat documents no call for it.
    if (m_bot->platform == domain::PlatformId::CloudChat) {
        m_parts.composer.setReply(message);
        m_parts.composer.setFocus();
        Q_EMIT done(
            tr("CloudChat has no call that answers a press: what you send or edit next is the answer."));
        return;
    }
    const auto words = [] {
        return composer::FieldsWords{
            tr("Answer the press"), {tr("What the user sees for a moment; may be empty:")}, tr("&Answer")};
    };
    const auto answer = [this, press, bot = m_bot->key, chat = m_chat.chatId](const QStringList &texts) {
        const domain::PressAnswer what{press.queryId, chat, press.fromId, texts.value(0)};
        m_parts.desk.outbox.send(bot, {what, {}});
    };
    auto *dialog = new composer::FieldsDialog(
        m_parts.desk.theme, {"answerDialog", words, [](const QStringList &) { return true; }, answer},
        &m_parts.window);
    dialog->open();
}

void ConverseSending::askForward(const domain::ChatMessage &message)
{
    auto *dialog = new converse::ForwardDialog(
        {m_parts.desk.theme, m_parts.desk.clock, m_parts.chats}, message, &m_parts.window);
    connect(dialog, &converse::ForwardDialog::chosen, this, [this, message](const domain::ChatEntry &to) {
        if (m_bot)
            askProduction(to, [this, message, to] { forward(message, to); });
    });
    dialog->open();
}

void ConverseSending::forward(const domain::ChatMessage &message, const domain::ChatEntry &to)
{
    if (!m_bot)
        return;
    MessageAction action{
        MessageAction::Kind::Forward, m_chat.chatId, m_chat.type, m_chat.username, message.messageId};
    action.toChatId = to.chatId;
    action.toChatType = to.type;
    const qint64 id = m_parts.desk.outbox.send(m_bot->key, {action, {}});
    m_forwards.insert(id, models::oneLine(to.title.isEmpty() ? to.chatId : to.title, 60));
}

/// What is forwarded shows in another chat, so its success is said, too.
void ConverseSending::tellAction(const domain::SendingState &state)
{
    const auto &action = std::get<MessageAction>(state.order.what);
    const bool isForward = m_forwards.contains(state.id);
    if (state.phase == SendingPhase::Sent && isForward)
        //: %1 is the name of a chat
        Q_EMIT done(tr("The message was forwarded to \"%1\".").arg(m_forwards.take(state.id)));
    const bool isTrouble = state.phase == SendingPhase::Failed || state.phase == SendingPhase::Unknown;
    if (!isTrouble || (!isForward && action.chatId != m_chat.chatId))
        return;
    m_forwards.remove(state.id);
    Q_EMIT said(widgets::translated(state.trouble));
}

} // namespace botdeck::ui::shell
