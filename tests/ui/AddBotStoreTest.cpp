// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddBotFixture.h"
#include "tests/support/Wait.h"

#include <QLineEdit>
#include <QPushButton>

namespace botdeck::test {

namespace {

using core::ErrorKind;
using domain::PlatformId;

/// What is added while the place of secrets or the store does not answer, or refuses.
using AddBotStoreTest = AddBotFixture;

} // namespace

TEST_F(AddBotStoreTest, WhereTheSecretCannotBeKeptEverythingStays)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    type(dialog, "name", QStringLiteral("Orders"));
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The keychain is locked.")});
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("The keychain is locked.")));
    EXPECT_TRUE(words(dialog, "note").contains(QStringLiteral("still here")));
    EXPECT_TRUE(words(dialog, "note").contains(QStringLiteral("Unlock")));
    EXPECT_TRUE(m_registry->bots().isEmpty());
    EXPECT_EQ(words(dialog, "name"), QStringLiteral("Orders"));
    EXPECT_EQ(part<QLineEdit>(dialog, "token").text().toUtf8(), token(PlatformId::Telegram).reveal());
    m_secrets.refuse({});
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(m_registry->bots().size(), 1);
}

TEST_F(AddBotStoreTest, WhereTheStoreIsNotOpenedNothingIsSavedAndEverythingStays)
{
    usable = false;
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("not open")));
    EXPECT_EQ(opened, 1);
    EXPECT_TRUE(m_registry->bots().isEmpty());
    EXPECT_EQ(m_secrets.size(), 0);
    EXPECT_FALSE(part<QLineEdit>(dialog, "token").text().isEmpty());
}

TEST_F(AddBotStoreTest, WhileTheStoreHasNotAnsweredItSaysSoAndKeepsWhatWasTypedTogether)
{
    answersAtOnce = false;
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Fanbook);
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    const QString id = words(dialog, "factId");
    ASSERT_TRUE(click(dialog, "addBot"));
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("Waiting for the place where tokens are kept…")));
    EXPECT_FALSE(part<QLineEdit>(dialog, "token").isEnabled());
    EXPECT_FALSE(part<QPushButton>(dialog, "addBot").isEnabled());
    // Past the field that takes none.
    part<QLineEdit>(dialog, "token").setText(QStringLiteral("canary-of-another-bot"));
    waiting(true);
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(domain::idOfKey(only()), id);
    EXPECT_EQ(keptToken(only()), token(PlatformId::Fanbook).reveal()) << "another bot's token under its key";
}

TEST_F(AddBotStoreTest, WhoeverWaitsForTheStoreCanStillLeave)
{
    answersAtOnce = false;
    QPointer<QDialog> dialog = &open();
    fillIn(*dialog, PlatformId::Telegram);
    ASSERT_TRUE(click(*dialog, "addBot"));
    press(Qt::Key_Return); // twice, as many people do
    settle();
    EXPECT_TRUE(isOpen("addBotDialog"));
    waiting(false);
    EXPECT_TRUE(says(*dialog, "note", QStringLiteral("not open")));
    EXPECT_TRUE(part<QLineEdit>(*dialog, "token").isEnabled());
    EXPECT_TRUE(part<QPushButton>(*dialog, "addBot").isEnabled());
    ASSERT_TRUE(click(*dialog, "addBot"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen("addBotDialog"));
    waiting(true);
    EXPECT_TRUE(waitUntil([&dialog] { return dialog.isNull(); }));
    EXPECT_TRUE(m_registry->bots().isEmpty()) << "it was cancelled";
}

} // namespace botdeck::test
