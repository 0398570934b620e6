// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/ManualWindow.h"

#include "tests/support/Wait.h"
#include "ui/look/Theme.h"
#include "ui/manual/Manual.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

#include <memory>

namespace botdeck::test {

using ui::manual::ManualWindow;

namespace {

class ManualWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        window = std::make_unique<ManualWindow>(theme);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->openPage(QStringLiteral("index"));
        window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    template <typename Widget>
    Widget &part(const char *name)
    {
        auto *found = window->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    [[nodiscard]] QString shown() { return part<QTextBrowser>("manualText").toPlainText(); }
    void click(const QString &link) { Q_EMIT part<QTextBrowser>("manualText").anchorClicked(QUrl(link)); }

    ui::look::Theme theme;
    std::unique_ptr<ManualWindow> window;
};

} // namespace

TEST_F(ManualWindowTest, LeadsFromPageToPageAndBack)
{
    EXPECT_TRUE(shown().startsWith(QStringLiteral("Botdeck manual")));
    click(QStringLiteral("webhooks.md"));
    EXPECT_EQ(window->page(), QStringLiteral("webhooks"));
    EXPECT_TRUE(shown().startsWith(QStringLiteral("Webhooks")));
    click(QStringLiteral("troubleshooting.md"));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), QStringLiteral("webhooks"));
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window->page(), QStringLiteral("troubleshooting"));
    EXPECT_FALSE(part<QAction>("manualForward").isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Home, Qt::AltModifier);
    EXPECT_EQ(window->page(), QStringLiteral("index"));
}

TEST_F(ManualWindowTest, TheContentsListEveryPageAndShowWhichIsOpen)
{
    auto &list = part<QListWidget>("manualList");
    ASSERT_EQ(list.count(), int(ui::manual::pageNames.size()));
    click(QStringLiteral("passport.md"));
    EXPECT_EQ(list.currentItem()->text(), QStringLiteral("Passport"));
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(window->page(), QStringLiteral("webhooks"));
}

TEST_F(ManualWindowTest, SearchesAllPagesAndGoesToTheLine)
{
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto &words = part<QLineEdit>("manualWords");
    ASSERT_TRUE(words.hasFocus());
    QTest::keyClicks(&words, QStringLiteral("THROW 409"));
    auto &list = part<QListWidget>("manualList");
    ASSERT_GE(list.count(), 1);
    QTest::keyClick(&words, Qt::Key_Down);
    EXPECT_EQ(window->page(), QStringLiteral("troubleshooting"));
    EXPECT_EQ(
        part<QTextBrowser>("manualText").textCursor().selectedText(),
        QStringLiteral("Another program polls this bot."));
    words.clear();
    QTest::keyClicks(&words, QStringLiteral("xyzzy"));
    ASSERT_EQ(list.count(), 1);
    EXPECT_EQ(list.item(0)->text(), QStringLiteral("No page says this."));
    EXPECT_FALSE(list.item(0)->flags() & Qt::ItemIsEnabled);
}

TEST_F(ManualWindowTest, FollowsTheLanguageOfTheWindow)
{
    click(QStringLiteral("webhooks.md"));
    QLocale::setDefault(QLocale(QStringLiteral("zh_TW")));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window.get(), &change);
    EXPECT_EQ(window->page(), QStringLiteral("webhooks"));
    EXPECT_TRUE(shown().contains(QStringLiteral("伺服器"))) << qPrintable(shown().left(200));
    EXPECT_TRUE(part<QListWidget>("manualList").item(1)->text().contains(QStringLiteral("機器人")));
}

TEST_F(ManualWindowTest, AddressesElsewhereAreAskedAboutAndOtherSchemesAreNotFollowed)
{
    click(QStringLiteral("https://bots.example.org/help"));
    QDialog *question = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        question = window->findChild<QDialog *>(QStringLiteral("linkQuestion"));
        return question != nullptr && question->isVisible();
    }));
    EXPECT_EQ(window->page(), QStringLiteral("index"));
    question->reject();
    settle();
    click(QStringLiteral("file:///etc/passwd"));
    settle();
    question = window->findChild<QDialog *>(QStringLiteral("linkQuestion"));
    EXPECT_TRUE(question == nullptr || !question->isVisible());
    EXPECT_EQ(window->page(), QStringLiteral("index"));
}

TEST_F(ManualWindowTest, AnUnknownPageOpensTheContents)
{
    window->openPage(QStringLiteral("first-bot"));
    window->openPage(QStringLiteral("../../etc/passwd"));
    EXPECT_EQ(window->page(), QStringLiteral("index"));
}

} // namespace botdeck::test
