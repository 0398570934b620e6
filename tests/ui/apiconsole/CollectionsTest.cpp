// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saved calls: their order and names, their variables, the run of a collection.
#include "ApiFixture.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/AnswerPane.h"
#include "ui/apiconsole/CollectionEdits.h"
#include "ui/apiconsole/CollectionsPane.h"
#include "ui/apiconsole/RunPane.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

#include <memory>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using models::CollectionPlace;
using services::CallCollection;
using services::CallStop;
using ui::apiconsole::Collections;
using ui::apiconsole::CollectionsPane;
using ui::apiconsole::RunPane;

namespace {

CallCollection collectionOf(const QString &name, const QStringList &calls)
{
    CallCollection collection;
    collection.name = name;
    for (const QString &call : calls) {
        services::SavedCall saved;
        saved.name = call;
        saved.method = u"getMe"_s;
        collection.calls += saved;
    }
    return collection;
}

QStringList callNames(const CallCollection &collection)
{
    QStringList names;
    for (const services::SavedCall &call : collection.calls)
        names += call.name;
    return names;
}

class ApiCollectionsTest : public ApiTest
{
protected:
    void SetUp() override
    {
        pane = std::make_unique<CollectionsPane>(theme);
        pane->resize(900, 640);
        // As who keeps them does.
        QObject::connect(
            pane.get(), &CollectionsPane::editAsked, pane.get(),
            [this](const Collections &next, const QString &, const CollectionPlace &then) {
                pane->setCollections(next);
                pane->choose(then);
            });
        present(*pane);
    }
    void fill()
    {
        pane->setCollections({collectionOf(u"A"_s, {u"a1"_s, u"a2"_s, u"a3"_s}), collectionOf(u"B"_s, {})});
    }
    void openTab(int tab)
    {
        auto &tabs = part<QTabBar>(*pane, "collectionTabs");
        QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(tab).center());
        settle();
    }
    /// Double-clicks the cell and types into its editor.
    void write(const char *table, int row, int column, const QString &text)
    {
        auto &widget = part<QTableWidget>(*pane, table);
        const QPoint place = widget.visualRect(widget.model()->index(row, column)).center();
        QTest::mouseClick(widget.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(widget.viewport(), Qt::LeftButton, {}, place);
        auto *editor = widget.findChild<QLineEdit *>();
        ASSERT_NE(editor, nullptr);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }

    std::unique_ptr<CollectionsPane> pane;
};

} // namespace

TEST(CollectionEdits, WhatIsMovedStandsBeforeWhatItWasPutOn)
{
    const Collections list{
        collectionOf(u"A"_s, {u"a1"_s, u"a2"_s, u"a3"_s}), collectionOf(u"B"_s, {u"a1"_s})};
    using ui::apiconsole::moved;
    EXPECT_EQ(callNames(moved(list, {0, 0}, {0, 2}).first()), (QStringList{u"a2"_s, u"a1"_s, u"a3"_s}));
    EXPECT_EQ(callNames(moved(list, {0, 2}, {0, 0}).first()), (QStringList{u"a3"_s, u"a1"_s, u"a2"_s}));
    EXPECT_EQ(callNames(moved(list, {0, 0}, {0, 3}).first()), (QStringList{u"a2"_s, u"a3"_s, u"a1"_s}));
    EXPECT_EQ(callNames(moved(list, {0, 0}, {1, 1}).last()), (QStringList{u"a1"_s, u"a1 2"_s}))
        << "a name that is there gets a number";
    EXPECT_EQ(moved(list, {1, -1}, {0, -1}).first().name, u"B"_s);
    EXPECT_EQ(moved(list, {0, -1}, {2, -1}).last().name, u"A"_s);
    EXPECT_EQ(moved(list, {7, 1}, {0, 0}), list);
    EXPECT_EQ(moved(list, {0, 0}, {7, 0}), list);
}

TEST_F(ApiCollectionsTest, CollectionsAreMadeNamedAndDeletedByHand)
{
    EXPECT_TRUE(part<QWidget>(*pane, "collectionsEmpty").isVisible());
    click(*pane, "collectionNew");
    click(*pane, "collectionNew");
    ASSERT_EQ(pane->collections().size(), 2);
    EXPECT_NE(pane->collections().first().name, pane->collections().last().name);
    EXPECT_EQ(pane->chosen(), (CollectionPlace{1, -1}));
    auto &tree = part<QTreeView>(*pane, "collections");
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_F2);
    auto *editor = tree.findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, u"Shop"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
    EXPECT_EQ(pane->collections().last().name, u"Shop"_s);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Delete);
    EXPECT_EQ(pane->collections().size(), 1);
}

TEST_F(ApiCollectionsTest, VariablesAndWhatIsTakenAreWrittenIntoTables)
{
    fill();
    pane->choose({0, 1});
    openTab(1);
    write("collectionVariables", 0, 0, u"chat"_s);
    ASSERT_EQ(pane->collections().first().variables.size(), 1);
    write("collectionVariables", 0, 1, u"-70"_s);
    EXPECT_EQ(pane->collections().first().variables.first(), (services::CallVariable{u"chat"_s, u"-70"_s}));
    openTab(2);
    write("collectionTakes", 0, 0, u"message"_s);
    write("collectionTakes", 0, 1, u"message_id"_s);
    EXPECT_EQ(
        pane->collections().first().calls.at(1).takes,
        (QList<services::CallTake>{{u"message"_s, u"message_id"_s}}));
    EXPECT_TRUE(pane->collections().first().calls.first().takes.isEmpty());
    auto &takes = part<QTableWidget>(*pane, "collectionTakes");
    takes.setCurrentCell(0, 0);
    takes.setFocus();
    QTest::keyClick(&takes, Qt::Key_Delete);
    EXPECT_TRUE(pane->collections().first().calls.at(1).takes.isEmpty());
}

TEST_F(ApiCollectionsTest, ACallIsOpenedAndKeptAndStepsAreUndone)
{
    fill();
    QList<CollectionPlace> opened;
    int kept = 0;
    QObject::connect(
        pane.get(), &CollectionsPane::openAsked, pane.get(),
        [&opened](const CollectionPlace &place) { opened += place; });
    QObject::connect(pane.get(), &CollectionsPane::keepAsked, pane.get(), [&kept] { ++kept; });
    pane->choose({0, 2});
    auto &tree = part<QTreeView>(*pane, "collections");
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Return);
    click(*pane, "collectionOpen");
    EXPECT_EQ(opened, (QList<CollectionPlace>{{0, 2}, {0, 2}}));
    EXPECT_FALSE(part<QPushButton>(*pane, "collectionKeep").isEnabled());
    pane->setKeepPossible(true);
    click(*pane, "collectionKeep");
    EXPECT_EQ(kept, 1);
    QUndoStack steps;
    pane->setUndo(steps);
    auto *step = new QUndoCommand(u"step"_s);
    steps.push(step);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(steps.index(), 0);
    QTest::keyClick(&tree, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(steps.index(), 1);
}

TEST_F(ApiCollectionsTest, ARunSaysHowFarItIsAndWhatCameOfEachCall)
{
    fill();
    pane->choose({0, -1});
    int runs = 0;
    int stops = 0;
    QObject::connect(&pane->run(), &RunPane::runAsked, pane.get(), [&runs] { ++runs; });
    QObject::connect(&pane->run(), &RunPane::stopAsked, pane.get(), [&stops] { ++stops; });
    click(*pane, "runStart");
    EXPECT_EQ(runs, 1);
    pane->run().begin();
    EXPECT_FALSE(part<QPushButton>(*pane, "runStart").isEnabled());
    pane->run().beginCall(0);
    EXPECT_EQ(words(*pane, "runWords"), u"Call 1 of 3…"_s);
    services::ApiAnswer good;
    good.status = 200;
    good.body = "[1]";
    pane->run().endCall(0, good);
    pane->run().beginCall(1);
    services::ApiAnswer bad = good;
    bad.status = 400;
    bad.body = "[2]";
    bad.error = core::Error{core::ErrorKind::Refused, u"no"_s};
    pane->run().endCall(1, bad);
    click(*pane, "runCancel");
    EXPECT_EQ(stops, 1);
    pane->run().end(u"Stopped."_s, ui::look::Tone::Warning);
    auto &results = part<QTreeWidget>(*pane, "runResults");
    EXPECT_EQ(results.topLevelItem(0)->text(1), u"200, succeeded"_s);
    EXPECT_EQ(results.topLevelItem(1)->text(1), u"400, refused"_s);
    EXPECT_EQ(results.topLevelItem(2)->text(1), u"Not made"_s);
    ASSERT_TRUE(pane->run().answer().answer());
    EXPECT_EQ(pane->run().answer().answer()->body, "[2]") << "the newest";
    QTest::mouseClick(
        results.viewport(), Qt::LeftButton, {}, results.visualItemRect(results.topLevelItem(0)).center());
    EXPECT_EQ(pane->run().answer().answer()->body, "[1]");
    auto &stop = part<QComboBox>(*pane, "runStop");
    stop.setFocus();
    QTest::keyClick(&stop, Qt::Key_Down);
    EXPECT_EQ(pane->collections().first().stop, CallStop::AtStatus);
    EXPECT_TRUE(part<QSpinBox>(*pane, "runStatus").isVisible());
    pane->run().setObstacle(u"Choose a bot."_s);
    EXPECT_FALSE(part<QPushButton>(*pane, "runStart").isEnabled());
}

} // namespace botdeck::test
