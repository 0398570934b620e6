// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Credits are chosen, saved and deleted.
#include "../MarkingTranslator.h"
#include "CreditDialogFixture.h"
#include "tests/support/Wait.h"

#include <QMessageBox>

namespace botdeck::test {

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
    dialog->setCredits({{QStringLiteral("quiz"), core::Id(17), *domain::readCredit(R"({"later":1})")}});
    EXPECT_EQ(words("note"), QStringLiteral("The credit is saved."));
    EXPECT_EQ(reason(), QStringLiteral("Nothing is changed."));
    EXPECT_EQ(child<QComboBox>("creditChoice").currentText(), QStringLiteral("quiz"));
    EXPECT_FALSE(child<QLineEdit>("creditCard").isEnabled()) << "the name is the credit";
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

TEST_F(CreditDialogTest, ClosingAsksWhereSomethingWasEdited)
{
    giveRaid();
    type("authority.name", QStringLiteral("Mine"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    answer("discardCredit", "cancel");
    EXPECT_EQ(child<QLineEdit>("authority.name").text(), QStringLiteral("Mine"));
    choose("creditKind", 1);
    dialog->close();
    ASSERT_NE(question("discardCredit"), nullptr) << "the other kind waits as it was left";
    QTest::mouseClick(
        question("discardCredit")->findChild<QPushButton *>(QStringLiteral("yes")), Qt::LeftButton);
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
}

TEST_F(CreditDialogTest, WhatIsSavedIsClosedAtOnce)
{
    giveRaid();
    choose("creditChoice", 1);
    type("authority.name", QStringLiteral("Other"));
    click("saveCredit");
    dialog->showKept(QStringLiteral("raid"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_TRUE(waitUntil([this] { return dialog.isNull(); }));
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
