// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/EventTexts.h"

#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

namespace {

using look::Mark;
using look::Tone;
using models::FeedEvent;

struct EventRow
{
    FeedEvent::Kind kind;
    EventLook looks;
};

constexpr std::array events{
    EventRow{FeedEvent::Kind::Started, {Mark::Live, Tone::Neutral}},
    EventRow{FeedEvent::Kind::Stopped, {Mark::Stopped, Tone::Neutral}},
    EventRow{FeedEvent::Kind::Recovered, {Mark::Live, Tone::Ok}},
    EventRow{FeedEvent::Kind::BackingOff, {Mark::Warning, Tone::Warning}},
    EventRow{FeedEvent::Kind::Conflict, {Mark::Conflict, Tone::Error}},
    EventRow{FeedEvent::Kind::Unauthorised, {Mark::Refused, Tone::Error}},
    EventRow{FeedEvent::Kind::WebhookSet, {Mark::Hook, Tone::Neutral}},
    EventRow{FeedEvent::Kind::StoreFailed, {Mark::Failed, Tone::Error}},
    EventRow{FeedEvent::Kind::NotHolding, {Mark::Warning, Tone::Warning}},
    EventRow{FeedEvent::Kind::IdsReset, {Mark::Waiting, Tone::Neutral}},
    EventRow{FeedEvent::Kind::Gap, {Mark::Warning, Tone::Warning}},
};

constexpr bool eventsInOrder()
{
    for (size_t at = 0; at < events.size(); ++at) {
        if (events.at(at).kind != FeedEvent::Kind(at))
            return false;
    }
    return events.size() == size_t(FeedEvent::Kind::Gap) + 1;
}
static_assert(eventsInOrder(), "the table is read by position");

QString translated(const char *text)
{
    return QCoreApplication::translate("FeedEvent", text);
}

/// A reason as the beginning of a longer sentence.
QString withoutStop(QString reason)
{
    while (reason.endsWith(u'.') || reason.endsWith(u'。') || reason.endsWith(u' '))
        reason.chop(1);
    return reason;
}

QString backingOff(const FeedEvent &event)
{
    if (event.detail.isEmpty() || !event.retryIn)
        return translated(models::feedEventEnglish(event.kind));
    //: %1 is what happened ("HTTP 502 from getUpdates"), %2 how long the bot waits ("8 s"), %3 which try
    //: failed
    return QCoreApplication::translate(
               "FeedEvent", "%1, backing off %2 (attempt %3). Nothing was lost: offset unchanged.")
        .arg(
            withoutStop(widgets::translated(event.detail)), widgets::durationWords(*event.retryIn),
            QString::number(event.count));
}

QString gapText(const FeedEvent &event)
{
    // Not among the arguments: lupdate never comes to an end of a number with apostrophes there.
    constexpr qint64 most = 1'000'000'000;
    const int count = int(std::min(event.count, most));
    return QCoreApplication::translate("FeedEvent", "%n update id(s) never came.", nullptr, count);
}

} // namespace

EventLook eventLook(FeedEvent::Kind kind)
{
    return events.at(size_t(kind)).looks;
}

look::Token toneTint(Tone tone)
{
    static constexpr std::array tints{
        look::Token::Alternate, look::Token::OkTint, look::Token::WarningTint, look::Token::ErrorTint};
    return tints.at(size_t(tone));
}

QString eventSentence(const FeedEvent &event)
{
    if (event.kind == FeedEvent::Kind::BackingOff)
        return backingOff(event);
    const QString kind = event.kind == FeedEvent::Kind::Gap && event.count > 0
                             ? gapText(event)
                             : translated(models::feedEventEnglish(event.kind));
    return widgets::joinedSentences({kind, widgets::translated(event.detail)});
}

} // namespace botdeck::ui::monitor
