// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Wait.h"
#include "ui/botedit/WelcomePage.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using ui::botedit::WelcomePage;

class WelcomeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(760, 560);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page, 30'000));
    }
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    WelcomePage page{theme};
};

} // namespace

TEST_F(WelcomeTest, EachWayIsOneClick)
{
    const QSignalSpy add(&page, &WelcomePage::addAsked);
    const QSignalSpy sandbox(&page, &WelcomePage::sandboxAsked);
    const QSignalSpy import(&page, &WelcomePage::importAsked);
    QTest::mouseClick(&child<QPushButton>("welcomeAdd"), Qt::LeftButton);
    QTest::mouseClick(&child<QPushButton>("welcomeSandbox"), Qt::LeftButton);
    QTest::mouseClick(&child<QPushButton>("welcomeImport"), Qt::LeftButton);
    EXPECT_EQ(add.size(), 1);
    EXPECT_EQ(sandbox.size(), 1);
    EXPECT_EQ(import.size(), 1);
}

TEST_F(WelcomeTest, AndByTheKeyboardAlone)
{
    const QSignalSpy add(&page, &WelcomePage::addAsked);
    const QSignalSpy sandbox(&page, &WelcomePage::sandboxAsked);
    const QSignalSpy import(&page, &WelcomePage::importAsked);
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_I, Qt::AltModifier);
    EXPECT_EQ(add.size(), 1);
    EXPECT_EQ(sandbox.size(), 1);
    EXPECT_TRUE(waitUntil([&import] { return import.size() == 1; }));
}

TEST_F(WelcomeTest, SaysWhereTokensAreKeptOnceThatIsKnown)
{
    auto &line = child<QLabel>("secretsLine");
    EXPECT_FALSE(line.isVisible());
    page.setSecretsLine(QStringLiteral("Tokens are kept in the system keychain."));
    EXPECT_TRUE(line.isVisible());
    EXPECT_EQ(line.text(), QStringLiteral("Tokens are kept in the system keychain."));
    page.setSecretsLine({});
    EXPECT_FALSE(line.isVisible());
}

TEST_F(WelcomeTest, ItsColumnGrowsWithTheTextAndStaysInThePage)
{
    const QWidget &column = *child<QPushButton>("welcomeAdd").parentWidget();
    settle();
    EXPECT_EQ(column.width(), 480);
    theme.setTextScale(150);
    settle();
    EXPECT_GT(column.width(), 480);
    EXPECT_TRUE(page.rect().contains(column.geometry()));
}

} // namespace botdeck::test
