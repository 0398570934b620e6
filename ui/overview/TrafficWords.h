// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Traffic.h"
#include "ui/look/StateMark.h"

#include <functional>

namespace botdeck::ui::overview {

/// What a kind of update is called: the monitor's words.
using KindWord = std::function<QString(const QString &kind)>;

/// The kind in words, also of those that are counted together.
QString trafficKind(const QString &kind, const KindWord &word);

/// The kinds that people call the same (a poll's and a gateway's message) are one; the most frequent first.
services::TrafficPicture joinedByWord(services::TrafficPicture picture, const KindWord &word);

/// "840 ms", "1.2 s", "25 s", "3 min", "2 h 5 min".
QString timeWords(std::chrono::milliseconds time);

/// When a part begins, local: "12:40".
QString partWords(const services::TrafficPicture &picture, int part);

/// How much came in each part, of all kinds.
QList<qint64> partSums(const services::TrafficPicture &picture);

struct Figure
{
    QString name;
    QString value;
    look::Tone tone = look::Tone::Neutral;
};

/// What there is to say beside the bars, the numbers with their units. `nowMs`: wall time in ms since 1970.
QList<Figure> trafficFigures(const services::TrafficPicture &picture, qint64 nowMs);

/// The bars in a few sentences, for who does not see them.
QString chartWords(const services::TrafficPicture &picture, const KindWord &word);

/// Bars and figures as lines of text, to be copied.
QString trafficText(
    const QString &title, const services::TrafficPicture &picture, const KindWord &word, qint64 nowMs);

} // namespace botdeck::ui::overview
