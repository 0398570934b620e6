// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/converse/MomentWords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace botdeck::ui::converse {

QDate dayOf(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).date();
}

QString clockWords(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("HH:mm"));
}

QString listTimeWords(qint64 wallMs, qint64 nowMs)
{
    if (wallMs == 0)
        return {};
    const QDate day = dayOf(wallMs);
    const qint64 age = day.daysTo(dayOf(nowMs));
    if (age == 0)
        return clockWords(wallMs);
    return age > 0 && age < 7 ? QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat)
                              : day.toString(Qt::ISODate);
}

QString dayWords(const QDate &day, const QDate &today)
{
    const QString format = day.year() == today.year()
                               //: a date without its year, in the letters of Qt's date formats
                               ? QCoreApplication::translate("MomentWords", "d MMMM")
                               //: a date with its year, in the letters of Qt's date formats
                               : QCoreApplication::translate("MomentWords", "d MMMM yyyy");
    const QString date = QLocale().toString(day, format);
    if (day == today)
        //: %1 is a date
        return QCoreApplication::translate("MomentWords", "Today, %1").arg(date);
    if (day.daysTo(today) == 1)
        //: %1 is a date
        return QCoreApplication::translate("MomentWords", "Yesterday, %1").arg(date);
    return date;
}

} // namespace botdeck::ui::converse
