// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/Passport.h"
#include "sandbox/Script.h"
#include "sandbox/world/WorldTypes.h"

#include <QByteArray>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace botdeck::core {
class Clock;
}

namespace botdeck::sandbox {

/// The built-in Bot API server: the demo world of all three platforms over real HTTP on 127.0.0.1, with a
/// control side. It runs in threads of its own and needs no event loop.
class Server
{
public:
    /// A world of its own; the same seed and calls give the same bytes. Nothing listens yet. `clock` dates
    /// messages and must outlive the server; it is asked from the server's threads.
    Server(quint64 seed, const core::Clock &clock);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Answers calls instead of the world; before start(). It is called from the server's threads.
    void setScript(Script script);

    /// Listens; port 0 takes a free one. Returns the port. ErrorKind::Network when it cannot be had, WrongUse
    /// when it was started before: a server is started once.
    core::Result<quint16> start(quint16 port = 0);
    /// Ends every connection, also held polls, within a second. Safe to call twice.
    void stop();

    /// Invented updates a second over all bots, 0 = none. ErrorKind::WrongUse beyond what Traffic accepts.
    core::Result<void> setRate(double perSecond);

    /// An update from elsewhere arrives at one of the bots, as it came but for a new update_id; the update as
    /// it arrived. Errors as of World::replay(). Safe from any thread, as the one below.
    core::Result<QByteArray> replay(const BotAccount &bot, const QByteArray &raw);
    /// The same with a frame of a gateway, unchanged, for whoever listens at ours.
    core::Result<QByteArray> replayFrame(const BotAccount &bot, const QByteArray &raw);

    /// How many updates the bot has not confirmed yet.
    [[nodiscard]] qsizetype pending(const BotAccount &bot);

    // The user's side, as of World. Safe from any thread.

    core::Result<QByteArray>
    say(const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user,
        const QString &text);
    core::Result<QByteArray> press(
        const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, core::Id message,
        const QJsonValue &button);
    core::Result<QByteArray> event(
        const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user,
        const QString &kind);
    [[nodiscard]] PressView press(const BotAccount &bot, const QString &query);
    /// An authorisation link is opened; see Passport.h. Blocks where the callback is opened.
    core::Result<PassportOutcome> passport(const BotAccount &bot, const PassportVisit &visit);
    [[nodiscard]] QList<QByteArray> messages(const BotAccount &bot, core::Id chat);

    /// One line without its end, what `botdeck sandbox` prints first:
    /// {"url","bots":[{"platform","name","token","server"}]}, and "gateway" where the platform has one.
    [[nodiscard]] QByteArray botList() const { return botList(bots()); }
    /// The same of some of them.
    [[nodiscard]] QByteArray botList(const QList<BotAccount> &some) const;
    /// Where the gateway of this platform's bots is, without a query; empty where the platform has none.
    [[nodiscard]] QString gateway(domain::PlatformId platform) const;
    /// The demo bots; the list never changes.
    [[nodiscard]] const QList<BotAccount> &bots() const;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace botdeck::sandbox
