// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/FindingTable.h"

#include "domain/JsonText.h"

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

QStringList rowOf(FindingKind kind, const QByteArray &text)
{
    const JsonText json{QByteArrayView(text)};
    return findingRow(kind, readRecord(json.root()));
}

/// The cell of the column that stands at this path.
QString cellAt(FindingKind kind, const QStringList &row, QByteArrayView path)
{
    const auto columns = findingColumns(kind);
    for (size_t column = 0; column < columns.size(); ++column) {
        if (columns[column].path == path)
            return row.at(qsizetype(column));
    }
    ADD_FAILURE() << path.toByteArray().toStdString();
    return {};
}

} // namespace

TEST(FindingTable, EveryKindHasItsColumnsAndARowHasOneMore)
{
    for (int kind = 0; kind < findingKindCount; ++kind) {
        const auto columns = findingColumns(FindingKind(kind));
        ASSERT_FALSE(columns.empty()) << kind;
        const QStringList row = rowOf(FindingKind(kind), "{}");
        EXPECT_EQ(row.size(), qsizetype(columns.size()) + 1) << kind;
        EXPECT_TRUE(row.join(QString()).isEmpty()) << kind;
    }
}

TEST(FindingTable, AnInviteStandsInItsColumnsAndTheRestStaysAsItCame)
{
    const QStringList row = rowOf(
        FindingKind::Invites,
        R"({"code":"Ab1","inviter_name":"林小满","expire_time":"-1","number_less":"3","number":null,)"
        R"("list_id":"9007199254740993","channel_type":null,"moon":{ "phase":0.50}})");
    EXPECT_EQ(row.first(), QStringLiteral("Ab1"));
    EXPECT_EQ(cellAt(FindingKind::Invites, row, "inviter_name"), QStringLiteral("林小满"));
    EXPECT_EQ(cellAt(FindingKind::Invites, row, "expire_time"), QStringLiteral("-1"));
    EXPECT_EQ(cellAt(FindingKind::Invites, row, "number_less"), QStringLiteral("3"));
    EXPECT_EQ(cellAt(FindingKind::Invites, row, "number"), QString());
    EXPECT_EQ(
        row.last(),
        QStringLiteral(R"({"list_id":"9007199254740993","channel_type":null,"moon":{ "phase":0.50}})"));
}

TEST(FindingTable, WhatStandsWithinAnObjectIsFoundThere)
{
    const QStringList row = rowOf(
        FindingKind::CirclePosts,
        R"({"user":{"id":519811171790503178,"first_name":"Iris","avatar":"a.png"},)"
        R"("post":{"post_id":"81","title":"Contest","content":"[{\"insert\":\"Draw \"},{\"insert\":\"a fox\"}]",)"
        R"("created_at":"1663057604639"},"sub_info":{"comment_total":"8","liked":0},"coffee_info":[1]})");
    const auto cell = [&row](QByteArrayView path) { return cellAt(FindingKind::CirclePosts, row, path); };
    EXPECT_EQ(row.first(), QStringLiteral("81"));
    EXPECT_EQ(cell("user.id"), QStringLiteral("519811171790503178"));
    EXPECT_EQ(cell("post.title"), QStringLiteral("Contest"));
    EXPECT_EQ(cell("post.content"), QStringLiteral("Draw a fox"));
    EXPECT_EQ(cell("post.created_at"), QStringLiteral("1663057604639"));
    EXPECT_EQ(cell("sub_info.comment_total"), QStringLiteral("8"));
    EXPECT_EQ(row.last(), QStringLiteral(R"({"user.avatar":"a.png","sub_info.liked":0,"coffee_info":[1]})"));
}

TEST(FindingTable, AnObjectThatIsNoneStaysWhole)
{
    const QStringList row =
        rowOf(FindingKind::CircleComments, R"({"user":"Iris","comment":[{"comment_id":"5"}]})");
    EXPECT_EQ(row.first(), QString());
    EXPECT_EQ(row.last(), QStringLiteral(R"({"user":"Iris","comment":[{"comment_id":"5"}]})"));
    const QStringList plain =
        rowOf(FindingKind::CircleComments, R"({"comment":{"comment_id":"5","content":"just words"}})");
    EXPECT_EQ(cellAt(FindingKind::CircleComments, plain, "comment.content"), QStringLiteral("just words"));
    EXPECT_EQ(plain.last(), QString());
}
