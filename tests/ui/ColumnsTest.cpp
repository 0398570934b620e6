// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonitorFixture.h"
#include "ui/monitor/ColumnBytes.h"
#include "ui/monitor/PageMemory.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

namespace {

using models::UpdateColumn;
using models::UpdateListModel;
using ui::monitor::columnBytes;
using ui::monitor::ColumnSet;
using ui::monitor::columnsFromBytes;
using ui::monitor::MonitorPage;
using ui::monitor::usualColumns;

class ColumnsTest : public MonitorFixture
{
protected:
    void SetUp() override
    {
        MonitorFixture::SetUp();
        if (HasFatalFailure())
            return;
        header = table->horizontalHeader();
        arrive(5);
    }

    QAction &columnAction(const char *id)
    {
        return child<QAction>(QByteArray("column_").append(id).constData());
    }
    /// The headers that are shown, from the left.
    QString shown() const
    {
        QStringList names;
        for (int place = 0; place < header->count(); ++place) {
            const int column = header->logicalIndex(place);
            if (!header->isSectionHidden(column))
                names.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return names.join(QStringLiteral(", "));
    }

    QHeaderView *header = nullptr;
};

const QString usual = QStringLiteral("Mark, Time, Bot, Kind, Chat, From, Summary");

} // namespace

TEST(ColumnBytes, ComeBackAsTheyWere)
{
    ColumnSet set = usualColumns();
    set.isSizedByHand = true;
    set.places.move(5, 0);
    set.places[0].width = 320;
    set.places[3].isShown = false;
    const auto back = columnsFromBytes(columnBytes(set));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(*back, set);
}

TEST(ColumnBytes, AColumnNobodyKnowsIsLeftOutAndAMissingOneHidden)
{
    const auto set = columnsFromBytes("botdeck-columns 1\nfit\nmood 50 shown\nbot 90 shown");
    ASSERT_TRUE(set.has_value());
    EXPECT_EQ(set->places.size(), models::updateColumnCount);
    EXPECT_EQ(set->places.first().column, UpdateColumn::Mark) << "it is younger than these bytes";
    EXPECT_TRUE(set->places.first().isShown);
    EXPECT_EQ(set->places.at(1).column, UpdateColumn::Bot);
    EXPECT_TRUE(set->places.at(1).isShown);
    for (const auto &place : set->places.sliced(2))
        EXPECT_FALSE(place.isShown);
}

TEST(ColumnBytes, DamagedOnesAreNothing)
{
    for (const char *bytes :
         {"", "botdeck-columns 1", "botdeck-columns 1\nfit", "botdeck-columns 2\nfit\ntime 90 shown",
          "botdeck-columns 1\nwide\ntime 90 shown", "botdeck-columns 1\nfit\ntime shown",
          "botdeck-columns 1\nfit\ntime -1 shown", "botdeck-columns 1\nfit\ntime 99999999999 shown",
          "botdeck-columns 1\nfit\ntime 90 perhaps", "botdeck-columns 1\nfit\ntime 90 hidden",
          "botdeck-columns 1\nfit\ntime 90 shown\ntime 90 shown", "botdeck-columns 1\nfit\nmood 90 shown"}) {
        EXPECT_FALSE(columnsFromBytes(bytes).has_value()) << bytes;
    }
    EXPECT_FALSE(columnsFromBytes(QByteArray(1'000'000, '\n')).has_value());
}

TEST_F(ColumnsTest, AreChosenByTheMenuOfTheButton)
{
    EXPECT_EQ(shown(), usual);
    QSignalSpy changed(&page->memory(), &ui::monitor::PageMemory::columnsChanged);
    auto &button = child<QPushButton>("columns");
    ASSERT_NE(button.menu(), nullptr);
    EXPECT_EQ(button.menu()->menuAction(), &page->columnsAction());
    columnAction("update_id").trigger();
    columnAction("chat").trigger();
    pass();
    EXPECT_EQ(shown(), QStringLiteral("Mark, Time, Bot, Kind, From, Summary, Update id"));
    EXPECT_TRUE(columnAction("update_id").isChecked());
    EXPECT_FALSE(columnAction("chat").isChecked());
    EXPECT_EQ(changed.size(), 1) << "once in a turn of the event loop";
    EXPECT_GE(
        table->columnWidth(UpdateListModel::TimeColumn),
        QFontMetrics(theme.font(ui::look::Face::Mono)).horizontalAdvance(QStringLiteral("00:00:00.000")));
}

TEST_F(ColumnsTest, TheHeaderHasTheSameMenu)
{
    auto &menu = child<QMenu>("columnsMenu");
    QContextMenuEvent asked(
        QContextMenuEvent::Mouse, QPoint(50, 5), header->viewport()->mapToGlobal(QPoint(50, 5)));
    QCoreApplication::sendEvent(header->viewport(), &asked);
    EXPECT_TRUE(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Escape);
    EXPECT_FALSE(menu.isVisible());
}

TEST_F(ColumnsTest, TheLastOneCannotBeHidden)
{
    for (const char *id : {"mark", "time", "bot", "kind", "chat", "from"})
        columnAction(id).trigger();
    EXPECT_EQ(shown(), QStringLiteral("Summary"));
    EXPECT_FALSE(columnAction("summary").isEnabled());
    columnAction("summary").trigger();
    EXPECT_EQ(shown(), QStringLiteral("Summary"));
    columnAction("age").trigger();
    EXPECT_TRUE(columnAction("summary").isEnabled());
    EXPECT_EQ(shown(), QStringLiteral("Summary, Age"));
}

TEST_F(ColumnsTest, MovedAndSizedByHandTheyComeBack)
{
    frame->resize(1280, 800); // so wide that the summary has room beside a column more
    pass();
    QSignalSpy changed(&page->memory(), &ui::monitor::PageMemory::columnsChanged);
    // The edge between kind and chat, by the mouse.
    const int edge = header->sectionViewportPosition(UpdateListModel::ChatColumn) - 1;
    const int before = table->columnWidth(UpdateListModel::KindColumn);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, QPoint(edge, 10));
    QTest::mouseMove(header->viewport(), QPoint(edge + 20, 10));
    QTest::mouseMove(header->viewport(), QPoint(edge + 40, 10));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, QPoint(edge + 40, 10));
    const int wider = table->columnWidth(UpdateListModel::KindColumn);
    EXPECT_EQ(wider, before + 40);
    header->moveSection(header->visualIndex(UpdateListModel::SummaryColumn), 1);
    columnAction("seq").trigger();
    pass();
    EXPECT_GE(changed.size(), 1);
    const QByteArray saved = page->memory().saveColumns();
    const QString order = QStringLiteral("Mark, Summary, Time, Bot, Kind, Chat, From, Number");
    EXPECT_EQ(shown(), order);
    frame->resize(1500, 900);
    pass();
    EXPECT_EQ(table->columnWidth(UpdateListModel::KindColumn), wider) << "sized by hand, it stays";

    child<QAction>("resetColumns").trigger();
    EXPECT_EQ(shown(), usual);
    EXPECT_NE(table->columnWidth(UpdateListModel::KindColumn), wider);
    page->memory().restoreColumns(saved);
    EXPECT_EQ(shown(), order);
    EXPECT_EQ(table->columnWidth(UpdateListModel::KindColumn), wider);
    EXPECT_EQ(page->memory().saveColumns(), saved);
}

TEST_F(ColumnsTest, DamagedBytesGiveTheUsualColumns)
{
    columnAction("seq").trigger();
    const QByteArray good = page->memory().saveColumns();
    page->memory().restoreColumns("nonsense");
    EXPECT_EQ(shown(), usual);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes = good;
        for (int times = 0; times < 3; ++times)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        bytes.truncate(random.bounded(int(bytes.size()) + 1));
        page->memory().restoreColumns(bytes);
        ASSERT_FALSE(shown().isEmpty()) << bytes.toHex().toStdString();
    }
    pass();
}

TEST_F(ColumnsTest, AllOfThemScrollSidewaysAndKeepASummary)
{
    for (const models::UpdateColumnRow &row : models::updateColumns()) {
        if (!row.isShownAtFirst)
            columnAction(row.id).trigger();
    }
    pass();
    EXPECT_TRUE(table->horizontalScrollBar()->isVisible());
    EXPECT_GE(table->columnWidth(UpdateListModel::SummaryColumn), 60);
    // The marks have a sign for a header.
    for (int column = UpdateListModel::TimeColumn; column < UpdateListModel::ColumnCount; ++column) {
        const QString words = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        EXPECT_GT(
            table->columnWidth(column),
            QFontMetrics(theme.font(ui::look::Face::Medium)).horizontalAdvance(words))
            << words.toStdString();
    }
}

} // namespace botdeck::test
