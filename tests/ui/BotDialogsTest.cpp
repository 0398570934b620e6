// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"
#include "storage/StoreReader.h"
#include "tests/support/MenuClick.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"
#include "ui/shell/Notices.h"
#include "WindowTest.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::BotKey;
using domain::PlatformId;

class BotDialogsTest : public BotEditFixture
{
protected:
    QAction &act(const QMenu &menu, const char *name)
    {
        auto *action = menu.findChild<QAction *>(QString::fromLatin1(name));
        EXPECT_NE(action, nullptr) << name;
        return *action;
    }
    /// Chooses from a menu that is really shown.
    void choose(const BotKey &bot, const char *name)
    {
        QMenu menu;
        dialogs->fill(menu, bot);
        menu.popup(window->mapToGlobal(QPoint(20, 20)));
        clickEntry(menu, &act(menu, name));
    }
    [[nodiscard]] qint64 stored(const BotKey &bot) const
    {
        const auto reader = storage::StoreReader::open(storeFolder());
        const auto count = reader ? (*reader)->count(bot) : core::Result<qint64>(reader.error());
        return count ? *count : -1;
    }
    void receive(const BotKey &bot, PlatformId platform, int count)
    {
        control(
            QStringLiteral("backlog"),
            {{QStringLiteral("bot"), this->bot(platform).value(QStringLiteral("name"))},
             {QStringLiteral("count"), count}});
        m_workbench->start(bot);
        ASSERT_TRUE(waitUntil([&] { return stored(bot) >= count; }));
    }
};

class BotDialogsInWindowTest : public WindowTest
{
};

} // namespace

TEST_F(BotDialogsTest, TheMenuOffersEverythingAndItsMarksAreKept)
{
    const BotKey bot = add(PlatformId::Telegram);
    QMenu menu;
    dialogs->fill(menu, bot);
    for (const char *name : {"botCheck", "botEdit", "botRename", "botReplaceToken", "botCopyId", "botRemove"})
        EXPECT_TRUE(act(menu, name).isEnabled()) << name;
    EXPECT_FALSE(act(menu, "botProduction").isChecked());
    for (const char *name : {"botStartWithProgram", "botWatchOnly", "botProduction"})
        choose(bot, name);
    EXPECT_TRUE(waitUntil([&] {
        const domain::BotProfile now = *m_registry->bot(bot);
        return now.startWithProgram && now.watchOnly && now.production;
    }));
    choose(bot, "botWatchOnly");
    EXPECT_TRUE(waitUntil([&] { return !m_registry->bot(bot)->watchOnly; }));
    choose(bot, "botCopyId");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), domain::idOfKey(bot));
}

TEST_F(BotDialogsTest, AMarkThatCannotBeKeptIsSaid)
{
    const BotKey bot = add(PlatformId::Telegram);
    ASSERT_TRUE(QFile::remove(botsFile()));
    ASSERT_TRUE(QDir().mkdir(botsFile())); // a folder stands where the file should be
    QSignalSpy said(dialogs, &ui::botedit::BotDialogs::said);
    choose(bot, "botProduction");
    ASSERT_TRUE(waitUntil([&said] { return said.size() == 1; }));
    EXPECT_TRUE(said.front().front().toString().contains(QStringLiteral("bots.json")));
    EXPECT_FALSE(m_registry->bot(bot)->production);
    EXPECT_TRUE(window->findChildren<QDialog *>().isEmpty()) << "it would stand before the lock page";
}

TEST_F(BotDialogsInWindowTest, WhatTheySayStandsAboveThePages)
{
    Q_EMIT window->botDialogs().said(QStringLiteral("The mark was not kept."));
    EXPECT_TRUE(
        child<ui::shell::Notices>("notices").words().contains(QStringLiteral("The mark was not kept.")));
}

TEST_F(BotDialogsTest, ACheckSaysWhatTheBotMayDo)
{
    const BotKey bot = add(PlatformId::CloudChat);
    choose(bot, "botCheck");
    QDialog &dialog = shown("botFactsDialog");
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    EXPECT_EQ(words(dialog, "factId"), domain::idOfKey(bot));
    EXPECT_EQ(m_registry->bot(bot)->facts->id, domain::idOfKey(bot));
    expectHidden(secretPart(PlatformId::CloudChat));
    press(Qt::Key_Return);
    EXPECT_TRUE(isClosed("botFactsDialog")) << "Enter closes it";
}

TEST_F(BotDialogsTest, AFailedCheckSaysWhyAndLeadsToANewToken)
{
    const BotKey bot = add(PlatformId::Telegram);
    key(m_registry->replaceToken(bot, core::Secret(newToken(PlatformId::Telegram))));
    choose(bot, "botCheck");
    QDialog &dialog = shown("botFactsDialog");
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("does not accept this token")));
    EXPECT_TRUE(words(dialog, "checkNote").contains(QStringLiteral("Nothing of the bot was changed.")));
    ASSERT_TRUE(click(dialog, "replaceToken"));
    EXPECT_TRUE(isClosed("botFactsDialog"));
    shown("replaceTokenDialog");
}

TEST_F(BotDialogsTest, AReplacedTokenKeepsHistoryAndSettings)
{
    const BotKey bot = add(PlatformId::Telegram);
    receive(bot, PlatformId::Telegram, 5);
    const qint64 before = stored(bot);
    key(m_registry->replaceToken(bot, core::Secret(newToken(PlatformId::Telegram))));
    choose(bot, "botReplaceToken");
    QDialog &dialog = shown("replaceTokenDialog");
    EXPECT_TRUE(words(dialog, "what").contains(QStringLiteral("history")));
    EXPECT_EQ(focus(), QStringLiteral("token"));
    keys(QString::fromUtf8(token(PlatformId::Telegram).reveal()));
    press(Qt::Key_C, Qt::AltModifier);
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    expectHidden(secretPart(PlatformId::Telegram));
    press(Qt::Key_R, Qt::AltModifier);
    ASSERT_TRUE(isClosed("replaceTokenDialog"));
    EXPECT_EQ(keptToken(bot), token(PlatformId::Telegram).reveal());
    EXPECT_GE(stored(bot), before);
    EXPECT_EQ(m_registry->bot(bot)->name, QStringLiteral("telegram"));
}

TEST_F(BotDialogsTest, AnotherBotsTokenIsRefusedAndTheOldOneKept)
{
    const BotKey bot = add(PlatformId::Telegram);
    dialogs->replaceToken(bot);
    QDialog &dialog = shown("replaceTokenDialog");
    type(dialog, "token", QStringLiteral("99:canary-Zq8vT2mK-of-another-bot"));
    ASSERT_TRUE(click(dialog, "replace"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("belongs to the bot with the number 99")));
    EXPECT_EQ(keptToken(bot), token(PlatformId::Telegram).reveal());
    EXPECT_FALSE(part<QLineEdit>(dialog, "token").text().isEmpty());
    expectHidden(QStringLiteral("canary-Zq8vT2mK-of-another-bot"));
}

TEST_F(BotDialogsTest, TheTokenThatTheButtonWasPressedForIsTheOneThatIsKept)
{
    const BotKey bot = add(PlatformId::Telegram);
    dialogs->replaceToken(bot);
    QDialog &dialog = shown("replaceTokenDialog");
    answersAtOnce = false;
    type(dialog, "token", QString::fromUtf8(newToken(PlatformId::Telegram)));
    ASSERT_TRUE(click(dialog, "replace"));
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("Waiting for the place where tokens are kept…")));
    EXPECT_FALSE(part<QLineEdit>(dialog, "token").isEnabled());
    part<QLineEdit>(dialog, "token").setText(QString::fromUtf8(newToken(PlatformId::Telegram)) + u'x');
    waiting(true);
    ASSERT_TRUE(isClosed("replaceTokenDialog"));
    EXPECT_EQ(keptToken(bot), newToken(PlatformId::Telegram));
}

TEST_F(BotDialogsTest, WhoeverWaitsToReplaceATokenCanStillLeave)
{
    const BotKey bot = add(PlatformId::Telegram);
    answersAtOnce = false;
    for (const char *button : {"check", "replace"}) {
        dialogs->replaceToken(bot);
        QDialog &dialog = shown("replaceTokenDialog");
        type(dialog, "token", QString::fromUtf8(newToken(PlatformId::Telegram)));
        ASSERT_TRUE(click(dialog, button)) << button;
        press(Qt::Key_Escape);
        EXPECT_FALSE(isOpen("replaceTokenDialog")) << button;
        waiting(true);
        ASSERT_TRUE(isClosed("replaceTokenDialog")) << button;
        settle();
        EXPECT_EQ(keptToken(bot), token(PlatformId::Telegram).reveal()) << button;
    }
}

TEST_F(BotDialogsTest, ReplacingEndsACheckThatIsUnderWay)
{
    RawServer silent;
    silent.script({act::keepSilent()});
    domain::BotProfile profile = typed(PlatformId::Telegram);
    profile.server = silent.url();
    const BotKey bot = key(m_registry->add(profile, token(PlatformId::Telegram)));
    dialogs->replaceToken(bot);
    QDialog &dialog = shown("replaceTokenDialog");
    type(dialog, "token", QString::fromUtf8(newToken(PlatformId::Telegram)));
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(waitUntil([&] { return silent.requests().size() == 1; }));
    m_secrets.refuse(core::Error{core::ErrorKind::Locked, QStringLiteral("The keychain is locked.")});
    ASSERT_TRUE(click(dialog, "replace"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("The keychain is locked.")));
    EXPECT_TRUE(waitUntil([&] { return silent.openConnections() == 0; }));
    EXPECT_TRUE(words(dialog, "checkNote").isEmpty()) << "it says that it is still asking";
    EXPECT_FALSE(part<QLineEdit>(dialog, "token").text().isEmpty());
}

TEST_F(BotDialogsTest, RemovingKeepsWhatWasReceived)
{
    const BotKey bot = add(PlatformId::Telegram);
    receive(bot, PlatformId::Telegram, 3);
    choose(bot, "botRemove");
    QDialog &dialog = shown("removeBotDialog");
    EXPECT_FALSE(part<QWidget>(dialog, "typedName").isVisible());
    EXPECT_TRUE(
        says(dialog, "eraseHistory", QStringLiteral("update(s)")) ||
        words(dialog, "eraseHistory").contains(QStringLiteral("update")));
    const qint64 before = stored(bot);
    ASSERT_TRUE(click(dialog, "remove"));
    ASSERT_TRUE(isClosed("removeBotDialog"));
    EXPECT_TRUE(m_registry->bots().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return keptToken(bot).isEmpty(); }));
    EXPECT_GE(stored(bot), before);
}

TEST_F(BotDialogsTest, RemovingErasesWhereAsked)
{
    const BotKey bot = add(PlatformId::Telegram);
    receive(bot, PlatformId::Telegram, 3);
    dialogs->remove(bot);
    QDialog &dialog = shown("removeBotDialog");
    ASSERT_TRUE(click(dialog, "eraseHistory"));
    ASSERT_TRUE(click(dialog, "remove"));
    ASSERT_TRUE(isClosed("removeBotDialog"));
    EXPECT_TRUE(waitUntil([&] { return stored(bot) == 0; }));
}

TEST_F(BotDialogsTest, EnterAndEscapeRemoveNothing)
{
    const BotKey bot = add(PlatformId::Telegram);
    for (const Qt::Key pressed : {Qt::Key_Return, Qt::Key_Escape}) {
        dialogs->remove(bot);
        shown("removeBotDialog");
        press(pressed);
        ASSERT_TRUE(isClosed("removeBotDialog"));
        EXPECT_EQ(m_registry->bots().size(), 1);
    }
}

TEST_F(BotDialogsTest, AProductionBotWantsItsNameTyped)
{
    const BotKey bot = add(PlatformId::Telegram);
    domain::BotProfile profile = *m_registry->bot(bot);
    profile.production = true;
    profile.name = QStringLiteral("Orders <b>&amp; returns");
    key(m_registry->change(profile));
    dialogs->remove(bot);
    QDialog &dialog = shown("removeBotDialog");
    EXPECT_FALSE(part<QPushButton>(dialog, "remove").isEnabled());
    ASSERT_TRUE(tabTo("typedName"));
    keys(QStringLiteral("Orders"));
    EXPECT_FALSE(part<QPushButton>(dialog, "remove").isEnabled());
    keys(QStringLiteral(" <b>&amp; returns"));
    EXPECT_TRUE(part<QPushButton>(dialog, "remove").isEnabled());
    press(Qt::Key_Return);
    ASSERT_TRUE(isClosed("removeBotDialog"));
    EXPECT_TRUE(m_registry->bots().isEmpty());
}

TEST_F(BotDialogsTest, WithoutBotsThereIsNothingToExportAndItSaysSo)
{
    dialogs->exportList();
    QDialog &out = shown("exportBotsDialog");
    EXPECT_TRUE(says(out, "what", QStringLiteral("no bot of your own")));
    EXPECT_FALSE(part<QWidget>(out, "bots").isVisible());
    EXPECT_FALSE(part<QPushButton>(out, "export").isEnabled());
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed("exportBotsDialog"));
}

TEST_F(BotDialogsTest, AKeyThatIsNotListedOpensNothing)
{
    const BotKey bot(
        PlatformId::Telegram, QUrl(QStringLiteral("https://x.example.org")), QStringLiteral("1"));
    QMenu menu;
    dialogs->fill(menu, bot);
    EXPECT_TRUE(menu.isEmpty());
    dialogs->edit(bot);
    dialogs->replaceToken(bot);
    dialogs->remove(bot);
    dialogs->check(bot);
    EXPECT_TRUE(window->findChildren<QDialog *>().isEmpty());
}

} // namespace botdeck::test
