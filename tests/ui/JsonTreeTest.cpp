// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/JsonTree.h"

#include "MonitorFixture.h"
#include "ui/monitor/JsonPane.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using models::JsonTreeModel;
using ui::monitor::Inspector;

constexpr const char *treeJson = R"({"update_id":81203,"message":{"message_id":5718,
    "chat":{"id":20004118,"type":"supergroup","title":"Ops \u0111 Refunds"},
    "from":{"id":20004118,"is_bot":false},"text":"refund","sender_tag":"finance"}})";

class JsonTreeTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        if (HasFatalFailure())
            return;
        inspector->showTab(Inspector::Tab::Tree);
        pane = &inspector->tree();
        tree = &pane->tree();
    }
    QString path() { return child<QLabel>("jsonPath").text(); }
    QString hits() { return child<QLabel>("jsonHits").text(); }
    void search(const char *text)
    {
        pane->searchField().setFocus();
        pane->searchField().clear();
        QTest::keyClicks(&pane->searchField(), QString::fromUtf8(text));
    }

    ui::monitor::JsonPane *pane = nullptr;
    ui::widgets::JsonTree *tree = nullptr;
};

} // namespace

TEST_F(JsonTreeTest, OpensTheFirstLevelsAndSaysThePathOfTheCurrentValue)
{
    inspect(arriveRaw(treeJson));
    const JsonTreeModel &json = pane->model();
    const QModelIndex message = json.index(1, 0);
    EXPECT_TRUE(tree->isExpanded(message));
    const QModelIndex chat = json.index(1, 0, message);
    EXPECT_TRUE(tree->isExpanded(chat));
    EXPECT_EQ(json.index(1, JsonTreeModel::TypeColumn).data().toString(), QStringLiteral("object · 5"));
    EXPECT_EQ(json.index(0, JsonTreeModel::TypeColumn).data().toString(), QStringLiteral("integer"));
    EXPECT_FALSE(child<QLabel>("jsonPath").isVisible()) << "no value is current";
    QTest::mouseClick(
        tree->viewport(), Qt::LeftButton, {}, tree->visualRect(json.index(0, 0, chat)).center());
    EXPECT_EQ(path(), QStringLiteral("message.chat.id"));
    QTest::mouseClick(&child<QToolButton>("copyPath"), Qt::LeftButton);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("message.chat.id"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("20004118"));
    EXPECT_TRUE(pane->findChild<QWidget *>(QStringLiteral("unknownNote"))->isVisible());
}

TEST_F(JsonTreeTest, SearchStepsThroughTheMatches)
{
    inspect(arriveRaw(treeJson));
    tree->collapseAll();
    search("20004118");
    EXPECT_EQ(hits(), QStringLiteral("1 of 2"));
    EXPECT_EQ(path(), QStringLiteral("message.chat.id"));
    EXPECT_TRUE(tree->viewport()->rect().intersects(tree->visualRect(tree->currentIndex())));
    QTest::keyClick(&pane->searchField(), Qt::Key_Return);
    EXPECT_EQ(hits(), QStringLiteral("2 of 2"));
    EXPECT_EQ(path(), QStringLiteral("message.from.id"));
    QTest::keyClick(&pane->searchField(), Qt::Key_F3);
    EXPECT_EQ(hits(), QStringLiteral("1 of 2")) << "round the end";
    QTest::keyClick(&pane->searchField(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(hits(), QStringLiteral("2 of 2"));
    search("SENDER");
    EXPECT_EQ(hits(), QStringLiteral("1 of 1")) << "names are looked at too, and case is not";
    EXPECT_EQ(path(), QStringLiteral("message.sender_tag"));
    search("nowhere");
    EXPECT_EQ(hits(), QStringLiteral("no match"));
    pane->searchField().clear();
    EXPECT_FALSE(child<QLabel>("jsonHits").isVisible());
}

TEST_F(JsonTreeTest, WhatIsFoundIsMarked)
{
    inspect(arriveRaw(treeJson));
    const auto marked = [this](const QModelIndex &index) {
        const QImage row = tree->viewport()->grab(tree->visualRect(index)).toImage();
        const QRgb hit = theme.colour(ui::look::Token::Hit).rgb();
        int pixels = 0;
        for (int x = 0; x < row.width(); ++x)
            pixels += row.pixel(x, row.height() / 4) == hit ? 1 : 0;
        return pixels;
    };
    const JsonTreeModel &json = pane->model();
    const QModelIndex message = json.index(1, 0);
    const QModelIndex text = json.index(3, 0, message);
    ASSERT_TRUE(text.data().toString().contains(QStringLiteral("refund")));
    EXPECT_EQ(marked(text), 0);
    search("REFUND");
    pass();
    const int whole = marked(text);
    EXPECT_GT(whole, 0);
    EXPECT_EQ(marked(json.index(0, 0, message)), 0) << "only where it stands";
    QTest::keyClick(&pane->searchField(), Qt::Key_Backspace);
    pass();
    EXPECT_GT(marked(text), 0);
    EXPECT_LT(marked(text), whole) << "as much as is looked for";
    pane->searchField().clear();
    pass();
    EXPECT_EQ(marked(text), 0);
}

TEST_F(JsonTreeTest, ASearchGoesOnInTheNextUpdate)
{
    const int first = arriveRaw(treeJson);
    const int second =
        arriveRaw(R"({"update_id":2,"message":{"text":"no refund of a refund","caption":"refund"}})");
    inspect(first);
    search("refund");
    EXPECT_EQ(hits(), QStringLiteral("1 of 2"));
    inspect(second);
    EXPECT_EQ(hits(), QStringLiteral("1 of 2"));
    EXPECT_EQ(path(), QStringLiteral("message.text"));
}

TEST_F(JsonTreeTest, ALargeDocumentIsSearchedInPieces)
{
    QByteArray json(R"({"update_id":7,"list":[)");
    for (int at = 0; at < 30'000; ++at)
        json += QByteArray::number(at) + ',';
    inspect(arriveRaw(json + "\"needle\"]}"));
    ASSERT_TRUE(waitUntil([this] { return pane->model().rowCount() == 2; }));
    search("needle");
    EXPECT_TRUE(waitUntil([this] { return hits() == QStringLiteral("1 of 1"); }));
    EXPECT_EQ(path(), QStringLiteral("list[30000]"));
}

TEST_F(JsonTreeTest, TheNextPageOfAnInnerListComesWhenItsEndIsSeen)
{
    QByteArray text(R"({"update_id":7,"list":[0)");
    for (int at = 1; at < 2'500; ++at)
        text += ',' + QByteArray::number(at);
    inspect(arriveRaw(text + "]}"));
    JsonTreeModel &json = pane->model();
    ASSERT_EQ(json.rowCount(), 2);
    const QModelIndex list = json.index(1, 0);
    EXPECT_FALSE(tree->isExpanded(list)) << "a long list is not opened by itself";
    tree->expand(list);
    pass();
    EXPECT_EQ(json.rowCount(list), JsonTreeModel::pageSize);
    tree->verticalScrollBar()->setValue(tree->verticalScrollBar()->maximum());
    EXPECT_EQ(json.rowCount(list), 2 * JsonTreeModel::pageSize);
}

TEST_F(JsonTreeTest, AVeryDeepValueIsFoundAndNotOpenedToItsEnd)
{
    const int depth = 3'000;
    const QByteArray json =
        R"({"update_id":7,"deep":)" + QByteArray(depth, '[') + "\"needle\"" + QByteArray(depth, ']') + '}';
    inspect(arriveRaw(json));
    search("needle");
    EXPECT_TRUE(waitUntil([this] { return hits() == QStringLiteral("1 of 1"); }));
    int levels = 0;
    for (QModelIndex at = tree->currentIndex(); at.isValid(); at = at.parent())
        ++levels;
    EXPECT_EQ(levels, ui::widgets::JsonTree::deepestShown);
}

TEST_F(JsonTreeTest, WhatIsNoJsonHasNoTreeAndIsSaidToHaveNone)
{
    domain::StoredUpdate broken = quarantinedUpdate(console.bots().first(), 1, clock.wallMs());
    broken.update.raw = "{\"update_id\":";
    console.arrive({broken});
    pass();
    inspect(0);
    EXPECT_FALSE(tree->isVisible());
    EXPECT_TRUE(child<QLabel>("jsonFault").isVisible());
    EXPECT_TRUE(child<QLabel>("jsonFault").text().startsWith(QStringLiteral("There is no tree")));
    inspect(arriveRaw(treeJson));
    EXPECT_TRUE(tree->isVisible());
    EXPECT_FALSE(child<QLabel>("jsonFault").isVisible());
}

} // namespace botdeck::test
