// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SealHeader.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

namespace botdeck::security {

namespace {

using core::Error;
using core::ErrorKind;

constexpr QByteArrayView magic("BDSEALED");
constexpr quint32 version = 1;
constexpr quint32 argon2id = 1;
constexpr qsizetype preludeEnd = 12;
constexpr qsizetype preludeSumSize = 4;
constexpr qsizetype keyCheckAt = 64;
constexpr qsizetype sumAt = 80;

template <typename Number>
void put(QByteArray &out, Number number)
{
    std::array<char, sizeof(Number)> bytes{};
    qToBigEndian(number, bytes.data());
    out.append(bytes.data(), qsizetype(bytes.size()));
}

template <size_t Size>
void put(QByteArray &out, const std::array<unsigned char, Size> &bytes)
{
    std::copy(bytes.begin(), bytes.end(), std::back_inserter(out));
}

template <typename Number>
Number numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.data() + at);
}

template <size_t Size>
void take(QByteArrayView bytes, qsizetype at, std::array<unsigned char, Size> &out)
{
    std::copy_n(bytes.begin() + at, Size, out.begin());
}

QByteArray checksum(QByteArrayView bytes, qsizetype size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes.toByteArray());
    return hash.result().first(size);
}

Error unusable(const core::Phrase &why)
{
    return {ErrorKind::Storage, why};
}

Error cutOff(qsizetype is, quint64 shouldBe)
{
    return unusable(
        {QT_TRANSLATE_NOOP("Phrase", "The file was cut off: it ends after %1 of %2 bytes."), {is, shouldBe}});
}

/// Magic, version and their checksum: what can be said of a file of any version.
core::Result<void> checkPrelude(QByteArrayView file)
{
    if (file.isEmpty())
        return unusable(QT_TRANSLATE_NOOP("Phrase", "The file is empty."));
    if (!magic.startsWith(file.first(std::min(file.size(), magic.size()))))
        return unusable(QT_TRANSLATE_NOOP(
            "Phrase", "This is no file that Botdeck sealed, or its first bytes are damaged."));
    if (file.size() < preludeEnd + preludeSumSize)
        return cutOff(file.size(), SealHeader::size + SealHeader::tagSize);
    if (file.sliced(preludeEnd, preludeSumSize) != checksum(file.first(preludeEnd), preludeSumSize))
        return unusable(QT_TRANSLATE_NOOP("Phrase", "The first bytes of the file are damaged."));
    const auto is = numberAt<quint32>(file, magic.size());
    if (is > version)
        return unusable(
            {QT_TRANSLATE_NOOP(
                 "Phrase", "The file was written by a newer Botdeck (format %1; this one reads "
                           "format %2). Open it with that version."),
             {is, version}});
    if (is < version)
        return unusable(
            {QT_TRANSLATE_NOOP("Phrase", "The file has the old format %1, which is not read any more."),
             {is}});
    return {};
}

core::Result<void> checkCost(const KdfCost &cost, const KdfCost &most)
{
    if (!cost.fitsBetween(leastKdfCost, most))
        return Error{
            ErrorKind::TooLarge,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "The file asks for %1 passes over %2 KiB of memory to make its key; %3 to %4 passes "
                 "over %5 to %6 KiB are spent on a file. It is not opened."),
             {cost.passes, cost.memoryKiB, leastKdfCost.passes, most.passes, leastKdfCost.memoryKiB,
              most.memoryKiB}}};
    return {};
}

} // namespace

QByteArray SealHeader::checkedPart() const
{
    QByteArray out = magic.toByteArray();
    out.reserve(size);
    put(out, version);
    out += checksum(out, preludeSumSize);
    put(out, argon2id);
    put(out, cost.passes);
    put(out, cost.memoryKiB);
    put(out, salt);
    put(out, contentSize);
    put(out, nonce);
    return out;
}

QByteArray SealHeader::encoded() const
{
    QByteArray out = checkedPart();
    put(out, keyCheck);
    return out + checksum(out, size - sumAt);
}

core::Result<SealHeader> SealHeader::read(QByteArrayView file, const KdfCost &most)
{
    if (auto prelude = checkPrelude(file); !prelude)
        return prelude.error();
    if (file.size() < size + tagSize)
        return cutOff(file.size(), size + tagSize);
    if (file.sliced(sumAt, size - sumAt) != checksum(file.first(sumAt), size - sumAt))
        return unusable(QT_TRANSLATE_NOOP("Phrase", "The header of the file is damaged."));
    if (numberAt<quint32>(file, 16) != argon2id)
        return unusable(QT_TRANSLATE_NOOP(
            "Phrase", "The file makes its key in a way that this version of Botdeck does not know."));
    SealHeader header;
    header.cost = {numberAt<quint32>(file, 20), numberAt<quint32>(file, 24)};
    if (auto cost = checkCost(header.cost, most); !cost)
        return cost.error();
    take(file, 28, header.salt);
    header.contentSize = numberAt<quint64>(file, 44);
    if (header.contentSize > largestContents)
        return Error{
            ErrorKind::TooLarge,
            {QT_TRANSLATE_NOOP(
                 "Phrase",
                 "The file says that it holds %1 bytes, which is more than Botdeck ever seals. It is "
                 "not opened."),
             {header.contentSize}}};
    take(file, 52, header.nonce);
    take(file, keyCheckAt, header.keyCheck);
    const quint64 contents = quint64(file.size() - size - tagSize);
    if (contents < header.contentSize)
        return cutOff(file.size(), header.contentSize + size + tagSize);
    if (contents > header.contentSize)
        return unusable(
            {QT_TRANSLATE_NOOP("Phrase", "The file is damaged: %1 bytes too many stand at its end."),
             {contents - header.contentSize}});
    return header;
}

} // namespace botdeck::security
