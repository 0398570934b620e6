// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recording/CallDifference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

namespace botdeck::domain {

namespace {

constexpr qsizetype longestShownValue = 500;

/// Every switch of every platform is off where it is left out.
QJsonValue valueAt(const QJsonObject &object, const QString &name)
{
    const QJsonValue value = object.value(name);
    const bool saysNothing = value.isNull() || value == QJsonValue(false);
    return saysNothing ? QJsonValue(QJsonValue::Undefined) : value;
}

/// What a pair of values is made of: walked without recursion, since values may be nested deeply.
struct ValuePair
{
    QString path;
    QJsonValue recorded;
    QJsonValue made;
};

/// Sorted, since the last one is compared first.
QList<ValuePair> membersOf(const QString &path, const QJsonObject &recorded, const QJsonObject &made)
{
    QStringList names = recorded.keys() + made.keys();
    names.removeDuplicates();
    std::ranges::sort(names, std::greater());
    QList<ValuePair> pairs;
    for (const QString &name : std::as_const(names))
        pairs.append(
            {path.isEmpty() ? name : path + u'.' + name, valueAt(recorded, name), valueAt(made, name)});
    return pairs;
}

QList<ValuePair> elementsOf(const QString &path, const QJsonArray &recorded, const QJsonArray &made)
{
    QList<ValuePair> pairs;
    for (qsizetype i = std::max(recorded.size(), made.size()) - 1; i >= 0; --i)
        pairs.append({QStringLiteral("%1[%2]").arg(path).arg(i), recorded.at(i), made.at(i)});
    return pairs;
}

QString shownValue(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    QString text = QString::fromUtf8(list.sliced(1, list.size() - 2));
    if (text.size() > longestShownValue)
        text = text.left(longestShownValue) + u'…';
    return text;
}

} // namespace

QList<CallDifference> callDifferences(const QJsonObject &recorded, const QJsonObject &made)
{
    QList<CallDifference> differences;
    QList<ValuePair> waiting = membersOf({}, recorded, made);
    while (!waiting.isEmpty()) {
        const ValuePair pair = waiting.takeLast();
        if (pair.recorded == pair.made)
            continue;
        if (pair.recorded.isObject() && pair.made.isObject())
            waiting += membersOf(pair.path, pair.recorded.toObject(), pair.made.toObject());
        else if (pair.recorded.isArray() && pair.made.isArray())
            waiting += elementsOf(pair.path, pair.recorded.toArray(), pair.made.toArray());
        else
            differences.append({pair.path, pair.recorded, pair.made});
    }
    return differences;
}

QString differenceText(const CallDifference &difference)
{
    if (difference.made.isUndefined()) {
        return QStringLiteral("%1: %2 was recorded, the program left it out")
            .arg(difference.parameter, shownValue(difference.recorded));
    }
    if (difference.recorded.isUndefined()) {
        return QStringLiteral("%1: nothing was recorded, the program sent %2")
            .arg(difference.parameter, shownValue(difference.made));
    }
    return QStringLiteral("%1: %2 was recorded, the program sent %3")
        .arg(difference.parameter, shownValue(difference.recorded), shownValue(difference.made));
}

} // namespace botdeck::domain
