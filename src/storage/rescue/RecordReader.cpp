// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue/RecordReader.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::storage {

namespace {

constexpr char indexLeaf = 0x0A;
constexpr char tableLeaf = 0x0D;
constexpr qsizetype fileHeaderBytes = 100;
constexpr qsizetype leafHeaderBytes = 8;
/// More than any table of a store has.
constexpr size_t mostFields = 32;
/// Twice what an answer of a server may have: more is damage, and could be more than SQLite takes.
constexpr quint64 mostPayload = quint64(64) * 1024 * 1024;

/// Moves through bytes that may end anywhere.
class ByteCursor
{
public:
    explicit ByteCursor(QByteArrayView bytes, qsizetype at = 0)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }

    std::optional<QByteArrayView> take(quint64 count)
    {
        if (m_at < 0 || m_at > m_bytes.size() || count > quint64(m_bytes.size() - m_at))
            return std::nullopt;
        const QByteArrayView taken = m_bytes.sliced(m_at, qsizetype(count));
        m_at += qsizetype(count);
        return taken;
    }

    /// Seven bits a byte, eight in the ninth.
    std::optional<quint64> varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = take(1);
            if (!byte)
                return std::nullopt;
            const auto bits = quint64(uchar(byte->front()));
            if (i == 8)
                return value << 8 | bits;
            value = value << 7 | (bits & 0x7F);
            if (bits < 0x80)
                return value;
        }
        return std::nullopt;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at;
};

/// How much of a payload stands on the page itself; the rest is in a chain of pages of its own.
quint64 localBytes(quint64 size, quint64 usable, bool ofTable)
{
    const quint64 most = ofTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 fitting = least + (size - least) % (usable - 4);
    return fitting <= most ? fitting : least;
}

std::optional<QByteArray> readPayload(PageSource &pages, ByteCursor &cell, quint64 size, bool ofTable)
{
    const auto usable = quint64(pages.pageSize());
    if (size > std::min(mostPayload, usable * pages.count()))
        return std::nullopt;
    const auto local = cell.take(localBytes(size, usable, ofTable));
    if (!local)
        return std::nullopt;
    QByteArray payload = local->toByteArray();
    if (quint64(payload.size()) == size)
        return payload;
    const auto link = cell.take(4);
    quint32 next = link ? qFromBigEndian<quint32>(link->data()) : 0;
    while (quint64(payload.size()) < size) {
        const QByteArray page = pages.page(next);
        if (page.isEmpty())
            return std::nullopt;
        const quint64 missing = size - quint64(payload.size());
        const QByteArray piece = page.sliced(4, qsizetype(std::min(missing, usable - 4)));
        // What the disk lost reads as noughts; nothing that is stored has that many.
        if (piece.count('\0') == piece.size())
            return std::nullopt;
        payload += piece;
        next = qFromBigEndian<quint32>(page.constData());
    }
    // A chain ends where its payload does: else this was another page, or a circle.
    return next == 0 ? std::optional(payload) : std::nullopt;
}

/// Big-endian, with the sign of its first byte.
qint64 signedInteger(QByteArrayView bytes)
{
    quint64 value = uchar(bytes.front()) >= 0x80 ? ~quint64(0) : 0;
    for (const char byte : bytes)
        value = value << 8 | uchar(byte);
    return qint64(value);
}

/// By its serial type; nothing for what no store has, such as a fraction.
std::optional<RecordField> readField(quint64 type, ByteCursor &body)
{
    using Kind = RecordField::Kind;
    static constexpr std::array<quint64, 7> integerBytes{0, 1, 2, 3, 4, 6, 8};
    if (type == 0)
        return RecordField{};
    if (type == 8 || type == 9)
        return RecordField{Kind::Integer, qint64(type - 8)};
    if (type < integerBytes.size()) {
        const auto bytes = body.take(integerBytes.at(type));
        return bytes ? std::optional(RecordField{Kind::Integer, signedInteger(*bytes)}) : std::nullopt;
    }
    if (type < 12)
        return std::nullopt;
    const auto bytes = body.take((type - 12) / 2);
    if (!bytes)
        return std::nullopt;
    return RecordField{type % 2 == 0 ? Kind::Blob : Kind::Text, 0, bytes->toByteArray()};
}

std::optional<std::vector<RecordField>> readFields(const QByteArray &payload)
{
    ByteCursor head(payload);
    const auto headBytes = head.varint();
    if (!headBytes || *headBytes > quint64(payload.size()))
        return std::nullopt;
    ByteCursor body(payload, qsizetype(*headBytes));
    std::vector<RecordField> fields;
    while (head.at() < qsizetype(*headBytes)) {
        const auto type = head.varint();
        auto field = type ? readField(*type, body) : std::nullopt;
        if (!field || fields.size() == mostFields)
            return std::nullopt;
        fields.push_back(*std::move(field));
    }
    return fields;
}

std::optional<Record> readRecord(PageSource &pages, ByteCursor cell, bool ofTable)
{
    const auto size = cell.varint();
    const auto rowid = ofTable ? cell.varint() : std::optional<quint64>(0);
    if (!size || !rowid)
        return std::nullopt;
    const auto payload = readPayload(pages, cell, *size, ofTable);
    auto fields = payload ? readFields(*payload) : std::nullopt;
    if (!fields)
        return std::nullopt;
    return Record{ofTable, qint64(*rowid), *std::move(fields)};
}

} // namespace

std::vector<Record> recordsOn(PageSource &pages, quint32 number)
{
    const QByteArray page = pages.page(number);
    const qsizetype begin = number == 1 ? fileHeaderBytes : 0;
    if (page.isEmpty() || (page.at(begin) != tableLeaf && page.at(begin) != indexLeaf))
        return {};
    const bool ofTable = page.at(begin) == tableLeaf;
    const quint16 cells = qFromBigEndian<quint16>(page.constData() + begin + 3);
    ByteCursor pointers(page, begin + leafHeaderBytes);
    std::vector<Record> records;
    for (quint16 cell = 0; cell < cells; ++cell) {
        const auto pointer = pointers.take(2);
        if (!pointer)
            break;
        const auto at = qsizetype(qFromBigEndian<quint16>(pointer->data()));
        if (auto record = readRecord(pages, ByteCursor(page, at), ofTable))
            records.push_back(*std::move(record));
    }
    return records;
}

} // namespace botdeck::storage
