// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreFixture.h"

#include <QDir>

#include <thread>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;
using domain::Stream;

namespace {

using Seqs = std::vector<qint64>;

class StoreReaderTest : public StoreTest
{
protected:
    void store(const char *bot, const QStringList &texts)
    {
        QList<domain::Update> updates;
        for (const QString &text : texts)
            updates.append(messageOf(++m_lastId, text));
        const auto writer = openStore();
        EXPECT_TRUE(writer->append({botNamed(bot), Stream::Poll, updates, 1}));
    }

    qint64 m_lastId = 0;
};

TEST_F(StoreReaderTest, AMissingStoreIsSaidAndNotMade)
{
    const auto reader = StoreReader::open(dir());
    ASSERT_FALSE(reader);
    EXPECT_EQ(reader.error().kind, core::ErrorKind::NotFound);
    EXPECT_FALSE(QDir(dir()).exists());
}

TEST_F(StoreReaderTest, CountsAndLists)
{
    store("1", {QStringLiteral("a"), QStringLiteral("b")});
    store("2", {QStringLiteral("c")});
    store("1", {QStringLiteral("d")});
    const auto reader = openReader();
    EXPECT_EQ(*reader->bots(), QList({botNamed("1"), botNamed("2")}));
    EXPECT_EQ(*reader->count(), 4);
    EXPECT_EQ(*reader->count(botNamed("1")), 3);
    EXPECT_EQ(*reader->count(botNamed("nobody")), 0);
    EXPECT_EQ(*reader->ids(), Seqs({1, 2, 3, 4}));
    EXPECT_EQ(*reader->ids({}, 2), Seqs({3, 4}));
    EXPECT_EQ(*reader->ids({botNamed("1")}), Seqs({1, 2, 4}));
    EXPECT_EQ(*reader->ids({botNamed("1")}, 1), Seqs({2, 4}));
    EXPECT_EQ(*reader->ids({botNamed("2"), botNamed("1")}), Seqs({1, 2, 3, 4}));
    EXPECT_EQ(*reader->ids({botNamed("2"), botNamed("1")}, 3), Seqs({4}));
}

TEST_F(StoreReaderTest, PagesComeInTheOrderAsked)
{
    store("1", {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    const auto reader = openReader();
    const auto rows = *reader->rows({3, 99, 1});
    ASSERT_EQ(rows.size(), 2) << "what is not there is left out";
    EXPECT_EQ(rows[0].update.text, u"c");
    EXPECT_EQ(rows[1].update.text, u"a");
    EXPECT_TRUE(rows[0].update.raw.isEmpty()) << "the bytes are asked for one by one";
    EXPECT_EQ(rows[0].rawBytes, messageOf(3, QStringLiteral("c")).raw.size())
        << "but how many they are is known";
    const auto range = *reader->rowsBetween(2, 50);
    ASSERT_EQ(range.size(), 2);
    EXPECT_EQ(range[0].seq, 2);
    EXPECT_EQ(range[1].seq, 3);
    EXPECT_EQ(*reader->raw(2), messageOf(2, QStringLiteral("b")).raw);
    EXPECT_EQ(reader->raw(4).error().kind, core::ErrorKind::NotFound);
    EXPECT_EQ(reader->update(4).error().kind, core::ErrorKind::NotFound);
}

TEST_F(StoreReaderTest, SeesWhatTheWriterAddsMeanwhileAlsoFromAnotherThread)
{
    const auto writer = openStore();
    append(*writer, {messageOf(1)});
    const auto reader = openReader();
    EXPECT_EQ(*reader->count(), 1);
    std::thread other([this, &writer] { append(*writer, {messageOf(2)}); });
    other.join();
    EXPECT_EQ(*reader->count(), 2);
}

TEST_F(StoreReaderTest, NeverWrites)
{
    append(*openStore(), {messageOf(1)});
    const QFileInfo before(file());
    {
        const auto reader = openReader();
        EXPECT_EQ(*reader->count(), 1);
    }
    QFileInfo after(file());
    EXPECT_EQ(after.lastModified(), before.lastModified());
}

TEST_F(StoreReaderTest, AStoreWithoutLayoutIsNoStoreYet)
{
    openStore();
    sql("PRAGMA user_version = 0");
    EXPECT_EQ(StoreReader::open(dir()).error().kind, core::ErrorKind::NotFound);
}

} // namespace
