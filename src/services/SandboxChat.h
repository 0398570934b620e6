// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SandboxGuest.h"

#include <memory>

namespace botdeck::services {

/// Messages of a sandbox's chat, in the platform's own shape, as a conversation shows them; `bot` is who is
/// shown as oneself. In their order.
QList<domain::ChatMessage> sandboxMessages(const domain::BotKey &bot, const QList<QByteArray> &raw);

/// One chat of the sandbox as its members see it, whoever wrote what stands there. What another program
/// receives and sends for the bot is told to nobody else by a server, and the console keeps none of it: it
/// is seen while the chat is. Lives in the user interface's thread.
class SandboxChat : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    SandboxChat(SandboxSide side, core::Clock &clock, QObject *parent = nullptr);
    ~SandboxChat() override;

    /// seen() follows, and again whenever something else stands there.
    void watch(const domain::BotKey &bot, const QString &chatId);
    void rest();

Q_SIGNALS:
    /// Its newest messages, oldest first.
    void seen(const QList<botdeck::domain::ChatMessage> &messages);

private:
    void look();

    const SandboxSide m_side;
    core::Clock &m_clock;
    domain::BotKey m_bot;
    QString m_chatId;
    QList<domain::ChatMessage> m_last;
    /// Of the chat that is watched: goes with what is asked and waited for.
    std::unique_ptr<QObject> m_context;
};

} // namespace botdeck::services
