// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/KeysPane.h"

#include "PassportFixture.h"
#include "ui/passport/KeyActions.h"
#include "ui/passport/KeyListModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

namespace botdeck::test {

using ui::passport::KeyActions;
using ui::passport::KeyListModel;
using ui::passport::KeysPane;

namespace {

class KeysPaneTest : public PassportTest
{
protected:
    void SetUp() override
    {
        pane.setKeys(inventedKeys());
        pane.resize(700, 300);
        present(pane);
    }
    QAction &action(const char *name)
    {
        auto *found = pane.actions().menu().findChild<QAction *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    KeysPane pane{theme, clock};
};

} // namespace

TEST_F(KeysPaneTest, AKeySaysWhatIsKnownOfIt)
{
    EXPECT_EQ(cell(pane, "keys", 0, KeyListModel::NameColumn), QStringLiteral("old"));
    EXPECT_EQ(cell(pane, "keys", 0, KeyListModel::SizeColumn), QStringLiteral("RSA 2048"));
    EXPECT_EQ(cell(pane, "keys", 0, KeyListModel::FingerprintColumn), QStringLiteral("11 11 11 11 11 11 …"));
    EXPECT_EQ(cell(pane, "keys", 0, KeyListModel::StateColumn), QStringLiteral("local only"));
    EXPECT_EQ(cell(pane, "keys", 1, KeyListModel::StateColumn), QStringLiteral("current, handed over"));
}

TEST_F(KeysPaneTest, WhatIsDoneIsDoneToTheChosenKey)
{
    clickCell(pane, "keys", 1, 0);
    EXPECT_FALSE(action("currentKey").isEnabled()) << "it is already";
    EXPECT_TRUE(action("handedOver").isChecked());
    clickCell(pane, "keys", 0, 0);
    const QSignalSpy current(&pane.actions(), &KeyActions::currentAsked);
    const QSignalSpy removal(&pane.actions(), &KeyActions::removeAsked);
    action("currentKey").trigger();
    action("removeKey").trigger();
    ASSERT_EQ(current.size(), 1);
    EXPECT_EQ(current.first().first().toString(), QStringLiteral("old"));
    ASSERT_EQ(removal.size(), 1);
    EXPECT_EQ(removal.first().first().toString(), QStringLiteral("old"));
}

TEST_F(KeysPaneTest, ANewNameIsAskedForAndNotShownBeforeItIsThere)
{
    const QSignalSpy renamed(&pane, &KeysPane::renameAsked);
    clickCell(pane, "keys", 0, 0);
    action("renameKey").trigger();
    settle();
    auto *editor = child<QAbstractItemView>(pane, "keys").findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("older"));
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    ASSERT_EQ(renamed.size(), 1);
    EXPECT_EQ(renamed.first().at(0).toString(), QStringLiteral("old"));
    EXPECT_EQ(renamed.first().at(1).toString(), QStringLiteral("older"));
    EXPECT_EQ(cell(pane, "keys", 0, 0), QStringLiteral("old"));
}

TEST_F(KeysPaneTest, ReadOnlyNothingIsChanged)
{
    pane.setReadOnly(true);
    for (const char *name : {"currentKey", "renameKey", "handedOver", "removeKey"})
        EXPECT_FALSE(action(name).isEnabled()) << name;
    EXPECT_TRUE(action("copyPublicKey").isEnabled());
    EXPECT_FALSE(child<QAbstractButton>(pane, "makeKey").isEnabled());
}

TEST_F(KeysPaneTest, TheChosenKeyStaysChosen)
{
    clickCell(pane, "keys", 1, 0);
    auto keys = inventedKeys();
    keys.removeFirst();
    pane.setKeys(keys);
    ASSERT_TRUE(pane.chosen());
    EXPECT_EQ(pane.chosen()->name, QStringLiteral("new"));
    pane.setKeys({});
    EXPECT_FALSE(pane.chosen());
    EXPECT_FALSE(action("removeKey").isEnabled());
}

TEST_F(KeysPaneTest, TheModelIsSound)
{
    KeyListModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setKeys(inventedKeys());
    model.retranslate();
    EXPECT_EQ(model.rowOf(QStringLiteral("new")), 1);
    model.setKeys({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace botdeck::test
