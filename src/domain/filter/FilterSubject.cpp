// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterSubject.h"

#include "domain/filter/FilterPath.h"
#include "domain/KindNames.h"
#include "domain/TextFold.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

using NodeKind = FilterNode::Kind;

template <typename Condition>
bool anyValue(const FilterTerm &term, Condition condition)
{
    return std::any_of(term.values.begin(), term.values.end(), condition);
}

bool anyBit(const FilterTerm &term, quint32 bits)
{
    return anyValue(term, [bits](const FilterValue &value) { return (value.bits & bits) != 0; });
}

bool anyRange(const FilterTerm &term, qint64 number)
{
    return anyValue(
        term, [number](const FilterValue &value) { return number >= value.first && number <= value.last; });
}

bool named(const FilterTerm &term, QByteArrayView id, QByteArrayView foldedName)
{
    const QByteArray foldedId = foldCase(id);
    return anyValue(term, [&](const FilterValue &value) {
        const bool isId = term.match == FilterMatch::Is && foldedId == value.folded;
        return isId || foldedName.contains(value.folded);
    });
}

/// The Bot API's word for a frame's.
QByteArray wordElsewhere(QByteArrayView name)
{
    const QLatin1StringView word = botApiWord(name);
    return QByteArray(word.data(), word.size());
}

bool kindMatches(const FilterTerm &term, const FilterSubject &subject)
{
    const std::array names{
        foldCase(subject.kind),
        foldCase(subject.content),
        wordElsewhere(subject.kind),
        wordElsewhere(subject.content),
    };
    return anyValue(term, [&](const FilterValue &value) {
        return std::any_of(names.begin(), names.end(), [&](const QByteArray &name) {
            return term.match == FilterMatch::Contains ? name.contains(value.folded) : name == value.folded;
        });
    });
}

bool botMatches(const FilterTerm &term, const FilterSubject &subject)
{
    if (named(term, {}, subject.foldedBotName))
        return true;
    const QByteArray key = foldCase(subject.botKey);
    return term.match == FilterMatch::Is && anyValue(term, [&key](const FilterValue &value) {
               return key == value.folded || key.endsWith(':' + value.folded);
           });
}

bool jsonHolds(const FilterTerm &term, QByteArrayView raw)
{
    const JsonText json(raw);
    return json.fault() == JsonFault::None && jsonMatches(term, json.root());
}

bool needs(const FilterNode &node, FilterKey key)
{
    if (node.kind == NodeKind::Term)
        return node.term.key == key;
    return std::any_of(node.children.begin(), node.children.end(), [key](const FilterNode &child) {
        return needs(child, key);
    });
}

} // namespace

bool matches(const FilterTerm &term, const FilterSubject &subject)
{
    switch (term.key) {
    case FilterKey::Text:
        return anyValue(
            term, [&subject](const FilterValue &value) { return subject.foldedText.contains(value.folded); });
    case FilterKey::Kind:
        return kindMatches(term, subject);
    case FilterKey::Chat:
        return named(term, subject.chatId, subject.foldedChatTitle);
    case FilterKey::From:
        return named(term, subject.fromId, subject.foldedFromName);
    case FilterKey::Bot:
        return botMatches(term, subject);
    case FilterKey::Id:
        return subject.updateId && anyRange(term, *subject.updateId);
    case FilterKey::Seq:
        return anyRange(term, subject.seq);
    case FilterKey::Before:
    case FilterKey::After:
        return anyRange(term, subject.receivedMs);
    case FilterKey::Has:
        return anyBit(term, subject.traits);
    case FilterKey::Is:
        return anyBit(term, subject.flags);
    case FilterKey::Stream:
        return anyBit(term, 1U << static_cast<quint32>(subject.stream));
    case FilterKey::Json:
        return jsonHolds(term, subject.raw);
    }
    return false;
}

bool matches(const FilterNode &node, const FilterSubject &subject)
{
    const auto holds = [&subject](const FilterNode &child) { return matches(child, subject); };
    switch (node.kind) {
    case NodeKind::All:
        return std::all_of(node.children.begin(), node.children.end(), holds);
    case NodeKind::Any:
        return std::any_of(node.children.begin(), node.children.end(), holds);
    case NodeKind::Not:
        return !holds(node.children.front());
    case NodeKind::Term:
        return matches(node.term, subject);
    }
    return false;
}

bool matches(const Filter &filter, const FilterSubject &subject)
{
    return matches(filter.root, subject);
}

bool filterNeeds(const Filter &filter, FilterKey key)
{
    return needs(filter.root, key);
}

FilterSubjectBytes::FilterSubjectBytes(const StoredUpdate &stored, const QString &botName, UpdateFlags flags)
    : m_kind(stored.update.kind.toUtf8())
    , m_content(stored.update.content.toUtf8())
    , m_chatId(stored.update.chatId.toUtf8())
    , m_foldedChatTitle(foldCase(stored.update.chatTitle.toUtf8()))
    , m_fromId(stored.update.fromId.toUtf8())
    , m_foldedFromName(foldCase(stored.update.fromName.toUtf8()))
    , m_foldedText(foldCase(stored.update.text.toUtf8()))
    , m_botKey(stored.bot.toString().toUtf8())
    , m_foldedBotName(foldCase(botName.toUtf8()))
    , m_raw(stored.update.raw)
{
    m_plain.receivedMs = stored.receivedMs;
    m_plain.seq = stored.seq;
    m_plain.stream = stored.stream;
    m_plain.flags = flags;
    m_plain.traits = updateTraits(m_raw);
    if (stored.update.updateId)
        m_plain.updateId = stored.update.updateId->value();
    m_plain.flags.setFlag(UpdateFlag::Quarantined, stored.update.isQuarantined());
    m_plain.flags.setFlag(UpdateFlag::Edited, m_plain.traits.testFlag(UpdateTrait::Edit));
}

FilterSubject FilterSubjectBytes::subject() const
{
    FilterSubject subject = m_plain;
    subject.kind = m_kind;
    subject.content = m_content;
    subject.chatId = m_chatId;
    subject.foldedChatTitle = m_foldedChatTitle;
    subject.fromId = m_fromId;
    subject.foldedFromName = m_foldedFromName;
    subject.foldedText = m_foldedText;
    subject.botKey = m_botKey;
    subject.foldedBotName = m_foldedBotName;
    subject.raw = m_raw;
    return subject;
}

} // namespace botdeck::domain
