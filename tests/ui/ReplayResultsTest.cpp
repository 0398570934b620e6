// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Theme.h"
#include "ui/replay/ResultsModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

using ui::replay::ResultsModel;

TEST(ReplayResults, KeepTheRulesOfAModelWhileTheyComeIn)
{
    const ui::look::Theme theme;
    ResultsModel model(theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto updateOf = [&model](int row) { return model.index(row, ResultsModel::UpdateColumn).data(); };
    for (int id = 1; id <= 3; ++id) {
        model.begin(id);
        EXPECT_EQ(updateOf(id - 1).toString(), QStringLiteral("…")) << "it is being sent";
        services::ReplayResult result;
        result.seq = id;
        result.updateId = QString::number(id);
        result.verdict = services::ReplayVerdict::Arrived;
        model.end(result);
        EXPECT_EQ(updateOf(id - 1).toString(), QString::number(id));
    }
    EXPECT_EQ(inserted.size(), 3);
    EXPECT_EQ(changed.size(), 3);
    model.retranslate();
    EXPECT_EQ(changed.size(), 4);
    model.clear();
    EXPECT_EQ(model.rowCount(), 0);
    model.begin(9);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.arrived(), 0) << "those before are forgotten";
}

TEST(ReplayResults, HaveNoHeaderBesideTheirColumns)
{
    const ui::look::Theme theme;
    const ResultsModel model(theme);
    for (const int section : {-1, int(ResultsModel::ColumnCount)})
        EXPECT_FALSE(model.headerData(section, Qt::Horizontal, Qt::DisplayRole).isValid()) << section;
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Update"));
}

} // namespace botdeck::test
