// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CollectionTreeModel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPersistentModelIndex>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

using models::CollectionPlace;
using models::CollectionRow;
using models::CollectionTreeModel;

namespace {

CollectionRow collection(const char *name, std::initializer_list<const char *> calls)
{
    CollectionRow row{QString::fromLatin1(name), {}};
    for (const char *call : calls)
        row.calls += models::SavedCallRow{QString::fromLatin1(call), QStringLiteral("sendMessage")};
    return row;
}

class CollectionTreeModelTest : public testing::Test
{
protected:
    CollectionTreeModelTest()
    {
        QObject::connect(
            &model, &CollectionTreeModel::moveAsked, &model,
            [this](const CollectionPlace &from, const CollectionPlace &to) {
                moves += {from, to};
            });
        QObject::connect(
            &model, &CollectionTreeModel::renameAsked, &model,
            [this](const CollectionPlace &place, const QString &name) {
                renamed = place;
                newName = name;
            });
        model.setCollections({collection("A", {"a1", "a2", "a3"}), collection("B", {"b1"})});
    }
    bool drop(const CollectionPlace &what, int row, const QModelIndex &parent)
    {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(what)}));
        return model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }

    CollectionTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QList<std::pair<CollectionPlace, CollectionPlace>> moves;
    CollectionPlace renamed;
    QString newName;
};

} // namespace

TEST_F(CollectionTreeModelTest, WhatStaysKeepsItsPlace)
{
    const QPersistentModelIndex last = model.indexOf({0, 2});
    const QPersistentModelIndex other = model.indexOf({1, 0});
    model.setCollections(
        {collection("A", {"a1", "a3"}), collection("N", {"n1", "n2"}), collection("B", {"b1"})});
    EXPECT_EQ(model.place(last), (CollectionPlace{0, 1}));
    EXPECT_EQ(model.place(other), (CollectionPlace{2, 0}));
    EXPECT_EQ(model.indexOf({1, 1}).data().toString(), QStringLiteral("n2"));
    model.setCollections({collection("A renamed", {"a1", "a3"}), collection("B", {"b1", "b2"})});
    ASSERT_TRUE(other.isValid());
    EXPECT_EQ(other.data().toString(), QStringLiteral("b1"));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("A renamed"));
    model.setCollections({});
    EXPECT_FALSE(last.isValid());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(CollectionTreeModelTest, ANameIsAskedForAndChangesNothingByItself)
{
    EXPECT_TRUE(model.setData(model.indexOf({0, 1}), QStringLiteral(" new "), Qt::EditRole));
    EXPECT_EQ(renamed, (CollectionPlace{0, 1}));
    EXPECT_EQ(newName, QStringLiteral("new"));
    EXPECT_EQ(model.indexOf({0, 1}).data().toString(), QStringLiteral("a2"));
    EXPECT_FALSE(model.setData(model.indexOf({0, 1}), QStringLiteral("  "), Qt::EditRole));
    EXPECT_FALSE(model.flags(model.index(0, CollectionTreeModel::MethodColumn)).testFlag(Qt::ItemIsEditable));
}

TEST_F(CollectionTreeModelTest, WhatIsDroppedAsksToStandThere)
{
    EXPECT_TRUE(drop({0, 2}, 0, model.index(0, 0)));
    EXPECT_EQ(moves.takeLast(), (std::pair{CollectionPlace{0, 2}, CollectionPlace{0, 0}}));
    EXPECT_TRUE(drop({0, 2}, -1, model.index(1, 0))) << "on a collection: at its end";
    EXPECT_EQ(moves.takeLast(), (std::pair{CollectionPlace{0, 2}, CollectionPlace{1, 1}}));
    EXPECT_TRUE(drop({1, 0}, -1, model.indexOf({0, 1}))) << "on a call: before it";
    EXPECT_EQ(moves.takeLast(), (std::pair{CollectionPlace{1, 0}, CollectionPlace{0, 1}}));
    EXPECT_TRUE(drop({1, 0}, 1, {})) << "between two collections";
    EXPECT_EQ(moves.takeLast(), (std::pair{CollectionPlace{1, 0}, CollectionPlace{0, 3}}));
    EXPECT_TRUE(drop({1, -1}, 0, {}));
    EXPECT_EQ(moves.takeLast(), (std::pair{CollectionPlace{1, -1}, CollectionPlace{0, -1}}));
    EXPECT_TRUE(drop({0, -1}, -1, {}));
    EXPECT_EQ(moves.takeLast(), (std::pair{CollectionPlace{0, -1}, CollectionPlace{2, -1}}));
    EXPECT_FALSE(drop({0, 1}, 0, {})) << "a call stands in a collection";
    QMimeData strange;
    strange.setData(QStringLiteral("application/x-botdeck-saved-call"), "9 9");
    EXPECT_FALSE(model.dropMimeData(&strange, Qt::MoveAction, 0, 0, model.index(0, 0)));
    EXPECT_TRUE(moves.isEmpty());
}

} // namespace botdeck::test
