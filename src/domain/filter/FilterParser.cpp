// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"

#include "domain/filter/FilterNames.h"
#include "domain/filter/FilterPath.h"
#include "domain/filter/FilterScanner.h"
#include "domain/filter/FilterValues.h"

#include <QLatin1StringView>

#include <iterator>
#include <utility>

namespace botdeck::domain {

namespace {

using Token = FilterToken::Type;

/// Puts the children of nodes of the same kind in their place; one child alone needs no node around it.
FilterNode joined(FilterNode::Kind kind, std::vector<FilterNode> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    FilterNode node{kind};
    for (FilterNode &part : parts) {
        if (part.kind == kind)
            std::move(part.children.begin(), part.children.end(), std::back_inserter(node.children));
        else
            node.children.push_back(std::move(part));
    }
    return node;
}

/// Descends along the grammar of FilterParser.h; the first fault ends it.
class FilterGrammar
{
public:
    FilterGrammar(QStringView text, const FilterContext &context)
        : m_text(text)
        , m_context(context)
        , m_tokens(scanFilter(text))
    {
    }

    ParsedFilter run()
    {
        if (m_tokens.empty())
            return {};
        FilterNode root = alternatives();
        if (!m_fault && more())
            fail(FilterFaultKind::UnopenedParenthesis, here());
        if (m_fault)
            return {{}, m_fault};
        return {{std::move(root)}, {}};
    }

private:
    [[nodiscard]] bool more() const { return m_at < m_tokens.size(); }
    [[nodiscard]] const FilterToken &here() const { return m_tokens[m_at]; }
    [[nodiscard]] bool at(Token type) const { return more() && here().type == type; }

    void fail(FilterFaultKind kind, qsizetype from, qsizetype end)
    {
        if (!m_fault)
            m_fault = {kind, from, end - from, m_text.sliced(from, end - from).toString()};
    }
    void fail(FilterFaultKind kind, const FilterToken &token) { fail(kind, token.position, token.end()); }

    FilterNode alternatives()
    {
        std::vector<FilterNode> parts;
        for (;;) {
            parts.push_back(conjunction());
            if (m_fault || !at(Token::Or))
                break;
            const FilterToken &bar = m_tokens[m_at++];
            if (!more() || at(Token::Or) || at(Token::Close)) {
                fail(FilterFaultKind::MissingOperand, bar);
                break;
            }
        }
        return joined(FilterNode::Kind::Any, std::move(parts));
    }

    FilterNode conjunction()
    {
        std::vector<FilterNode> parts;
        while (!m_fault && more() && !at(Token::Or) && !at(Token::Close))
            parts.push_back(condition());
        if (parts.empty() && more())
            fail(
                at(Token::Or) ? FilterFaultKind::MissingOperand : FilterFaultKind::UnopenedParenthesis,
                here());
        return joined(FilterNode::Kind::All, std::move(parts));
    }

    FilterNode condition()
    {
        if (at(Token::Not) || at(Token::Open)) {
            if (++m_depth > maxFilterDepth)
                fail(FilterFaultKind::TooDeep, here());
            FilterNode node = m_fault ? FilterNode{} : at(Token::Not) ? negation() : group();
            --m_depth;
            return node;
        }
        return {FilterNode::Kind::Term, {}, at(Token::Key) ? keyed() : word()};
    }

    FilterNode negation()
    {
        const FilterToken &sign = m_tokens[m_at++];
        if (!more() || at(Token::Or) || at(Token::Close)) {
            fail(FilterFaultKind::MissingOperand, sign);
            return {};
        }
        FilterNode node{FilterNode::Kind::Not};
        node.children.push_back(condition());
        return node;
    }

    FilterNode group()
    {
        const FilterToken &open = m_tokens[m_at++];
        if (at(Token::Close)) {
            fail(FilterFaultKind::MissingOperand, open.position, here().end());
            return {};
        }
        if (!more()) {
            fail(FilterFaultKind::UnclosedParenthesis, open);
            return {};
        }
        FilterNode node = alternatives();
        if (!at(Token::Close))
            fail(FilterFaultKind::UnclosedParenthesis, open);
        else
            ++m_at;
        return node;
    }

    FilterTerm word()
    {
        FilterTerm term;
        addValue(filterKey(FilterKey::Text), m_tokens[m_at++], term);
        return term;
    }

    FilterTerm keyed()
    {
        const FilterToken &name = m_tokens[m_at++];
        const FilterKeyRow *row = rowOf(name);
        FilterTerm term;
        if (!row || !readPath(*row, name, term))
            return term;
        if (!at(Token::Operator) || !QLatin1StringView(row->operators).contains(here().text)) {
            fail(
                FilterFaultKind::WrongOperator, name.position,
                at(Token::Operator) ? here().end() : name.end());
            return term;
        }
        const FilterToken &sign = m_tokens[m_at++];
        term.key = row->key;
        term.match = matchOf(*row, sign.text);
        readValues(*row, name, sign, term);
        return term;
    }

    const FilterKeyRow *rowOf(const FilterToken &name)
    {
        const QStringView text(name.text);
        const bool isPath = text.size() > 4 && (text[4] == u'.' || text[4] == u'[');
        const FilterKeyRow *row = isPath ? &filterKey(FilterKey::Json) : filterKey(text);
        if (!row)
            fail(FilterFaultKind::UnknownKey, name);
        return row;
    }

    bool readPath(const FilterKeyRow &row, const FilterToken &name, FilterTerm &term)
    {
        if (row.key != FilterKey::Json)
            return true;
        const auto path = parseFilterPath(name.text);
        if (!path) {
            fail(FilterFaultKind::BrokenPath, name);
            return false;
        }
        term.path = *path;
        return true;
    }

    static FilterMatch matchOf(const FilterKeyRow &row, QStringView sign)
    {
        if (sign == u"~" || row.key == FilterKey::Text)
            return FilterMatch::Contains;
        return sign == u"=" ? FilterMatch::Equals : FilterMatch::Is;
    }

    void
    readValues(const FilterKeyRow &row, const FilterToken &name, const FilterToken &sign, FilterTerm &term)
    {
        if (!at(Token::Value)) {
            fail(FilterFaultKind::MissingValue, name.position, sign.end());
            return;
        }
        addValue(row, m_tokens[m_at++], term);
        while (!m_fault && at(Token::Comma)) {
            const FilterToken &comma = m_tokens[m_at++];
            if (!row.several)
                fail(
                    FilterFaultKind::OneValueOnly, comma.position,
                    at(Token::Value) ? here().end() : comma.end());
            else if (!at(Token::Value))
                fail(FilterFaultKind::MissingValue, comma);
            else
                addValue(row, m_tokens[m_at++], term);
        }
    }

    void addValue(const FilterKeyRow &row, const FilterToken &token, FilterTerm &term)
    {
        if (token.fault) {
            m_fault = m_fault ? m_fault : token.fault;
            return;
        }
        if (token.text.isEmpty()) {
            fail(FilterFaultKind::MissingValue, token);
            return;
        }
        if (++m_values > maxFilterValues) {
            fail(FilterFaultKind::TooLong, token);
            return;
        }
        if (const auto kind = addFilterValue(row, token.text, m_context, term.values))
            fail(*kind, token);
    }

    QStringView m_text;
    const FilterContext &m_context;
    std::vector<FilterToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    int m_values = 0;
    std::optional<FilterFault> m_fault;
};

} // namespace

ParsedFilter parseFilter(QStringView text, const FilterContext &context)
{
    return FilterGrammar(text, context).run();
}

} // namespace botdeck::domain
