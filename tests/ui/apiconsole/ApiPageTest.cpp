// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the workspace stand together.
#include "ui/apiconsole/ApiPage.h"

#include "ApiFixture.h"
#include "tests/support/Wait.h"
#include "ui/apiconsole/MethodsPane.h"
#include "ui/apiconsole/RequestPane.h"

#include <QTabBar>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using ui::apiconsole::ApiPage;
using ui::apiconsole::ApiPart;

TEST_F(ApiTest, PartsStandInTheirOrderWheneverTheyCame)
{
    ApiPage page(theme);
    auto *collections = new QWidget;
    auto *history = new QWidget;
    page.setPart(ApiPart::Saved, *collections);
    page.setPart(ApiPart::History, *history);
    page.resize(1200, 700);
    present(page);
    auto &tabs = part<QTabBar>(page, "apiParts");
    QStringList names;
    for (int tab = 0; tab < tabs.count(); ++tab)
        names += tabs.tabText(tab);
    EXPECT_EQ(names, (QStringList{u"Call"_s, u"Bot commands"_s, u"History"_s, u"Collections"_s}));
    EXPECT_EQ(page.current(), ApiPart::Call);
    tabs.setFocus();
    QTest::keyClick(&tabs, Qt::Key_Right);
    QTest::keyClick(&tabs, Qt::Key_Right);
    EXPECT_EQ(page.current(), ApiPart::History);
    EXPECT_TRUE(history->isVisible());
    page.open(ApiPart::Saved);
    EXPECT_TRUE(collections->isVisible());
}

TEST_F(ApiTest, TheAnswerStandsBesideTheFormWhereThereIsRoomAndElseBelowIt)
{
    ApiPage page(theme);
    auto *answer = new QWidget;
    page.setAnswer(*answer);
    page.setNote({}, {});
    page.resize(1200, 700);
    present(page);
    const auto placed = [&] {
        return answer->mapTo(&page, QPoint()) - page.request().mapTo(&page, QPoint());
    };
    EXPECT_GT(placed().x(), 0);
    page.resize(780, 700);
    settle();
    EXPECT_EQ(placed().x(), 0);
    EXPECT_GT(placed().y(), 0);
}

TEST_F(ApiTest, WithoutABotThePartsBesideCallingAreThere)
{
    ApiPage page(theme);
    auto *history = new QWidget;
    page.setPart(ApiPart::History, *history);
    page.setNote(u"Choose a bot."_s, {});
    present(page);
    EXPECT_TRUE(part<QWidget>(page, "apiNote").isVisible());
    EXPECT_FALSE(page.methods().isVisible());
    page.open(ApiPart::History);
    EXPECT_TRUE(history->isVisible());
}

} // namespace botdeck::test
