// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Wait.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"
#include "ui/overview/ChartLoader.h"

#include <QCoreApplication>
#include <QGraphicsView>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

TEST(BarChart, ABarThatIsPointedAtSaysItsNumberInFull)
{
    const QStringList paths = QCoreApplication::libraryPaths();
    QCoreApplication::addLibraryPath(QStringLiteral(BOTDECK_CHARTS_FOLDER));
    ui::overview::ChartLoader loader;
    ui::overview::BarChartMaker *maker = loader.load();
    QCoreApplication::setLibraryPaths(paths);
    ASSERT_NE(maker, nullptr) << loader.fault().toStdString();
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    const ui::look::Appearance appearance(theme, scheme);
    QWidget window;
    window.resize(600, 400);
    QWidget *chart = maker->make(&window);
    chart->setGeometry(window.rect());
    ui::overview::BarPicture picture;
    picture.series = {{QStringLiteral("Kind %3"), QBrush(Qt::blue), {1'234'567}}};
    picture.parts = {QStringLiteral("12:40")};
    maker->show(*chart, picture);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window, 30'000));
    auto *view = qobject_cast<QGraphicsView *>(chart);
    ASSERT_NE(view, nullptr);
    int step = 0;
    ASSERT_TRUE(waitUntil([&] {
        // The only bar is as wide as the chart.
        QTest::mouseMove(view->viewport(), QPoint(290 + ++step % 2, 200));
        return !chart->toolTip().isEmpty();
    }));
    EXPECT_EQ(chart->toolTip(), QStringLiteral("12:40 · Kind %3 · 1 ") + QStringLiteral("234 567"));
}

} // namespace botdeck::test
