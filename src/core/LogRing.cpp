// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/LogRing.h"

#include <algorithm>
#include <array>

namespace botdeck::log {

namespace {

struct Level
{
    QtMsgType type;
    const char *name;
};

/// The gravest last.
constexpr std::array levels{
    Level{QtDebugMsg, "debug"},       Level{QtInfoMsg, "info"},   Level{QtWarningMsg, "warning"},
    Level{QtCriticalMsg, "critical"}, Level{QtFatalMsg, "fatal"},
};

} // namespace

void LogRing::add(QtMsgType level, const QString &category, const QString &text)
{
    const qint64 now = m_wallMs();
    const std::lock_guard lock(m_mutex);
    m_lines.push_back({++m_last, now, level, category, text});
    if (m_lines.size() > kept)
        m_lines.pop_front();
}

QList<LogLine> LogRing::after(qint64 number) const
{
    const std::lock_guard lock(m_mutex);
    const auto first =
        std::ranges::find_if(m_lines, [number](const LogLine &line) { return line.number > number; });
    return {first, m_lines.end()};
}

int levelWeight(QtMsgType level)
{
    const auto found =
        std::ranges::find_if(levels, [level](const Level &each) { return each.type == level; });
    return int(found - levels.begin());
}

QString levelName(QtMsgType level)
{
    return QLatin1StringView(levels.at(size_t(levelWeight(level))).name);
}

} // namespace botdeck::log
