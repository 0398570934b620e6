// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/SegmentBuilder.h"

#include <xxhash.h>

#include <cstring>
#include <limits>
#include <utility>

namespace botdeck::storage {

namespace {

/// More are rarely met again and would only take memory.
constexpr qsizetype rememberedWords = 60'000;

template <typename Value>
void appendBytes(QByteArray &to, const Value &value)
{
    to.append(reinterpret_cast<const char *>(&value), sizeof(Value));
}

template <typename Number>
void appendColumn(QByteArray &to, const std::vector<Number> &column)
{
    to.append(
        reinterpret_cast<const char *>(column.data()), qsizetype(column.size()) * qsizetype(sizeof(Number)));
}

} // namespace

void WordBook::startAt(quint32 next)
{
    if (next != m_next || !m_new.isEmpty() || m_numbers.size() > rememberedWords)
        m_numbers.clear();
    m_next = next;
    m_new.clear();
    m_newWords = 0;
}

quint32 WordBook::number(WordHeader::Column column, QByteArrayView first, QByteArrayView second)
{
    const WordHeader header{column, quint32(first.size()), quint32(second.size())};
    QByteArray word;
    word.reserve(qsizetype(sizeof(header)) + first.size() + second.size());
    appendBytes(word, header);
    word.append(first);
    word.append(second);
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    m_new.append(word);
    ++m_newWords;
    m_numbers.insert(word, m_next);
    return m_next++;
}

std::pair<QByteArray, quint32> WordBook::takeNew()
{
    return {std::exchange(m_new, {}), std::exchange(m_newWords, 0)};
}

bool SegmentBuilder::add(const FilterRow &row)
{
    const domain::FilterSubject &subject = row.subject();
    const qsizetype textEnd = m_texts.size() + subject.foldedText.size() + 1;
    if (row.lane() < 0 || row.lane() > std::numeric_limits<quint32>::max() ||
        textEnd > std::numeric_limits<int>::max())
        return false;
    m_seq.push_back(subject.seq);
    m_receivedMs.push_back(subject.receivedMs);
    m_updateId.push_back(subject.updateId.value_or(0));
    m_textEnd.push_back(quint32(textEnd));
    m_lane.push_back(quint32(row.lane()));
    m_kind.push_back(m_words.number(WordHeader::Kind, subject.kind, subject.content));
    m_chat.push_back(m_words.number(WordHeader::Chat, subject.chatId, subject.foldedChatTitle));
    m_from.push_back(m_words.number(WordHeader::From, subject.fromId, subject.foldedFromName));
    m_traits.push_back(quint32(subject.traits.toInt()));
    m_flags.push_back(quint32(subject.flags.toInt()) | (subject.updateId ? hasUpdateId : 0));
    m_texts.append(subject.foldedText);
    m_texts.append(textEndMark);
    return true;
}

bool SegmentBuilder::isFull() const
{
    return m_seq.size() >= rowsInSegment || m_texts.size() >= textInSegment;
}

QByteArray SegmentBuilder::finish(qint64 afterSeq, quint64 previousSum)
{
    const auto [words, newWords] = m_words.takeNew();
    SegmentHeader header;
    header.rows = quint32(m_seq.size());
    header.afterSeq = afterSeq;
    header.lastSeq = m_seq.back();
    header.words = newWords;
    header.wordBytes = quint32(words.size());
    header.textBytes = quint64(m_texts.size());
    header.wordSum = XXH3_64bits(words.constData(), size_t(words.size()));
    header.previousSum = previousSum;

    QByteArray bytes;
    bytes.reserve(qsizetype(segmentBytes(header)));
    bytes.resize(sizeof(header));
    for (const auto *column : {&m_seq, &m_receivedMs, &m_updateId})
        appendColumn(bytes, *column);
    for (const auto *column : {&m_textEnd, &m_lane, &m_kind, &m_chat, &m_from, &m_traits, &m_flags})
        appendColumn(bytes, *column);
    bytes.append(m_texts);
    header.bodySum = XXH3_64bits(bytes.constData() + sizeof(header), size_t(bytes.size()) - sizeof(header));
    bytes.append(words);
    bytes.append(QByteArray(qsizetype(segmentBytes(header)) - bytes.size(), '\0'));
    header.sum = XXH3_64bits(&header, offsetof(SegmentHeader, sum));
    std::memcpy(bytes.data(), &header, sizeof(header));
    return bytes;
}

} // namespace botdeck::storage
