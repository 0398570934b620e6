// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseGuest.h"

#include "models/SafeText.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/GuestLine.h"

namespace botdeck::ui::shell {

using converse::GuestLine;
using services::GuestMove;
using services::SandboxGuest;

ConverseGuest::ConverseGuest(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_guest(parts.desk.sandboxSide, parts.desk.clock)
{
    connect(&parts.view, &converse::ConversationView::buttonPressed, this, &ConverseGuest::press);
    connect(&parts.line, &GuestLine::sayAsked, this, [this](const QString &text) {
        GuestMove move;
        move.text = text;
        play(move);
    });
    connect(&parts.line, &GuestLine::joinAsked, this, [this] { play({GuestMove::Kind::Join}); });
    connect(&parts.line, &GuestLine::leaveAsked, this, [this] { play({GuestMove::Kind::Leave}); });
    connect(&m_guest, &SandboxGuest::played, this, [this](const GuestMove &move) {
        if (move.kind == GuestMove::Kind::Say)
            m_parts.line.clear();
    });
    connect(&m_guest, &SandboxGuest::refused, this, [this](const GuestMove &, const core::Error &error) {
        Q_EMIT said(error.detail);
    });
    connect(
        &m_guest, &SandboxGuest::answered, this,
        [this](const GuestMove &, const QString &, const services::GuestPress &press) {
            if (press.text.isEmpty())
                return;
            const QString text = models::oneLine(press.text, 200);
            if (press.isAlert)
                Q_EMIT said(tr("The bot answered the press: %1").arg(text));
            else
                Q_EMIT done(tr("The bot answered the press: %1").arg(text));
        });
    setPlace({}, {});
}

void ConverseGuest::setPlace(const std::optional<models::BotRow> &bot, const QString &chatId)
{
    m_bot = bot;
    m_chatId = chatId;
    m_parts.line.setVisible(bot && bot->demo && m_guest.isOffered());
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
