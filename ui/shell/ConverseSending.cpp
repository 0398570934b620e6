// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseSending.h"

#include "domain/conversation/FanbookContent.h"
#include "models/ConversationModel.h"
#include "models/SafeText.h"
#include "services/Outbox.h"
#include "ui/composer/Composer.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/ScrollKeeper.h"
#include "ui/shell/ProductionQuestion.h"
#include "ui/widgets/PhraseWords.h"
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
    connect(view, &ConversationView::cancelAsked, this, [this](const domain::ChatMessage &message) {
        m_parts.desk.outbox.cancel(message.sendingId);
    });
    connect(view, &ConversationView::forwardAsked, this, &ConverseSending::askForward);
    connect(view, &ConversationView::useAgainAsked, &m_parts.composer, &composer::Composer::useAgain);
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
    if (!bot)
        return;
    const platform::Platform &platform = m_parts.desk.platforms.at(bot->platform);
    const bool canForward = platform.method(u"forwardMessage").has_value();
    m_parts.view.setWhyNoForward(
        //: %1 is the name of a platform
        canForward ? QString() : tr("%1 has no call that forwards a message.").arg(platform.title()));
}

/// Where real people would read it, the operator is asked before `then`.
void ConverseSending::askProduction(const domain::ChatEntry &to, const std::function<void()> &then)
{
    const QString chat = models::oneLine(to.title.isEmpty() ? to.chatId : to.title, 60);
    askForProduction(
        m_parts.desk.settings, *m_bot,
        {"productionQuestion", tr("Send with a production bot"),
         //: %1 is a bot's name, %2 a chat's
         tr("Send this as \"%1\" to \"%2\"?").arg(models::oneLine(m_bot->name, 60), chat),
         tr("This bot is marked as production: real people read what it sends."), tr("&Send")},
        m_parts.window, then);
}

void ConverseSending::send(const OutgoingMessage &message, const domain::SendOptions &options)
{
    if (m_bot)
        askProduction(m_chat, [this, message, options] { sendNow(message, options); });
}

/// The window's question may have been answered behind another chat.
void ConverseSending::sendNow(const OutgoingMessage &message, domain::SendOptions options)
{
    if (!m_bot || !isHere(message.chatId))
        return;
    if (const int edited = m_parts.messages.rowOf(message.editId); edited != -1) {
        const QList<domain::MessageMedia> &media = m_parts.messages.messages().at(edited).media;
        options.editsCaption = !media.isEmpty() && media.first().kind != domain::cardKind;
    }
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

void ConverseSending::showUnderWay()
{
    if (!m_bot)
        return;
    for (const SendingState &state : m_parts.desk.outbox.sendings(m_bot->key)) {
        if (isHere(targetChat(state.order)))
            show(state);
    }
}

void ConverseSending::take(const SendingState &state)
{
    if (!m_bot || state.bot != m_bot->key)
        return;
    if (std::holds_alternative<MessageAction>(state.order.what)) {
        tellAction(state);
        return;
    }
    if (!isHere(targetChat(state.order)))
        return;
    show(state);
    const auto *message = std::get_if<OutgoingMessage>(&state.order.what);
    const bool hasBubble = message && message->editId.isEmpty();
    const bool isTrouble = state.phase == SendingPhase::Failed || state.phase == SendingPhase::Unknown;
    if (isTrouble && !hasBubble)
        Q_EMIT said(widgets::translated(state.trouble));
    else if (state.phase == SendingPhase::Cancelled && !state.trouble.isEmpty())
        Q_EMIT done(tr("Cancelled: nothing of it was sent."));
}

bool ConverseSending::isHere(const QString &chatId) const
{
    return chatId == m_chat.chatId || m_chat.otherIds.contains(chatId);
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
    // Before messages that are missing it has no place.
    if (m_parts.view.keeper().hasOpenEnd())
        return;
    for (const domain::ChatMessage &bubble : chatMessages(state))
        messages.put(bubble);
}

} // namespace botdeck::ui::shell

#include "moc_ConverseSending.cpp"
