// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CallListModel.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <numeric>

namespace botdeck::test {

using models::CallListModel;
using models::CallRow;

namespace {

CallRow callRow(qint64 id, const QString &error = {})
{
    CallRow row;
    row.id = id;
    row.method = QStringLiteral("call%1").arg(id);
    row.status = error.isEmpty() ? 200 : 400;
    row.durationMs = 12;
    row.error = error;
    return row;
}

class CallListModelTest : public testing::Test
{
protected:
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model.index(row, column).data().toString();
    }
    QList<qint64> asked()
    {
        QCoreApplication::processEvents();
        QList<qint64> ids;
        while (!needed.isEmpty())
            ids += needed.takeFirst().first().value<QList<qint64>>();
        return ids;
    }

    CallListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy needed{&model, &CallListModel::rowsNeeded};
};

} // namespace

TEST_F(CallListModelTest, ARowThatIsNotHereIsAskedForOnceAndShownWhenItComes)
{
    model.setIds({9, 7, 4});
    asked();
    EXPECT_FALSE(model.index(1, 0).data(CallListModel::LoadedRole).toBool());
    EXPECT_EQ(cell(1, CallListModel::MethodColumn), QString());
    model.setRows({callRow(7, QStringLiteral("no"))});
    EXPECT_EQ(cell(1, CallListModel::MethodColumn), QStringLiteral("call7"));
    EXPECT_TRUE(model.index(1, 0).data(CallListModel::FailedRole).toBool());
    EXPECT_EQ(asked(), QList<qint64>()) << "9 and 4 were asked for, 7 is here";
    model.setIds({9});
    EXPECT_EQ(cell(0, 0), QString());
    EXPECT_EQ(asked(), (QList<qint64>{9})) << "another list forgets what was asked for";
}

TEST_F(CallListModelTest, NewOnesComeFirstAndOneThatIsGoneGoes)
{
    model.setIds({5, 3});
    model.prependIds({8, 6, 5});
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.idAt(0), 8);
    EXPECT_EQ(model.rowOf(3), 3);
    EXPECT_EQ(model.rowOf(4), -1);
    model.prependIds({8});
    EXPECT_EQ(model.rowCount(), 4) << "it is there";
    model.removeId(6);
    model.removeId(99);
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.rowOf(5), 1);
}

TEST_F(CallListModelTest, OfManyOnlyThoseLookedAtLastAreAskedFor)
{
    QList<qint64> ids(3'000);
    std::iota(ids.rbegin(), ids.rend(), 1);
    model.setIds(ids);
    asked();
    for (int row = 1'000; row < 1'000 + 2 * int(CallListModel::rowsPerRequest); ++row)
        static_cast<void>(cell(row, 0));
    const QList<qint64> wanted = asked();
    ASSERT_EQ(wanted.size(), CallListModel::rowsPerRequest);
    EXPECT_EQ(wanted.first(), model.idAt(1'000 + 2 * int(CallListModel::rowsPerRequest) - 1));
    EXPECT_EQ(cell(1'000, 0), QString());
    EXPECT_EQ(asked(), (QList<qint64>{model.idAt(1'000)})) << "the next look asks again";
}

TEST_F(CallListModelTest, SpeaksTheWordsItIsGiven)
{
    model.setIds({1});
    model.setRows({callRow(1)});
    EXPECT_EQ(cell(0, CallListModel::OutcomeColumn), QStringLiteral("200"));
    models::CallWords words;
    words.headers = {QStringLiteral("When")};
    words.outcome = [](const CallRow &row) { return QStringLiteral("HTTP %1").arg(row.status); };
    words.duration = [](qint64 ms) { return QStringLiteral("%1 ms").arg(ms); };
    model.setWords(words);
    EXPECT_EQ(cell(0, CallListModel::OutcomeColumn), QStringLiteral("HTTP 200"));
    EXPECT_EQ(cell(0, CallListModel::DurationColumn), QStringLiteral("12 ms"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("When"));
}

} // namespace botdeck::test
