// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who can, and what a role can where.
#include "ui/guild/why/AccessDialog.h"

#include "../MarkingTranslator.h"
#include "domain/permissions/PermissionBits.h"
#include "ShownGuildFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/pick/PickField.h"
#include "ui/guild/why/AccessModel.h"
#include "ui/look/FlatTabs.h"
#include "ui/widgets/TextTable.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace botdeck::test {

namespace {

using domain::AccessQuestion;
using domain::WhatCan;
using domain::WhoCan;
using ui::guild::AccessDialog;
using ui::guild::PickField;
using ui::widgets::TextTable;

class AccessDialogTest : public ShownGuildTest
{
protected:
    void SetUp() override
    {
        window.resize(800, 600);
        present(window);
        dialog = new AccessDialog(guild, theme, &window);
        QObject::connect(dialog, &AccessDialog::asked, dialog, [this](const AccessQuestion &asked) {
            questions += asked;
        });
        QObject::connect(
            dialog, &AccessDialog::copyAsked, dialog, [this](const QString &text) { copied = text; });
        QObject::connect(
            dialog, &AccessDialog::whyAsked, &window, [this](core::Id member, core::Id channel, int bit) {
                whys += QStringLiteral("%1 %2 %3").arg(member.toString(), channel.toString()).arg(bit);
            });
    }
    void open(const AccessQuestion &question)
    {
        dialog->ask(question);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    /// The latest question.
    void answer() { dialog->setAnswer(permissionAccess(guild.table, questions.last())); }
    TextTable &rows() { return child<TextTable>(*dialog, "accessRows"); }
    QString count() { return child<QLabel>(*dialog, "accessCount").text(); }
    void goTo(int part)
    {
        auto &parts = child<ui::look::FlatTabs>(*dialog, "accessParts");
        QTest::mouseClick(&parts, Qt::LeftButton, {}, parts.tabRect(part).center());
        settle();
    }

    const ui::guild::ShownGuild guild = shown(inventedGuild());
    QWidget window;
    QPointer<AccessDialog> dialog;
    QList<AccessQuestion> questions;
    QString copied;
    QStringList whys;
};

} // namespace

TEST_F(AccessDialogTest, WhoCanDoItHereIsListedAndCopied)
{
    const QAbstractItemModelTester tester(
        rows().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    open(WhoCan{lobby, 6});
    EXPECT_EQ(questions, QList<AccessQuestion>{AccessQuestion(WhoCan{lobby, 6})});
    EXPECT_EQ(count(), QStringLiteral("Being worked out…"));
    EXPECT_FALSE(child<QPushButton>(*dialog, "accessCopy").isEnabled());
    answer();
    EXPECT_EQ(count(), QStringLiteral("4 of 5 member(s) can use ADD_REACTIONS here."));
    click(*dialog, "accessCopy");
    EXPECT_EQ(
        copied, QStringLiteral("4 of 5 member(s) can use ADD_REACTIONS here.\nMember\tId\tRoles\nOlga\t2\t\n"
                               "Ann\t9007199254740995\tbaker\nBob\t4\tbaker, host\nMo\t5\tchief\n"));
}

TEST_F(AccessDialogTest, AnotherChannelOrPermissionIsAskedAnew)
{
    open(WhoCan{lobby});
    answer();
    EXPECT_EQ(rows().model()->rowCount(), 5);
    auto &channel = child<PickField>(*dialog, "accessChannel");
    channel.setFocus();
    QTest::keyClick(&channel, Qt::Key_Down);
    settle();
    EXPECT_EQ(questions.last(), AccessQuestion(WhoCan{stage}));
    EXPECT_EQ(rows().model()->rowCount(), 0);
    dialog->setAnswer(permissionAccess(guild.table, questions.first()));
    EXPECT_EQ(rows().model()->rowCount(), 0) << "nobody asks that any more";
    answer();
    EXPECT_EQ(rows().model()->rowCount(), 5);
}

TEST_F(AccessDialogTest, WhatARoleCanIsListedChannelByChannel)
{
    open(WhoCan{lobby});
    goTo(1);
    EXPECT_EQ(questions.last(), AccessQuestion(WhatCan{guildId}));
    EXPECT_FALSE(child<PickField>(*dialog, "accessChannel").isVisible());
    dialog->ask(WhatCan{host});
    answer();
    click(*dialog, "accessCopy");
    EXPECT_EQ(
        copied.section(u'\n', 1, 2),
        QStringLiteral("Channel\tKind\tCan\nlobby\ttext\tADD_REACTIONS, VIEW_CHANNEL, bit 41 (unknown)"));
    EXPECT_TRUE(copied.contains(QStringLiteral("\tVIEW_CHANNEL\n"))) << "a voice channel without CONNECT";
    dialog->ask(WhatCan{chief});
    answer();
    EXPECT_EQ(rows().model()->index(0, 2).data().toString(), QStringLiteral("everything"));
}

TEST_F(AccessDialogTest, WhyIsAskedForTheChosenMember)
{
    open(WhoCan{lobby, 6});
    answer();
    EXPECT_FALSE(child<QPushButton>(*dialog, "accessWhy").isEnabled());
    const QRect place = rows().visualRect(rows().model()->index(1, 0));
    QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, place.center());
    settle();
    QTest::keyClick(&rows(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied, QStringLiteral("Ann\t9007199254740995\tbaker"));
    click(*dialog, "accessWhy");
    EXPECT_EQ(whys, QStringList{QStringLiteral("9007199254740995 500 6")});
    EXPECT_TRUE(waitUntil([this] { return dialog == nullptr; }));
}

TEST_F(AccessDialogTest, ItFollowsTheLanguage)
{
    open(WhoCan{lobby});
    answer();
    {
        const MarkingTranslator marks;
        settle();
        EXPECT_TRUE(dialog->windowTitle().startsWith(u'«'));
        EXPECT_TRUE(count().startsWith(u'«'));
        EXPECT_TRUE(rows().model()->headerData(0, Qt::Horizontal).toString().startsWith(u'«'));
        EXPECT_EQ(child<PickField>(*dialog, "accessChannel").picked(), lobby.value());
    }
    settle();
    EXPECT_EQ(rows().model()->rowCount(), 5);
}

} // namespace botdeck::test
