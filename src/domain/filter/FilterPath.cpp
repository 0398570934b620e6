// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterPath.h"

#include "domain/filter/FilterScanner.h"
#include "domain/TextFold.h"

#include <QLatin1StringView>

#include <algorithm>

namespace botdeck::domain {

namespace {

constexpr qsizetype prefixLength = 4; // json
constexpr qsizetype indexDigits = 9;  // an int, and more than any array has
constexpr QLatin1StringView pathSigns(".[]()|\",=~:");

bool isPlainName(QStringView name)
{
    return !name.isEmpty() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || pathSigns.contains(c);
    });
}

/// Reads one step and moves `text` behind it.
std::optional<FilterStep> takeIndex(QStringView &text)
{
    const qsizetype close = text.indexOf(u']');
    const QStringView digits = close < 0 ? QStringView() : text.sliced(1, close - 1);
    const bool whole =
        !digits.isEmpty() && digits.size() <= indexDigits &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!whole)
        return std::nullopt;
    text = text.sliced(close + 1);
    return FilterStep{{}, digits.toInt()};
}

std::optional<FilterStep> takeName(QStringView &text)
{
    text = text.sliced(1);
    if (text.startsWith(u'"')) {
        const FilterToken name = scanQuoted(text, 0);
        if (name.fault)
            return std::nullopt;
        text = text.sliced(name.length);
        return FilterStep{name.text.toUtf8()};
    }
    const auto *end = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'.' || c == u'['; });
    const QStringView name = text.first(end - text.begin());
    if (!isPlainName(name))
        return std::nullopt;
    text = text.sliced(name.size());
    return FilterStep{name.toUtf8()};
}

/// The tree below a JSON value, as a term asks about it. What recurses here is bounded by JsonText::maxDepth.
class JsonWalk
{
public:
    explicit JsonWalk(const FilterTerm &term)
        : m_term(term)
    {
    }

    [[nodiscard]] bool holds(const JsonValue &value, size_t step) const
    {
        if (!value)
            return false;
        if (step == m_term.path.size())
            return ends(value);
        const FilterStep &next = m_term.path[step];
        if (next.index >= 0)
            return holds(elementOf(value, next.index), step + 1);
        if (!value.isArray())
            return holds(value[next.name], step + 1);
        for (JsonElements element(value); element; element.next()) {
            if (holds(element.value(), step))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] static JsonValue elementOf(const JsonValue &array, int index)
    {
        JsonElements element(array);
        for (int i = 0; element && i < index; ++i)
            element.next();
        return element ? element.value() : JsonValue();
    }

    /// Where the path ends.
    [[nodiscard]] bool ends(const JsonValue &value) const
    {
        if (m_term.match == FilterMatch::Contains)
            return inside(value);
        if (!value.isArray())
            return compares(value);
        for (JsonElements element(value); element; element.next()) {
            if (compares(element.value()))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool inside(const JsonValue &value) const
    {
        for (JsonMembers member(value); member; member.next()) {
            if (inside(member.value()))
                return true;
        }
        for (JsonElements element(value); element; element.next()) {
            if (inside(element.value()))
                return true;
        }
        return compares(value);
    }

    [[nodiscard]] bool compares(const JsonValue &value) const
    {
        if (value.isObject() || value.isArray())
            return false;
        const QByteArray folded = foldCase(value.text().toUtf8());
        return std::any_of(m_term.values.begin(), m_term.values.end(), [&](const FilterValue &wanted) {
            return m_term.match == FilterMatch::Contains ? folded.contains(wanted.folded)
                                                         : folded == wanted.folded;
        });
    }

    const FilterTerm &m_term;
};

} // namespace

std::optional<std::vector<FilterStep>> parseFilterPath(QStringView text)
{
    std::vector<FilterStep> path;
    text = text.sliced(std::min(prefixLength, text.size()));
    while (!text.isEmpty()) {
        if (text[0] != u'.' && text[0] != u'[')
            return std::nullopt;
        const std::optional<FilterStep> step = text[0] == u'.' ? takeName(text) : takeIndex(text);
        if (!step)
            return std::nullopt;
        path.push_back(*step);
    }
    if (path.empty())
        return std::nullopt;
    return path;
}

QString filterPathText(const std::vector<FilterStep> &path)
{
    QString text = QStringLiteral("json");
    for (const FilterStep &step : path) {
        const QString name = QString::fromUtf8(step.name);
        if (step.index >= 0)
            text += u'[' + QString::number(step.index) + u']';
        else
            text += u'.' + (isPlainName(name) ? name : quotedText(name));
    }
    return text;
}

bool jsonMatches(const FilterTerm &term, const JsonValue &root)
{
    return JsonWalk(term).holds(root, 0);
}

} // namespace botdeck::domain
