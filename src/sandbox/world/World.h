// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/passport/AuthorisationLink.h"
#include "sandbox/world/Webhook.h"
#include "sandbox/world/WorldTypes.h"

#include <QJsonValue>
#include <QPair>
#include <QStringList>

#include <memory>
#include <optional>

namespace botdeck::core {
class Clock;
}

namespace botdeck::sandbox {

struct State;

/// The demo world behind the sandbox's server: bots, users, chats with their history, a guild, and one queue
/// of updates a bot. One plain object without threads, sockets or waiting: whoever shares it between threads
/// puts one mutex around every call.
///
/// Deterministic: the same seed, the same calls and a clock that says the same give the same bytes. Messages
/// are dated by the clock's wall time, the history of the demo chats lies in the days before the world was
/// made. The clock must outlive the world.
class World
{
public:
    World(quint64 seed, const core::Clock &clock);
    ~World();
    World(const World &) = delete;
    World &operator=(const World &) = delete;

    /// The demo bots; the list and its addresses never change.
    [[nodiscard]] const QList<BotAccount> &bots() const;
    /// nullptr where no bot has this token or name.
    [[nodiscard]] const BotAccount *botByToken(QByteArrayView token) const;
    [[nodiscard]] const BotAccount *botByName(QStringView name) const;

    /// One method's effect on the world and its answer. Parameters are checked against the platform's table
    /// first; parameters it does not name are ignored (as the real servers do), null counts as left out. The
    /// poll method answers at once with what is pending.
    Answer call(const BotAccount &bot, const MethodCall &call);
    /// Whether a method of the platform's table, by its key, has an effect here.
    [[nodiscard]] static bool answers(domain::PlatformId platform, QStringView methodKey);

    /// Raw updates, oldest first, without waiting; empty = nothing is pending.
    QList<QByteArray> poll(const BotAccount &bot, const PollRequest &request);
    /// Everything pending, unconfirmed; changes nothing.
    [[nodiscard]] QList<QByteArray> pending(const BotAccount &bot) const;
    /// While a webhook is set, polling is refused with 409 (`webhookConflict`).
    [[nodiscard]] bool webhookSet(const BotAccount &bot) const;
    /// The 409 answer of a poll while a webhook is set.
    [[nodiscard]] static Answer webhookConflict();

    // The webhook's side: whoever delivers takes what waits, posts it, and tells what became of it.

    /// As it was set last.
    [[nodiscard]] Webhook webhook(const BotAccount &bot) const;
    /// At most so many unconfirmed updates behind this update_id, oldest first.
    [[nodiscard]] QList<WaitingUpdate> waiting(const BotAccount &bot, qint64 behind, qsizetype most) const;
    /// The receiver took it: it is confirmed, whatever stands before it.
    void webhookDelivered(const BotAccount &bot, qint64 update);
    /// What getWebhookInfo tells from now on; nothing where the webhook is another one by now (`turn`).
    void webhookFailed(const BotAccount &bot, quint64 turn, const QString &words);
    void webhookReached(const BotAccount &bot, quint64 turn, const QString &ipAddress);

    /// An uploaded or sent file by the `file_path` that getFile gave; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> file(QStringView path) const;

    // The user's side. Left out chat and user: the bot's first private chat and its user (join and leave: the
    // first chat with several members). Each returns the raw update that the named bot gets; every other bot
    // of that chat gets one as well. A refusal says what is wrong, and nothing has changed then.

    core::Result<QByteArray>
    say(const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user,
        const QString &text);
    /// `button`: its text, or [row, column] counted from 0. The button spins (`spinning`) until the bot
    /// answers.
    core::Result<QByteArray> press(
        const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user, core::Id message,
        const QJsonValue &button);
    /// kind: "join", "leave", "edit" {message_id, text}, "role" {roles}.
    core::Result<QByteArray> event(
        const BotAccount &bot, std::optional<core::Id> chat, std::optional<core::Id> user,
        const QString &kind, const QJsonObject &extra);
    /// What came elsewhere comes again here, as it was but for a new update_id. ErrorKind::Refused for what
    /// is no JSON object, and for a kind that the bot's allowed_updates leave out.
    core::Result<QByteArray> replay(const BotAccount &bot, const QByteArray &raw);
    /// The same with a frame of a gateway, unchanged. Refused too where no session of the bot is open: frames
    /// are kept for nobody.
    core::Result<QByteArray> replayFrame(const BotAccount &bot, const QByteArray &raw);

    /// What a user who consents tells the bot in the passport flow, before it is encrypted; see Passport.h.
    [[nodiscard]] core::Result<QByteArray>
    passportFields(const BotAccount &bot, std::optional<core::Id> user, domain::PassportScopes scopes) const;

    // The gateway's side. Frames are made while a session is open, for as many as are open.

    /// Whose newest user token this is; nullptr where no getMe issued it, or a newer one was issued.
    [[nodiscard]] const BotAccount *botByUserToken(QByteArrayView token) const;
    void openSession(const BotAccount &bot);
    void closeSession(const BotAccount &bot);
    /// What happened since the last time, oldest first.
    QList<QByteArray> takeFrames(const BotAccount &bot);

    /// Ids of callback queries that the bot has not answered yet, oldest first.
    [[nodiscard]] QStringList spinning(const BotAccount &bot) const;
    /// What the chat's members see in it now: its newest messages, oldest first, each in the platform's own
    /// shape; at most `messagesSeen`. Empty where the bot is in no such chat.
    [[nodiscard]] QList<QByteArray> messages(const BotAccount &bot, core::Id chat) const;
    static constexpr qsizetype messagesSeen = 50;
    /// The button whose press made this callback query.
    [[nodiscard]] PressView press(const BotAccount &bot, const QString &query) const;

    /// `count` (1 to 1,000,000) invented updates in one go: first and last update_id.
    core::Result<QPair<qint64, qint64>> backlog(const BotAccount &bot, qint64 count);
    /// One update of lively traffic: a message, a press, an edit, somebody joining. Returned as queued; empty
    /// where the bot's allowed_updates leave out what chance fell on.
    QByteArray inventOne(const BotAccount &bot);

private:
    std::unique_ptr<State> m_state;
};

} // namespace botdeck::sandbox
