// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChatListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace botdeck::test {

namespace {

using domain::ChatEntry;
using models::ChatListModel;

class ChatListModelTest : public testing::Test
{
protected:
    static QList<ChatEntry> chatsNamed(const QByteArrayList &ids)
    {
        QList<ChatEntry> entries;
        for (const QByteArray &id : ids)
            entries.append({QString::fromUtf8(id), QString::fromUtf8("Chat " + id)});
        return entries;
    }
    QByteArrayList shown() const
    {
        QByteArrayList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.index(row).data(ChatListModel::EntryRole).value<ChatEntry>().chatId.toUtf8();
        return ids;
    }

    ChatListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(ChatListModelTest, ShowsTheEntriesInTheirOrderWithHarmlessTitles)
{
    model.setEntries({{QStringLiteral("2"), QStringLiteral("a\u202Eb")}, {QStringLiteral("1"), {}}});
    EXPECT_EQ(shown(), (QByteArrayList{"2", "1"}));
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("a\\u202eb"));
    EXPECT_EQ(model.rowOf(QStringLiteral("1")), 1);
    EXPECT_EQ(model.rowOf(QStringLiteral("9")), -1);
    EXPECT_FALSE(model.index(0).data(Qt::DecorationRole).isValid());
}

TEST_F(ChatListModelTest, AChatThatSpeaksMovesUpAndNothingElseChanges)
{
    model.setEntries(chatsNamed({"1", "2", "3"}));
    const QPersistentModelIndex selected(model.index(2));
    const QSignalSpy moved(&model, &ChatListModel::rowsMoved);
    const QSignalSpy changed(&model, &ChatListModel::dataChanged);
    const QSignalSpy inserted(&model, &ChatListModel::rowsInserted);
    const QSignalSpy removed(&model, &ChatListModel::rowsRemoved);
    QList<ChatEntry> entries = chatsNamed({"3", "1", "2"});
    entries.first().unread = 4;
    model.setEntries(entries);
    EXPECT_EQ(shown(), (QByteArrayList{"3", "1", "2"}));
    EXPECT_EQ(moved.size(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(inserted.size() + removed.size(), 0);
    EXPECT_EQ(selected.row(), 0);
}

TEST_F(ChatListModelTest, NewOnesComeTogetherAndGoneOnesGo)
{
    model.setEntries(chatsNamed({"1", "2", "3", "4"}));
    const QSignalSpy inserted(&model, &ChatListModel::rowsInserted);
    const QSignalSpy removed(&model, &ChatListModel::rowsRemoved);
    model.setEntries(chatsNamed({"8", "9", "1", "4"}));
    EXPECT_EQ(shown(), (QByteArrayList{"8", "9", "1", "4"}));
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(removed.size(), 1);
}

TEST_F(ChatListModelTest, OfTwoEntriesOfOneChatTheFirstCounts)
{
    model.setEntries(
        {{QStringLiteral("1"), QStringLiteral("a")}, {QStringLiteral("1"), QStringLiteral("b")}});
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.entries().first().title, QStringLiteral("a"));
}

TEST_F(ChatListModelTest, AnyListFollowsAnyOther)
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArrayList ids;
        for (int id = 0; id < 12; ++id) {
            if (random() % 3 != 0)
                ids += QByteArray::number(id);
        }
        std::shuffle(ids.begin(), ids.end(), random);
        model.setEntries(chatsNamed(ids));
        ASSERT_EQ(shown(), ids);
    }
}

} // namespace botdeck::test
