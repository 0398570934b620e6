// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CellPictures.h"

#include "MonitorFixture.h"
#include "ui/look/TextCache.h"

#include <QImage>
#include <QPainter>

namespace botdeck::test {

namespace {

using models::UpdateListModel;
using ui::look::Token;
using ui::monitor::CellPictures;

class CellPicturesTest : public testing::Test
{
protected:
    /// Draws the cell at (3, 5) of a canvas; `painted` counts how often it had to be painted.
    void draw(const CellPictures::Cell &what, QSize size = QSize(40, 20))
    {
        QPainter painter(&canvas);
        pictures.draw(painter, QRect(QPoint(3, 5), size), what, [this, &what](QPainter &onto) {
            ++painted;
            onto.fillRect(QRect(2, 2, 4, 4), what.ink);
        });
    }

    ui::look::Theme theme;
    CellPictures pictures{theme};
    QImage canvas{100, 60, QImage::Format_RGB32};
    CellPictures::Cell cell{QStringLiteral("Harbour Desk"), 1, 0, Qt::white, Qt::black};
    int painted = 0;
};

class CellPicturesTableTest : public MonitorFixture
{
protected:
    /// The application's palette, which others take for the system's, is light again.
    void TearDown() override { theme.setScheme(ui::look::Scheme::Light); }
    [[nodiscard]] QImage cellImage(int row, int column) const
    {
        const QRect rect = table->visualRect(model->index(row, column));
        return table->viewport()->grab(rect).toImage();
    }
    /// Of an update of this bot, the `turn`th of those that are seen.
    [[nodiscard]] int rowOfBot(const QString &name, int turn) const
    {
        for (int row = table->rowAt(0); row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, UpdateListModel::BotColumn);
            if (index.data().toString() == name && turn-- == 0)
                return row;
        }
        return -1;
    }
};

} // namespace

TEST_F(CellPicturesTest, ACellIsPaintedOnceAndShownAtItsPlace)
{
    draw(cell);
    canvas.fill(Qt::red);
    draw(cell);
    EXPECT_EQ(painted, 1);
    EXPECT_EQ(canvas.pixelColor(2, 5), QColor(Qt::red));
    EXPECT_EQ(canvas.pixelColor(3, 5), QColor(Qt::white));
    EXPECT_EQ(canvas.pixelColor(5, 7), QColor(Qt::black));
    EXPECT_EQ(canvas.pixelColor(42, 24), QColor(Qt::white));
    EXPECT_EQ(canvas.pixelColor(43, 25), QColor(Qt::red));
}

TEST_F(CellPicturesTest, WhatLooksOtherwiseIsAnotherPicture)
{
    draw(cell);
    QList<CellPictures::Cell> others(5, cell);
    others[0].text = QStringLiteral("Harbour");
    others[1].column = 2;
    others[2].sign = 1;
    others[3].paper = Qt::yellow;
    others[4].ink = Qt::blue;
    for (const CellPictures::Cell &other : others)
        draw(other);
    draw(cell, QSize(41, 20));
    EXPECT_EQ(painted, 7);
    draw(others[4]);
    EXPECT_EQ(canvas.pixelColor(5, 7), QColor(Qt::blue));
    EXPECT_EQ(painted, 7);
}

TEST_F(CellPicturesTest, AnotherThemeForgetsAll)
{
    draw(cell);
    theme.setScheme(ui::look::Scheme::Dark);
    draw(cell);
    theme.setTextScale(120);
    draw(cell);
    EXPECT_EQ(painted, 3);
}

TEST_F(CellPicturesTest, FinePixelsAreUsedAndUnevenOnesArePaintedDirectly)
{
    canvas.setDevicePixelRatio(2);
    draw(cell);
    EXPECT_EQ(canvas.pixelColor(2 * 5, 2 * 7), QColor(Qt::black));
    EXPECT_EQ(canvas.pixelColor(2 * 5 + 8, 2 * 7), QColor(Qt::white));
    draw(cell);
    EXPECT_EQ(painted, 1);
    canvas.setDevicePixelRatio(1.25);
    draw(cell);
    draw(cell);
    EXPECT_EQ(painted, 3);
}

TEST_F(CellPicturesTableTest, RowsThatSayTheSameLookTheSame)
{
    arrive(60);
    const QString name = console.bots().first().name;
    const int first = rowOfBot(name, 0);
    const int second = rowOfBot(name, 1);
    ASSERT_NE(second, -1);
    const int bot = UpdateListModel::BotColumn;
    EXPECT_EQ(cellImage(first, bot), cellImage(second, bot));
    const QString other = console.bots().at(1).name;
    ASSERT_NE(rowOfBot(other, 0), -1);
    EXPECT_NE(cellImage(first, bot), cellImage(rowOfBot(other, 0), bot));
}

TEST_F(CellPicturesTableTest, EveryCellOfARowStandsOnThePaperOfTheMoment)
{
    arrive(60);
    const int row = model->rowCount() - 3;
    const auto expectPaper = [this, row](Token token) {
        for (int column = 0; column < UpdateListModel::ColumnCount; ++column) {
            if (!table->isColumnHidden(column)) {
                EXPECT_EQ(cellImage(row, column).pixelColor(5, 3).rgb(), theme.colour(token).rgb()) << column;
            }
        }
    };
    expectPaper(Token::Base);
    click(row);
    pass();
    expectPaper(Token::Selection);
    inspector->setFocus();
    table->clearFocus();
    pass();
    expectPaper(Token::Unfocused);
    theme.setScheme(ui::look::Scheme::Dark);
    pass();
    expectPaper(Token::Unfocused);
    table->clearSelection();
    pass();
    expectPaper(Token::Base);
}

TEST_F(CellPicturesTableTest, WhereThereAreNoRowsTheTableHasItsPaperToo)
{
    arrive(3);
    const auto expectPaper = [this] {
        const QImage image = table->viewport()->grab().toImage();
        EXPECT_EQ(image.pixelColor(image.rect().bottomRight()).rgb(), theme.colour(Token::Base).rgb());
        EXPECT_EQ(image.pixelColor(1, image.height() / 2).rgb(), theme.colour(Token::Base).rgb());
    };
    expectPaper();
    theme.setScheme(ui::look::Scheme::Dark);
    pass();
    expectPaper();
}

TEST_F(CellPicturesTableTest, ATimeLooksAsIfItWereDrawnAsAWhole)
{
    arrive(3);
    const QString time = model->index(1, UpdateListModel::TimeColumn).data().toString();
    ASSERT_EQ(time.size(), 12);
    const QImage shown = cellImage(1, UpdateListModel::TimeColumn);
    QImage whole(shown.size(), QImage::Format_RGB32);
    whole.fill(theme.colour(Token::Base));
    QPainter painter(&whole);
    painter.fillRect(QRect(0, whole.height() - 1, whole.width(), 1), theme.colour(Token::RowLine));
    ui::look::TextCache(theme).draw(
        painter, whole.rect().adjusted(theme.px(8), 0, -theme.px(8), -1), time, ui::look::Face::Mono,
        theme.colour(Token::Text2));
    painter.end();
    EXPECT_EQ(shown.convertToFormat(QImage::Format_RGB32), whole);
}

} // namespace botdeck::test
