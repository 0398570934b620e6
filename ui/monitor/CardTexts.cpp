// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CardTexts.h"

#include "domain/CardWords.h"
#include "ui/look/Numbers.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace botdeck::ui::monitor {

namespace {

using domain::CardForm;

constexpr qint64 secondsInTenYears = 315'360'000;

QString word(QByteArrayView id)
{
    const domain::CardWord *found = domain::cardWord(id);
    return found == nullptr ? QString() : QCoreApplication::translate("UpdateCard", found->english);
}

/// Local, with the date; parts of a second where there are any.
QString timeWords(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    return when.toString(
        ms % 1000 == 0 ? QStringLiteral("yyyy-MM-dd HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString amountWords(CardForm form, qint64 amount)
{
    switch (form) {
    case CardForm::Time:
        return timeWords(amount);
    case CardForm::Duration:
        // What a server calls a duration may be any number.
        return amount >= 0 && amount < secondsInTenYears
                   ? widgets::durationWords(std::chrono::seconds(amount))
                   : QString::number(amount);
    case CardForm::Bytes:
        return sizeWords(amount);
    case CardForm::Flag:
        return amount != 0 ? QCoreApplication::translate("UpdateCard", "yes")
                           : QCoreApplication::translate("UpdateCard", "no");
    default:
        return QString::number(amount);
    }
}

} // namespace

QString sizeWords(qint64 bytes)
{
    if (bytes < 0)
        return QString::number(bytes);
    const auto plural = int(std::min<qint64>(bytes, std::numeric_limits<int>::max()));
    //: %1 is the number, with spaces between groups of three digits
    const QString exact =
        QCoreApplication::translate("UpdateCard", "%1 byte(s)", nullptr, plural).arg(look::grouped(bytes));
    return bytes < 1'000 ? exact
                         : QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat) +
                               QStringLiteral(" · ") + exact;
}

models::CardWords cardWords()
{
    return {word, amountWords};
}

} // namespace botdeck::ui::monitor
