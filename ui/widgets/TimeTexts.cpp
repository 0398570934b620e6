// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace botdeck::ui::widgets {

namespace {

using namespace std::chrono_literals;

QString seconds(qint64 count)
{
    //: a duration: a number of seconds
    return QCoreApplication::translate("TimeTexts", "%1 s").arg(count);
}

QString minutes(qint64 count)
{
    //: a duration: a number of minutes
    return QCoreApplication::translate("TimeTexts", "%1 min").arg(count);
}

QString hours(qint64 count)
{
    //: a duration: a number of hours
    return QCoreApplication::translate("TimeTexts", "%1 h").arg(count);
}

QString joined(const QString &whole, const QString &rest)
{
    return whole + u' ' + rest;
}

} // namespace

QString durationWords(std::chrono::milliseconds duration)
{
    const qint64 whole = std::chrono::ceil<std::chrono::seconds>(std::max(duration, 0ms)).count();
    if (whole < 60)
        return seconds(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? minutes(whole / 60) : joined(minutes(whole / 60), seconds(whole % 60));
    const qint64 left = whole % 3600 / 60;
    return left == 0 ? hours(whole / 3600) : joined(hours(whole / 3600), minutes(left));
}

QString ageWords(std::chrono::milliseconds age)
{
    if (age < 1s)
        //: the age of what has just come
        return QCoreApplication::translate("TimeTexts", "now");
    if (age < 1min)
        return seconds(age / 1s);
    if (age < 1h)
        return minutes(age / 1min);
    return age < 24h ? hours(age / 1h) : QString();
}

QString momentWords(qint64 wallMs, qint64 nowMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(wallMs);
    const bool isToday = when.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return when.toString(isToday ? QStringLiteral("HH:mm:ss.zzz") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace botdeck::ui::widgets
