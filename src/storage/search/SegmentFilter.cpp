// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/SegmentFilter.h"

#include <algorithm>
#include <array>

namespace botdeck::storage {

using domain::FilterKey;
using domain::FilterNode;
using domain::FilterSubject;
using domain::FilterTerm;

struct SegmentFilter::Way
{
    FilterKey key;
    int cost;
    RowBits (SegmentFilter::*ask)(const Step &, const RowBits &);
};

namespace {

/// Fewer candidates than this part of the rows are looked at one by one; else the whole text is.
constexpr size_t sparse = 16;

/// Which rows' words are looked at by a term of that key.
std::optional<WordHeader::Column> wordColumnOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Kind:
        return WordHeader::Kind;
    case FilterKey::Chat:
        return WordHeader::Chat;
    case FilterKey::From:
        return WordHeader::From;
    default:
        return std::nullopt;
    }
}

FilterSubject subjectOfWord(WordHeader::Column column, QByteArrayView first, QByteArrayView second)
{
    FilterSubject subject;
    if (column == WordHeader::Kind) {
        subject.kind = first;
        subject.content = second;
    } else if (column == WordHeader::Chat) {
        subject.chatId = first;
        subject.foldedChatTitle = second;
    } else {
        subject.fromId = first;
        subject.foldedFromName = second;
    }
    return subject;
}

} // namespace

const SegmentFilter::Way &SegmentFilter::wayOf(FilterKey key)
{
    using S = SegmentFilter;
    static constexpr std::array ways{
        Way{FilterKey::Text, 3, &S::askTexts},      Way{FilterKey::Kind, 1, &S::askWordColumn},
        Way{FilterKey::Chat, 1, &S::askWordColumn}, Way{FilterKey::From, 1, &S::askWordColumn},
        Way{FilterKey::Bot, 1, &S::askLanes},       Way{FilterKey::Id, 2, &S::askNumbers},
        Way{FilterKey::Seq, 2, &S::askNumbers},     Way{FilterKey::Before, 2, &S::askNumbers},
        Way{FilterKey::After, 2, &S::askNumbers},   Way{FilterKey::Has, 2, &S::askNumbers},
        Way{FilterKey::Is, 2, &S::askNumbers},      Way{FilterKey::Stream, 1, &S::askLanes},
        Way{FilterKey::Json, 100, &S::askBodies},
    };
    return *std::ranges::find(ways, key, &Way::key);
}

SegmentFilter::SegmentFilter(
    const domain::Filter &filter, const SearchFile &file, const SearchFacts &facts, Connection &connection)
    : m_file(file)
    , m_facts(facts)
    , m_root(prepare(filter.root))
    , m_body(connection, "SELECT raw FROM bodies WHERE seq = ?1")
{
}

SegmentFilter::Step SegmentFilter::prepare(const FilterNode &node) const
{
    Step step{&node};
    for (const FilterNode &child : node.children) {
        step.children.push_back(prepare(child));
        step.cost = std::max(step.cost, step.children.back().cost);
    }
    std::ranges::stable_sort(step.children, {}, &Step::cost);
    if (node.kind != FilterNode::Kind::Term)
        return step;
    step.cost = wayOf(node.term.key).cost;
    if (wordColumnOf(node.term.key))
        step.words = askWords(node.term);
    if (node.term.key == FilterKey::Text) {
        for (const domain::FilterValue &value : node.term.values)
            step.needles.emplace_back(value.folded);
    }
    return step;
}

std::vector<bool> SegmentFilter::askWords(const FilterTerm &term) const
{
    const WordHeader::Column column = *wordColumnOf(term.key);
    std::vector<bool> answers(m_file.words());
    for (size_t word = 0; word < answers.size(); ++word) {
        answers[word] = m_file.wordColumn(word) == column &&
                        matches(term, subjectOfWord(column, m_file.wordFirst(word), m_file.wordSecond(word)));
    }
    return answers;
}

core::Result<RowBits> SegmentFilter::matching(size_t segment)
{
    m_rows = m_file.columns(segment);
    const RowBits found = ask(m_root, RowBits::all(m_rows.seq.size()));
    if (m_error)
        return *m_error;
    return found;
}

RowBits SegmentFilter::ask(const Step &step, const RowBits &candidates)
{
    if (candidates.isEmpty())
        return candidates;
    switch (step.node->kind) {
    case FilterNode::Kind::All: {
        RowBits left = candidates;
        for (const Step &child : step.children)
            left = ask(child, left);
        return left;
    }
    case FilterNode::Kind::Any: {
        RowBits found;
        for (const Step &child : step.children)
            found |= ask(child, candidates.without(found));
        return found;
    }
    case FilterNode::Kind::Not:
        return candidates.without(ask(step.children.front(), candidates));
    case FilterNode::Kind::Term:
        break;
    }
    return askTerm(step, candidates);
}

RowBits SegmentFilter::askTerm(const Step &step, const RowBits &candidates)
{
    return (this->*wayOf(step.node->term.key).ask)(step, candidates);
}

RowBits SegmentFilter::askWordColumn(const Step &step, const RowBits &candidates)
{
    const FilterKey key = step.node->term.key;
    const std::span<const quint32> words = key == FilterKey::Kind   ? m_rows.kind
                                           : key == FilterKey::Chat ? m_rows.chat
                                                                    : m_rows.from;
    RowBits found;
    candidates.each([&](size_t row) { found.set(row, step.words[words[row]]); });
    return found;
}

RowBits SegmentFilter::askLanes(const Step &step, const RowBits &candidates)
{
    RowBits found;
    std::optional<quint32> lane;
    bool holds = false;
    candidates.each([&](size_t row) {
        if (lane != m_rows.lane[row]) {
            lane = m_rows.lane[row];
            FilterSubject subject;
            m_facts.setLane(*lane, subject);
            holds = matches(step.node->term, subject);
        }
        found.set(row, holds);
    });
    return found;
}

RowBits SegmentFilter::askNumbers(const Step &step, const RowBits &candidates)
{
    RowBits found;
    FilterSubject subject;
    candidates.each([&](size_t row) {
        subject.seq = m_rows.seq[row];
        subject.receivedMs = m_rows.receivedMs[row];
        subject.updateId.reset();
        if ((m_rows.flags[row] & hasUpdateId) != 0)
            subject.updateId = m_rows.updateId[row];
        subject.traits = domain::UpdateTraits::fromInt(m_rows.traits[row]);
        subject.flags = domain::UpdateFlags::fromInt(m_rows.flags[row] & ~hasUpdateId);
        if (m_facts.hasFlags())
            subject.flags |= m_facts.flags(subject.seq);
        found.set(row, matches(step.node->term, subject));
    });
    return found;
}

RowBits SegmentFilter::askTexts(const Step &step, const RowBits &candidates)
{
    RowBits found;
    if (candidates.count() * sparse < m_rows.seq.size()) {
        FilterSubject subject;
        candidates.each([&](size_t row) {
            subject.foldedText = m_rows.text(row);
            found.set(row, matches(step.node->term, subject));
        });
        return found;
    }
    for (const Needle &needle : step.needles)
        found |= scanTexts(needle);
    found &= candidates;
    return found;
}

/// One hit in a row is enough: the next is looked for behind its end.
RowBits SegmentFilter::scanTexts(const Needle &needle) const
{
    RowBits found;
    size_t row = 0;
    qsizetype at = needle.find(m_rows.texts, 0);
    while (at >= 0) {
        // Step by step: where many rows match it is the next one, and elsewhere all steps are few.
        while (m_rows.textEnd[row] <= quint32(at))
            ++row;
        found.set(row);
        at = needle.find(m_rows.texts, m_rows.textEnd[row]);
        ++row;
    }
    return found;
}

RowBits SegmentFilter::askBodies(const Step &step, const RowBits &candidates)
{
    RowBits found;
    candidates.each([&](size_t row) {
        if (m_error)
            return;
        Query query(m_body, m_rows.seq[row]);
        const core::Result<bool> there = query.next();
        if (!there) {
            m_error = there.error();
            return;
        }
        FilterSubject subject;
        if (*there)
            subject.raw = query.bytes(0);
        found.set(row, matches(step.node->term, subject));
    });
    return found;
}

} // namespace botdeck::storage
