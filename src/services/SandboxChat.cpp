// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SandboxChat.h"

#include "domain/conversation/Conversation.h"
#include "services/BotRoute.h"
#include "services/StoredCalls.h"

#include <utility>

namespace botdeck::services {

namespace {

/// Often enough for somebody who waits for an answer.
constexpr core::Clock::Milliseconds chatLookingPace{300};

} // namespace

QList<domain::ChatMessage> sandboxMessages(const domain::BotKey &bot, const QList<QByteArray> &raw)
{
    domain::Conversation conversation(platformOf(bot), ownIdOf(bot));
    for (const QByteArray &message : raw) {
        domain::StoredUpdate update;
        update.update.kind = QStringLiteral("message");
        update.update.raw = R"({"message":)" + message + '}';
        conversation.add(update);
    }
    return conversation.messages();
}

SandboxChat::SandboxChat(SandboxSide side, core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_side(std::move(side))
    , m_clock(clock)
{
}

SandboxChat::~SandboxChat() = default;

void SandboxChat::watch(const domain::BotKey &bot, const QString &chatId)
{
    m_bot = bot;
    m_chatId = chatId;
    m_last.clear();
    m_context = std::make_unique<QObject>();
    look();
}

void SandboxChat::rest()
{
    m_context.reset();
}

void SandboxChat::look()
{
    m_side.read(
        m_bot, m_chatId, m_context.get(), [this](const core::Result<QList<domain::ChatMessage>> &messages) {
            m_clock.after(chatLookingPace, m_context.get(), [this] { look(); });
            if (!messages || *messages == m_last)
                return;
            m_last = *messages;
            Q_EMIT seen(m_last);
        });
}

} // namespace botdeck::services

#include "moc_SandboxChat.cpp"
