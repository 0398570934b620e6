// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Faults.h"

#include "sandbox/Conflicts.h"
#include "sandbox/Envelope.h"
#include "sandbox/world/World.h"

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWaitMs = 3'600'000;

core::Error badFault(const QString &what)
{
    return {core::ErrorKind::WrongUse, what};
}

core::Result<std::chrono::milliseconds> readMs(const QJsonObject &wish)
{
    const qint64 ms = wish.value("ms"_L1).toInteger(-1);
    if (ms < 0 || ms > longestWaitMs)
        return badFault(QStringLiteral("\"ms\" must be milliseconds from 0 to %1").arg(longestWaitMs));
    return std::chrono::milliseconds(ms);
}

core::Result<void> readDelay(const QJsonObject &wish, Fault &fault)
{
    const auto ms = readMs(wish);
    if (!ms)
        return ms.error();
    fault.delay = *ms;
    return {};
}

/// As a proxy in front of the server answers: HTML, no envelope.
WireReply page(int status)
{
    const QString html =
        QStringLiteral("<html><head><title>%1</title></head><body><h1>%1</h1></body></html>\n");
    return {status, "text/html", html.arg(status).toUtf8()};
}

core::Result<void> readStatus(const QJsonObject &wish, Fault &fault)
{
    const qint64 status = wish.value("status"_L1).toInteger(0);
    if (status < 200 || status > 599)
        return badFault(QStringLiteral("\"status\" must be an HTTP status from 200 to 599"));
    Fault::Instead instead{{}, page(int(status))};
    if (status == 401)
        instead.answer = refusal(401, QStringLiteral("Unauthorized"));
    else if (status >= 400 && status < 500)
        instead.answer = refusal(int(status), QStringLiteral("Scheduled fault: HTTP status %1").arg(status));
    fault.instead = instead;
    return {};
}

core::Result<void> readGarbage(const QJsonObject &, Fault &fault)
{
    fault.instead =
        Fault::Instead{{}, {200, "application/json", R"({"ok":true,"result":[{"update_id":1,]]}not json)"}};
    return {};
}

core::Result<void> readConflict(const QJsonObject &wish, Fault &fault)
{
    const QString reason = wish.value("reason"_L1).toString(QStringLiteral("poller"));
    if (reason != "poller"_L1 && reason != "webhook"_L1)
        return badFault(QStringLiteral("\"reason\" must be \"poller\" or \"webhook\""));
    const bool byPoller = reason == "poller"_L1;
    fault.instead =
        Fault::Instead{byPoller ? refusal(409, conflicts::otherPoller) : World::webhookConflict(), {}};
    return {};
}

/// Any value: what a client does with a retry_after that is no number is worth a test.
core::Result<void> readTooMany(const QJsonObject &wish, Fault &fault)
{
    const QJsonValue seconds = wish.value("retry_after"_L1);
    if (seconds.isUndefined())
        return badFault(QStringLiteral("\"retry_after\" is missing"));
    const QString words = seconds.toVariant().toString();
    Answer answer = refusal(429, QStringLiteral("Too Many Requests: retry after %1").arg(words));
    answer.parameters["retry_after"_L1] = seconds;
    fault.instead = Fault::Instead{answer, {}};
    return {};
}

core::Result<void> readDrip(const QJsonObject &wish, Fault &fault)
{
    const auto ms = readMs(wish);
    if (!ms)
        return ms.error();
    fault.delivery = Delivery::Dripping;
    fault.pause = *ms;
    return {};
}

template <Delivery delivery>
core::Result<void> readDelivery(const QJsonObject &, Fault &fault)
{
    fault.delivery = delivery;
    return {};
}

struct Kind
{
    QLatin1StringView name;
    core::Result<void> (*read)(const QJsonObject &, Fault &) = nullptr;
};

constexpr std::array kinds{
    Kind{"delay"_L1, readDelay},       Kind{"status"_L1, readStatus},
    Kind{"garbage"_L1, readGarbage},   Kind{"truncate"_L1, readDelivery<Delivery::Truncated>},
    Kind{"conflict"_L1, readConflict}, Kind{"reset"_L1, readDelivery<Delivery::Reset>},
    Kind{"too_many"_L1, readTooMany},  Kind{"slow_drip"_L1, readDrip},
};

QString kindNames()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(kind.name);
    return names.join(", "_L1);
}

} // namespace

core::Result<Fault> readFault(const QJsonObject &wish)
{
    Fault fault;
    fault.method = wish.value("method"_L1).toString();
    fault.bot = wish.value("bot"_L1).toString();
    fault.times = wish.value("times"_L1).toInteger(wish.contains("times"_L1) ? 0 : 1);
    if (fault.method.isEmpty())
        return badFault(QStringLiteral("\"method\" is missing: name the method that is to fail"));
    if (fault.times < 1)
        return badFault(QStringLiteral("\"times\" must be a number of calls from 1"));
    const QString wanted = wish.value("kind"_L1).toString();
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind &row) { return row.name == wanted; });
    if (kind == kinds.end())
        return badFault(QStringLiteral("\"kind\" must be one of: %1").arg(kindNames()));
    const core::Result<void> read = kind->read(wish, fault);
    if (!read)
        return read.error();
    return fault;
}

void Faults::schedule(Fault fault)
{
    const std::scoped_lock lock(m_mutex);
    m_faults.append(std::move(fault));
}

std::optional<Fault> Faults::take(const QString &bot, const QString &method, const QString &key)
{
    const std::scoped_lock lock(m_mutex);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        const bool isMeant = fault->method.compare(method, Qt::CaseInsensitive) == 0 ||
                             fault->method.compare(key, Qt::CaseInsensitive) == 0;
        if (!isMeant || (!fault->bot.isEmpty() && fault->bot != bot))
            continue;
        const Fault taken = *fault;
        if (--fault->times == 0)
            m_faults.erase(fault);
        return taken;
    }
    return std::nullopt;
}

} // namespace botdeck::sandbox
