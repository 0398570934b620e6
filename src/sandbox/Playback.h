// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recording/CallDifference.h"
#include "domain/recording/Recording.h"
#include "sandbox/world/WorldTypes.h"

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace botdeck::sandbox {

enum class CallVerdict { Same, Different, Missing, Extra };

/// "same", "different", "missing" or "extra".
QLatin1StringView callVerdictName(CallVerdict verdict);

/// A call that a bot program made, or should have made, beside the recorded one.
struct JudgedCall
{
    /// Of the recorded calls, from 1; extra ones are counted on behind them.
    qint64 number = 0;
    QString method;
    CallVerdict verdict = CallVerdict::Same;
    /// Of a missing or extra call all its parameters.
    QList<domain::CallDifference> differences = {};
};

/// A recording while it is played to a bot program: which update is next, and what each call is worth.
///
/// An update comes once the calls recorded before it were made, so that what was recorded is possible again:
/// nobody presses a button of a message that was not sent. A call is worth most beside the first recorded one
/// that says the same; else it takes the place of the first awaited one of its method, and else it is extra.
/// The program gets the recorded answer, so messages have the numbers that later updates name. Calls that
/// only look, and those by which a program sets itself up, are not judged unless they were recorded.
///
/// Safe from any thread.
class Playback
{
public:
    /// ErrorKind::Storage where a recorded call is none of the platform's.
    static core::Result<std::unique_ptr<Playback>>
    of(const domain::Recording &recording, const platform::Platform &platform);

    /// What the sandbox answers with; none: whatever it would answer without a recording.
    std::optional<Answer> answer(const MethodCall &call);

    /// The update whose turn it is, until it is served(). None while calls are awaited, and where it waits
    /// for a poll: what comes before a program's first one may be dropped by it.
    [[nodiscard]] std::optional<domain::RecordedUpdate> due() const;
    void served();
    /// The updates up to the next calls may come, although calls before them are missing.
    void goOn();

    /// How many calls there were but polls.
    [[nodiscard]] qint64 calls() const;
    /// What was judged since the last time, in the order made.
    QList<JudgedCall> takeJudged();
    /// The recorded calls that nobody made, so far.
    [[nodiscard]] QList<JudgedCall> missing() const;
    /// Every recorded call was made and every update served.
    [[nodiscard]] bool isThrough() const;

private:
    struct Expected
    {
        QString method;
        QJsonObject parameters;
        QByteArray result;
        /// Where it stands among all entries.
        qsizetype at = 0;
        bool made = false;
    };

    Playback(const domain::Recording &recording, const platform::Platform &platform);
    std::optional<Answer> judge(const MethodCall &call);
    [[nodiscard]] Expected *sameAs(const QString &method, const QJsonObject &made);
    [[nodiscard]] Expected *awaited(const QString &method);
    [[nodiscard]] qsizetype nextUpdate() const;
    [[nodiscard]] std::optional<domain::CallDifference> orderFault(const Expected &call) const;
    [[nodiscard]] qint64 numberOf(const Expected &call) const;

    mutable std::mutex m_mutex;
    const domain::Recording m_recording;
    const platform::Platform m_platform;
    std::vector<Expected> m_expected;
    QList<JudgedCall> m_judged;
    /// No update before this entry waits to be served.
    qsizetype m_next = 0;
    /// Updates before this entry wait for no call.
    qsizetype m_free = 0;
    qint64 m_calls = 0;
    qint64 m_extra = 0;
    bool m_hasPolled = false;
};

} // namespace botdeck::sandbox
