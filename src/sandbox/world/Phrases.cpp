// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Phrases.h"

#include "sandbox/world/DemoData.h"
#include "sandbox/world/Dice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace botdeck::sandbox {

namespace {

QHash<QString, QStringList> lists(const QJsonObject &object)
{
    QHash<QString, QStringList> lists;
    for (auto list = object.begin(); list != object.end(); ++list)
        lists.insert(list.key(), list.value().toVariant().toStringList());
    return lists;
}

// For a chat of which nobody knows what it is about, because it was made while the world ran.
constexpr std::array smallTalk{
    u"Hello, is this the right place?",
    u"你好，在吗？",
    u"/start",
    u"/help",
    u"What is this one for?",
    u"新频道吗？先占个位置。",
    u"Good to see something new in here.",
    u"收到，谢谢！",
    u"I only wanted to have a look.",
    u"大家好，请多关照。",
};

} // namespace

Phrases Phrases::builtIn()
{
    const QJsonObject data = demoData("traffic");
    Phrases phrases;
    phrases.m_topics = lists(data.value(QLatin1StringView("topics")).toObject());
    phrases.m_fillings = lists(data.value(QLatin1StringView("fillings")).toObject());
    return phrases;
}

QString Phrases::line(Dice &dice, const QString &topic) const
{
    const QStringList lines = m_topics.value(topic);
    if (lines.isEmpty())
        return QString::fromUtf16(dice.pick(smallTalk));
    QString text = dice.pick(lines);
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open)) {
        const qsizetype close = text.indexOf(u'}', open);
        const QString filled = filling(dice, QStringView(text).mid(open + 1, close - open - 1));
        text.replace(open, close - open + 1, filled);
        open += filled.size();
    }
    return text;
}

QString Phrases::filling(Dice &dice, QStringView place) const
{
    if (place == u"order")
        return QString::number(40'000 + dice.below(50'000));
    if (place == u"n")
        return QString::number(2 + dice.below(28));
    if (place == u"price")
        return QString::number(double(900 + dice.below(900'000)) / 100, 'f', 2);
    const QStringList choices = m_fillings.value(place.toString());
    return choices.isEmpty() ? QString() : dice.pick(choices);
}

} // namespace botdeck::sandbox
