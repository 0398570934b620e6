// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is filled in: checked field by field, kept, and shown as it will look.
#include "CreditDialogFixture.h"
#include "tests/support/Wait.h"
#include "ui/guild/credits/CreditPreview.h"

namespace botdeck::test {

namespace {

using CreditFormTest = CreditDialogTest;

} // namespace

TEST_F(CreditFormTest, WhatIsWrongStandsAtItsFieldAndIsNotSaved)
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

TEST_F(CreditFormTest, OfASlotLabelOrImage)
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

TEST_F(CreditFormTest, OneThatIsThereKeepsWhatNobodyShows)
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

TEST_F(CreditFormTest, TheOtherKindWaitsAsItWasLeft)
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

TEST_F(CreditFormTest, ThePreviewFollowsWhatIsTyped)
{
    giveRaid();
    choose("creditChoice", 1);
    auto &preview = child<ui::guild::CreditPreview>("creditPreview");
    EXPECT_EQ(preview.accessibleDescription(), QStringLiteral("Ann 安\nWarden\n赛季: S3"));
    typeCell("slotsTable", 0, 2, QStringLiteral("S4"));
    EXPECT_EQ(preview.accessibleDescription(), QStringLiteral("Ann 安\nWarden\n赛季: S4"));
}

} // namespace botdeck::test
