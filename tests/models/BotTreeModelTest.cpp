// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BotTreeModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using domain::PlatformId;
using models::BotGroup;
using models::BotRow;
using models::BotTreeModel;

BotRow bot(const char *id, PlatformId platform, bool demo = false)
{
    BotRow row;
    row.key = domain::BotKey::fromStored(QString::fromLatin1(id));
    row.name = QString::fromLatin1(id);
    row.platform = platform;
    row.demo = demo;
    return row;
}

class BotTreeModelTest : public testing::Test
{
protected:
    /// "group: bot bot | group: bot"
    QString printed() const
    {
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex group = model.index(row, 0);
            QStringList names;
            for (int child = 0; child < model.rowCount(group); ++child)
                names.append(model.index(child, 0, group).data().toString());
            groups.append(group.data().toString() + QStringLiteral(": ") + names.join(QLatin1Char(' ')));
        }
        return groups.join(QStringLiteral(" | "));
    }

    void SetUp() override
    {
        model.setWords(
            {[](BotGroup group) { return QString::number(int(group)); },
             [](const BotRow &row) { return QStringLiteral("about ") + row.name; },
             [](const BotRow &row) { return QStringLiteral("tip of ") + row.name; }});
    }

    QString order() const
    {
        QStringList keys;
        for (const domain::BotKey &key : model.order())
            keys += key.toString();
        return keys.join(QLatin1Char(' '));
    }

    const BotRow c1 = bot("c1", PlatformId::CloudChat);
    const BotRow c2 = bot("c2", PlatformId::CloudChat);
    const BotRow c3 = bot("c3", PlatformId::CloudChat);
    const BotRow f1 = bot("f1", PlatformId::Fanbook);
    const BotRow t1 = bot("t1", PlatformId::Telegram);
    const BotRow s1 = bot("s1", PlatformId::Fanbook, true);
    BotTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(BotTreeModelTest, GroupsByPlatformAndHidesEmptyGroups)
{
    EXPECT_EQ(printed(), QString());
    model.setBots({s1, t1, c1, f1, c2});
    EXPECT_EQ(printed(), QStringLiteral("0: c1 c2 | 1: f1 | 2: t1 | 3: s1"));
    EXPECT_EQ(model.index(0, 0).data(BotTreeModel::CountRole).toInt(), 2);
    model.setBots({c2, t1});
    EXPECT_EQ(printed(), QStringLiteral("0: c2 | 2: t1"));
    model.setBots({});
    EXPECT_EQ(printed(), QString());
}

TEST_F(BotTreeModelTest, NeverResets)
{
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setBots({c1, c2, c3, f1});
    model.setBots({c3, c1, c2, f1});
    EXPECT_EQ(printed(), QStringLiteral("0: c3 c1 c2 | 1: f1"));
    model.setBots({c2, t1, c3});
    EXPECT_EQ(printed(), QStringLiteral("0: c2 c3 | 2: t1"));
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(BotTreeModelTest, AnIndexStaysWithItsBotWhenOthersMove)
{
    model.setBots({c1, c2, f1});
    const QPersistentModelIndex kept = model.indexOf(f1.key);
    model.setBots({f1, t1});
    ASSERT_TRUE(kept.isValid());
    EXPECT_EQ(model.botAt(kept)->key, f1.key);
    const QPersistentModelIndex gone = model.indexOf(t1.key);
    model.setBots({f1});
    EXPECT_FALSE(gone.isValid());
}

TEST_F(BotTreeModelTest, AStatusChangesItsRowAndNoOther)
{
    model.setBots({c1, c2});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const domain::BotStatus live{domain::BotState::Live};
    model.setStatus(c2.key, live);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex(), model.indexOf(c2.key));
    EXPECT_EQ(changed.first().at(1).toModelIndex(), model.indexOf(c2.key));
    EXPECT_EQ(model.botAt(model.indexOf(c2.key))->status, live);
    model.setStatus(c2.key, live);
    EXPECT_EQ(changed.size(), 1) << "nothing changed";
    model.setStatus(t1.key, live);
    EXPECT_EQ(changed.size(), 1) << "a bot that is not listed";
}

TEST_F(BotTreeModelTest, RatesReachTheirBots)
{
    model.setBots({c1, c2});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRates({{c1.key, {10, 2.5, {}}}, {c2.key, {0, 0, {}}}});
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(model.botAt(model.indexOf(c1.key))->perSecond, 2.5);
}

TEST_F(BotTreeModelTest, UnreadIsTheModelsOwn)
{
    model.setBots({c1, c2});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setUnread({{c2.key, 7}, {f1.key, 3}});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().at(0).toModelIndex(), model.indexOf(c2.key));
    EXPECT_EQ(model.botAt(model.indexOf(c1.key))->unread, 0);
    EXPECT_EQ(model.botAt(model.indexOf(c2.key))->unread, 7);
    model.setBots({c1, c2, f1});
    EXPECT_EQ(model.botAt(model.indexOf(c2.key))->unread, 7) << "a list of bots does not count";
    EXPECT_EQ(model.botAt(model.indexOf(f1.key))->unread, 3);
    model.setUnread({});
    EXPECT_EQ(model.botAt(model.indexOf(c2.key))->unread, 0);
}

TEST_F(BotTreeModelTest, ABotIsMovedWithinItsGroup)
{
    model.setBots({f1, c1, t1, c2, c3});
    const QModelIndex group = model.index(0, 0);
    const QPersistentModelIndex kept = model.indexOf(c1.key);
    ASSERT_TRUE(model.moveRow(group, 0, group, 3));
    EXPECT_EQ(printed(), QStringLiteral("0: c2 c3 c1 | 1: f1 | 2: t1"));
    EXPECT_EQ(model.botAt(kept)->key, c1.key);
    // The others keep their places in the whole order.
    EXPECT_EQ(order(), QStringLiteral("f1 c2 t1 c3 c1"));
    ASSERT_TRUE(model.moveRow(group, 2, group, 1));
    EXPECT_EQ(printed(), QStringLiteral("0: c2 c1 c3 | 1: f1 | 2: t1"));
    EXPECT_EQ(order(), QStringLiteral("f1 c2 t1 c1 c3"));
}

TEST_F(BotTreeModelTest, WhatIsNoMoveIsRefused)
{
    model.setBots({c1, c2, f1, s1, bot("s2", PlatformId::Fanbook, true)});
    const QModelIndex cloudChat = model.index(0, 0);
    const QModelIndex fanbook = model.index(1, 0);
    const QModelIndex sandbox = model.index(2, 0);
    EXPECT_FALSE(model.moveRow(cloudChat, 0, fanbook, 0));
    EXPECT_FALSE(model.moveRow(cloudChat, 0, cloudChat, 1)) << "where it stands";
    EXPECT_FALSE(model.moveRow(cloudChat, 0, cloudChat, 3));
    EXPECT_FALSE(model.moveRow(cloudChat, 2, cloudChat, 0));
    EXPECT_FALSE(model.moveRow(cloudChat, -1, cloudChat, 1));
    EXPECT_FALSE(model.moveRow(cloudChat, 0, cloudChat, -1));
    EXPECT_FALSE(model.moveRow({}, 0, {}, 2)) << "groups stay";
    EXPECT_FALSE(model.moveRow(sandbox, 0, sandbox, 2)) << "demo bots stay";
    EXPECT_EQ(printed(), QStringLiteral("0: c1 c2 | 1: f1 | 3: s1 s2"));
    EXPECT_TRUE(model.flags(model.indexOf(c1.key)).testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(model.flags(model.indexOf(s1.key)).testFlag(Qt::ItemIsDragEnabled));
    EXPECT_FALSE(model.flags(cloudChat).testFlag(Qt::ItemIsDragEnabled));
}

TEST_F(BotTreeModelTest, GroupsAreNoBotsAndCannotBeSelected)
{
    model.setBots({c1});
    const QModelIndex group = model.index(0, 0);
    EXPECT_FALSE(model.botAt(group));
    EXPECT_FALSE(model.flags(group).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(group.data(BotTreeModel::IsGroupRole).toBool());
    EXPECT_FALSE(model.botAt({}));
    const QModelIndex row = model.indexOf(c1.key);
    EXPECT_EQ(row.data(Qt::AccessibleTextRole).toString(), QStringLiteral("about c1"));
    EXPECT_EQ(row.data(Qt::ToolTipRole).toString(), QStringLiteral("tip of c1"));
    EXPECT_FALSE(row.data(BotTreeModel::IsGroupRole).toBool());
}

} // namespace botdeck::test
