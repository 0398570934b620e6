// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/CallLog.h"

#include "sandbox/world/JsonText.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

constexpr qsizetype mostBytes = qsizetype(64) * 1024 * 1024;

/// An answer of ours begins with a brace; whatever a fault sends in its place is no JSON, even if it begins
/// like it.
QByteArray answerJson(const LoggedCall &call)
{
    const bool isJson = call.answer.startsWith('{') && call.answer.endsWith('}');
    return isJson ? call.answer : jsonString(QString::fromUtf8(call.answer));
}

QByteArray entryJson(qint64 n, const LoggedCall &call)
{
    JsonText entry;
    entry.number("n", n).text("bot", call.bot).text("method", call.method).value("params", call.parameters);
    return entry.number("status", call.status).raw("answer", answerJson(call)).done();
}

} // namespace

void CallLog::add(const LoggedCall &call)
{
    const std::scoped_lock lock(m_mutex);
    ++m_last;
    m_entries.push_back({m_last, entryJson(m_last, call)});
    m_bytes += m_entries.back().json.size();
    while (m_bytes > mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.front().json.size();
        m_entries.pop_front();
    }
}

LoggedSince CallLog::since(qint64 n) const
{
    const std::scoped_lock lock(m_mutex);
    const auto later =
        std::find_if(m_entries.begin(), m_entries.end(), [n](const Entry &entry) { return entry.n > n; });
    LoggedSince seen{"[", 0};
    for (auto entry = later; entry != m_entries.end(); ++entry) {
        if (entry != later)
            seen.calls.append(',');
        seen.calls.append(entry->json);
    }
    seen.calls.append(']');
    if (later != m_entries.end())
        seen.forgotten = later->n - 1 - std::max<qint64>(n, 0);
    return seen;
}

} // namespace botdeck::sandbox
