// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/FindingsDialog.h"

#include "../MarkingTranslator.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "ui/guild/why/FindingsModel.h"
#include "ui/guild/why/FindingWords.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using namespace Qt::StringLiterals;
using domain::FindingForm;
using domain::FindingKind;
using domain::FindingTable;
using ui::guild::FindingsDialog;
using ui::guild::findingWords;

class FindingsDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        dialog = new FindingsDialog(theme, clock, &window);
        QObject::connect(
            dialog, &FindingsDialog::findAsked, &window, [this](FindingKind kind, const QStringList &texts) {
                asked += ui::guild::findingTitle(kind) + u": "_s + texts.join(u'|');
            });
        QObject::connect(dialog, &FindingsDialog::cancelAsked, &window, [this] { asked += u"cancel"_s; });
        QObject::connect(
            dialog, &FindingsDialog::copyAsked, &window, [this](const QString &text) { copied += text; });
        QObject::connect(
            dialog, &FindingsDialog::saveAsked, &window, [this](const QString &text) { saved += text; });
        window.show();
        dialog->open();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }

    /// A row of that kind with these cells first; the others are empty.
    static QStringList row(FindingKind kind, QStringList cells)
    {
        cells.resize(qsizetype(domain::findingColumns(kind).size()) + 1);
        return cells;
    }
    static FindingTable invites(int count)
    {
        FindingTable table{FindingKind::Invites};
        for (int number = 0; number < count; ++number) {
            QStringList cells =
                row(table.kind, {u"code%1"_s.arg(number), u"林小满 <b>"_s, {}, {}, u"-1"_s, u"0"_s});
            cells.last() = uR"({"list_id":"7"})"_s;
            table.rows += cells;
        }
        return table;
    }
    void choose(FindingKind kind)
    {
        child<QComboBox>("findingKind").setCurrentIndex(int(kind));
        settle();
    }
    void type(const QString &text)
    {
        auto &field = child<QLineEdit>("findingText");
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        settle();
    }
    void click(const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void enter()
    {
        QTest::keyClick(&child<QLineEdit>("findingText"), Qt::Key_Return);
        settle();
    }
    [[nodiscard]] QString note() { return child<QLabel>("note").text(); }
    [[nodiscard]] QTableView &table() { return child<QTableView>("findings"); }
    [[nodiscard]] QStringList headings()
    {
        QStringList titles;
        for (int column = 0; column < table().model()->columnCount(); ++column)
            titles += table().model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return titles;
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }

    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }

    FakeClock clock;
    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    QWidget window;
    QPointer<FindingsDialog> dialog;
    QStringList asked;
    QStringList copied;
    QStringList saved;
};

} // namespace

TEST_F(FindingsDialogTest, WhatIsLookedUpIsAskedWithWhatWasTyped)
{
    EXPECT_FALSE(child<QPushButton>("find").isEnabled()) << "a name is missing";
    type(u"  mei "_s);
    enter();
    EXPECT_EQ(asked, QStringList{u"Members by name: mei"_s});
    dialog->setFindings({FindingKind::MembersByName});
    EXPECT_EQ(note(), u"Nothing was found."_s);
    choose(FindingKind::MembersByShortId);
    type(u"313640, 724521;279968"_s);
    enter();
    EXPECT_EQ(asked.last(), u"Members by short id: 313640|724521|279968"_s);
    dialog->setFindings({FindingKind::MembersByShortId});
    choose(FindingKind::Invite);
    type(u"https://fanbook.mobi/AbC1"_s);
    enter();
    EXPECT_EQ(asked.last(), u"Invite by its code: AbC1"_s);
    dialog->setFindings({FindingKind::Invite});
    choose(FindingKind::Emoji);
    EXPECT_FALSE(child<QLineEdit>("findingText").isVisible());
    click("find");
    EXPECT_EQ(asked.last(), u"Emoji: "_s);
}

TEST_F(FindingsDialogTest, WhatCannotBeLookedUpIsSaidAndNotAsked)
{
    choose(FindingKind::CirclePosts);
    type(u"iris"_s);
    enter();
    EXPECT_EQ(note(), u"“iris” is no id: that is a whole number."_s);
    choose(FindingKind::MembersByShortId);
    QStringList many;
    for (int number = 0; number < 101; ++number)
        many += QString::number(number);
    child<QLineEdit>("findingText").setText(many.join(u' '));
    enter();
    EXPECT_TRUE(note().startsWith(u"At most 100"_s)) << qPrintable(note());
    EXPECT_TRUE(asked.isEmpty());
}

TEST_F(FindingsDialogTest, ARoleIsChosenAmongThoseOfTheGuild)
{
    choose(FindingKind::RoleMembers);
    EXPECT_FALSE(child<QPushButton>("find").isEnabled());
    domain::Guild guild;
    guild.id = core::Id(1);
    guild.roles = {
        {core::Id(5), u"Low"_s, 1, {}},
        {core::Id(9007199254740993), u"High"_s, 7, {}},
        {core::Id(6), u"Middle"_s, 3, {}}};
    dialog->setGuild(
        ui::guild::ShownGuild{std::make_shared<const domain::PermissionTable>(guild), core::Id(2)});
    settle();
    EXPECT_EQ(child<QComboBox>("findingRole").itemText(0), u"High"_s);
    click("find");
    EXPECT_EQ(asked, QStringList{u"Members with a role: 9007199254740993"_s});
    dialog->setFindings({FindingKind::RoleMembers});
    dialog->look(FindingKind::RoleMembers, u"6"_s);
    EXPECT_EQ(asked.last(), u"Members with a role: 6"_s);
}

TEST_F(FindingsDialogTest, WhatWasFoundIsATableOfTheColumnsInWhichAnythingStands)
{
    dialog->look(FindingKind::Invites);
    EXPECT_EQ(asked, QStringList{u"Invites: "_s});
    EXPECT_FALSE(table().isEnabled()) << "it is being looked up";
    const QAbstractItemModelTester rules(
        table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    dialog->setFindings({FindingKind::Emoji});
    EXPECT_FALSE(table().isEnabled()) << "nobody asked for these any more";
    dialog->setFindings(invites(3));
    settle();
    EXPECT_TRUE(table().isEnabled());
    EXPECT_TRUE(note().startsWith(u'3')) << qPrintable(note());
    EXPECT_EQ(
        headings(),
        (QStringList{u"Code"_s, u"Invited by"_s, u"Time left"_s, u"Uses left"_s, u"More, as JSON"_s}));
    EXPECT_EQ(cell(1, 0), u"code1"_s);
    EXPECT_EQ(cell(1, 1), u"林小满 <b>"_s);
    EXPECT_EQ(cell(1, 2), u"for ever"_s);
    EXPECT_EQ(cell(1, 3), u"0"_s);
    EXPECT_EQ(cell(1, 4), uR"({"list_id":"7"})"_s);
}

TEST_F(FindingsDialogTest, RowsAreCopiedAndAllAreSavedAsText)
{
    dialog->look(FindingKind::Invites);
    dialog->setFindings(invites(3));
    settle();
    table().selectRow(1);
    click("copyFindings");
    ASSERT_EQ(copied.size(), 1);
    EXPECT_EQ(
        copied.first(), u"Code\tInvited by\tTime left\tUses left\tMore, as JSON\n"
                        "code1\t林小满 <b>\tfor ever\t0\t{\"list_id\":\"7\"}\n"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(copied.size(), 2);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"before"_s) << "the table copies nothing itself";
    click("saveFindings");
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved.first().count(u'\n'), 4);
    table().clearSelection();
    click("copyFindings");
    EXPECT_EQ(copied.last(), saved.first()) << "none is chosen: all";
}

TEST_F(FindingsDialogTest, APostLeadsToItsCommentsAndTheWayBackKeepsItsText)
{
    choose(FindingKind::CirclePosts);
    type(u"519811171790503178"_s);
    enter();
    dialog->setFindings(
        {FindingKind::CirclePosts,
         {row(FindingKind::CirclePosts, {u"81"_s, u"Contest"_s}),
          row(FindingKind::CirclePosts, {u"82"_s, u"Whale"_s})}});
    settle();
    table().selectRow(1);
    EXPECT_EQ(child<QPushButton>("findOnward0").text(), u"Comments of a circle post"_s);
    click("findOnward0");
    EXPECT_EQ(asked.last(), u"Comments of a circle post: 82"_s);
    dialog->setFindings(
        {FindingKind::CircleComments, {row(FindingKind::CircleComments, {u"5"_s, u"hello"_s})}});
    settle();
    EXPECT_FALSE(child<QPushButton>("findOnward0").isVisible());
    choose(FindingKind::CirclePosts);
    EXPECT_EQ(child<QLineEdit>("findingText").text(), u"519811171790503178"_s);
}

TEST_F(FindingsDialogTest, ARefusalIsSaidAndItCanBeTriedAgain)
{
    dialog->look(FindingKind::Emoji);
    dialog->setTrouble(core::Phrase(u"No permission (1012)."_s));
    EXPECT_EQ(note(), u"No permission (1012)."_s);
    click("find");
    EXPECT_EQ(asked.size(), 2);
}

TEST_F(FindingsDialogTest, ClosingGivesUpWhatWasAsked)
{
    dialog->look(FindingKind::Emoji);
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_EQ(asked, (QStringList{u"Emoji: "_s, u"cancel"_s}));
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
}

TEST_F(FindingsDialogTest, EveryWordFollowsTheLanguage)
{
    dialog->look(FindingKind::Invites);
    dialog->setFindings(invites(1));
    settle();
    const MarkingTranslator translator;
    settle();
    EXPECT_TRUE(dialog->windowTitle().startsWith(u'«'));
    for (const char *button : {"find", "copyFindings", "saveFindings"})
        EXPECT_TRUE(child<QPushButton>(button).text().startsWith(u'«')) << button;
    const auto &kinds = child<QComboBox>("findingKind");
    for (int kind = 0; kind < kinds.count(); ++kind)
        EXPECT_TRUE(kinds.itemText(kind).startsWith(u'«')) << kind;
    for (const QString &heading : headings())
        EXPECT_TRUE(heading.startsWith(u'«')) << qPrintable(heading);
    EXPECT_EQ(cell(0, 2), u"«for ever»"_s);
    choose(FindingKind::CirclePosts);
    EXPECT_TRUE(child<QLineEdit>("findingText").accessibleName().startsWith(u'«'));
}

TEST_F(FindingsDialogTest, ManyRowsAreShownAtOnce)
{
    dialog->look(FindingKind::Invites);
    dialog->setFindings(invites(10'000));
    settle();
    EXPECT_EQ(table().model()->rowCount(), 10'000);
    EXPECT_EQ(cell(9'999, 0), u"code9999"_s);
}

TEST(FindingWords, NumbersAreSaidAsTheyWereDocumented)
{
    // 2026-01-01 00:00 of the machine's own zone.
    const qint64 moment = QDateTime(QDate(2026, 1, 1), QTime(0, 0)).toMSecsSinceEpoch();
    const qint64 now = moment + qint64(400) * 24 * 3'600'000;
    struct Row
    {
        FindingForm form;
        QString text;
        QString words;
    };
    const QList<Row> rows{
        {FindingForm::Id, u"9007199254740993"_s, u"9007199254740993"_s},
        {FindingForm::Count, u"12345"_s, u"12\u2009345"_s},
        {FindingForm::Limit, u"-1"_s, u"no limit"_s},
        {FindingForm::Limit, u"10"_s, u"10"_s},
        {FindingForm::Lifetime, u"-1"_s, u"for ever"_s},
        {FindingForm::Lifetime, u"0"_s, u"over"_s},
        {FindingForm::Lifetime, u"90"_s, u"1 min 30 s"_s},
        {FindingForm::Lifetime, u"soon"_s, u"soon"_s},
        {FindingForm::Time, QString::number(moment), u"2026-01-01 00:00:00"_s},
        {FindingForm::Time, QString::number(moment / 1'000), u"2026-01-01 00:00:00"_s},
        {FindingForm::Count, u"1e3"_s, u"1e3"_s},
        {FindingForm::Text, u"two\nlines"_s, u"two lines"_s},
        {FindingForm::Text, QString(), QString()},
    };
    for (const Row &row : rows)
        EXPECT_EQ(findingWords(row.form, row.text, now, 100), row.words) << qPrintable(row.text);
}

} // namespace botdeck::test
