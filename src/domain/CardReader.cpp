// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CardReader.h"

#include <QVarLengthArray>

#include <algorithm>

namespace botdeck::domain {

namespace {

/// The JSON of a value in short, for a list of what is unknown.
constexpr qsizetype shortValue = 120;

QString shortened(QString text, qsizetype cap)
{
    if (text.size() <= cap)
        return text;
    text.truncate(text.at(cap - 1).isHighSurrogate() ? cap - 1 : cap);
    return text + QChar(0x2026);
}

/// Where a member of `object`'s name stands in the table, -1 where it does not.
qsizetype rowNamed(const JsonMembers &member, FieldTable table)
{
    const auto row = std::find_if(
        table.begin(), table.end(), [&](const FieldRow &candidate) { return member.isNamed(candidate.key); });
    return row == table.end() ? -1 : std::distance(table.begin(), row);
}

QString memberStep(const QString &path, const QString &name)
{
    return path.isEmpty() || path.endsWith(u' ') ? name : u'.' + name;
}

} // namespace

void CardReader::walk(const JsonValue &object, FieldTable table)
{
    if (!object.isObject()) {
        unexpected(object);
        return;
    }
    if (m_nesting == maxNesting) {
        note(UnknownField::Why::Deep, object);
        return;
    }
    ++m_nesting;
    QVarLengthArray<JsonValue, 128> found(qsizetype(table.size()));
    noteUnlisted(object, table, {found.data(), table.size()});
    for (size_t at = 0; at < table.size(); ++at) {
        const FieldRow &row = table[at];
        const JsonValue &value = found[qsizetype(at)];
        if (value && value.raw() != "null")
            within(
                memberStep(m_path, QString::fromUtf8(row.key)), [&] { row.read(*this, row, value, object); });
    }
    --m_nesting;
}

/// Puts the members that the table knows into `found` and notes the others.
void CardReader::noteUnlisted(const JsonValue &object, FieldTable table, std::span<JsonValue> found)
{
    for (JsonMembers member(object); member; member.next()) {
        if (++m_members > maxMembers) {
            cut();
            return;
        }
        const qsizetype at = rowNamed(member, table);
        if (at >= 0 && !found[size_t(at)]) {
            found[size_t(at)] = member.value();
            continue;
        }
        within(memberStep(m_path, shortened(member.name(), shortValue)), [&] {
            note(at < 0 ? UnknownField::Why::Name : UnknownField::Why::Repeated, member.value());
        });
    }
}

void CardReader::walkQuietly(const JsonValue &object, FieldTable table)
{
    ++m_quiet;
    walk(object, table);
    --m_quiet;
}

void CardReader::add(CardField field)
{
    if (isQuiet())
        return;
    if (m_fields == UpdateCard::maxFields) {
        cut();
        return;
    }
    ++m_fields;
    field.depth = m_depth;
    if (field.value.size() > UpdateCard::maxValue) {
        field.cutFrom = field.value.size();
        field.value = shortened(std::move(field.value), UpdateCard::maxValue);
    }
    field.aside = shortened(std::move(field.aside), shortValue);
    m_card.sections[m_section].fields.append(std::move(field));
}

void CardReader::add(const char *words, CardForm form, const JsonValue &value)
{
    add({words, form, value.text()});
}

void CardReader::note(UnknownField::Why why, const JsonValue &value)
{
    ++m_card.unknownCount;
    if (m_card.unknown.size() == UpdateCard::maxUnknown)
        return;
    // Four bytes are enough for any code point.
    const QByteArrayView raw = value.raw();
    const QString text = QString::fromUtf8(raw.first(std::min(raw.size(), 4 * shortValue + 4)));
    m_card.unknown.append({why, m_path, shortened(text.simplified(), shortValue)});
}

} // namespace botdeck::domain
