// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateListModel.h"

#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <numeric>

namespace botdeck::test {

namespace {

using models::UpdateListModel;

QList<qint64> seqs(qint64 first, int count)
{
    QList<qint64> list(count);
    std::iota(list.begin(), list.end(), first);
    return list;
}

domain::StoredUpdate stored(qint64 seq, const QString &text = QStringLiteral("hello"))
{
    domain::StoredUpdate row;
    row.seq = seq;
    row.bot = domain::BotKey::fromStored(QStringLiteral("cloudchat:bots.example:7"));
    row.receivedMs = 1'790'000'000'000 + seq;
    row.update.kind = QStringLiteral("message");
    row.update.content = QStringLiteral("text");
    row.update.chatTitle = QStringLiteral("Pier");
    row.update.fromName = QStringLiteral("Edda");
    row.update.text = text;
    return row;
}

class UpdateListModelTest : public testing::Test
{
protected:
    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }
    bool isLoaded(int row) const { return model.index(row, 0).data(UpdateListModel::LoadedRole).toBool(); }
    QList<qint64> asked()
    {
        QSignalSpy spy(&model, &UpdateListModel::rowsNeeded);
        EXPECT_TRUE(waitUntil([&spy] { return !spy.isEmpty(); }));
        return spy.isEmpty() ? QList<qint64>() : spy.first().first().value<QList<qint64>>();
    }

    FakeClock clock;
    UpdateListModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(UpdateListModelTest, StartsEmptyAndGrowsAtTheEnd)
{
    EXPECT_EQ(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.appendSeqs({3, 4, 9});
    model.appendSeqs({10});
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(inserted.size(), 2);
    EXPECT_EQ(inserted.at(1).at(1).toInt(), 3);
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(model.seqAt(2), 9);
    EXPECT_EQ(model.rowOf(10), 3);
    EXPECT_EQ(model.rowOf(5), -1);
    EXPECT_EQ(model.seqAt(4), 0);
}

TEST_F(UpdateListModelTest, ShowsNoUpdateTwice)
{
    model.setSeqs(seqs(1, 10));
    model.appendSeqs({8, 9, 10, 11});
    EXPECT_EQ(model.rowCount(), 11);
    model.appendSeqs({5, 11});
    EXPECT_EQ(model.rowCount(), 11);
}

TEST_F(UpdateListModelTest, AsksOnceForThePageLookedAt)
{
    model.setSeqs(seqs(1, 1000));
    EXPECT_EQ(asked(), seqs(1, 64)) << "the model tester looks at the first row";
    QSignalSpy spy(&model, &UpdateListModel::rowsNeeded);
    EXPECT_EQ(cell(500, UpdateListModel::SummaryColumn), QString());
    EXPECT_EQ(cell(501, UpdateListModel::SummaryColumn), QString());
    EXPECT_TRUE(spy.isEmpty()) << "asked from within data()";
    ASSERT_TRUE(waitUntil([&spy] { return !spy.isEmpty(); }));
    // Row 500 lies in the page that begins at 7 * 64 = 448; its seq is one more.
    EXPECT_EQ(spy.first().first().value<QList<qint64>>(), seqs(449, 64));
    cell(500, 0);
    // Looking at another page shows that the first is not asked for again.
    cell(900, 0);
    ASSERT_TRUE(waitUntil([&spy] { return spy.size() == 2; }));
    EXPECT_EQ(spy.last().first().value<QList<qint64>>(), seqs(897, 64));
}

TEST_F(UpdateListModelTest, AsksForWhatWasLookedAtLastWhenMuchWasScrolledPast)
{
    model.setSeqs(seqs(1, 100'000));
    for (int row = 0; row < 100'000; row += UpdateListModel::pageSize)
        cell(row, 0);
    const QList<qint64> wanted = asked();
    EXPECT_EQ(
        wanted.size(), UpdateListModel::pagesPerRequest * UpdateListModel::pageSize - (1563 * 64 - 100'000));
    EXPECT_EQ(wanted.last(), 100'000);
}

TEST_F(UpdateListModelTest, ShowsRowsWhenTheyCome)
{
    model.setSeqs(seqs(1, 3));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    EXPECT_FALSE(isLoaded(1));
    model.setRows({stored(2, QStringLiteral("two"))});
    EXPECT_TRUE(isLoaded(1));
    EXPECT_FALSE(isLoaded(0));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().row(), 1);
    EXPECT_EQ(changed.first().at(1).toModelIndex().row(), 1);
    EXPECT_EQ(cell(1, UpdateListModel::ChatColumn), QStringLiteral("Pier"));
    EXPECT_EQ(cell(1, UpdateListModel::SummaryColumn), QStringLiteral("two"));
    EXPECT_EQ(cell(1, UpdateListModel::BotColumn), QStringLiteral("cloudchat:bots.example:7"));
}

TEST_F(UpdateListModelTest, TakesRowsAheadOfTheirAnnouncement)
{
    model.setRows({stored(1), stored(2)});
    EXPECT_EQ(model.rowCount(), 0);
    model.appendSeqs({1, 2});
    EXPECT_TRUE(isLoaded(0));
    EXPECT_TRUE(isLoaded(1));
}

TEST_F(UpdateListModelTest, HoldsOnlyTheRowsLookedAtLast)
{
    const int many = UpdateListModel::rowsKept + 500;
    model.setSeqs(seqs(1, many));
    QList<domain::StoredUpdate> rows;
    for (int seq = 1; seq <= many; ++seq)
        rows.append(stored(seq));
    model.setRows(rows);
    EXPECT_EQ(model.rowCount(), many);
    EXPECT_FALSE(isLoaded(9));
    EXPECT_TRUE(isLoaded(many - 1));
    // What is gone is asked for again.
    cell(9, 0);
    EXPECT_TRUE(asked().contains(10));
}

TEST_F(UpdateListModelTest, AsksAgainAfterTheStoreFailed)
{
    model.setSeqs(seqs(1, 5));
    cell(0, 0);
    EXPECT_EQ(asked(), seqs(1, 5));
    model.forgetRequests();
    cell(0, 0);
    EXPECT_EQ(asked(), seqs(1, 5));
}

TEST_F(UpdateListModelTest, AResetKeepsTheRowsItHolds)
{
    model.setSeqs(seqs(1, 5));
    model.setRows({stored(4)});
    model.setSeqs({2, 4});
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_TRUE(isLoaded(1));
    EXPECT_FALSE(isLoaded(0));
}

TEST_F(UpdateListModelTest, KnowsBotsByNameAndWordsByTheirGiver)
{
    model.setSeqs({1});
    model.setRows({stored(1)});
    model.setBots({{stored(1).bot, {QStringLiteral("Harbour"), domain::PlatformId::Telegram}}});
    EXPECT_EQ(cell(0, UpdateListModel::BotColumn), QStringLiteral("Harbour"));
    EXPECT_EQ(
        model.index(0, 0).data(UpdateListModel::PlatformRole).toInt(), int(domain::PlatformId::Telegram));
    EXPECT_EQ(cell(0, UpdateListModel::KindColumn), QStringLiteral("message"));
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.setWords({{QStringLiteral("Zeit")}, [](const QString &kind, const QString &content) {
                        return kind + QLatin1Char('/') + content;
                    }});
    EXPECT_EQ(headers.size(), 1);
    EXPECT_EQ(cell(0, UpdateListModel::KindColumn), QStringLiteral("message/text"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Zeit"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Time"));
}

TEST_F(UpdateListModelTest, SaysTheDateOnlyOfOtherDays)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.wallMs());
    domain::StoredUpdate today = stored(1);
    today.receivedMs = now.toMSecsSinceEpoch();
    domain::StoredUpdate before = stored(2);
    before.receivedMs = now.addDays(-3).toMSecsSinceEpoch();
    model.setSeqs({1, 2});
    model.setRows({today, before});
    EXPECT_EQ(cell(0, UpdateListModel::TimeColumn).size(), QStringLiteral("12:47:03.218").size());
    EXPECT_EQ(cell(1, UpdateListModel::TimeColumn), now.addDays(-3).toString(QStringLiteral("MM-dd HH:mm")));
}

TEST_F(UpdateListModelTest, TellsTheTimeAsAClockOnTheWallAlsoWhereItIsPutForward)
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Europe/Berlin");
    // From 2 to 3 o'clock there, in the night to 29 March 2026.
    const qint64 forward = QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch();
    constexpr qint64 minute = 60'000;
    for (qint64 at = forward - 60 * minute; at <= forward + 60 * minute; at += 5 * minute + 217) {
        clock.jumpWall(std::chrono::milliseconds(at - clock.wallMs()));
        domain::StoredUpdate update = stored(1);
        update.receivedMs = at;
        model.setSeqs({1});
        model.setRows({update});
        EXPECT_EQ(
            cell(0, UpdateListModel::TimeColumn),
            QDateTime::fromMSecsSinceEpoch(at).toString(QStringLiteral("HH:mm:ss.zzz")));
    }
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
}

TEST_F(UpdateListModelTest, HasColumnsForWhatIsSeldomLookedAt)
{
    domain::StoredUpdate row = stored(3);
    row.receivedMs = clock.wallMs() - 5'000;
    row.rawBytes = 812;
    row.epoch = 2;
    row.stream = domain::Stream::Gateway;
    row.update.updateId = core::Id(9'223'372'036'854'775'807);
    row.update.chatId = QStringLiteral("-1001234567890123");
    row.update.fromId = QStringLiteral("77");
    model.setSeqs({3});
    model.setRows({row});
    QStringList cells;
    for (const models::UpdateColumnRow &column : models::updateColumns()) {
        if (!column.isShownAtFirst)
            cells += QString::fromLatin1(column.id) + u'=' + cell(0, int(column.column));
    }
    EXPECT_EQ(
        cells.join(u' '),
        QStringLiteral("age=5 update_id=9223372036854775807 chat_id=-1001234567890123 from_id=77 size=812 "
                       "epoch=2 stream=gateway seq=3"));
    EXPECT_EQ(cell(0, UpdateListModel::ChatColumn), QStringLiteral("Pier"));
}

TEST_F(UpdateListModelTest, AgesGrowWhenTold)
{
    model.setSeqs({1, 2, 3});
    models::UpdateWords words;
    words.age = [](std::chrono::milliseconds age) { return QString::number(age.count()) + u'!'; };
    model.setWords(words);
    domain::StoredUpdate row = stored(1);
    row.receivedMs = clock.wallMs() + 1'000;
    model.setRows({row});
    EXPECT_EQ(cell(0, UpdateListModel::AgeColumn), QStringLiteral("0!")) << "nothing is younger than now";
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refreshAges(0, 2);
    model.refreshAges(0, 3);
    model.refreshAges(-1, 0);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex().column(), int(UpdateListModel::AgeColumn));
}

TEST_F(UpdateListModelTest, AQuarantinedRowSaysWhy)
{
    domain::StoredUpdate row = stored(1, QStringLiteral("unread"));
    row.update.fault = QStringLiteral("byte 4 is no UTF-8");
    model.setSeqs({1});
    model.setRows({row});
    EXPECT_EQ(cell(0, UpdateListModel::SummaryColumn), QStringLiteral("byte 4 is no UTF-8"));
    EXPECT_TRUE(model.index(0, 0).data(UpdateListModel::QuarantinedRole).toBool());
}

TEST_F(UpdateListModelTest, StrangersTextIsHarmlessInCellAndTooltip)
{
    model.setSeqs({1});
    model.setRows({stored(1, QStringLiteral("<b>one</b>\n\u202etwo"))});
    EXPECT_EQ(cell(0, UpdateListModel::SummaryColumn), QStringLiteral("<b>one</b> \\u202etwo"));
    const QString tip = model.index(0, UpdateListModel::SummaryColumn).data(Qt::ToolTipRole).toString();
    EXPECT_EQ(tip, QStringLiteral("<qt>&lt;b&gt;one&lt;/b&gt; \\u202etwo</qt>"));
}

TEST_F(UpdateListModelTest, AFewRowsComeAndGoWithoutAReset)
{
    model.setSeqs({1, 2, 3, 5});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.changeSeqs({1, 3, 4, 5, 6, 7});
    EXPECT_EQ(model.seqs(), (QList<qint64>{1, 3, 4, 5, 6, 7}));
    EXPECT_EQ(removed.size(), 1);
    model.changeSeqs({1, 3, 4, 5, 6, 7});
    EXPECT_EQ(removed.size(), 1) << "nothing changed";
    EXPECT_TRUE(reset.isEmpty());
    model.changeSeqs(seqs(100, 50));
    EXPECT_TRUE(reset.isEmpty()) << "six went, the others came at the end";
    model.changeSeqs(seqs(1, 50));
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(model.seqs(), seqs(1, 50));
}

TEST_F(UpdateListModelTest, MarksAndNotesAreSeenInTheRowsThatAreHere)
{
    model.setSeqs(seqs(1, 3));
    model.setRows({stored(1), stored(2)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRemark({2, 3, 4711}, {true, {}});
    EXPECT_EQ(changed.size(), 1) << "the third is not here";
    const QModelIndex second = model.index(1, UpdateListModel::MarkColumn);
    EXPECT_TRUE(second.data(UpdateListModel::MarkedRole).toBool());
    EXPECT_EQ(second.data().toString(), QStringLiteral("Marked"));
    EXPECT_FALSE(model.index(0, 0).data(UpdateListModel::MarkedRole).toBool());
    model.setRemark({2}, {false, QStringLiteral("<b>ask</b>")});
    EXPECT_FALSE(second.data(UpdateListModel::MarkedRole).toBool());
    EXPECT_TRUE(second.data(UpdateListModel::NotedRole).toBool());
    EXPECT_EQ(second.data(Qt::ToolTipRole).toString(), QStringLiteral("<qt>&lt;b&gt;ask&lt;/b&gt;</qt>"));
    model.setRemark({2}, {{}, QString()});
    EXPECT_TRUE(second.data().toString().isEmpty());
}

} // namespace botdeck::test
