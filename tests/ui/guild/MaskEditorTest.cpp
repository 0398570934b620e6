// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../MarkingTranslator.h"
#include "domain/permissions/PermissionBits.h"
#include "GuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/Chip.h"
#include "ui/guild/mask/MaskPresets.h"
#include "ui/guild/mask/PermissionModel.h"
#include "ui/look/Sentence.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace botdeck::test {

namespace {

using domain::PermissionMask;
using ui::guild::MaskEditor;

class MaskEditorTest : public GuildTest
{
protected:
    QString beforeAfter() { return child<QLabel>("beforeAfter").text(); }
    QString unsaved() { return child<ui::guild::Chip>("unsavedChanges").words(); }
    QString changes() { return child<QWidget>("changeChips").accessibleName(); }
};

} // namespace

TEST_F(MaskEditorTest, ItSaysWhatWouldBeSaved)
{
    open(pictured);
    EXPECT_EQ(beforeAfter(), QStringLiteral("0x20000030441"));
    EXPECT_EQ(unsaved(), QString());
    EXPECT_EQ(changes(), QStringLiteral("Nothing is changed"));
    EXPECT_FALSE(child<QPushButton>("saveRole").isEnabled());
    clickSwitch(11);
    clickSwitch(17);
    EXPECT_EQ(beforeAfter(), QStringLiteral("0x20000030441 → 0x20000010C41"));
    EXPECT_EQ(changes(), QStringLiteral("+ SEND_MESSAGES, − MENTION_EVERYONE"));
    EXPECT_EQ(unsaved(), QStringLiteral("2 unsaved change(s)"));
    EXPECT_EQ(child<QLabel>("roleName").text(), QStringLiteral("Trial host 见习主持"));
    for (const char *whole : {"roleName", "beforeAfter"})
        EXPECT_GE(child<QLabel>(whole).width(), child<QLabel>(whole).sizeHint().width()) << whole;
    editor->setImpact(QStringLiteral("3 members gain SEND_MESSAGES"));
    EXPECT_EQ(child<QLabel>("maskImpact").text(), QStringLiteral("3 members gain SEND_MESSAGES"));
    EXPECT_TRUE(child<QPushButton>("listImpact").isEnabled());
    editor->setImpact(QStringLiteral("It is being worked out…"), false);
    EXPECT_TRUE(child<QPushButton>("listImpact").isVisible()) << "nothing jumps meanwhile";
    EXPECT_FALSE(child<QPushButton>("listImpact").isEnabled());
}

TEST_F(MaskEditorTest, SavingAsksWithTheWholeMaskByButtonAndKey)
{
    open(pictured);
    const QSignalSpy asked(editor.get(), &MaskEditor::saveAsked);
    clickSwitch(11);
    click("saveRole");
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(asked.size(), 2);
    for (const auto &call : asked)
        EXPECT_EQ(call.first().value<PermissionMask>().bits(), pictured | 0x800);
}

TEST_F(MaskEditorTest, WhatIsTypedAndNotEnteredIsSavedTooOrNothing)
{
    open(1);
    QSignalSpy asked(editor.get(), &MaskEditor::saveAsked);
    clickSwitch(6);
    hex().setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&hex(), QStringLiteral("0x801"));
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.takeFirst().first().value<PermissionMask>().bits(), 0x801U);
    QTest::keyClicks(&hex(), QStringLiteral("zz"));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asked.size(), 0) << "a fault";
    key(Qt::Key_Escape);
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&hex(), QStringLiteral("0x4001"));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asked.size(), 0) << "a reserved bit is asked for first";
    answer("guardedBits", "cancel");
    EXPECT_EQ(mask(), 0x801U);
}

TEST_F(MaskEditorTest, EveryOtherMaskIsToldOnce)
{
    open(1);
    QSignalSpy told(editor.get(), &MaskEditor::changed);
    clickSwitch(11);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.takeFirst().first().value<PermissionMask>().bits(), 0x801U);
    key(Qt::Key_Z, Qt::ControlModifier);
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.takeFirst().first().value<PermissionMask>().bits(), 1U);
    open(5);
    EXPECT_EQ(told.size(), 1);
}

TEST_F(MaskEditorTest, RevertIsAStepThatCanBeUndone)
{
    open(pictured);
    clickSwitch(11);
    clickSwitch(17);
    click("revertRole");
    EXPECT_EQ(mask(), pictured);
    EXPECT_FALSE(editor->isChanged());
    EXPECT_EQ(child<QAction>("undoMask").toolTip(), QStringLiteral("Undo: Revert"));
    child<QAction>("undoMask").trigger();
    EXPECT_EQ(mask(), (pictured | 0x800) & ~quint64(0x20000));
    open(7);
    EXPECT_FALSE(child<QAction>("undoMask").isEnabled()) << "another role";
}

TEST_F(MaskEditorTest, APresetFillsNamedBitsAndIsOneStep)
{
    constexpr quint64 odd = quint64(1) << 63 | quint64(1) << 41 | quint64(1) << 33 | quint64(1) << 14;
    for (const ui::guild::MaskPreset &preset : ui::guild::maskPresets()) {
        open(odd | 0x20000);
        child<QAction>(preset.name).trigger();
        settle();
        EXPECT_EQ(mask(), odd | preset.mask.bits()) << preset.name;
        view().setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(mask(), odd | 0x20000) << preset.name;
    }
}

TEST_F(MaskEditorTest, AnotherRolesNamedBitsAreCopied)
{
    open(quint64(1) << 63 | 1);
    auto &roles = child<QMenu>("rolesToCopy");
    EXPECT_FALSE(roles.isEnabled());
    editor->setRolesToCopy({{QStringLiteral("R&D 版主"), PermissionMask(quint64(1) << 50 | 0x4C00)}});
    ASSERT_EQ(roles.actions().size(), 1);
    EXPECT_EQ(roles.actions().first()->text(), QStringLiteral("R&&D 版主"));
    roles.actions().first()->trigger();
    EXPECT_EQ(mask(), quint64(1) << 63 | 0xC00) << "neither its unknown nor its reserved bits";
    EXPECT_EQ(child<QAction>("undoMask").toolTip(), QStringLiteral("Undo: Copy from a role"));
}

TEST_F(MaskEditorTest, ARoleThatCannotBeEditedSaysWhyAndStays)
{
    open(pictured, 0, QStringLiteral("It stands above the bot."));
    EXPECT_EQ(child<ui::look::Sentence>("roleLock").text(), QStringLiteral("It stands above the bot."));
    for (const ui::guild::MaskPreset &preset : ui::guild::maskPresets())
        child<QAction>(preset.name).trigger();
    clickSwitch(11);
    paste(hex(), QStringLiteral("0"));
    key(Qt::Key_Return);
    EXPECT_EQ(mask(), pictured);
    open(pictured);
    EXPECT_EQ(child<ui::look::Sentence>("roleLock").text(), QString());
}

TEST_F(MaskEditorTest, TheSameRoleOnceMoreKeepsWhatIsEdited)
{
    open(pictured);
    clickSwitch(11);
    const QSignalSpy told(editor.get(), &MaskEditor::changed);
    editor->setImpact(QStringLiteral("3 members gain SEND_MESSAGES"));
    editor->updateRole(
        {QStringLiteral("Host"), {}, QStringLiteral("position 8"), PermissionMask(pictured | 1U << 15)});
    EXPECT_EQ(mask(), pictured | 0x800 | 1U << 15);
    EXPECT_EQ(changes(), QStringLiteral("+ SEND_MESSAGES"));
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(child<QLabel>("roleName").text(), QStringLiteral("Host"));
    EXPECT_EQ(child<QLabel>("maskImpact").text(), QStringLiteral("3 members gain SEND_MESSAGES"));
    // It is saved, and changed again before that is known.
    editor->send(PermissionMask(mask()));
    clickSwitch(11);
    editor->updateRole({QStringLiteral("Host"), {}, {}, PermissionMask(pictured | 0x800 | 1U << 15)});
    EXPECT_EQ(changes(), QStringLiteral("− SEND_MESSAGES"));
}

TEST_F(MaskEditorTest, ABitIsTurnedAsItsSwitchDoesOrItIsSaidWhyNot)
{
    open(1, ~quint64(8), QStringLiteral("The bot is no administrator."));
    editor->turn(11, true);
    editor->turn(11, true);
    EXPECT_EQ(mask(), 0x801U);
    editor->turn(domain::administratorBit, true);
    EXPECT_EQ(note(), QStringLiteral("ADMINISTRATOR is locked. The bot is no administrator."));
    editor->turn(domain::embedLinksBit, true);
    EXPECT_EQ(mask(), 0x801U);
    settle();
    answer("reservedBit", "yes");
    EXPECT_EQ(mask(), 0x801U | quint64(1) << domain::embedLinksBit);
}

TEST_F(MaskEditorTest, EverythingIsTranslatedButNames)
{
    open(pictured);
    clickSwitch(11);
    const MarkingTranslator translator;
    settle();
    const auto isMarked = [](const QString &text) { return text.contains(u'«'); };
    for (const char *button :
         {"saveRole", "revertRole", "showReserved", "onlyChanged", "copyMask", "maskPresets"})
        EXPECT_TRUE(isMarked(child<QAbstractButton>(button).text())) << button;
    for (const char *action : {"copyNames", "presetReader", "undoMask"})
        EXPECT_TRUE(isMarked(child<QAction>(action).text())) << action;
    EXPECT_TRUE(isMarked(unsaved()));
    for (const QString &group : shownGroups())
        EXPECT_TRUE(group.startsWith(u'«')) << qPrintable(group);
    const QAbstractItemModel &model = *view().model();
    for (int column = 0; column < ui::guild::PermissionModel::ColumnCount; ++column)
        EXPECT_TRUE(isMarked(model.headerData(column, Qt::Horizontal).toString())) << column;
    const QModelIndex row = view().indexOf(11);
    EXPECT_TRUE(isMarked(row.siblingAtColumn(ui::guild::PermissionModel::WordsColumn).data().toString()));
    EXPECT_EQ(
        row.siblingAtColumn(ui::guild::PermissionModel::NameColumn).data().toString(),
        QStringLiteral("SEND_MESSAGES"));
}

} // namespace botdeck::test
