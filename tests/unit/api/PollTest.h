// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/LongPoll.h"
#include "ApiTest.h"

namespace botdeck::api {

/// A long poll on the raw server, with jitter in the middle.
class PollTest : public ApiTest
{
protected:
    void TearDown() override;

    LongPoll &poll();
    /// The server saw this many requests.
    bool pollsReach(qsizetype count);
    bool finishedReach(qint64 count);
    bool stopped();
    /// Waits until it backs off.
    bool backsOff();
    /// Lets everything that is under way arrive.
    void pump();
    /// A day goes by without a further request.
    void expectNoMorePolls(qsizetype count);

    /// For the poll, before it is made.
    LongPollOptions options;
    QList<domain::DecodedBatch> batches;
    QList<domain::BotStatus> statuses;

private:
    std::unique_ptr<LongPoll> m_poll;
};

} // namespace botdeck::api
