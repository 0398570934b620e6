// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/UpdatesTable.h"
#include "WindowTest.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace botdeck::test {

namespace {

/// Labels that may be cut because they elide or wrap on purpose.
bool mayShrink(const QLabel &label)
{
    return label.wordWrap() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

class LayoutTest : public WindowTest, public testing::WithParamInterface<QSize>
{
protected:
    void expectRoomForAll() const
    {
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && !mayShrink(*label)) {
                EXPECT_GE(label->width(), label->sizeHint().width()) << label->text().toStdString();
            }
        }
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            // Qt makes the icon in a field smaller than it asks for.
            if (button->isVisible() && qobject_cast<QLineEdit *>(button->parentWidget()) == nullptr) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width()) << button->text().toStdString();
            }
        }
    }
};

using LayoutFixedTest = WindowTest;

INSTANTIATE_TEST_SUITE_P(
    Sizes, LayoutTest, testing::Values(QSize(1024, 700), QSize(1280, 800), QSize(1440, 900)),
    [](const testing::TestParamInfo<QSize> &size) {
        return std::to_string(size.param.width()) + "x" + std::to_string(size.param.height());
    });

} // namespace

TEST_P(LayoutTest, NothingIsWiderThanItsPlace)
{
    arrive(60);
    window->resize(GetParam());
    pass();
    ASSERT_EQ(window->size(), GetParam());
    expectRoomForAll();
    for (const QString &name : ui::shell::Language::names()) {
        ASSERT_TRUE(language.use(name));
        pass();
        expectRoomForAll();
    }
}

TEST_P(LayoutTest, NothingIsWiderThanItsPlaceInLargerText)
{
    arrive(60);
    window->resize(GetParam());
    theme.setTextScale(130);
    pass();
    expectRoomForAll();
}

TEST_P(LayoutTest, BotsTableAndInspectorStandBesideEachOther)
{
    arrive(60);
    window->resize(GetParam());
    pass();
    auto &table = window->monitor().table();
    EXPECT_TRUE(child<QDockWidget>("botsDock").isVisible());
    EXPECT_TRUE(child<QDockWidget>("inspectorDock").isVisible());
    EXPECT_FALSE(table.horizontalScrollBar()->isVisible());
    const int summary = models::UpdateListModel::SummaryColumn;
    const QString title = table.model()->headerData(summary, Qt::Horizontal).toString();
    EXPECT_GE(
        table.columnWidth(summary),
        QFontMetrics(theme.font(ui::look::Face::Medium)).horizontalAdvance(title) + 2 * theme.px(8));
    EXPECT_EQ(table.rowHeight(0), 26);
}

TEST_F(LayoutFixedTest, TimesFitTheirColumnInEveryTextSize)
{
    arrive(60);
    auto &table = window->monitor().table();
    for (const int scale : {80, 100, 150, 200}) {
        theme.setTextScale(scale);
        const QFontMetrics mono(theme.font(ui::look::Face::Mono));
        EXPECT_GE(
            table.columnWidth(models::UpdateListModel::TimeColumn),
            mono.horizontalAdvance(QStringLiteral("23:59:59.999")) + 2 * theme.px(8));
        EXPECT_GE(table.rowHeight(0), QFontMetrics(theme.font(ui::look::Face::Body)).height());
    }
}

TEST_F(LayoutFixedTest, AReasonMakesItsBotTaller)
{
    auto &bots = window->bots();
    const QModelIndex index = bots.bots().indexOf(console.bots().at(1).key);
    const int before = bots.visualRect(index).height();
    EXPECT_EQ(before, 58);
    domain::BotStatus status{domain::BotState::Live};
    status.serverDoesNotHold = true;
    console.setState(console.bots().at(1).key, status);
    pass();
    EXPECT_GT(bots.visualRect(index).height(), before);
}

} // namespace botdeck::test
