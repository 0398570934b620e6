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

using models::FeedEvent;
using models::UpdateListModel;

FeedEvent event(qint64 afterSeq, FeedEvent::Kind kind = FeedEvent::Kind::Stopped)
{
    return {
        domain::BotKey::fromStored(QStringLiteral("fanbook:bots.example:7")),
        kind,
        1'790'000'000'000,
        {},
        {},
        0,
        afterSeq};
}

class UpdateEventsTest : public testing::Test
{
protected:
    /// Seqs, and "e" with the kind's number for events.
    QString rows() const
    {
        QStringList cells;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant kind = model.index(row, 0).data(UpdateListModel::EventRole);
            cells +=
                kind.isValid() ? QStringLiteral("e%1").arg(kind.toInt()) : QString::number(model.seqAt(row));
        }
        return cells.join(u' ');
    }

    FakeClock clock;
    UpdateListModel model{clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(UpdateEventsTest, StandBetweenTheUpdatesAndComeOneByOne)
{
    model.setSeqs({1, 2, 3});
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.addEvent(event(3));
    model.addEvent(event(2, FeedEvent::Kind::Started));
    model.addEvent(event(5));
    model.appendSeqs({4, 5, 6, 7});
    EXPECT_EQ(rows(), QStringLiteral("1 2 e0 3 e1 4 5 e1 6 7"));
    EXPECT_EQ(reset.size(), 0);
    ASSERT_EQ(inserted.size(), 5);
    EXPECT_EQ(inserted.at(3).at(1).toInt(), 5);
    EXPECT_EQ(inserted.at(3).at(2).toInt(), 6);
    EXPECT_EQ(inserted.at(4).at(1).toInt(), 8);
    EXPECT_EQ(model.rowOf(6), 8);
    EXPECT_EQ(model.seqAt(2), 0) << "an event has none";
    EXPECT_EQ(model.updateCount(), 7);
}

TEST_F(UpdateEventsTest, SayTimeBotAndSentence)
{
    FeedEvent gap = event(0, FeedEvent::Kind::Gap);
    gap.detail = QStringLiteral("<b>\u202e");
    gap.atMs = clock.wallMs();
    model.addEvent(gap);
    model.setBots({{gap.bot, {QStringLiteral("Harbour"), domain::PlatformId::Fanbook}}});
    const auto cell = [this](int column) { return model.index(0, column).data().toString(); };
    EXPECT_EQ(cell(UpdateListModel::SummaryColumn), QStringLiteral("Some update ids never came. <b>\\u202e"));
    EXPECT_EQ(cell(UpdateListModel::BotColumn), QStringLiteral("Harbour"));
    EXPECT_EQ(cell(UpdateListModel::TimeColumn).size(), QStringLiteral("12:47:03.218").size());
    EXPECT_EQ(cell(UpdateListModel::KindColumn), QString());
    EXPECT_EQ(
        model.index(0, UpdateListModel::ChatColumn).data(Qt::ToolTipRole).toString(),
        QStringLiteral("<qt>Some update ids never came. &lt;b&gt;\\u202e</qt>"));
    EXPECT_TRUE(model.index(0, 0).data(UpdateListModel::LoadedRole).toBool());
    EXPECT_FALSE(model.index(0, 0).data(UpdateListModel::SeqRole).isValid());
    EXPECT_EQ(
        model.index(0, 0).data(UpdateListModel::PlatformRole).toInt(), int(domain::PlatformId::Fanbook));
    models::UpdateWords words;
    words.event = [](const FeedEvent &met) { return QStringLiteral("kind %1").arg(int(met.kind)); };
    model.setWords(words);
    EXPECT_EQ(cell(UpdateListModel::SummaryColumn), QStringLiteral("kind %1").arg(int(FeedEvent::Kind::Gap)));
}

TEST_F(UpdateEventsTest, AreBoundedForEachBot)
{
    FeedEvent other = event(0);
    other.bot = domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:8"));
    model.addEvent(other);
    for (int at = 0; at < FeedEvent::keptPerBot + 50; ++at)
        model.addEvent(event(at));
    EXPECT_EQ(model.rowCount(), FeedEvent::keptPerBot + 1);
    model.setEvents({other});
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(UpdateEventsTest, StayWhenTheUpdatesAreReadAnew)
{
    model.addEvent(event(2));
    model.setSeqs({1, 2, 3});
    EXPECT_EQ(rows(), QStringLiteral("1 2 e1 3"));
    model.setSeqs({2});
    EXPECT_EQ(rows(), QStringLiteral("2 e1"));
}

TEST_F(UpdateEventsTest, DoNotDisturbWhatIsAskedFor)
{
    QList<qint64> seqs(20'000);
    std::iota(seqs.begin(), seqs.end(), 1);
    model.addEvent(event(100));
    model.addEvent(event(15'000));
    model.setSeqs(seqs);
    QSignalSpy spy(&model, &UpdateListModel::rowsNeeded);
    ASSERT_TRUE(waitUntil([&spy] { return !spy.isEmpty(); })) << "the model tester looks at the first row";
    model.index(20'001, 0).data();
    ASSERT_TRUE(waitUntil([&spy] { return spy.size() == 2; }));
    EXPECT_EQ(spy.last().first().value<QList<qint64>>().last(), 20'000);
    EXPECT_EQ(model.rowCount(), 20'002);
}

TEST_F(UpdateEventsTest, CountTheUpdatesBeforeARow)
{
    model.setSeqs({1, 2, 3});
    model.addEvent(event(0));
    model.addEvent(event(2));
    model.addEvent(event(3));
    ASSERT_EQ(rows(), QStringLiteral("e1 1 2 e1 3 e1"));
    const QList<qsizetype> before{0, 0, 1, 2, 2, 3, 3};
    for (int row = 0; row < before.size(); ++row)
        EXPECT_EQ(model.updatesBefore(row), before.at(row)) << row;
}

} // namespace botdeck::test
