// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseGuest.h"

#include "domain/conversation/MessageChange.h"
#include "domain/conversation/MessageOrder.h"
#include "models/ConversationModel.h"
#include "models/SafeText.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/GuestLine.h"
#include "ui/widgets/PhraseWords.h"

#include <QEvent>

#include <utility>

namespace botdeck::ui::shell {

using converse::GuestLine;
using services::GuestMove;
using services::SandboxGuest;

ConverseGuest::ConverseGuest(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_guest(parts.desk.sandboxSide, parts.desk.clock)
    , m_chat(parts.desk.sandboxSide, parts.desk.clock)
{
    connect(&parts.view, &converse::ConversationView::buttonPressed, this, &ConverseGuest::press);
    connect(&parts.line, &GuestLine::sayAsked, this, [this](const QString &text) {
        GuestMove move;
        move.text = text;
        play(move);
    });
    connect(&parts.line, &GuestLine::joinAsked, this, [this] { play({GuestMove::Kind::Join}); });
    connect(&parts.line, &GuestLine::leaveAsked, this, [this] { play({GuestMove::Kind::Leave}); });
    connectGuest();
    parts.view.installEventFilter(this);
    setPlace({}, {});
}

void ConverseGuest::connectGuest()
{
    connect(&m_guest, &SandboxGuest::played, this, [this](const GuestMove &move) {
        if (move.kind == GuestMove::Kind::Say)
            m_parts.line.clear();
    });
    connect(&m_guest, &SandboxGuest::refused, this, [this](const GuestMove &, const core::Error &error) {
        Q_EMIT said(widgets::translated(error.detail));
    });
    connect(&m_guest, &SandboxGuest::spins, this, &ConverseGuest::takePress);
    connect(
        &m_guest, &SandboxGuest::answered, this,
        [this](const GuestMove &, const QString &query, const services::GuestPress &press) {
            takeAnswer(query, press);
        });
    connect(&m_guest, &SandboxGuest::tired, this, [this] {
        Q_EMIT done(tr("The bot did not answer the press."));
    });
    connect(&m_chat, &services::SandboxChat::seen, this, [this](const QList<domain::ChatMessage> &messages) {
        m_seen = messages;
        if (m_isRead)
            showSeen();
    });
}

void ConverseGuest::setPlace(const std::optional<models::BotRow> &bot, const QString &chatId)
{
    const bool isOther =
        chatId != m_chatId || bot.has_value() != m_bot.has_value() || (bot && bot->key != m_bot->key);
    m_bot = bot;
    m_chatId = chatId;
    m_parts.line.setVisible(bot && bot->demo && m_guest.isOffered());
    if (!isOther)
        return;
    m_isRead = false;
    m_seen.clear();
    m_pressed.clear();
    watch();
}

/// Nobody looks at a chat that is not shown.
void ConverseGuest::watch()
{
    if (m_bot && m_bot->demo && m_guest.isOffered() && m_parts.view.isVisible())
        m_chat.watch(m_bot->key, m_chatId);
    else
        m_chat.rest();
}

bool ConverseGuest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        watch();
    return QObject::eventFilter(watched, event);
}

void ConverseGuest::showSeen(bool reachesNewest)
{
    m_isRead = true;
    m_reachesNewest = reachesNewest;
    showSeen();
}

void ConverseGuest::showSeen()
{
    for (const domain::ChatMessage &message : std::as_const(m_seen))
        show(message);
    for (const Pressed &pressed : std::as_const(m_pressed))
        show(pressed);
}

/// The store's word counts, but for what it was not told.
void ConverseGuest::show(const domain::ChatMessage &seen)
{
    models::ConversationModel &messages = m_parts.messages;
    const int row = messages.rowOf(seen.messageId);
    if (row == -1) {
        // What is older than all that is shown comes from the store when it is scrolled to.
        const bool isOlder =
            messages.rowCount() > 0 && domain::isBefore(seen, messages.messages().constFirst());
        if (!isOlder && m_reachesNewest)
            messages.put(seen);
        return;
    }
    domain::ChatMessage now = messages.messages().at(row);
    const bool isSame = now.text == seen.text && now.media == seen.media && now.keyboard == seen.keyboard;
    // Servers date an edit by its second.
    if (isSame || !seen.isOwn || seen.editedMs / 1000 < now.editedMs / 1000)
        return;
    domain::changeMessage(now, seen, true);
    messages.put(now);
}

void ConverseGuest::show(const Pressed &pressed)
{
    const int row = m_parts.messages.rowOf(pressed.messageId);
    if (row == -1)
        return;
    domain::ChatMessage now = m_parts.messages.messages().at(row);
    domain::putPress(now, pressed.press);
    if (pressed.press.isAnswered)
        domain::answerPress(now, pressed.press.queryId);
    m_parts.messages.put(now);
}

void ConverseGuest::takePress(const GuestMove &move, const domain::ButtonPress &press)
{
    if (!m_bot || move.bot != m_bot->key || move.chatId != m_chatId)
        return;
    m_pressed.append({move.messageId, press});
    show(m_pressed.constLast());
}

void ConverseGuest::takeAnswer(const QString &query, const services::GuestPress &press)
{
    for (Pressed &pressed : m_pressed) {
        if (pressed.press.queryId != query)
            continue;
        pressed.press.isAnswered = true;
        show(pressed);
    }
    if (press.text.isEmpty())
        return;
    const QString text = models::oneLine(press.text, 200);
    if (press.isAlert)
        Q_EMIT said(tr("The bot answered the press: %1").arg(text));
    else
        Q_EMIT done(tr("The bot answered the press: %1").arg(text));
}

void ConverseGuest::play(GuestMove move)
{
    if (!m_bot)
        return;
    move.bot = m_bot->key;
    move.chatId = m_chatId;
    m_guest.play(move);
}

void ConverseGuest::press(const domain::ChatMessage &message, int row, int column)
{
    if (!m_bot || !m_bot->demo || !m_guest.isOffered()) {
        Q_EMIT done(tr("Only the chat's members can press this. Their presses are shown here as they come."));
        return;
    }
    GuestMove move;
    move.kind = GuestMove::Kind::Press;
    move.messageId = message.messageId;
    move.row = row;
    move.column = column;
    play(move);
}

} // namespace botdeck::ui::shell

#include "moc_ConverseGuest.cpp"
