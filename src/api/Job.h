// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>

#include <chrono>
#include <optional>

namespace botdeck::api {

/// What a successful call brought.
struct Reply
{
    int httpStatus = 0;
    /// The whole body as received (decompressed).
    QByteArray body;
    /// The raw JSON of `result` or `data`, untouched, so that no id and no mask is rounded; empty where there
    /// is none. For a poll it is left empty: its body goes to domain::decodeBatch().
    QByteArray result;
};

/// What is known of a call once it ended, well or badly: the stored log of calls is written from it.
struct Exchange
{
    /// 0 when no answer came.
    int httpStatus = 0;
    /// As far as it was read; it may hold secrets (Fanbook's user_token), so redact before storing.
    QByteArray body;
    std::chrono::milliseconds took{0};
    /// The request left this machine whole; a failure after that says nothing about its effect.
    bool requestLeft = false;
    /// The answer's, in its order; they may hold secrets like the body.
    QList<QPair<QByteArray, QByteArray>> headers = {};
};

/// One call under way. The contract, for every kind of call:
/// - `finished` is emitted exactly once, never before control returned to the event loop after the job was
/// made;
///   directly after it, `succeeded` or `failed`. Then the job deletes itself (deleteLater): keep no pointer.
/// - After cancel(), and when the job is destroyed early (its parent goes), nothing is emitted at all.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Gives up the call and deletes the job later. What the server does with a request that left is unknown.
    void cancel();
    /// The request may have reached the server whole by now.
    [[nodiscard]] virtual bool requestLeft() const = 0;
    /// Valid from `finished` on.
    [[nodiscard]] const Exchange &exchange() const { return m_exchange; }

Q_SIGNALS:
    /// Bytes of the request's body handed to the network, and all of them.
    void uploadProgress(qint64 sent, qint64 total);
    void finished(botdeck::api::Job *job);
    void succeeded(const botdeck::api::Reply &reply);
    void failed(const botdeck::core::Error &error);

protected:
    using QObject::QObject;

    [[nodiscard]] bool isOver() const { return m_over; }
    void endWith(Exchange exchange, const Reply &reply);
    void endWith(Exchange exchange, const core::Error &error);

private:
    /// Drops connection and timers; called by cancel() only.
    virtual void abandon() = 0;
    /// Emits `finished`; false when nothing more may be emitted.
    bool close(Exchange exchange);

    Exchange m_exchange;
    bool m_over = false;
    bool m_cancelled = false;
};

} // namespace botdeck::api

Q_DECLARE_METATYPE(botdeck::api::Reply)
