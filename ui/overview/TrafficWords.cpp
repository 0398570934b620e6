// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/TrafficWords.h"

#include "ui/look/Numbers.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace botdeck::ui::overview {

namespace {

using namespace std::chrono_literals;
using services::TrafficPicture;
using TroubleKind = models::FeedEvent::Kind;

constexpr qint64 secondMs = 1'000;
constexpr qint64 minuteMsShown = 60 * secondMs;
/// What is older when it arrives has waited for the bot.
constexpr std::chrono::milliseconds backlogFrom = 1min;

struct TroubleWords
{
    TroubleKind kind;
    const char *name;
    look::Tone tone;
};

constexpr std::array troubleWords{
    TroubleWords{TroubleKind::BackingOff, QT_TRANSLATE_NOOP("Overview", "Failed polls"), look::Tone::Warning},
    TroubleWords{TroubleKind::Conflict, QT_TRANSLATE_NOOP("Overview", "Conflicts"), look::Tone::Error},
    TroubleWords{
        TroubleKind::Unauthorised, QT_TRANSLATE_NOOP("Overview", "Token refused"), look::Tone::Error},
    TroubleWords{TroubleKind::WebhookSet, QT_TRANSLATE_NOOP("Overview", "Webhook set"), look::Tone::Warning},
    TroubleWords{
        TroubleKind::StoreFailed, QT_TRANSLATE_NOOP("Overview", "Not written to disk"), look::Tone::Error},
    TroubleWords{
        TroubleKind::NotHolding, QT_TRANSLATE_NOOP("Overview", "Poll not held"), look::Tone::Warning},
    TroubleWords{
        TroubleKind::IdsReset, QT_TRANSLATE_NOOP("Overview", "Ids started anew"), look::Tone::Neutral},
    TroubleWords{TroubleKind::Gap, QT_TRANSLATE_NOOP("Overview", "Ids missing"), look::Tone::Warning},
};

QString number(qint64 count)
{
    return look::grouped(count);
}

QString momentText(qint64 ms, qint64 nowMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const bool isToday = when.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return when.toString(isToday ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

qint64 totalOf(const TrafficPicture &picture)
{
    return std::accumulate(
        picture.kinds.begin(), picture.kinds.end(), qint64(0),
        [](qint64 sum, const TrafficPicture::Kind &kind) { return sum + kind.total; });
}

QString perMinute(double rate)
{
    //: %1 is how many updates, such as 12.4
    return QCoreApplication::translate("Overview", "%1 per minute")
        .arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0));
}

QString typicalWords(const std::optional<services::TypicalTime> &typical)
{
    if (!typical)
        return QCoreApplication::translate("Overview", "nothing measured in the last hour");
    //: %1 and %2 are times: half of the polls took at most %1, 95 of 100 at most %2
    return QCoreApplication::translate("Overview", "%1 median, %2 for 95 %")
        .arg(timeWords(typical->median), timeWords(typical->most));
}

Figure behindFigure(const TrafficPicture &picture)
{
    const QString name = QCoreApplication::translate("Overview", "Time behind");
    if (!picture.behind)
        return {name, QCoreApplication::translate("Overview", "nothing with a date came in the last hour")};
    if (*picture.behind < backlogFrom)
        return {name, timeWords(*picture.behind)};
    //: %1 is a time such as 3 min
    return {
        name,
        QCoreApplication::translate("Overview", "%1: what waited at the server is being fetched")
            .arg(timeWords(*picture.behind)),
        look::Tone::Warning};
}

Figure troubleFigure(const TrafficPicture::Trouble &trouble, qint64 nowMs)
{
    const auto *const row =
        std::find_if(troubleWords.begin(), troubleWords.end(), [&trouble](const TroubleWords &each) {
            return each.kind == trouble.kind;
        });
    if (row == troubleWords.end())
        return {};
    //: %1 is how often something happened, %2 when it did last
    return {
        QCoreApplication::translate("Overview", row->name),
        QCoreApplication::translate("Overview", "%1, last at %2")
            .arg(number(trouble.count), momentText(trouble.lastMs, nowMs)),
        row->tone};
}

} // namespace

QString trafficKind(const QString &kind, const KindWord &word)
{
    return kind.isEmpty() ? QCoreApplication::translate("Overview", "Other kinds") : word(kind);
}

TrafficPicture joinedByWord(TrafficPicture picture, const KindWord &word)
{
    QList<TrafficPicture::Kind> joined;
    for (const TrafficPicture::Kind &kind : std::as_const(picture.kinds)) {
        const QString name = trafficKind(kind.kind, word);
        const auto same =
            std::find_if(joined.begin(), joined.end(), [&name, &word](const TrafficPicture::Kind &other) {
                return trafficKind(other.kind, word) == name;
            });
        if (same == joined.end()) {
            joined.append(kind);
            continue;
        }
        same->total += kind.total;
        for (qsizetype part = 0; part < same->counts.size(); ++part)
            same->counts[part] += kind.counts.value(part);
    }
    std::stable_sort(joined.begin(), joined.end(), [](const auto &one, const auto &other) {
        return one.total > other.total;
    });
    picture.kinds = joined;
    return picture;
}

QString timeWords(std::chrono::milliseconds time)
{
    const qint64 ms = std::max<qint64>(0, time.count());
    const qint64 seconds = ms / secondMs;
    if (seconds < 1)
        //: a duration in milliseconds
        return QCoreApplication::translate("Overview", "%1 ms").arg(ms);
    if (seconds < 10)
        //: a duration in seconds, such as 1.2
        return QCoreApplication::translate("Overview", "%1 s")
            .arg(QLocale().toString(double(ms) / secondMs, 'f', 1));
    if (seconds < 60)
        return QCoreApplication::translate("Overview", "%1 s").arg(seconds);
    if (seconds < 3600)
        //: a duration in minutes
        return QCoreApplication::translate("Overview", "%1 min").arg(seconds / 60);
    //: a duration in hours and minutes
    return QCoreApplication::translate("Overview", "%1 h %2 min")
        .arg(seconds / 3600)
        .arg(seconds % 3600 / 60);
}

QString partWords(const TrafficPicture &picture, int part)
{
    return QDateTime::fromMSecsSinceEpoch(picture.firstMs + part * picture.partMs)
        .toString(QStringLiteral("HH:mm"));
}

QList<qint64> partSums(const TrafficPicture &picture)
{
    QList<qint64> sums(picture.parts, 0);
    for (const TrafficPicture::Kind &kind : picture.kinds) {
        for (qsizetype part = 0; part < sums.size(); ++part)
            sums[part] += kind.counts.value(part);
    }
    return sums;
}

QList<Figure> trafficFigures(const TrafficPicture &picture, qint64 nowMs)
{
    QList<Figure> figures;
    if (picture.state == TrafficPicture::State::Ready && picture.parts > 0) {
        const QList<qint64> sums = partSums(picture);
        const double minutes = double(picture.partMs) / minuteMsShown;
        const double most = double(*std::max_element(sums.begin(), sums.end()));
        const qint64 total = totalOf(picture);
        figures.append({QCoreApplication::translate("Overview", "Updates"), number(total)});
        figures.append(
            {QCoreApplication::translate("Overview", "On average"),
             perMinute(double(total) / (minutes * picture.parts))});
        figures.append({QCoreApplication::translate("Overview", "At most"), perMinute(most / minutes)});
    }
    figures.append(
        {QCoreApplication::translate("Overview", "Poll, there and back"), typicalWords(picture.roundTrip)});
    figures.append(
        {QCoreApplication::translate("Overview", "From answer to disk"), typicalWords(picture.toDisk)});
    figures += behindFigure(picture);
    for (const TrafficPicture::Trouble &trouble : picture.troubles)
        figures += troubleFigure(trouble, nowMs);
    if (picture.troubles.isEmpty())
        figures.append(
            {QCoreApplication::translate("Overview", "Errors"),
             QCoreApplication::translate("Overview", "none since the program started")});
    return figures;
}

QString chartWords(const TrafficPicture &picture, const KindWord &word)
{
    const bool isHour = picture.partMs == minuteMsShown;
    const qint64 total = totalOf(picture);
    if (total == 0)
        return isHour ? QCoreApplication::translate("Overview", "Nothing came in the last hour.")
                      : QCoreApplication::translate("Overview", "Nothing came in the last 24 hours.");
    const QList<qint64> sums = partSums(picture);
    const auto most = std::max_element(sums.begin(), sums.end());
    //: %1 is a number
    QStringList said{(isHour ? QCoreApplication::translate("Overview", "Updates in the last hour: %1.")
                             : QCoreApplication::translate("Overview", "Updates in the last 24 hours: %1."))
                         .arg(number(total))};
    for (const TrafficPicture::Kind &kind : picture.kinds)
        said += QStringLiteral("%1: %2.").arg(trafficKind(kind.kind, word), number(kind.total));
    //: %1 is a number of updates, %2 a time of the day
    said +=
        (isHour ? QCoreApplication::translate("Overview", "Most in a minute: %1, at %2.")
                : QCoreApplication::translate("Overview", "Most in a quarter of an hour: %1, from %2 on."))
            .arg(number(*most), partWords(picture, int(most - sums.begin())));
    return widgets::joinedSentences(said);
}

QString trafficText(const QString &title, const TrafficPicture &picture, const KindWord &word, qint64 nowMs)
{
    QStringList lines{title, chartWords(picture, word), QString()};
    for (const Figure &figure : trafficFigures(picture, nowMs))
        lines += QStringLiteral("%1: %2").arg(figure.name, figure.value);
    return lines.join(u'\n');
}

} // namespace botdeck::ui::overview
