// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter/FilterParser.h"
#include "MonitorFixture.h"
#include "ui/monitor/CellTerm.h"
#include "ui/monitor/FilterBar.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/FilterHits.h"
#include "ui/monitor/JsonPane.h"
#include "ui/widgets/HitSpans.h"
#include "ui/widgets/JsonTree.h"

#include <QPushButton>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

namespace botdeck::test {

namespace {

using models::UpdateListModel;
using ui::monitor::cellTerm;
using ui::monitor::FilterBar;
using ui::monitor::FilterChips;
using ui::monitor::Inspector;
using ui::widgets::hitSpans;

class FilterUseTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        bar = &child<FilterBar>("filterBar");
        row = arriveRaw(R"({"update_id":81203,"message":{"message_id":1,"chat":{"id":-70,"title":"Pier"},)"
                        R"("from":{"id":9,"first_name":"Edda"},"text":"Refund a \"card\"\nsoon"}})");
        arriveRaw(R"({"update_id":81204,"message":{"message_id":2,"chat":{"id":-71,"title":"Quay"},)"
                  R"("from":{"id":9,"first_name":"Edda"},"text":"hello"}})");
    }
    QString term(int column) const { return cellTerm(model->index(row, column)); }
    QAction &action(const char *name)
    {
        const QList<QAction *> all = table->actions();
        const auto found = std::find_if(all.begin(), all.end(), [name](const QAction *each) {
            return each->objectName() == QLatin1StringView(name);
        });
        EXPECT_NE(found, all.end()) << name;
        return **found;
    }
    /// How many pixels of the cell have the colour of a hit.
    int hitPixels(int column) const
    {
        const QRect rect = table->visualRect(model->index(row, column));
        const QImage image = table->viewport()->grab(rect).toImage();
        const QRgb hit = theme.colour(ui::look::Token::Hit).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == hit ? 1 : 0;
        }
        return count;
    }

    FilterBar *bar = nullptr;
    int row = -1;
};

} // namespace

TEST_F(FilterUseTest, ACellSaysWhatHoldsForUpdatesLikeIt)
{
    EXPECT_EQ(
        term(UpdateListModel::BotColumn), QStringLiteral("bot:") + console.bots().first().key.toString());
    EXPECT_EQ(term(UpdateListModel::KindColumn), QStringLiteral("kind:message"));
    EXPECT_EQ(term(UpdateListModel::ChatColumn), QStringLiteral("chat:-70"));
    EXPECT_EQ(term(UpdateListModel::FromColumn), QStringLiteral("from:9"));
    EXPECT_EQ(term(UpdateListModel::SummaryColumn), QStringLiteral("text~\"Refund a \\\"card\\\"\""));
    EXPECT_EQ(term(UpdateListModel::UpdateIdColumn), QStringLiteral("id:81203"));
    EXPECT_EQ(term(UpdateListModel::StreamColumn), QStringLiteral("stream:poll"));
    EXPECT_EQ(term(UpdateListModel::MarkColumn), QString());
    EXPECT_EQ(term(UpdateListModel::AgeColumn), QString());
    happen(models::FeedEvent::Kind::Started);
    EXPECT_EQ(cellTerm(model->index(model->rowCount() - 1, UpdateListModel::BotColumn)), QString());
    EXPECT_EQ(cellTerm({}), QString());
}

TEST_F(FilterUseTest, TheRowMenuAddsTheConditionOrLeavesItOut)
{
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {},
        table->visualRect(model->index(row, UpdateListModel::ChatColumn)).center());
    ASSERT_TRUE(action("useAsFilter").isEnabled());
    action("useAsFilter").trigger();
    pass();
    EXPECT_EQ(bar->text(), QStringLiteral("chat:-70"));
    EXPECT_EQ(model->updateCount(), 1);
    bar->setText(QStringLiteral("from:9"));
    pass();
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {},
        table->visualRect(model->index(row, UpdateListModel::ChatColumn)).center());
    action("leaveOutByFilter").trigger();
    pass();
    EXPECT_EQ(bar->text(), QStringLiteral("from:9 !chat:-70"));
    EXPECT_EQ(model->updateCount(), 1);

    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {},
        table->visualRect(model->index(0, UpdateListModel::TimeColumn)).center());
    EXPECT_FALSE(action("useAsFilter").isEnabled()) << "a moment is no condition";
}

TEST_F(FilterUseTest, AValueOfTheJsonTreeIsACondition)
{
    inspect(row);
    inspector->showTab(Inspector::Tab::Tree);
    pass();
    auto &tree = inspector->tree().tree();
    auto &json = inspector->tree().model();
    QModelIndex chatId;
    for (QModelIndex at = json.index(0, 0); at.isValid(); at = tree.indexBelow(at)) {
        if (at.data(models::JsonTreeModel::PathRole).toString() == QStringLiteral("message.chat.id"))
            chatId = at;
    }
    ASSERT_TRUE(chatId.isValid());
    tree.setCurrentIndex(chatId.parent());
    auto &button = child<QPushButton>("jsonFilter");
    EXPECT_FALSE(button.isVisible()) << "an object is no value";
    tree.setCurrentIndex(chatId);
    ASSERT_TRUE(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    pass();
    EXPECT_EQ(bar->text(), QStringLiteral("json.message.chat.id=-70"));
    EXPECT_EQ(model->updateCount(), 1);
}

TEST_F(FilterUseTest, WhatTheFilterLooksForIsMarkedInCellsAndInspector)
{
    EXPECT_EQ(hitPixels(UpdateListModel::SummaryColumn), 0);
    bar->setText(QStringLiteral("rEFUND chat~pier !text~hello"));
    pass();
    ASSERT_EQ(model->updateCount(), 1);
    row = 0;
    EXPECT_GT(hitPixels(UpdateListModel::SummaryColumn), 100);
    EXPECT_GT(hitPixels(UpdateListModel::ChatColumn), 50);
    EXPECT_EQ(hitPixels(UpdateListModel::FromColumn), 0);
    inspect(0);
    const auto marks = child<QTextEdit>("bubbleText").extraSelections();
    ASSERT_EQ(marks.size(), 1);
    EXPECT_EQ(marks.first().cursor.selectedText(), QStringLiteral("Refund"));
    bar->setText({});
    pass();
    EXPECT_EQ(hitPixels(UpdateListModel::SummaryColumn), 0);
    EXPECT_TRUE(child<QTextEdit>("bubbleText").extraSelections().isEmpty());
}

TEST(FilterHits, StandBesideEachOtherWithoutCase)
{
    const auto printed = [](const QString &text, const QStringList &needles) {
        QStringList spans;
        for (const ui::widgets::HitSpan &span : hitSpans(text, needles))
            spans += text.mid(span.at, span.length);
        return spans.join(u'|');
    };
    EXPECT_EQ(printed(QStringLiteral("abcABCa"), {QStringLiteral("abc")}), QStringLiteral("abc|ABC"));
    EXPECT_EQ(
        printed(QStringLiteral("aab"), {QStringLiteral("ab"), QStringLiteral("aa")}), QStringLiteral("aa"));
    EXPECT_EQ(
        printed(QStringLiteral("退款退款單"), {QStringLiteral("款"), QStringLiteral("款單")}),
        QStringLiteral("款|款單"));
    EXPECT_EQ(printed(QStringLiteral("x"), {}), QString());
    EXPECT_EQ(printed({}, {QStringLiteral("x")}), QString());
}

TEST_F(FilterUseTest, ChipsSayHowManyUpdatesTheyHoldFor)
{
    auto &chips = child<FilterChips>("filterChips");
    chips.setSaved(
        {{QStringLiteral("Pier & co"), QStringLiteral("chat:-70")},
         {QStringLiteral("Broken"), QStringLiteral("knd:x")}});
    pass();
    QStringList words;
    for (const QPushButton *chip : chips.findChildren<QPushButton *>(QStringLiteral("chip")))
        words += chip->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Pier && co  1"))) << words.join(u'/').toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Broken"))) << "what cannot be read has no number";
    arriveRaw(R"({"update_id":81205,"message":{"message_id":3,"chat":{"id":-70},"text":"more"}})");
    for (const QPushButton *chip : chips.findChildren<QPushButton *>(QStringLiteral("chip"))) {
        if (chip->text().startsWith(QStringLiteral("Pier"))) {
            EXPECT_EQ(chip->text(), QStringLiteral("Pier && co  2"));
            EXPECT_TRUE(chip->accessibleName().startsWith(QStringLiteral("Pier & co: 2 update")));
        }
    }
}

} // namespace botdeck::test
