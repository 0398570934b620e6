// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "domain/BotKey.h"
#include "domain/conversation/ChatMessage.h"

#include <QObject>

#include <functional>

namespace botdeck::services {

/// What somebody on the other side of a sandbox's bot does.
struct GuestMove
{
    enum class Kind { Say, Press, Join, Leave };

    Kind kind = Kind::Say;
    domain::BotKey bot = {};
    /// Decimal. Empty: the bot's first private chat, or its first one with several people to join or leave.
    QString chatId = {};
    /// Decimal. Empty: whoever is first in there.
    QString userId = {};
    /// Say.
    QString text = {};
    /// Press: the message, and the button in it, counted from 0.
    QString messageId = {};
    int row = 0;
    int column = 0;
};

/// A pressed button as whoever pressed it sees it.
struct GuestPress
{
    bool isSpinning = false;
    /// What the bot's answer shows; empty where it shows nothing.
    QString text = {};
    /// Until it is closed, else for a moment.
    bool isAlert = false;
};

/// The sandbox from its users' side; its functions are empty where there is no sandbox in the program.
/// `then` is called once from the event loop, unless `context` is gone by then.
struct SandboxSide
{
    /// Brings the update that the bot gets, or why nothing happened.
    std::function<void(
        const GuestMove &move, QObject *context,
        const std::function<void(const core::Result<QByteArray> &)> &then)>
        play = {};
    /// What became of the press that made this callback query.
    std::function<void(
        const domain::BotKey &bot, const QString &query, QObject *context,
        const std::function<void(const core::Result<GuestPress> &)> &then)>
        look = {};
    /// What the chat's members see in it now: its newest messages, oldest first.
    std::function<void(
        const domain::BotKey &bot, const QString &chatId, QObject *context,
        const std::function<void(const core::Result<QList<domain::ChatMessage>> &)> &then)>
        read = {};
};

/// Plays the other side of the sandbox's bots, and watches pressed buttons until the bot answers, whatever
/// program it is that does. Lives in the user interface's thread.
class SandboxGuest : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it.
    SandboxGuest(SandboxSide side, core::Clock &clock, QObject *parent = nullptr);

    /// Whether there is a sandbox to play in.
    [[nodiscard]] bool isOffered() const { return bool(m_side.play); }
    /// played() or refused() follows, never before control returned to the event loop.
    void play(const GuestMove &move);

Q_SIGNALS:
    void played(const botdeck::services::GuestMove &move);
    void refused(const botdeck::services::GuestMove &move, const botdeck::core::Error &error);
    /// The button spins now; the press as the bot gets it. answered() or tired() follows.
    void spins(const botdeck::services::GuestMove &move, const botdeck::domain::ButtonPress &press);
    void answered(
        const botdeck::services::GuestMove &move, const QString &query,
        const botdeck::services::GuestPress &press);
    /// The bot does not answer; nobody looks any longer.
    void tired(const botdeck::services::GuestMove &move, const QString &query);

private:
    void watch(const GuestMove &move, const QString &query, core::Clock::Milliseconds until);

    const SandboxSide m_side;
    core::Clock &m_clock;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::GuestMove)
Q_DECLARE_METATYPE(botdeck::services::GuestPress)
