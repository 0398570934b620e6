// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "WindowTest.h"

#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

namespace {

using ui::look::Scheme;
using ui::look::Token;
using ui::shell::Place;

/// What a window makes, or lays out, only when it is seen for the first time.
class LaterPartsTest : public WindowTest
{
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        console.setBots({});
        openWindow();
        window->resize(1280, 800);
        pass();
        ASSERT_EQ(window->place(), Place::Welcome);
    }
    void addBots()
    {
        console.setBots(inventedBots());
        pass();
        ASSERT_EQ(window->place(), Place::Work);
    }
    /// Selects the row with the mouse and waits until the inspector shows it.
    void inspect(int row)
    {
        auto &table = window->monitor().table();
        QTest::mouseClick(
            table.viewport(), Qt::LeftButton, {},
            table.visualRect(table.model()->index(row, models::UpdateListModel::SummaryColumn)).center());
        ASSERT_TRUE(waitUntil([this] { return window->inspector().shown().has_value(); }));
        pass();
    }
    [[nodiscard]] QColor colourAt(QWidget &widget, QPoint at) const
    {
        return widget.grab().toImage().pixelColor(at);
    }
};

/// Counts what makes the whole window lay itself out.
class Layouts final : public QObject
{
public:
    explicit Layouts(QWidget &window) { window.installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

TEST_F(LaterPartsTest, SpeakTheLanguageThatWasChosenBeforeTheyWereSeen)
{
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    pass();
    addBots();
    EXPECT_EQ(child<QPushButton>("addBot").text(), QStringLiteral("添加机器人…"));
    EXPECT_EQ(child<QDockWidget>("inspectorDock").windowTitle(), QStringLiteral("检查器"));
    EXPECT_EQ(child<QLabel>("hintTitle").text(), QStringLiteral("选择一条更新。"));
    arrive(20);
    inspect(3);
    EXPECT_EQ(child<QLineEdit>("jsonSearch").placeholderText(), QStringLiteral("查找键或值"));
}

TEST_F(LaterPartsTest, ChangeTheirLanguageOnceTheyAreSeen)
{
    addBots();
    arrive(20);
    inspect(3);
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    pass();
    EXPECT_EQ(child<QPushButton>("addBot").text(), QStringLiteral("添加机器人…"));
    EXPECT_EQ(child<QLabel>("hintTitle").text(), QStringLiteral("选择一条更新。"));
    EXPECT_EQ(child<QLineEdit>("jsonSearch").placeholderText(), QStringLiteral("查找键或值"));
}

TEST_F(LaterPartsTest, WearTheThemeThatWasChosenBeforeTheyWereSeenAndTheNextOne)
{
    theme.setTextScale(130);
    theme.setScheme(Scheme::Dark);
    pass();
    addBots();
    auto &add = child<QPushButton>("addBot");
    auto &viewport = *window->bots().viewport();
    EXPECT_EQ(add.font().pixelSize(), theme.font(ui::look::Face::Medium).pixelSize());
    EXPECT_EQ(colourAt(*add.parentWidget(), {1, 4}), theme.colour(Token::Window));
    EXPECT_EQ(colourAt(viewport, viewport.rect().bottomRight()), theme.colour(Token::Base));
    arrive(20);
    const QFontMetrics mono(theme.font(ui::look::Face::Mono));
    EXPECT_GE(
        window->monitor().table().columnWidth(models::UpdateListModel::TimeColumn),
        mono.horizontalAdvance(QStringLiteral("23:59:59.999")) + 2 * theme.px(8));
    const qint64 before = add.icon().cacheKey();
    theme.setScheme(Scheme::Light);
    theme.setTextScale(100);
    pass();
    EXPECT_NE(add.icon().cacheKey(), before);
    EXPECT_EQ(add.font().pixelSize(), theme.font(ui::look::Face::Medium).pixelSize());
    EXPECT_EQ(colourAt(*add.parentWidget(), {1, 4}), theme.colour(Token::Window));
    EXPECT_EQ(colourAt(viewport, viewport.rect().bottomRight()), theme.colour(Token::Base));
}

TEST_F(LaterPartsTest, StandAsTheyWouldHaveStoodFromTheStart)
{
    addBots();
    const int bots = child<QDockWidget>("botsDock").width();
    const int inspector = child<QDockWidget>("inspectorDock").width();
    const int summary = window->monitor().table().columnWidth(models::UpdateListModel::SummaryColumn);
    openWindow();
    window->resize(1280, 800);
    pass();
    EXPECT_EQ(child<QDockWidget>("botsDock").width(), bots);
    EXPECT_EQ(child<QDockWidget>("inspectorDock").width(), inspector);
    EXPECT_EQ(window->monitor().table().columnWidth(models::UpdateListModel::SummaryColumn), summary);
}

TEST_F(LaterPartsTest, WhatIsCountedDoesNotLayOutTheWindow)
{
    addBots();
    for (int turn = 0; turn < 2; ++turn)
        arrive(40);
    const Layouts layouts(*window);
    for (int turn = 0; turn < 6; ++turn)
        arrive(40);
    const auto &shown = child<QLabel>("statusShown");
    EXPECT_EQ(shown.text(), QStringLiteral("320 shown")) << "a digit more than at first";
    EXPECT_GE(shown.width(), shown.sizeHint().width());
    EXPECT_LT(child<QLabel>("statusRate").geometry().right(), shown.geometry().left());
    EXPECT_EQ(layouts.count, 0);
}

} // namespace botdeck::test
