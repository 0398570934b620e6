// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rescue/RecordReader.h"

#include "StoreFixture.h"
#include "tests/support/Effort.h"

#include <QFile>
#include <QtEndian>

#include <vector>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Fault R20: pages made by hand from SQLite's file format (sections 1.3, 1.6 and 2.1), as no SQLite makes
// them.
namespace {

constexpr qsizetype madePage = 8192;
constexpr quint64 madeMegabyte = quint64(1024) * 1024;

QByteArray varintOf(quint64 value)
{
    QByteArray bytes(1, char(value & 0x7F));
    while ((value >>= 7) != 0)
        bytes.prepend(char(0x80 | (value & 0x7F)));
    return bytes;
}

QByteArray bigEndianOf(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// How much of so large a payload stands on its leaf.
quint64 localPart(quint64 size)
{
    constexpr auto usable = quint64(madePage);
    constexpr quint64 least = (usable - 12) * 32 / 255 - 23;
    const quint64 fitting = least + (size - least) % (usable - 4);
    return fitting <= usable - 35 ? fitting : least;
}

/// Nothing, and a blob: what stands before the blob's bytes.
QByteArray headOf(quint64 blobBytes)
{
    const QByteArray types = QByteArray(1, '\0') + varintOf(12 + 2 * blobBytes);
    return varintOf(1 + quint64(types.size())) + types;
}

/// Of a database with one such row: the first page, its leaf and the chain.
qint64 pagesWith(quint64 blobBytes)
{
    const quint64 size = quint64(headOf(blobBytes).size()) + blobBytes;
    constexpr auto each = quint64(madePage - 4);
    return qint64(2 + (size - localPart(size) + each - 1) / each);
}

/// A leaf with one row as the table of bytes has it: nothing, and a blob that goes on in a chain from page
/// `next`.
QByteArray leafWithBlob(quint64 blobBytes, quint32 next)
{
    const QByteArray head = headOf(blobBytes);
    const quint64 size = quint64(head.size()) + blobBytes;
    const auto local = qsizetype(localPart(size));
    // One cell, at byte 16.
    QByteArray page = QByteArray::fromHex("0D000000010000000010").leftJustified(16, '\0');
    page += varintOf(size) + varintOf(7777) + head + QByteArray(local - head.size(), 'x') + bigEndianOf(next);
    EXPECT_LE(page.size(), madePage);
    return page;
}

class RecordReaderTest : public StoreTest
{
protected:
    /// A database of `pages` pages: the first one, `leaf`, and a chain from the third one on in which every
    /// page points to the one that `follows` it, or to none where that is not there.
    void make(qint64 pages, const QByteArray &leaf, quint32 (*follows)(quint32 page))
    {
        QFile bytes(path());
        ASSERT_TRUE(bytes.open(QIODevice::WriteOnly));
        ASSERT_TRUE(bytes.resize(pages * madePage));
        ASSERT_TRUE(bytes.seek(16));
        bytes.write(QByteArray::fromHex("2000"));
        ASSERT_TRUE(bytes.seek(madePage));
        bytes.write(leaf);
        const QByteArray content(madePage - 4, 'y');
        for (quint32 page = 3; page <= pages; ++page) {
            ASSERT_TRUE(bytes.seek((page - 1) * madePage));
            const quint32 next = follows(page);
            bytes.write(bigEndianOf(next <= pages ? next : 0) + content);
        }
    }
    [[nodiscard]] std::vector<Record> recordsOfLeaf() const
    {
        auto pages = PageSource::open(path());
        return pages ? recordsOn(*pages, 2) : std::vector<Record>();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("made")); }
};

quint32 nextPage(quint32 page)
{
    return page + 1;
}

quint32 samePage(quint32 page)
{
    return page;
}

quint32 oneOfTwo(quint32 page)
{
    return page == 3 ? 4 : 3;
}

} // namespace

TEST_F(RecordReaderTest, ALongChainIsReadWhole)
{
    constexpr quint64 blob = 32 * madeMegabyte; // the most that a server's answer may have
    ASSERT_NO_FATAL_FAILURE(make(pagesWith(blob), leafWithBlob(blob, 3), nextPage));
    const std::vector<Record> records = recordsOfLeaf();
    ASSERT_EQ(records.size(), 1U);
    EXPECT_EQ(records[0].rowid, 7777);
    ASSERT_EQ(records[0].fields.size(), 2U);
    EXPECT_EQ(records[0].fields[1].bytes.size(), qsizetype(blob));
    EXPECT_TRUE(records[0].fields[1].bytes.startsWith("xxx"));
}

TEST_F(RecordReaderTest, MoreThanAnyRecordHasIsDamage)
{
    constexpr quint64 blob = 65 * madeMegabyte;
    ASSERT_NO_FATAL_FAILURE(make(pagesWith(blob), leafWithBlob(blob, 3), nextPage));
    EXPECT_TRUE(recordsOfLeaf().empty());
}

// Else an update would come back with bytes that were never received.
TEST_F(RecordReaderTest, AChainWithALostPageIsDamage)
{
    constexpr quint64 blob = madeMegabyte;
    const qint64 pages = pagesWith(blob);
    for (const char lost : {'\0', '\xFF'}) {
        for (const qint64 page : {pages / 2, pages}) {
            ASSERT_NO_FATAL_FAILURE(make(pages, leafWithBlob(blob, 3), nextPage));
            EXPECT_EQ(recordsOfLeaf().size(), 1U);
            QFile bytes(path());
            ASSERT_TRUE(bytes.open(QIODevice::ReadWrite));
            ASSERT_TRUE(bytes.seek((page - 1) * madePage));
            bytes.write(QByteArray(madePage, lost));
            bytes.close();
            EXPECT_TRUE(recordsOfLeaf().empty()) << page << " of " << pages;
        }
    }
}

TEST_F(RecordReaderTest, AChainThatIsACircleIsDamage)
{
    for (const auto follows : {samePage, oneOfTwo}) {
        ASSERT_NO_FATAL_FAILURE(make(1000, leafWithBlob(2 * madeMegabyte, 3), follows));
        EXPECT_TRUE(recordsOfLeaf().empty());
    }
}

// SQLite takes no more than 1 GB at once.
TEST_F(RecordReaderTest, OneWildRecordDoesNotEndTheRescue)
{
    append(*openStore(), {messageOf(1), messageOf(2)});
    const auto blob = quint64(effort(50, 1050)) * 1'000'000;
    QFile database(file());
    ASSERT_TRUE(database.open(QIODevice::ReadWrite));
    const auto pages = quint32(database.size() / madePage);
    ASSERT_TRUE(database.seek(database.size()));
    database.write(leafWithBlob(blob, pages + 2).leftJustified(madePage, '\0'));
    database.write(bigEndianOf(pages + 2) + QByteArray(madePage - 4, 'y'));
    ASSERT_TRUE(database.resize(qint64(blob) + 100 * madePage)); // takes no space
    database.close();
    QFile mark(file() + QStringLiteral(".damaged"));
    ASSERT_TRUE(mark.open(QIODevice::WriteOnly));
    const auto store = openStore();
    ASSERT_TRUE(store);
    EXPECT_FALSE(store->notice().isEmpty());
    EXPECT_EQ(*openReader()->count(), 2);
}
