// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Id.h"
#include "core/Result.h"
#include "domain/BotState.h"
#include "domain/UpdateDecoder.h"
#include "platform/Request.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace botdeck::api {

class BotClient;
class Job;

struct LongPollOptions
{
    /// How long the server may hold a poll. Telegram holds 50 s at most; the call's deadline is 10 s more.
    std::chrono::seconds timeout{25};
    int limit = 100;
    /// Instead of the platform's own poll method; empty = that one.
    QString method = {};
    /// Looks at what waits and confirms nothing: no poll carries an offset but the one of confirm(). While
    /// anything waits a server answers at once, so the next look waits as peekSteps says.
    bool peek = false;
};

struct PollCounts
{
    /// Begun.
    qint64 tries = 0;
    /// Left this machine.
    qint64 sent = 0;
    /// Ended, well or badly.
    qint64 finished = 0;
};

/// Asks one bot's server for updates, for ever: one poll in flight, the next one only after the consumer said
/// that the last batch is on disk. It stores nothing and never invents an offset.
///
///     start(stored offset) -> batchReceived -> [consumer commits] -> acknowledge(next offset) ->
///     batchReceived -> …
///
/// Stopped for good, until start() is called again: 401, 409, a 429 of more than 24 h, what cannot be sent at
/// all (ErrorKind::WrongUse), storeFailed(), stop(). Everything else is tried again: see PollPlan.h. Lives in
/// the client's thread.
class LongPoll : public QObject
{
    Q_OBJECT

public:
    /// A number in [0, 1) for the jitter of waits.
    using Random = std::function<double()>;

    LongPoll(
        BotClient &client, core::Clock &clock, Random random, LongPollOptions options = {},
        QObject *parent = nullptr);
    ~LongPoll() override;

    /// Begins with exactly this offset, with none when nullopt (that confirms nothing). Starts anew when
    /// running.
    void start(std::optional<core::Id> offset);
    /// Cancels what is in flight; an acknowledgement that comes later is ignored.
    void stop();
    /// The batch is durable: goes on with this offset (nullopt: none). `nothingNew`: the batch held only what
    /// was known already. Then, and where the offset is not beyond the one that was sent, the next poll waits
    /// until a second has passed since the last one: the server may send the same for ever.
    void acknowledge(std::optional<core::Id> nextOffset, bool nothingNew = false);
    /// Only where it peeks: a poll is sent now that carries this offset, once. confirmed() or confirmFailed()
    /// follows; the latter at once while it does anything but peek: a batch is being stored, it backs off.
    void confirm(core::Id offset);
    /// The batch could not be stored: polling stops, since the next poll would confirm what is not on disk.
    void storeFailed(const core::Error &error);

    [[nodiscard]] const domain::BotStatus &status() const { return m_status; }
    [[nodiscard]] PollCounts counts() const;

Q_SIGNALS:
    /// At least one update. Answer with acknowledge() or storeFailed(), at once or later.
    void batchReceived(const botdeck::domain::DecodedBatch &batch);
    /// Only when it differs from the last one.
    void statusChanged(const botdeck::domain::BotStatus &status);
    /// A poll was answered with nothing: nothing waits at the server. start() may be called.
    void nothingPending();
    void confirmed(botdeck::core::Id offset);
    /// Not tried again by itself. Where the request left, its outcome is unknown; the next look tells.
    void confirmFailed(const botdeck::core::Error &error, bool requestLeft);
    void pollSent();
    void pollFinished();
    /// An answer came that could be read, so long after the poll was sent; before batchReceived().
    void pollAnswered(std::chrono::milliseconds roundTrip);

private:
    enum class Phase { Idle, Polling, Storing, Waiting };
    /// Why a server is asked only once a second.
    enum class Pace { Free, NotHeld, Repeating };

    void sendPoll();
    [[nodiscard]] core::Result<platform::Request> pollRequest() const;
    void stillHeld();
    void answered(const QByteArray &body);
    void handOver(const domain::DecodedBatch &batch);
    void nothingCame(bool atOnce);
    void failConfirm(const core::Error &error, bool requestLeft);
    void refused(const core::Error &error, bool requestLeft);
    void setBack(const core::Error &error, bool requestLeft);
    [[nodiscard]] core::Clock::Milliseconds restOfRound() const;
    void waitThenPoll(core::Clock::Milliseconds delay);
    void reset();
    void goIdle(const domain::BotStatus &status);
    void goLive();
    void setStatus(const domain::BotStatus &status);

    BotClient &m_client;
    core::Clock &m_clock;
    Random m_random;
    LongPollOptions m_options;

    Phase m_phase = Phase::Idle;
    std::optional<core::Id> m_offset;
    /// The poll under way.
    QPointer<Job> m_job;
    /// Timers belong to it: replacing it forgets them.
    std::unique_ptr<QObject> m_timers;
    core::Clock::Milliseconds m_sentAt{0};
    int m_failures = 0;
    int m_limit = 0;
    /// The last failure was a server that took the poll and said nothing to the end.
    bool m_silent = false;
    Pace m_pace = Pace::Free;
    /// Where it peeks: how many looks in a row brought nothing new, and what waits at the server.
    int m_sameLooks = 0;
    int m_pending = 0;
    bool m_morePending = false;
    /// What the poll under way, or the next one, confirms.
    std::optional<core::Id> m_confirming;
    domain::BotStatus m_status;
    PollCounts m_counts;
};

} // namespace botdeck::api
