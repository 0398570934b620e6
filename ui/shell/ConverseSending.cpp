// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseSending.h"

#include "models/ConversationModel.h"
#include "models/SafeText.h"
#include "services/Outbox.h"
#include "services/SettingsKeeper.h"
#include "ui/composer/Composer.h"
#include "ui/composer/FieldsDialog.h"
#include "ui/converse/ConversationView.h"
#include "ui/widgets/Question.h"

namespace botdeck::ui::shell {

using converse::ConversationView;
using domain::MessageAction;
using domain::OutgoingMessage;
using domain::SendingPhase;
using domain::SendingState;

ConverseSending::ConverseSending(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.composer, &composer::Composer::sendAsked, this, &ConverseSending::send);
    connect(&parts.desk.outbox, &services::Outbox::changed, this, &ConverseSending::take);
    connectView();
}

void ConverseSending::connectView()
{
    ConversationView *view = &m_parts.view;
    connect(view, &ConversationView::retryAsked, &m_parts.desk.outbox, &services::Outbox::retry);
    connect(view, &ConversationView::deleteAsked, this, &ConverseSending::askDelete);
    connect(view, &ConversationView::answerAsked, this, &ConverseSending::askAnswer);
    connect(view, &ConversationView::pinAsked, this, [this](const domain::ChatMessage &message) {
        act(message.isPinned ? MessageAction::Kind::Unpin : MessageAction::Kind::Pin, message);
    });
}

void ConverseSending::setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat)
{
    m_bot = bot;
    m_chat = chat;
}

void ConverseSending::send(const OutgoingMessage &message)
{
    if (!m_bot)
        return;
    const bool asks =
        m_bot->production && m_parts.desk.settings.settings().flag(storage::Setting::ConfirmProduction);
    if (!asks) {
        sendNow(message);
        return;
    }
    const QString chat = models::oneLine(m_chat.title.isEmpty() ? m_chat.chatId : m_chat.title, 60);
    widgets::askFirst(
        {"productionQuestion", tr("Send with a production bot"),
         //: %1 is a bot's name, %2 a chat's
         tr("Send this as \"%1\" to \"%2\"?").arg(models::oneLine(m_bot->name, 60), chat),
         tr("This bot is marked as production: real people read what it sends."), tr("&Send")},
        m_parts.window, [this, message] { sendNow(message); });
}

/// The window's question may have been answered behind another chat.
void ConverseSending::sendNow(const OutgoingMessage &message)
{
    if (!m_bot || message.chatId != m_chat.chatId)
        return;
    domain::SendOptions options;
    if (const int edited = m_parts.messages.rowOf(message.editId); edited != -1)
        options.editsCaption = !m_parts.messages.messages().at(edited).media.isEmpty();
    m_parts.desk.outbox.send(m_bot->key, {message, options});
    m_parts.composer.clear();
    Q_EMIT taken();
    m_parts.view.jumpToNewest();
}

void ConverseSending::tryKeyboard(const domain::Keyboard &keyboard)
{
    if (!m_bot || !m_bot->demo) {
        Q_EMIT said(
            tr("A keyboard is tried in the sandbox: choose one of its bots and a chat, then try it there."));
        return;
    }
    OutgoingMessage message;
    message.chatId = m_chat.chatId;
    message.chatType = m_chat.type;
    message.dialect = m_parts.composer.dialect();
    message.source = m_parts.composer.draft();
    if (message.source.trimmed().isEmpty()) {
        message.dialect = domain::Dialect::Plain;
        message.source = tr("What do you want to do?");
    }
    message.keyboard = keyboard;
    m_parts.desk.outbox.send(m_bot->key, {message, {}});
}

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

void ConverseSending::showUnderWay()
{
    if (!m_bot)
        return;
    for (const SendingState &state : m_parts.desk.outbox.sendings(m_bot->key)) {
        if (targetChat(state.order) == m_chat.chatId)
            show(state);
    }
}

void ConverseSending::take(const SendingState &state)
{
    if (!m_bot || state.bot != m_bot->key || targetChat(state.order) != m_chat.chatId)
        return;
    show(state);
    const auto *message = std::get_if<OutgoingMessage>(&state.order.what);
    const bool hasBubble = message && message->editId.isEmpty();
    if (!hasBubble && (state.phase == SendingPhase::Failed || state.phase == SendingPhase::Unknown))
        Q_EMIT said(state.trouble);
}

void ConverseSending::show(const SendingState &state)
{
    const auto *message = std::get_if<OutgoingMessage>(&state.order.what);
    if (!message)
        return;
    models::ConversationModel &messages = m_parts.messages;
    if (!message->editId.isEmpty()) {
        const int row = messages.rowOf(message->editId);
        if (row != -1 && state.phase != SendingPhase::Sent)
            messages.put(beingEdited(messages.messages().at(row), state));
        return;
    }
    if (state.phase == SendingPhase::Cancelled) {
        for (qint64 part = 0; part < std::max<qsizetype>(1, state.parts.size()); ++part)
            messages.removeSending(state.id + part);
        return;
    }
    for (const domain::ChatMessage &bubble : chatMessages(state))
        messages.put(bubble);
}

} // namespace botdeck::ui::shell

#include "moc_ConverseSending.cpp"
