// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/TrafficPainting.h"

#include "ui/look/Theme.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace botdeck::ui::overview {

namespace {

using services::TrafficPicture;

struct Ink
{
    look::Token token;
    Qt::BrushStyle pattern;
};

constexpr std::array<Ink, size_t(kindsDrawn) + 1> inks{{
    {look::Token::Accent, Qt::SolidPattern},
    {look::Token::CloudChat, Qt::BDiagPattern},
    {look::Token::Warning, Qt::Dense4Pattern},
    {look::Token::Fanbook, Qt::FDiagPattern},
    {look::Token::Ok, Qt::HorPattern},
    {look::Token::Error, Qt::DiagCrossPattern},
    {look::Token::Muted, Qt::Dense6Pattern},
}};

QBrush brushOf(size_t place, const look::Theme &theme)
{
    const Ink &ink = inks.at(place);
    return QBrush(theme.colour(ink.token), theme.isHighContrast() ? ink.pattern : Qt::SolidPattern);
}

QList<qint64> sumOfRest(const TrafficPicture &traffic)
{
    QList<qint64> sum(traffic.parts, 0);
    for (qsizetype at = kindsDrawn; at < traffic.kinds.size(); ++at) {
        for (qsizetype part = 0; part < sum.size(); ++part)
            sum[part] += traffic.kinds.at(at).counts.value(part);
    }
    return sum;
}

/// Every ten minutes of an hour, every three hours of a day.
bool isNamed(const TrafficPicture &traffic, int part)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(traffic.firstMs + part * traffic.partMs).time();
    const bool isHour = traffic.partMs == 60'000;
    return isHour ? time.minute() % 10 == 0 : time.minute() == 0 && time.hour() % 3 == 0;
}

} // namespace

BarPicture barPicture(const TrafficPicture &traffic, const KindWord &word, const look::Theme &theme)
{
    BarPicture picture;
    for (qsizetype at = 0; at < std::min(kindsDrawn, traffic.kinds.size()); ++at) {
        const TrafficPicture::Kind &kind = traffic.kinds.at(at);
        picture.series.append({trafficKind(kind.kind, word), brushOf(size_t(at), theme), kind.counts});
    }
    if (traffic.kinds.size() > kindsDrawn)
        picture.series.append(
            {trafficKind({}, word), brushOf(size_t(kindsDrawn), theme), sumOfRest(traffic)});
    for (int part = 0; part < traffic.parts; ++part) {
        picture.parts.append(partWords(traffic, part));
        if (isNamed(traffic, part))
            picture.ticks.append({part, picture.parts.last()});
    }
    picture.font = theme.font(look::Face::Caption);
    picture.text = theme.colour(look::Token::Text2);
    picture.line = theme.colour(look::Token::RowLine);
    picture.background = theme.colour(look::Token::Base);
    return picture;
}

} // namespace botdeck::ui::overview
