// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterValues.h"

#include "core/Id.h"
#include "domain/TextFold.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

using ValueFault = std::optional<FilterFaultKind>;

constexpr qint64 agoSecond = 1000;
constexpr qint64 agoHour = 3600 * agoSecond;
constexpr qint64 agoDay = 24 * agoHour;
constexpr std::array<std::pair<char16_t, qint64>, 5> agoUnits{{
    {u's', agoSecond},
    {u'm', 60 * agoSecond},
    {u'h', agoHour},
    {u'd', agoDay},
    {u'w', 7 * agoDay},
}};

/// Many enough for every store, few enough that no sum of them leaves 64 bits.
const QRegularExpression &agoForm()
{
    static const QRegularExpression form(QStringLiteral("^(?:\\d{1,6}[smhdwSMHDW]){1,5}$"));
    return form;
}

const QRegularExpression &clockForm()
{
    static const QRegularExpression form(QStringLiteral("^(\\d{2}):(\\d{2})(?::(\\d{2}))?$"));
    return form;
}

const QRegularExpression &dateForm()
{
    static const QRegularExpression form(
        QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})(?:[Tt ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?"
                       "([Zz]|[+-]\\d{2}:?\\d{2})?)?$"));
    return form;
}

qint64 agoMs(QStringView text)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            count = 10 * count + c.digitValue();
            continue;
        }
        const auto *unit = std::find_if(agoUnits.begin(), agoUnits.end(), [c](const auto &row) {
            return c.toLower() == QChar(row.first);
        });
        sum += count * unit->second;
        count = 0;
    }
    return sum;
}

QTimeZone zoneOf(QStringView offset, const QTimeZone &local)
{
    if (offset.isEmpty())
        return local;
    if (offset.size() == 1)
        return QTimeZone::utc();
    const int seconds = 3600 * offset.sliced(1, 2).toInt() + 60 * offset.last(2).toInt();
    return QTimeZone(offset.startsWith(u'-') ? -seconds : seconds);
}

std::optional<qint64> msOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    if (!date.isValid() || !time.isValid() || !zone.isValid())
        return std::nullopt;
    return QDateTime(date, time, zone).toMSecsSinceEpoch();
}

std::optional<qint64> dateMoment(const QRegularExpressionMatch &form, const QTimeZone &local)
{
    const auto part = [&form](int number) { return form.capturedView(number).toInt(); };
    const QDate date(part(1), part(2), part(3));
    if (!form.hasCaptured(4)) {
        if (!date.isValid())
            return std::nullopt;
        return date.startOfDay(local).toMSecsSinceEpoch();
    }
    const int ms = form.captured(7).leftJustified(3, u'0').toInt();
    return msOf(date, QTime(part(4), part(5), part(6), ms), zoneOf(form.capturedView(8), local));
}

ValueFault addNeedle(const QString &text, std::vector<FilterValue> &values)
{
    values.push_back({text, foldCase(text.toUtf8())});
    return {};
}

ValueFault addKind(const QString &text, std::vector<FilterValue> &values)
{
    for (const KindAlias &row : kindAliases()) {
        if (text.compare(QLatin1StringView(row.alias), Qt::CaseInsensitive) != 0)
            continue;
        for (const QString &kind : QString::fromLatin1(row.kinds).split(u','))
            addNeedle(kind, values);
        return {};
    }
    return addNeedle(text, values);
}

/// `bound` stays as it is where nothing was written.
bool readBound(QStringView text, qint64 &bound)
{
    const std::optional<core::Id> number = core::Id::fromText(text);
    if (number)
        bound = number->value();
    return number || text.isEmpty();
}

ValueFault addNumber(const QString &text, std::vector<FilterValue> &values)
{
    FilterValue value{text};
    const qsizetype dots = text.indexOf(u"..");
    const QStringView first = dots < 0 ? QStringView(text) : QStringView(text).first(dots);
    const QStringView last = dots < 0 ? first : QStringView(text).sliced(dots + 2);
    if (!readBound(first, value.first) || !readBound(last, value.last) || text == u"..")
        return FilterFaultKind::NotANumber;
    if (value.first > value.last)
        return FilterFaultKind::ReversedRange;
    values.push_back(value);
    return {};
}

ValueFault addMoment(
    const FilterKeyRow &row, const QString &text, const FilterContext &context,
    std::vector<FilterValue> &values)
{
    const std::optional<qint64> moment = filterMoment(text, context);
    if (!moment)
        return FilterFaultKind::NotATime;
    FilterValue value{text};
    if (row.key == FilterKey::Before)
        value.last = *moment - 1;
    else
        value.first = *moment;
    values.push_back(value);
    return {};
}

ValueFault addName(const FilterKeyRow &row, const QString &text, std::vector<FilterValue> &values)
{
    for (const FilterName &name : row.names) {
        if (text.compare(QLatin1StringView(name.name), Qt::CaseInsensitive) != 0)
            continue;
        FilterValue value{QString::fromLatin1(name.name)};
        value.bits = name.bits;
        values.push_back(value);
        return {};
    }
    return FilterFaultKind::UnknownValue;
}

} // namespace

std::optional<qint64> filterMoment(QStringView text, const FilterContext &context)
{
    const QString written = text.toString();
    if (agoForm().match(written).hasMatch())
        return context.nowMs - agoMs(written);
    if (const auto form = dateForm().match(written); form.hasMatch())
        return dateMoment(form, context.zone);
    const auto form = clockForm().match(written);
    if (!form.hasMatch())
        return std::nullopt;
    const auto part = [&form](int number) { return form.capturedView(number).toInt(); };
    const QDate today = QDateTime::fromMSecsSinceEpoch(context.nowMs, context.zone).date();
    return msOf(today, QTime(part(1), part(2), part(3)), context.zone);
}

std::optional<FilterFaultKind> addFilterValue(
    const FilterKeyRow &row, const QString &text, const FilterContext &context,
    std::vector<FilterValue> &values)
{
    switch (row.reading) {
    case FilterReading::Needle:
        return addNeedle(text, values);
    case FilterReading::Kind:
        return addKind(text, values);
    case FilterReading::Number:
        return addNumber(text, values);
    case FilterReading::Moment:
        return addMoment(row, text, context, values);
    case FilterReading::Name:
        return addName(row, text, values);
    }
    return FilterFaultKind::UnknownValue;
}

} // namespace botdeck::domain
