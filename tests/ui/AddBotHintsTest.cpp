// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddBotFixture.h"
#include "MarkingTranslator.h"
#include "tests/support/Wait.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::PlatformId;

using AddBotHintsTest = AddBotFixture;

} // namespace

TEST_F(AddBotHintsTest, HintsAreInTheWindowsLanguageAtOnce)
{
    QDialog &dialog = open();
    type(dialog, "token", QStringLiteral("not-of-this-platform"));
    const MarkingTranslator marks;
    EXPECT_TRUE(says(dialog, "tokenHint", QStringLiteral("«Tokens of CloudChat usually look like this")));
    type(dialog, "token", QStringLiteral("not of this platform"));
    EXPECT_TRUE(says(dialog, "tokenHint", QStringLiteral("«The token holds a space")));
}

TEST_F(AddBotHintsTest, TheShapeOfATokenIsAHintAndNoWall)
{
    QDialog &dialog = open();
    EXPECT_FALSE(part<QPushButton>(dialog, "addBot").isEnabled());
    type(dialog, "token", QStringLiteral("not-of-this-platform"));
    ASSERT_TRUE(says(dialog, "tokenHint", QStringLiteral("usually look like this")));
    EXPECT_FALSE(words(dialog, "tokenHint").contains(QStringLiteral("not-of-this")));
    EXPECT_TRUE(part<QPushButton>(dialog, "addBot").isEnabled());
    type(dialog, "token", QStringLiteral("12345678:AbC_def-9"));
    EXPECT_FALSE(part<QWidget>(dialog, "tokenHint").isVisible());
}

TEST_F(AddBotHintsTest, AHintTakesNoMoreRoomThanItsWords)
{
    QDialog &dialog = open();
    const int before = dialog.height();
    type(dialog, "token", QStringLiteral("not-of-this-platform"));
    ASSERT_TRUE(says(dialog, "tokenHint", QStringLiteral("usually look like this")));
    auto &hint = part<QLabel>(dialog, "tokenHint");
    EXPECT_TRUE(waitUntil([&] { return dialog.height() > before; })) << "it is cut";
    settle();
    EXPECT_LE(hint.height(), 5 * hint.fontMetrics().lineSpacing());
    EXPECT_LE(dialog.height(), before + 6 * hint.fontMetrics().lineSpacing());
}

TEST_F(AddBotHintsTest, AnAddressThatIsNoneIsSaidBeforeAnythingIsSent)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    type(dialog, "server", QStringLiteral("api.example.org"));
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("http://")));
    EXPECT_EQ(opened, 0);
    type(dialog, "server", QStringLiteral("http://api.example.org"));
    ASSERT_TRUE(says(dialog, "plainHint", QStringLiteral("Without HTTPS")));
    EXPECT_TRUE(part<QCheckBox>(dialog, "allowPlainHttp").isEnabled());
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("HTTP")));
    type(dialog, "server", QStringLiteral("http://127.0.0.1:8081"));
    EXPECT_FALSE(part<QWidget>(dialog, "plainHint").isVisible());
    EXPECT_FALSE(part<QCheckBox>(dialog, "allowPlainHttp").isEnabled());
}

TEST_F(AddBotHintsTest, EachPlatformBringsItsServerAndATypedOneStays)
{
    QDialog &dialog = open();
    click(dialog, "more");
    auto &platform = part<QComboBox>(dialog, "platform");
    const QString first = words(dialog, "server");
    EXPECT_EQ(first, m_descriptions.at(PlatformId::CloudChat).defaultServer().toString());
    platform.setFocus();
    QTest::keyClick(&platform, Qt::Key_Down);
    EXPECT_EQ(words(dialog, "server"), m_descriptions.at(PlatformId::Fanbook).defaultServer().toString());
    EXPECT_EQ(
        part<QLineEdit>(dialog, "pathForm").placeholderText(),
        m_descriptions.at(PlatformId::Fanbook).pathForm());
    type(dialog, "server", QStringLiteral("https://own.example.org"));
    platform.setFocus();
    QTest::keyClick(&platform, Qt::Key_Down);
    EXPECT_EQ(words(dialog, "server"), QStringLiteral("https://own.example.org"));
}

} // namespace botdeck::test
