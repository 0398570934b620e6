// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/LongPoll.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "core/Id.h"
#include "domain/UpdateDecoder.h"

#include <QMap>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <memory>

namespace botdeck::api {
class BotClient;
class Job;
struct Reply;
} // namespace botdeck::api

namespace botdeck::storage {
class UpdateStore;
}

namespace botdeck::services {

/// By channel, the newest message that is stored.
using ChannelMarks = QMap<QString, core::Id>;

/// What a round of fetching could not fetch.
struct GapRest
{
    /// The server refuses these channels: asked again in the next session.
    QStringList refused;
    /// The server could not be asked just now.
    QStringList later;
    /// The last failure, in words; empty where there was none.
    core::Phrase reason;
};

/// Fetches what was said in channels since their marks, with message/getList, one call and one channel after
/// the other, the oldest first. (No session of the gateway can be resumed: the vendor's document.) It takes
/// behaviour=after to give the messages nearest to the mark (guess; the sandbox does).
class GapFiller : public QObject
{
    Q_OBJECT

public:
    static constexpr int pageSize = 100;
    /// Of one call that gets no answer; then the rest is put off.
    static constexpr int mostTries = 3;

    /// All of it outlives the filler.
    GapFiller(
        api::BotClient &client, core::Clock &clock, storage::UpdateStore &store, api::LongPoll::Random random,
        QObject *parent = nullptr);
    ~GapFiller() override;

    /// Begins; what was under way is given up. finished() follows, at once where there is nothing to fetch.
    void fill(const domain::BotKey &bot, const ChannelMarks &marks);
    /// The last batch is durable.
    void goOn();
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// At least one message. Answer with goOn() or cancel(), at once or later.
    void batchReceived(const botdeck::domain::DecodedBatch &batch);
    void finished(const botdeck::services::GapRest &rest);

private:
    void nextChannel();
    void ask();
    void answered(const api::Reply &reply);
    void failed(const core::Error &error, bool requestLeft);
    void finish();

    api::BotClient &m_client;
    core::Clock &m_clock;
    storage::UpdateStore &m_store;
    api::LongPoll::Random m_random;

    bool m_running = false;
    domain::BotKey m_bot;
    ChannelMarks m_open;
    QString m_channel;
    core::Id m_mark;
    /// The last page was full: there may be more.
    bool m_more = false;
    int m_tries = 0;
    GapRest m_rest;
    QPointer<api::Job> m_job;
    /// Timers belong to it: replacing it forgets them.
    std::unique_ptr<QObject> m_timers;
};

} // namespace botdeck::services

Q_DECLARE_METATYPE(botdeck::services::GapRest)
