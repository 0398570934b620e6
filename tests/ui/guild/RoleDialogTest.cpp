// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleDialog.h"

#include "../MarkingTranslator.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/roles/DeleteRole.h"
#include "ui/look/Sentence.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace botdeck::test {

namespace {

using domain::RoleFacts;
using ui::guild::RoleDialog;

class RoleDialogTest : public ShownGuildTest
{
protected:
    void open(const std::optional<RoleFacts> &edited)
    {
        dialog = new RoleDialog(edited, theme, &window);
        QObject::connect(
            dialog, &RoleDialog::told, &window, [this](const RoleFacts &facts) { told += facts; });
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    [[nodiscard]] QLineEdit &name() { return child<QLineEdit>(*dialog, "roleNameField"); }
    [[nodiscard]] QLineEdit &colour() { return child<QLineEdit>(*dialog, "colourText"); }
    [[nodiscard]] bool canBeTold() { return child<QPushButton>(*dialog, "tellRole").isEnabled(); }
    [[nodiscard]] bool isGone()
    {
        return waitUntil([this] { return dialog == nullptr; });
    }
    static void type(QLineEdit &field, const QString &text)
    {
        field.selectAll();
        QTest::keyClicks(&field, text);
        settle();
    }

    QWidget window;
    QPointer<RoleDialog> dialog;
    QList<RoleFacts> told;
};

} // namespace

TEST_F(RoleDialogTest, ANewRoleNeedsANameAndHasNoColourAtFirst)
{
    open(std::nullopt);
    EXPECT_FALSE(canBeTold());
    EXPECT_EQ(colour().text(), QStringLiteral("0x000000"));
    type(name(), QStringLiteral("  "));
    EXPECT_FALSE(canBeTold());
    name().setText(QStringLiteral(" 面包师 "));
    EXPECT_TRUE(canBeTold());
    type(colour(), QStringLiteral("#336699"));
    click(*dialog, "roleHoisted");
    QTest::keyClick(&name(), Qt::Key_Return);
    EXPECT_TRUE(isGone());
    EXPECT_EQ(told, (QList<RoleFacts>{{QStringLiteral("面包师"), 0x336699, true, false}}));
}

TEST_F(RoleDialogTest, WhatIsNoColourIsSaidAndNotTold)
{
    open(std::nullopt);
    type(name(), QStringLiteral("x"));
    for (const char *wrong : {"", "12345", "0x1234567", "#12345g", "red", "0x-12345"}) {
        type(colour(), QString::fromLatin1(wrong));
        if (*wrong == '\0')
            colour().clear();
        EXPECT_FALSE(canBeTold()) << wrong;
        EXPECT_FALSE(child<ui::look::Sentence>(*dialog, "colourFault").text().isEmpty()) << wrong;
    }
    for (const char *right : {"0xff00FF", "#FF00ff", "ff00ff", " 0XFF00FF "}) {
        type(colour(), QString::fromLatin1(right));
        EXPECT_TRUE(canBeTold()) << right;
    }
    click(*dialog, "tellRole");
    EXPECT_EQ(told.value(0).color, 0xFF00FFU);
}

TEST_F(RoleDialogTest, UsualColoursAndAllOthersCanBeChosen)
{
    open(std::nullopt);
    const auto usual = dialog->findChildren<QToolButton *>(QStringLiteral("usualColour"));
    ASSERT_GE(usual.size(), 8);
    QTest::mouseClick(usual.at(1), Qt::LeftButton);
    EXPECT_NE(colour().text(), QStringLiteral("0x000000"));
    for (const QToolButton *one : usual)
        EXPECT_FALSE(one->accessibleName().isEmpty());
    click(*dialog, "chooseColour");
    auto *all = dialog->findChild<QColorDialog *>(QStringLiteral("colourDialog"));
    ASSERT_NE(all, nullptr);
    all->setCurrentColor(QColor(0x12, 0x34, 0x56));
    all->accept();
    settle();
    EXPECT_EQ(colour().text(), QStringLiteral("0x123456"));
}

TEST_F(RoleDialogTest, OfAnEditedRoleSomethingMustDiffer)
{
    const RoleFacts before{QStringLiteral(" baker\u202e"), 0x336699, true, false};
    open(before);
    EXPECT_FALSE(canBeTold());
    EXPECT_TRUE(name().text().contains(QStringLiteral("\\u202e"))) << "what cannot be seen is written out";
    click(*dialog, "roleMentionable");
    EXPECT_TRUE(canBeTold());
    click(*dialog, "roleMentionable");
    EXPECT_FALSE(canBeTold());
    type(colour(), QStringLiteral("0x336698"));
    click(*dialog, "tellRole");
    EXPECT_TRUE(isGone());
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first(), (RoleFacts{before.name, 0x336698, true, false}))
        << "a name that nobody touched stays as it came";
}

TEST_F(RoleDialogTest, ItFollowsTheLanguage)
{
    open(std::nullopt);
    const MarkingTranslator translator;
    settle();
    EXPECT_TRUE(dialog->windowTitle().startsWith(u'«'));
    for (const char *name : {"tellRole", "chooseColour", "roleHoisted", "roleMentionable"})
        EXPECT_TRUE(child<QAbstractButton>(*dialog, name).text().startsWith(u'«')) << name;
}

TEST_F(RoleDialogTest, BeforeARoleIsDeletedItsMembersAndOverwritesAreNamed)
{
    present(window);
    int deleted = 0;
    const auto count = [&deleted] { ++deleted; };
    ui::guild::askDeleteRole(shown(inventedGuild()), host, window, count);
    settle();
    const QString asked = questionText(window, "deleteRole");
    EXPECT_TRUE(asked.startsWith(QStringLiteral("Delete the role \"host\" (20)?\n1 member(s) lose it")))
        << qPrintable(asked);
    EXPECT_TRUE(asked.contains(QStringLiteral("1 channel(s) have an overwrite of it: lobby.")));
    answer(window, "deleteRole", "cancel");
    EXPECT_EQ(deleted, 0);
    ui::guild::askDeleteRole(shown(inventedGuild()), chief, window, count);
    settle();
    const QString detail = questionText(window, "deleteRole");
    EXPECT_TRUE(detail.contains(QStringLiteral("17 member(s) lose it"))) << "as the server counts them";
    EXPECT_FALSE(detail.contains(QStringLiteral("overwrite")));
    answer(window, "deleteRole", "yes");
    EXPECT_EQ(deleted, 1);
}

} // namespace botdeck::test
