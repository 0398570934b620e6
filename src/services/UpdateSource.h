// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/BotState.h"
#include "domain/UpdateDecoder.h"
#include "storage/StoredTypes.h"

#include <QObject>

#include <chrono>

namespace botdeck::services {

/// Where a feed's updates come from, whichever the transport. One batch at a time: the next one comes only
/// after goOn(), which confirms the last where there is something to confirm.
class UpdateSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// It only looks at what waits; nothing is confirmed but by confirm().
    [[nodiscard]] virtual bool peeks() const { return false; }
    /// Where it peeks: sends this offset, once. confirmed() or confirmFailed() follows, maybe at once.
    virtual void confirm(qint64 /*offset*/) {}
    /// Which of the store's streams it fills.
    [[nodiscard]] virtual domain::Stream stream() const = 0;
    /// The server sends by itself: what comes stands in no order, and its offset says nothing.
    [[nodiscard]] virtual bool isPushed() const { return false; }
    /// Begins, or begins anew, behind what the store has.
    virtual void start(const domain::BotKey &bot, const storage::Position &position) = 0;
    virtual void stop() = 0;
    /// The last batch is durable.
    virtual void goOn(const storage::AppendOutcome &outcome) = 0;
    /// It could not be stored: nothing more comes until start().
    virtual void storeFailed(const core::Error &error) = 0;
    /// Polls that left this machine.
    [[nodiscard]] virtual qint64 polls() const = 0;

Q_SIGNALS:
    /// At least one update. Answer with goOn() or storeFailed(), at once or later.
    void batchReceived(const botdeck::domain::DecodedBatch &batch);
    /// A poll was answered, so long after it was sent; none through a gateway.
    void pollAnswered(std::chrono::milliseconds roundTrip);
    void statusChanged(const botdeck::domain::BotStatus &status);
    /// Where it peeks: nothing waits at the server.
    void nothingPending();
    /// As api::LongPoll has them.
    void confirmed(botdeck::core::Id offset);
    void confirmFailed(const botdeck::core::Error &error, bool requestLeft);
};

} // namespace botdeck::services
