// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/credits/CreditDialog.h"

#include "../MarkingTranslator.h"
#include "tests/support/Wait.h"
#include "ui/guild/credits/CreditPreview.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using core::Id;
using domain::Credit;
using domain::GivenCredit;
using ui::guild::CreditDialog;

constexpr Id annId(9'007'199'254'740'993);
constexpr QByteArrayView raidJson =
    R"({"moon":1e400,"authority":{"name":"Warden","x":[1]},"slots":[[{"label":"\u8d5b\u5b63","value":"S3","badge":9007199254740993}]]})";

class CreditDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        window.resize(900, 700);
        window.show();
        dialog = new CreditDialog(theme, {annId, QStringLiteral("Ann 安")}, &window);
        dialog->open();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
        QObject::connect(
            dialog, &CreditDialog::putAsked, dialog,
            [this](Id member, const QString &card, const Credit &credit) {
                EXPECT_EQ(member, annId);
                put += card + u' ' + QString::fromUtf8(domain::creditJson(credit));
            });
        QObject::connect(dialog, &CreditDialog::eraseAsked, dialog, [this](Id member, const QString &card) {
            EXPECT_EQ(member, annId);
            erased += card;
        });
    }
    template <typename Widget>
    Widget &child(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QString words(const char *name)
    {
        auto &label = child<QLabel>(name);
        return label.isVisible() ? label.text() : QString();
    }
    QString reason() { return words("creditReason"); }
    bool canSave() { return child<QPushButton>("saveCredit").isEnabled(); }
    void click(const char *button)
    {
        QTest::mouseClick(&child<QPushButton>(button), Qt::LeftButton);
        settle();
    }
    void type(const char *field, const QString &text)
    {
        auto &edit = child<QWidget>(field);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, text);
        settle();
    }
    QLineEdit *editor(const char *table)
    {
        for (QLineEdit *each : child<QTableWidget>(table).findChildren<QLineEdit *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    /// By the keyboard: F2, the text, Enter.
    void typeCell(const char *table, int line, int column, const QString &text)
    {
        auto &cells = child<QTableWidget>(table);
        cells.setFocus();
        cells.setCurrentCell(line, column);
        if (editor(table) == nullptr)
            QTest::keyClick(&cells, Qt::Key_F2);
        ASSERT_NE(editor(table), nullptr);
        editor(table)->selectAll();
        QTest::keyClicks(editor(table), text);
        QTest::keyClick(editor(table), Qt::Key_Return);
        ASSERT_TRUE(waitUntil([this, table] { return editor(table) == nullptr; }));
        settle();
    }
    void choose(const char *box, int row)
    {
        auto &choice = child<QComboBox>(box);
        choice.setFocus();
        while (choice.currentIndex() != row) {
            const int before = choice.currentIndex();
            QTest::keyClick(&choice, before < row ? Qt::Key_Down : Qt::Key_Up);
            settle();
            if (choice.currentIndex() == before)
                break;
        }
    }
    QMessageBox *question(const char *name)
    {
        for (QMessageBox *box : dialog->findChildren<QMessageBox *>(QString::fromLatin1(name))) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void answer(const char *name, const char *button)
    {
        QMessageBox *box = question(name);
        ASSERT_NE(box, nullptr) << name;
        QTest::mouseClick(box->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
        ASSERT_TRUE(waitUntil([this, name] { return question(name) == nullptr; }));
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog, 30'000));
        settle();
    }
    void giveRaid()
    {
        dialog->setCredits(
            {{QStringLiteral("raid"), Id(17), *domain::readCredit(raidJson)},
             {QStringLiteral("odd"), std::nullopt, std::nullopt}});
        settle();
    }

    ui::look::ColorScheme scheme;
    ui::look::Theme theme;
    ui::look::Appearance appearance{theme, scheme};
    QWidget window;
    QPointer<CreditDialog> dialog;
    QStringList put;
    QStringList erased;
};

} // namespace

TEST_F(CreditDialogTest, AnHonourIsFilledInAndSaved)
{
    EXPECT_EQ(words("creditState"), QStringLiteral("Reading what the member has…"));
    dialog->setCredits({});
    EXPECT_EQ(words("creditState"), QStringLiteral("The member has no credits yet."));
    EXPECT_EQ(words("creditMember"), QStringLiteral("Ann 安 · 9007199254740993"));
    EXPECT_FALSE(canSave());
    EXPECT_EQ(reason(), QStringLiteral("Nothing is filled in yet."));
    type("authority.name", QStringLiteral("Warden"));
    EXPECT_EQ(reason(), QStringLiteral("Give the credit a name of its own (card_id)."));
    type("creditCard", QStringLiteral("quiz"));
    EXPECT_TRUE(canSave());
    click("slotsAdd");
    typeCell("slotsTable", 0, 0, QStringLiteral("Quiz nights"));
    typeCell("slotsTable", 0, 2, QStringLiteral("7"));
    click("slotsAddRow");
    typeCell("slotsTable", 1, 1, QStringLiteral("https://e.org/i.png"));
    click("saveCredit");
    ASSERT_EQ(put.size(), 1);
    EXPECT_EQ(
        put.first(),
        QStringLiteral(
            R"(quiz {"authority":{"name":"Warden"},"slots":[[{"label":"Quiz nights","value":"7"}],[{"img":"https://e.org/i.png"}]]})"));
    EXPECT_FALSE(canSave()) << "once";
    dialog->showKept(QStringLiteral("quiz"));
    dialog->setCredits({{QStringLiteral("quiz"), Id(17), *domain::readCredit(R"({"later":1})")}});
    EXPECT_EQ(words("note"), QStringLiteral("The credit is saved."));
    EXPECT_EQ(reason(), QStringLiteral("Nothing is changed."));
    EXPECT_EQ(child<QComboBox>("creditChoice").currentText(), QStringLiteral("quiz"));
    EXPECT_FALSE(child<QLineEdit>("creditCard").isEnabled()) << "the name is the credit";
}

TEST_F(CreditDialogTest, WhatIsWrongStandsAtItsFieldAndIsNotSaved)
{
    dialog->setCredits({});
    choose("creditKind", 1);
    type("creditCard", QStringLiteral("match"));
    EXPECT_EQ(words("main_info.title.words"), QStringLiteral("A game credit of type 4 needs this."));
    EXPECT_EQ(words("textInfoWords"), QStringLiteral("A game credit of type 4 needs this."));
    type("main_info.title", QStringLiteral("Rank"));
    EXPECT_EQ(words("main_info.title.words"), QString());
    EXPECT_EQ(reason(), QStringLiteral("text_info: A game credit of type 4 needs this."));
    EXPECT_FALSE(canSave());
    click("textInfoAdd");
    EXPECT_EQ(words("textInfoWords"), QStringLiteral("Line 1: This line says nothing."));
    EXPECT_FALSE(child<QTableWidget>("textInfoTable").item(0, 0)->icon().isNull());
    typeCell("textInfoTable", 0, 1, QStringLiteral("3"));
    EXPECT_TRUE(child<QTableWidget>("textInfoTable").item(0, 0)->icon().isNull());
    EXPECT_TRUE(canSave()) << qPrintable(reason());
    choose("creditType", 1);
    for (const char *field : {"game_name.words", "game_icon.words", "widget_data.words"})
        EXPECT_EQ(words(field), QStringLiteral("A game credit of type 5 needs this.")) << field;
    EXPECT_TRUE(words("main_info.title.words").contains(QStringLiteral("does not use this")));
    EXPECT_FALSE(child<QWidget>("main_info.text").isVisible()) << "what is empty and not used";
    type("game_name", QStringLiteral("Star sea"));
    type("game_icon", QStringLiteral("g.png"));
    EXPECT_FALSE(canSave());
    type("widget_data", QStringLiteral("{\"a\":1}"));
    EXPECT_TRUE(canSave()) << "an odd address is only said";
    EXPECT_NE(words("game_icon.words"), QString());
    click("saveCredit");
    EXPECT_EQ(
        put.value(0),
        QStringLiteral(
            R"(match {"type":5,"game_name":"Star sea","game_icon":"g.png","widget_data":"{\"a\":1}","main_info":{"title":"Rank"},"text_info":[{"value":"3"}]})"));
}

TEST_F(CreditDialogTest, OfASlotLabelOrImage)
{
    dialog->setCredits({});
    click("slotsAdd");
    ASSERT_NE(editor("slotsTable"), nullptr);
    QTest::keyClick(editor("slotsTable"), Qt::Key_Escape);
    settle();
    const auto marked = [this](int column) {
        return !child<QTableWidget>("slotsTable").item(0, column)->icon().isNull();
    };
    EXPECT_TRUE(marked(0));
    EXPECT_TRUE(words("slotsWords").startsWith(QStringLiteral("Row 1, slot 1: ")));
    typeCell("slotsTable", 0, 0, QStringLiteral("x"));
    EXPECT_FALSE(marked(0));
    EXPECT_EQ(words("slotsWords"), QString());
    typeCell("slotsTable", 0, 1, QStringLiteral("https://e.org/i"));
    EXPECT_TRUE(marked(1));
    EXPECT_TRUE(reason().startsWith(QStringLiteral("slots[0][0].img: "))) << qPrintable(reason());
    auto &table = child<QTableWidget>("slotsTable");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Delete);
    settle();
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_FALSE(child<QPushButton>("slotsRemove").isEnabled());
}

TEST_F(CreditDialogTest, OneThatIsThereKeepsWhatNobodyShows)
{
    giveRaid();
    choose("creditChoice", 1);
    EXPECT_EQ(words("creditState"), QStringLiteral("Given by the bot 17."));
    EXPECT_EQ(reason(), QStringLiteral("Nothing is changed."));
    EXPECT_FALSE(child<QWidget>("creditKind").isEnabled());
    typeCell("slotsTable", 0, 2, QStringLiteral("S4"));
    click("saveCredit");
    QByteArray expected = raidJson.toByteArray();
    expected.replace(R"("S3")", R"("S4")");
    EXPECT_EQ(put, QStringList(QStringLiteral("raid ") + QString::fromUtf8(expected)));
}

TEST_F(CreditDialogTest, ItIsDeletedAfterOneMoreQuestion)
{
    giveRaid();
    EXPECT_FALSE(child<QPushButton>("eraseCredit").isEnabled()) << "a new one";
    choose("creditChoice", 1);
    click("eraseCredit");
    answer("eraseCredit", "cancel");
    EXPECT_EQ(erased, QStringList());
    click("eraseCredit");
    EXPECT_EQ(question("eraseCredit")->text(), QStringLiteral("Take the credit raid away from Ann 安?"));
    answer("eraseCredit", "yes");
    EXPECT_EQ(erased, QStringList(QStringLiteral("raid")));
    dialog->showErased(QStringLiteral("raid"));
    EXPECT_EQ(child<QComboBox>("creditChoice").findData(QStringLiteral("raid")), -1);
    EXPECT_EQ(words("note"), QStringLiteral("The credit is deleted."));
}

TEST_F(CreditDialogTest, WhatCannotBeReadCanOnlyBeDeleted)
{
    giveRaid();
    choose("creditChoice", 2);
    EXPECT_EQ(reason(), QStringLiteral("What this credit holds cannot be read: it can only be deleted."));
    EXPECT_FALSE(child<QWidget>("creditForm").isEnabled());
    EXPECT_TRUE(child<QPushButton>("eraseCredit").isEnabled());
}

TEST_F(CreditDialogTest, WhereNothingMayBeChangedItSaysWhy)
{
    giveRaid();
    choose("creditChoice", 1);
    dialog->setLock(QStringLiteral("It is only watched."));
    EXPECT_EQ(reason(), QStringLiteral("It is only watched."));
    for (const char *part : {"saveCredit", "eraseCredit", "creditForm", "creditCard", "creditKind"})
        EXPECT_FALSE(child<QWidget>(part).isEnabled()) << part;
    dialog->setLock({});
    EXPECT_TRUE(child<QWidget>("creditForm").isEnabled());
    dialog->setUnread(QStringLiteral("The server did not answer."));
    EXPECT_EQ(words("creditState"), QStringLiteral("The server did not answer."));
}

TEST_F(CreditDialogTest, WhatFailedIsSaidAndCanBeTriedAgain)
{
    giveRaid();
    choose("creditChoice", 1);
    type("authority.name", QStringLiteral("Other"));
    click("saveCredit");
    EXPECT_FALSE(child<QWidget>("creditForm").isEnabled()) << "while it waits";
    dialog->showFailure(QStringLiteral("No permission (1012)."), false);
    EXPECT_EQ(words("note"), QStringLiteral("No permission (1012)."));
    EXPECT_TRUE(canSave());
    giveRaid();
    EXPECT_TRUE(canSave()) << "what is being edited stays";
    click("saveCredit");
    EXPECT_EQ(put.size(), 2);
    EXPECT_EQ(put.at(0), put.at(1));
}

TEST_F(CreditDialogTest, ChangesAreDiscardedOnlyWhereThatIsSaid)
{
    giveRaid();
    type("authority.name", QStringLiteral("Mine"));
    choose("creditChoice", 1);
    EXPECT_EQ(child<QComboBox>("creditChoice").currentIndex(), 0);
    answer("discardCredit", "cancel");
    EXPECT_EQ(child<QLineEdit>("authority.name").text(), QStringLiteral("Mine"));
    choose("creditChoice", 1);
    answer("discardCredit", "yes");
    EXPECT_EQ(child<QComboBox>("creditChoice").currentIndex(), 1);
    EXPECT_EQ(child<QLineEdit>("authority.name").text(), QStringLiteral("Warden"));
    choose("creditChoice", 0);
    EXPECT_EQ(child<QLineEdit>("authority.name").text(), QString());
    type("creditCard", QStringLiteral("raid"));
    type("authority.name", QStringLiteral("Mine"));
    EXPECT_EQ(reason(), QStringLiteral("The member has a credit of this name: it is replaced."));
    EXPECT_TRUE(canSave());
}

TEST_F(CreditDialogTest, TheOtherKindWaitsAsItWasLeft)
{
    dialog->setCredits({});
    type("authority.name", QStringLiteral("Mine"));
    choose("creditKind", 1);
    EXPECT_FALSE(child<QWidget>("authority.name").isVisible());
    EXPECT_TRUE(child<QWidget>("game_name").isVisible());
    type("game_name", QStringLiteral("Game"));
    choose("creditKind", 0);
    EXPECT_EQ(child<QLineEdit>("authority.name").text(), QStringLiteral("Mine"));
    choose("creditKind", 1);
    EXPECT_EQ(child<QLineEdit>("game_name").text(), QStringLiteral("Game"));
}

TEST_F(CreditDialogTest, ThePreviewFollowsWhatIsTyped)
{
    giveRaid();
    choose("creditChoice", 1);
    auto &preview = child<ui::guild::CreditPreview>("creditPreview");
    EXPECT_EQ(preview.accessibleDescription(), QStringLiteral("Ann 安\nWarden\n赛季: S3"));
    typeCell("slotsTable", 0, 2, QStringLiteral("S4"));
    EXPECT_EQ(preview.accessibleDescription(), QStringLiteral("Ann 安\nWarden\n赛季: S4"));
}

TEST_F(CreditDialogTest, NothingIsCutAndEverythingIsTranslated)
{
    giveRaid();
    for (const int kind : {0, 1}) {
        choose("creditKind", kind);
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() &&
                !label->inherits("botdeck::ui::look::ElidedLabel")) {
                EXPECT_GE(label->width(), label->sizeHint().width()) << qPrintable(label->text());
            }
        }
    }
    const MarkingTranslator translator;
    settle();
    const auto isMarked = [](const QString &text) { return text.contains(u'«'); };
    EXPECT_TRUE(isMarked(dialog->windowTitle()));
    EXPECT_TRUE(isMarked(reason()));
    for (const char *button :
         {"saveCredit", "eraseCredit", "slotsAdd", "slotsAddRow", "slotsRemove", "textInfoAdd",
          "textInfoRemove"})
        EXPECT_TRUE(isMarked(child<QPushButton>(button).text())) << button;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        const QString name = label->objectName();
        if (label->isVisible() && !label->text().isEmpty() && name != QStringLiteral("creditMember")) {
            EXPECT_TRUE(isMarked(label->text())) << qPrintable(label->text());
        }
    }
    for (const char *table : {"slotsTable", "textInfoTable"}) {
        for (int column = 0; column < child<QTableWidget>(table).columnCount(); ++column)
            EXPECT_TRUE(isMarked(child<QTableWidget>(table).horizontalHeaderItem(column)->text())) << table;
    }
}

} // namespace botdeck::test
