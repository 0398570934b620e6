// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterText.h"

#include "domain/filter/FilterNames.h"
#include "domain/filter/FilterPath.h"
#include "domain/filter/FilterScanner.h"

#include <algorithm>

namespace botdeck::domain {

namespace {

/// Whether the scanner takes the whole text for one bare piece of that type again.
bool readsAs(const QString &written, FilterToken::Type type, size_t pieces, const QString &meant)
{
    const std::vector<FilterToken> tokens = scanFilter(written);
    return tokens.size() == pieces && tokens.back().type == type && tokens.back().text == meant;
}

QString operatorOf(const FilterTerm &term)
{
    if (term.match == FilterMatch::Contains)
        return QStringLiteral("~");
    return term.match == FilterMatch::Equals ? QStringLiteral("=") : QStringLiteral(":");
}

QString nodeText(const FilterNode &node);

/// Alternatives among conditions, and a group behind "!", stand in parentheses.
QString operandText(const FilterNode &node, bool grouped)
{
    return grouped ? u'(' + nodeText(node) + u')' : nodeText(node);
}

QString childrenText(const FilterNode &node, const QString &separator, FilterNode::Kind grouped)
{
    QStringList parts;
    for (const FilterNode &child : node.children)
        parts += operandText(child, child.kind == grouped);
    return parts.join(separator);
}

QString nodeText(const FilterNode &node)
{
    switch (node.kind) {
    case FilterNode::Kind::All:
        return childrenText(node, QStringLiteral(" "), FilterNode::Kind::Any);
    case FilterNode::Kind::Any:
        return childrenText(node, QStringLiteral(" | "), FilterNode::Kind::Any);
    case FilterNode::Kind::Not: {
        const FilterNode &child = node.children.front();
        const bool grouped = child.kind == FilterNode::Kind::All || child.kind == FilterNode::Kind::Any;
        return u'!' + operandText(child, grouped);
    }
    case FilterNode::Kind::Term:
        return filterText(node.term);
    }
    return {};
}

} // namespace

QString filterText(const Filter &filter)
{
    return nodeText(filter.root);
}

QString filterText(const FilterTerm &term)
{
    if (term.key == FilterKey::Text && term.values.size() == 1) {
        const QString &word = term.values.front().text;
        return readsAs(word, FilterToken::Type::Word, 1, word) ? word : quotedText(word);
    }
    QStringList values;
    for (const FilterValue &value : term.values)
        values += filterValueText(value.text);
    const QString name = term.key == FilterKey::Json ? filterPathText(term.path)
                                                     : QString::fromLatin1(filterKey(term.key).name);
    return name + operatorOf(term) + values.join(u',');
}

QString filterValueText(const QString &value)
{
    const QString prefix = QStringLiteral("x:");
    const bool bare = readsAs(prefix + value, FilterToken::Type::Value, 3, value);
    return bare ? value : quotedText(value);
}

} // namespace botdeck::domain
