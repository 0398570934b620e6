// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/Playback.h"

#include "sandbox/CallComparison.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::sandbox {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::CallDifference;
using domain::PlatformId;
using namespace Qt::StringLiterals;

namespace {

/// How a program starts, and that it is typing, is its own matter. Fanbook's getMe changes a token.
constexpr std::array setUpMethods{"getMe"_L1,         "setWebhook"_L1,       "deleteWebhook"_L1,
                                  "setMyCommands"_L1, "deleteMyCommands"_L1, "sendChatAction"_L1};

bool isSetUp(const platform::Method &method)
{
    return !method.changes || std::ranges::find(setUpMethods, method.path) != setUpMethods.end();
}

/// Fanbook's carries a token for the gateway, which only the sandbox's own world can give.
std::optional<Answer> identity(const domain::RecordedBot &bot)
{
    if (bot.platform == PlatformId::Fanbook || bot.username.isEmpty())
        return std::nullopt;
    const QJsonObject me{
        {"id"_L1, QJsonValue(core::Id::fromText(bot.id).value_or(core::Id()).value())},
        {"is_bot"_L1, true},
        {"first_name"_L1, bot.name.isEmpty() ? bot.username : bot.name},
        {"username"_L1, bot.username}};
    Answer answer;
    answer.result = QJsonDocument(me).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace

QLatin1StringView callVerdictName(CallVerdict verdict)
{
    static constexpr std::array names{"same"_L1, "different"_L1, "missing"_L1, "extra"_L1};
    return names.at(size_t(verdict));
}

Playback::Playback(const domain::Recording &recording, const platform::Platform &platform)
    : m_recording(recording)
    , m_platform(platform)
{
}

Result<std::unique_ptr<Playback>>
Playback::of(const domain::Recording &recording, const platform::Platform &platform)
{
    std::unique_ptr<Playback> playback(new Playback(recording, platform));
    for (qsizetype at = 0; at < recording.entries.size(); ++at) {
        const auto *call = std::get_if<domain::RecordedCall>(&recording.entries.at(at));
        if (call == nullptr)
            continue;
        const Result<const platform::Method *> method = platform.method(call->method);
        const auto parameters =
            method ? comparableCall(*call, **method, platform.id()) : Result<QJsonObject>(method.error());
        if (!parameters) {
            return Error{
                ErrorKind::Storage, QStringLiteral("Recorded call %1: %2")
                                        .arg(playback->m_expected.size() + 1)
                                        .arg(parameters.error().detail)};
        }
        playback->m_expected.push_back({(*method)->key, *parameters, domain::recordedResult(*call), at});
    }
    return playback;
}

std::optional<Answer> Playback::answer(const MethodCall &call)
{
    const std::scoped_lock lock(m_mutex);
    if (call.method->path == m_platform.pollMethod() || call.method->path.endsWith("getUpdates"_L1)) {
        m_hasPolled = true;
        return std::nullopt;
    }
    ++m_calls;
    const auto isRecorded = std::ranges::find(m_expected, call.method->key, &Expected::method);
    if (isRecorded != m_expected.end() || !isSetUp(*call.method))
        return judge(call);
    return call.method->path == "getMe"_L1 ? identity(m_recording.bot) : std::nullopt;
}

std::optional<Answer> Playback::judge(const MethodCall &call)
{
    const QString &method = call.method->key;
    const QJsonObject made = comparableCall(call);
    JudgedCall judged{qint64(m_expected.size()) + m_extra + 1, method, CallVerdict::Extra};
    Expected *expected = sameAs(method, made);
    if (expected == nullptr)
        expected = awaited(method);
    if (expected == nullptr) {
        ++m_extra;
        judged.differences = domain::callDifferences({}, made);
        m_judged.append(judged);
        return std::nullopt;
    }
    judged.number = numberOf(*expected);
    judged.differences = compareCalls(expected->parameters, made, method, m_platform.id());
    if (const auto fault = orderFault(*expected); fault && judged.differences.isEmpty())
        judged.differences.append(*fault);
    judged.verdict = judged.differences.isEmpty() ? CallVerdict::Same : CallVerdict::Different;
    expected->made = true;
    m_judged.append(judged);
    Answer answer;
    answer.result = expected->result;
    return answer;
}

Playback::Expected *Playback::sameAs(const QString &method, const QJsonObject &made)
{
    const auto is = [&](const Expected &one) {
        return !one.made && one.method == method &&
               compareCalls(one.parameters, made, method, m_platform.id()).isEmpty();
    };
    const auto found = std::ranges::find_if(m_expected, is);
    return found == m_expected.end() ? nullptr : &*found;
}

/// Of those whose turn it is: recorded before the next update.
Playback::Expected *Playback::awaited(const QString &method)
{
    const qsizetype next = nextUpdate();
    const auto is = [&](const Expected &one) { return !one.made && one.method == method && one.at < next; };
    const auto found = std::ranges::find_if(m_expected, is);
    return found == m_expected.end() ? nullptr : &*found;
}

/// Two messages of a chat stand there in the order in which they were sent.
std::optional<CallDifference> Playback::orderFault(const Expected &call) const
{
    const QJsonValue chat = call.parameters.value("chat_id"_L1);
    const auto isLater = [&](const Expected &one) {
        return one.made && one.at > call.at && one.method == call.method && !chat.isUndefined() &&
               one.parameters.value("chat_id"_L1) == chat;
    };
    const auto later = std::ranges::find_if(m_expected, isLater);
    if (later == m_expected.end())
        return std::nullopt;
    return CallDifference{
        QStringLiteral("order"), QStringLiteral("before call %1").arg(numberOf(*later)),
        QStringLiteral("after it")};
}

qint64 Playback::numberOf(const Expected &call) const
{
    return &call - m_expected.data() + 1;
}

/// Behind the last entry where none is left.
qsizetype Playback::nextUpdate() const
{
    qsizetype at = m_next;
    while (at < m_recording.entries.size() &&
           !std::holds_alternative<domain::RecordedUpdate>(m_recording.entries.at(at)))
        ++at;
    return at;
}

std::optional<domain::RecordedUpdate> Playback::due() const
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype next = nextUpdate();
    const auto isAwaited = [next](const Expected &one) { return !one.made && one.at < next; };
    const bool waits = next >= m_free && std::ranges::any_of(m_expected, isAwaited);
    if (next == m_recording.entries.size() || waits)
        return std::nullopt;
    const auto &update = std::get<domain::RecordedUpdate>(m_recording.entries.at(next));
    if (update.stream == domain::Stream::Poll && !m_hasPolled)
        return std::nullopt;
    return update;
}

void Playback::served()
{
    const std::scoped_lock lock(m_mutex);
    m_next = nextUpdate() + 1;
}

void Playback::goOn()
{
    const std::scoped_lock lock(m_mutex);
    const qsizetype next = nextUpdate();
    const auto behind =
        std::ranges::find_if(m_expected, [next](const Expected &one) { return one.at > next; });
    m_free = behind == m_expected.end() ? m_recording.entries.size() : behind->at;
}

qint64 Playback::calls() const
{
    const std::scoped_lock lock(m_mutex);
    return m_calls;
}

QList<JudgedCall> Playback::takeJudged()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_judged, {});
}

QList<JudgedCall> Playback::missing() const
{
    const std::scoped_lock lock(m_mutex);
    QList<JudgedCall> missing;
    for (const Expected &one : m_expected) {
        if (!one.made)
            missing.append(
                {numberOf(one), one.method, CallVerdict::Missing,
                 domain::callDifferences(one.parameters, {})});
    }
    return missing;
}

bool Playback::isThrough() const
{
    const std::scoped_lock lock(m_mutex);
    return nextUpdate() == m_recording.entries.size() && std::ranges::all_of(m_expected, &Expected::made);
}

} // namespace botdeck::sandbox
