// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ComparisonModel.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace botdeck::test {

using models::ComparisonModel;

namespace {

class ComparisonModelTest : public testing::Test
{
protected:
    void compare(const QByteArray &first, const QByteArray &second)
    {
        model.setPairs(domain::compareJson(first, second));
    }
    /// Rows in order, what is inside behind, a tab between columns.
    [[nodiscard]] std::string shown(const QModelIndex &parent = {}) const
    {
        std::string text;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < ComparisonModel::ColumnCount; ++column)
                cells += model.index(row, column, parent).data().toString();
            text += cells.join(u'|').toStdString() + '\n' + shown(model.index(row, 0, parent));
        }
        return text;
    }

    ComparisonModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ComparisonModelTest, SignsAndWordsSayHowTheTwoDiffer)
{
    model.setWords(
        {{QStringLiteral("Member")},
         {QString(), QStringLiteral("changed"), QStringLiteral("added"), QStringLiteral("removed")},
         [](domain::JsonType, int children) { return QStringLiteral("{%1}").arg(children); }});
    compare(R"({"ok":true,"result":{"id":1,"old":"x"}})", R"({"ok":true,"result":{"id":2,"new":[]}})");
    EXPECT_EQ(
        shown(), "ok||true|true\n"
                 "≠ result|changed|{2}|{2}\n"
                 "≠ id|changed|1|2\n"
                 "− old|removed|\"x\"|\n"
                 "+ new|added||{0}\n");
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Member"));
    model.setOnlyChanges(true);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 3);
}

TEST_F(ComparisonModelTest, WhatIsNoDocumentIsOneRow)
{
    compare("<html>\u202e", "1");
    EXPECT_EQ(shown(), "≠ ||<html>\\u202e|1\n");
    model.setOnlyChanges(true);
    compare("[]", "[]");
    EXPECT_EQ(model.rowCount(), 0);
    model.setPairs({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace botdeck::test
