// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterAddition.h"

#include "domain/filter/FilterParser.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

/// Whether the conditions that all must hold have this one among them.
bool hasCondition(const FilterNode &root, const FilterNode &condition)
{
    if (root == condition)
        return true;
    return root.kind == FilterNode::Kind::All &&
           std::find(root.children.begin(), root.children.end(), condition) != root.children.end();
}

void collectNeedles(const FilterNode &node, FilterKey key, QStringList &needles)
{
    if (node.kind == FilterNode::Kind::Not)
        return;
    for (const FilterNode &child : node.children)
        collectNeedles(child, key, needles);
    if (node.kind != FilterNode::Kind::Term || node.term.key != key)
        return;
    for (const FilterValue &value : node.term.values) {
        if (!value.text.isEmpty() && !needles.contains(value.text))
            needles.append(value.text);
    }
}

} // namespace

QString withFilterTerm(const QString &text, const QString &term, bool negated)
{
    const QString condition = negated ? u'!' + term : term;
    const QString written = text.trimmed();
    if (written.isEmpty())
        return condition;
    const ParsedFilter parsed = parseFilter(written, {});
    const ParsedFilter added = parseFilter(condition, {});
    if (parsed && added && hasCondition(parsed.filter.root, added.filter.root))
        return written;
    const bool grouped = parsed && parsed.filter.root.kind == FilterNode::Kind::Any;
    return (grouped ? u'(' + written + u')' : written) + u' ' + condition;
}

QStringList filterNeedles(const Filter &filter, FilterKey key)
{
    QStringList needles;
    collectNeedles(filter.root, key, needles);
    return needles;
}

} // namespace botdeck::domain
