// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReplayRun.h"

#include "app/cli/Output.h"
#include "sandbox/Server.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace botdeck::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::CallDifference;
using sandbox::CallVerdict;
using sandbox::JudgedCall;

namespace {

constexpr auto replayTick = 10ms;

QJsonValue differencesJson(const JudgedCall &call)
{
    QJsonArray list;
    for (const CallDifference &difference : call.differences) {
        QJsonObject one{{"parameter"_L1, difference.parameter}};
        one["recorded"_L1] = difference.recorded;
        one["made"_L1] = difference.made;
        list.append(one);
    }
    return list.isEmpty() ? QJsonValue() : QJsonValue(list);
}

QByteArray verdictLine(const JudgedCall &call)
{
    const QJsonObject line{
        {"call"_L1, call.number},
        {"method"_L1, call.method},
        {"verdict"_L1, sandbox::callVerdictName(call.verdict)},
        {"difference"_L1, differencesJson(call)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

/// What people are told of a call that is not the same.
QString verdictText(const JudgedCall &call)
{
    QString text =
        u"Call %1, %2, is %3."_s.arg(call.number).arg(call.method, sandbox::callVerdictName(call.verdict));
    for (const CallDifference &difference : call.differences)
        text += u"\n    "_s + domain::differenceText(difference);
    return text;
}

} // namespace

ReplayRun::ReplayRun(const Parts &parts, std::chrono::seconds idle)
    : m_parts(parts)
    , m_idle(idle)
    , m_lastCall(parts.clock.monotonic())
{
    connect(&m_signals, &UnixSignals::endAsked, this, &ReplayRun::finish);
    connect(&m_ticks, &QTimer::timeout, this, &ReplayRun::look);
    m_ticks.start(replayTick);
}

int ReplayRun::run()
{
    return QCoreApplication::exec();
}

void ReplayRun::look()
{
    serve();
    for (const JudgedCall &call : m_parts.playback.takeJudged())
        print(call);
    if (const qint64 calls = m_parts.playback.calls(); calls != m_calls) {
        m_calls = calls;
        m_lastCall = m_parts.clock.monotonic();
        m_wentOn = false;
    }
    const auto quiet = m_parts.clock.monotonic() - m_lastCall;
    // Half of the time is for what is missing, so that what comes behind it is seen, too.
    if (quiet >= m_idle / 2.0 && !m_wentOn) {
        m_parts.playback.goOn();
        m_wentOn = true;
    }
    const bool isThrough = m_parts.playback.isThrough() && m_parts.server.pending(m_parts.bot) == 0;
    if (isThrough || quiet >= m_idle || m_parts.output.isBroken())
        finish();
}

void ReplayRun::serve()
{
    for (auto update = m_parts.playback.due(); update && serve(*update); update = m_parts.playback.due())
        m_parts.playback.served();
}

/// False where it cannot come yet.
bool ReplayRun::serve(const domain::RecordedUpdate &update)
{
    if (update.stream == domain::Stream::Gateway)
        return m_parts.server.replayFrame(m_parts.bot, update.raw).has_value();
    // One of a kind that the program does not want is passed over, as everywhere.
    std::ignore = m_parts.server.replay(m_parts.bot, update.raw);
    return true;
}

void ReplayRun::print(const JudgedCall &call)
{
    ++m_judged;
    m_parts.output.printLine(verdictLine(call));
    if (call.verdict == CallVerdict::Same)
        ++m_same;
    else
        m_parts.output.say(verdictText(call));
}

void ReplayRun::finish()
{
    m_ticks.stop();
    for (const JudgedCall &call : m_parts.playback.takeJudged() + m_parts.playback.missing())
        print(call);
    m_parts.output.say(u"%1 of %2 calls are the same."_s.arg(m_same).arg(m_judged));
    QCoreApplication::exit(m_same == m_judged ? Done : RefusedStatus);
}

} // namespace botdeck::app

#include "moc_ReplayRun.cpp"
