// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FeedEvent.h"
#include "services/BackgroundWork.h"
#include "services/FeedFigures.h"
#include "services/StoredTraffic.h"
#include "services/TrafficBuckets.h"
#include "services/TrafficTimes.h"
#include "storage/StoredTypes.h"

#include <QObject>

#include <map>
#include <memory>

namespace botdeck::services {

enum class TrafficSpan { Hour, Day };

/// What came, and how well, of one bot or of all; a plain value.
struct TrafficPicture
{
    enum class State { Reading, Ready, Failed };
    struct Kind
    {
        /// As domain::Update::kind; empty: all that are too many to be counted one by one.
        QString kind;
        /// Oldest part first.
        QList<qint64> counts;
        qint64 total = 0;
    };
    struct Trouble
    {
        models::FeedEvent::Kind kind = models::FeedEvent::Kind::BackingOff;
        qint64 count = 0;
        /// When it happened last, wall time in ms since 1970.
        qint64 lastMs = 0;
    };

    State state = State::Reading;
    /// A sentence: why the store could not be read.
    core::Phrase failure = {};
    /// When the oldest part begins, wall time in ms since 1970, and how long each is.
    qint64 firstMs = 0;
    qint64 partMs = 0;
    int parts = 0;
    /// The most frequent first; those of which nothing came are left out.
    QList<Kind> kinds = {};
    /// Of the last hour; none where nothing was measured.
    std::optional<TypicalTime> roundTrip = {};
    std::optional<TypicalTime> toDisk = {};
    /// How old the newest update was when it arrived, and when that was; of several bots the one that is
    /// furthest behind. None where nothing came in the last hour.
    std::optional<core::Clock::Milliseconds> behind = {};
    qint64 behindAtMs = 0;
    /// Since the program started, those that happened, in the order of the kinds.
    QList<Trouble> troubles = {};
};

/// What each bot got in the last hour (by minutes) and day (by quarters of an hour), how long its polls and
/// the way to the disk took, what went wrong. Nothing is read before somebody wants to see it; from then on
/// what arrives is added without another look at the store. Some hundred kilobytes for a busy bot at most.
class Traffic final : public QObject
{
    Q_OBJECT

public:
    /// How often changed() is said at most.
    static constexpr core::Clock::Milliseconds pace{1'000};
    /// How long nothing more of a capture must have come before its rows are counted: each time the whole
    /// day is read.
    static constexpr core::Clock::Milliseconds importPause{3'000};

    Traffic(core::Clock &clock, QString storeFolder, QObject *parent = nullptr);
    ~Traffic() override;

    /// Somebody looks: reads the store where that is not done yet, or failed. changed() follows.
    void want();
    /// As it stands now.
    [[nodiscard]] TrafficPicture picture(const std::optional<domain::BotKey> &bot, TrafficSpan span) const;

    /// Every batch with something new in it, once it is on disk.
    void appended(const domain::BotKey &bot, const storage::AppendOutcome &outcome);
    void timed(const domain::BotKey &bot, const FeedTiming &timing);
    void happened(const models::FeedEvent &event);
    /// Rows went: the store is read once more. What was there is shown meanwhile.
    void countAnew();
    /// Rows of a capture came: the same, once it seems to be through.
    void imported();
    /// The bot is gone.
    void forget(const domain::BotKey &bot);

Q_SIGNALS:
    void changed();

private:
    enum class Stage { Asleep, Reading, Counting, Failed };
    struct Counts
    {
        Counts();
        TrafficBuckets hour;
        TrafficBuckets day;
    };
    struct Health
    {
        TrafficTimes roundTrip;
        TrafficTimes toDisk;
        std::optional<core::Clock::Milliseconds> behind;
        core::Clock::Milliseconds behindAt{0};
        qint64 behindAtMs = 0;
        std::map<models::FeedEvent::Kind, TrafficPicture::Trouble> troubles;
    };
    /// What came while the store is being read.
    struct Arrived
    {
        domain::BotKey bot;
        qint64 firstSeq;
        qint64 atMs;
        QHash<QString, int> kinds;
    };

    void read();
    void awaitImport(core::Clock::Milliseconds delay);
    void take(const core::Result<StoredTraffic> &stored);
    void count(const domain::BotKey &bot, const QString &kind, qint64 atMs, qint64 updates);
    void addCounts(TrafficPicture &picture, const std::optional<domain::BotKey> &bot, TrafficSpan span) const;
    void addHealth(TrafficPicture &picture, const std::optional<domain::BotKey> &bot) const;
    void tellSoon();

    core::Clock &m_clock;
    const QString m_storeFolder;
    Stage m_stage = Stage::Asleep;
    /// m_counts is of the store, though it may be read once more.
    bool m_isCounted = false;
    /// When the last rows of a capture came that are not counted yet.
    std::optional<core::Clock::Milliseconds> m_importedAt;
    core::Phrase m_failure;
    bool m_again = false;
    bool m_telling = false;
    std::map<domain::BotKey, Counts> m_counts;
    std::map<domain::BotKey, Health> m_health;
    QList<Arrived> m_waiting;
    std::shared_ptr<std::atomic_bool> m_cancel = std::make_shared<std::atomic_bool>(false);
    /// Goes first: it waits for what uses the others.
    BackgroundWork m_work;
};

} // namespace botdeck::services
