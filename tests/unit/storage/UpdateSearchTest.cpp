// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchFixture.h"
#include "storage/SearchIndexer.h"
#include "tests/support/Effort.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <thread>

using namespace botdeck;
using namespace botdeck::storage;
using namespace botdeck::test;

// Target P6: whatever is asked, the answer is that of a naive scan.
namespace {

constexpr std::array searchTerms{
    "kind:message",
    "kind:photo,edited_message",
    "kind~post",
    "chat:-1001",
    "chat~касс",
    "chat:客服",
    "from:7,8",
    "from~анн",
    "bot:2",
    "id:100..900",
    "id:17",
    "seq:1000..2100",
    "has:photo",
    "has:caption,link",
    "is:marked",
    "is:noted",
    "is:quarantined,edited",
    "stream:gateway",
    "json.message.from.id=7",
    "json.message.text~退款",
    "after:2026-09-21",
    "before:2027-01-01",
    "text~refund",
    "\"THE \"",
    "款",
    "п",
    "nowhere",
};

class UpdateSearchTest : public SearchFixture
{
protected:
    /// A filter of a few terms, some of them negated, joined in every way.
    QString inventFilter(int depth = 0)
    {
        if (depth == 3 || m_random() % 3 == 0)
            return QString::fromUtf8(searchTerms[m_random() % searchTerms.size()]);
        switch (m_random() % 3) {
        case 0:
            return QStringLiteral("!(%1)").arg(inventFilter(depth + 1));
        case 1:
            return QStringLiteral("(%1) (%2)").arg(inventFilter(depth + 1), inventFilter(depth + 1));
        default:
            return QStringLiteral("(%1 | %2)").arg(inventFilter(depth + 1), inventFilter(depth + 1));
        }
    }
    Seqs find(const char *filter, qint64 limit = 100)
    {
        return *openSearch()->find(filterOf(QString::fromUtf8(filter)), limit);
    }
};

TEST_F(UpdateSearchTest, AMissingStoreIsSaidAndNotMade)
{
    EXPECT_EQ(UpdateSearch::open(dir()).error().kind, core::ErrorKind::NotFound);
    EXPECT_EQ(SearchIndexer::open(dir()).error().kind, core::ErrorKind::NotFound);
    EXPECT_FALSE(QFileInfo::exists(dir()));
}

TEST_F(UpdateSearchTest, FindsAnyNeedleNewestFirst)
{
    append(
        *openStore(),
        {messageOf(1, QStringLiteral("Refund please")), messageOf(2, QStringLiteral("我要退款，谢谢")),
         messageOf(3, QStringLiteral("ПАРОЛЬ")), messageOf(4, QStringLiteral("the refund came")),
         messageOf(5, QStringLiteral("50% of_all")), messageOf(6, QString())});
    EXPECT_EQ(find("REFUND"), Seqs({4, 1}));
    EXPECT_EQ(find("refund", 1), Seqs({4}));
    EXPECT_EQ(find("refund", 0), Seqs());
    EXPECT_EQ(find("退款"), Seqs({2})) << "two characters are a word";
    EXPECT_EQ(find("谢"), Seqs({2}));
    EXPECT_EQ(find("пароль"), Seqs({3}));
    EXPECT_EQ(find("f"), Seqs({5, 4, 1}));
    EXPECT_EQ(find("%"), Seqs({5})) << "nothing is a wildcard";
    EXPECT_EQ(find("_"), Seqs({5}));
    EXPECT_EQ(find("absent"), Seqs());
    EXPECT_EQ(find(""), Seqs({6, 5, 4, 3, 2, 1}));
}

TEST_F(UpdateSearchTest, NamesEveryRowWithAndWithoutItsFiles)
{
    fill(2300);
    EXPECT_EQ(index(), 2048);
    const auto search = openSearch();
    EXPECT_FALSE(search->hasFiles()) << "nothing was asked yet";
    EXPECT_EQ(*search->all({}), *openReader()->ids());
    EXPECT_TRUE(search->hasFiles());
    fill(10);
    EXPECT_EQ(*search->all({}), *openReader()->ids()) << "and those that came since";
    EXPECT_EQ(*search->count({}, {2040, 2060}), 19) << "of both places";
    ASSERT_TRUE(QFile::remove(indexPath()));
    EXPECT_EQ(*search->all({}), *openReader()->ids());
    EXPECT_FALSE(search->hasFiles());
}

TEST_F(UpdateSearchTest, AgreesWithANaiveScanOnRandomNeedles)
{
    fill(2300);
    EXPECT_EQ(index(), 2048);
    const NaiveRows naive(*openReader());
    const auto search = openSearch();
    const int needles = effort(30, 1000);
    for (int round = 0; round < needles; ++round) {
        const QString text = inventText();
        if (text.isEmpty())
            continue;
        ASSERT_NO_FATAL_FAILURE(expectRight(*search, naive, quoted(needleOf(text))));
    }
}

TEST_F(UpdateSearchTest, AgreesWithTheReferenceOnEveryTermAndOnRandomFilters)
{
    fill(2300);
    EXPECT_EQ(index(), 2048);
    const NaiveRows naive(*openReader());
    const auto search = openSearch();
    for (const char *term : searchTerms)
        ASSERT_NO_FATAL_FAILURE(expectRight(*search, naive, QString::fromUtf8(term)));
    const int filters = effort(10, 500);
    for (int round = 0; round < filters; ++round)
        ASSERT_NO_FATAL_FAILURE(expectRight(*search, naive, inventFilter()));
}

TEST_F(UpdateSearchTest, IsRightWithoutSearchFilesAndWithRowsThatAreNotInThem)
{
    fill(1100);
    const auto search = openSearch();
    expectRightEverywhere(*search);
    EXPECT_EQ(index(), 1024);
    expectRightEverywhere(*search);
    fill(900);
    expectRightEverywhere(*search);
    EXPECT_EQ(index(), 0) << "too few for a segment";
    fill(200);
    EXPECT_EQ(index(), 1024);
    expectRightEverywhere(*search);
}

TEST_F(UpdateSearchTest, KeepsToARange)
{
    fill(2500);
    index();
    const auto search = openSearch();
    const domain::Filter everything;
    EXPECT_EQ(
        *search->all(everything, {1020, 1030}), Seqs({1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1029}));
    EXPECT_EQ(*search->find(everything, 3, {0, 2048}), Seqs({2047, 2046, 2045}));
    EXPECT_EQ(*search->find(everything, 2, {2100, 2400}), Seqs({2399, 2398}));
    EXPECT_EQ(*search->count(everything, {2, 2499}), 2496);
    EXPECT_EQ(*search->count(everything, {2500, 9999}), 0);
}

TEST_F(UpdateSearchTest, KnowsBotsByTheNamesItIsTold)
{
    fill(1500);
    index();
    const auto search = openSearch();
    EXPECT_EQ(*search->count(filterOf(QStringLiteral("bot:kasse"))), 0);
    search->setBotNames({{botNamed("2"), QStringLiteral("Die Kasse")}});
    EXPECT_EQ(*search->count(filterOf(QStringLiteral("bot:kasse"))), *openReader()->count(botNamed("2")));
}

TEST_F(UpdateSearchTest, WhatWasToldToStopStops)
{
    fill(1500);
    const auto search = openSearch();
    const std::atomic_bool stop = true;
    EXPECT_EQ(search->count({}, {}, &stop).error().kind, core::ErrorKind::Cancelled);
    EXPECT_EQ(*(*SearchIndexer::open(dir()))->catchUp(&stop), 0);
    index();
    EXPECT_EQ(search->all({}, {}, &stop).error().kind, core::ErrorKind::Cancelled);
    EXPECT_EQ(search->find({}, 10, {}, &stop).error().kind, core::ErrorKind::Cancelled);
}

TEST_F(UpdateSearchTest, IsRightWhileUpdatesArriveAndAreAdded)
{
    fill(1);
    std::atomic_bool done = false;
    std::thread adds([this, &done] {
        fill(effort(1500, 20'000));
        done = true;
    });
    std::thread indexes([this, &done] {
        const auto indexer = SearchIndexer::open(dir());
        while (!done)
            EXPECT_TRUE((*indexer)->catchUp());
    });
    const auto search = openSearch();
    const auto reader = openReader();
    while (!done) {
        const qint64 before = *reader->count();
        const Seqs all = *search->all({});
        const qint64 after = *reader->count();
        EXPECT_GE(qint64(all.size()), before);
        EXPECT_LE(qint64(all.size()), after);
        for (size_t i = 0; i < all.size(); ++i)
            ASSERT_EQ(all[i], qint64(i) + 1) << "none is missing, none is there twice";
    }
    adds.join();
    indexes.join();
    expectRightEverywhere(*search);
}

} // namespace
