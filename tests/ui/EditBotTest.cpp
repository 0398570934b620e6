// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"
#include "tests/support/Wait.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace botdeck::test {

namespace {

using core::ErrorKind;
using domain::BotKey;
using domain::PlatformId;
using security::SecretKind;

class EditBotTest : public BotEditFixture
{
protected:
    QDialog &open(const BotKey &key)
    {
        dialogs->edit(key);
        return shown("editBotDialog");
    }
    [[nodiscard]] bool isClosed() const { return BotEditFixture::isClosed("editBotDialog"); }
    [[nodiscard]] QString shownToken(QDialog &dialog) const
    {
        return part<QLineEdit>(dialog, "savedToken").displayText();
    }
};

} // namespace

TEST_F(EditBotTest, ABotIsRenamedByTheKeyboardAlone)
{
    const BotKey bot = add(PlatformId::Telegram);
    dialogs->rename(bot);
    shown("editBotDialog");
    EXPECT_EQ(focus(), QStringLiteral("name"));
    keys(QStringLiteral("Returns"));
    press(Qt::Key_Return);
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(m_registry->bot(bot)->name, QStringLiteral("Returns"));
    EXPECT_EQ(names(), QStringList{QStringLiteral("Returns")});
}

TEST_F(EditBotTest, EverythingThatMayChangeIsKept)
{
    const BotKey bot = add(PlatformId::CloudChat);
    QDialog &dialog = open(bot);
    type(dialog, "pathForm", QStringLiteral("/v1/{token}/{method}"));
    type(dialog, "notes", QStringLiteral("ask Mara"));
    auto &colour = part<QComboBox>(dialog, "colour");
    colour.setFocus();
    QTest::keyClick(&colour, Qt::Key_Down);
    for (const char *mark : {"startWithProgram", "watchOnly", "production"})
        ASSERT_TRUE(click(dialog, mark)) << mark;
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(isClosed());
    const domain::BotProfile kept = *m_registry->bot(bot);
    EXPECT_EQ(kept.pathForm, QStringLiteral("/v1/{token}/{method}"));
    EXPECT_EQ(kept.notes, QStringLiteral("ask Mara"));
    EXPECT_TRUE(QColor(kept.colour).isValid()) << qPrintable(kept.colour);
    EXPECT_TRUE(kept.startWithProgram && kept.watchOnly && kept.production);
    EXPECT_EQ(opened, 0) << "nothing secret was changed";
    EXPECT_EQ(keptToken(bot), token(PlatformId::CloudChat).reveal());
}

TEST_F(EditBotTest, WhatIdentifiesTheBotIsReadAndCopiedOnly)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    for (const char *fixed : {"platform", "server", "number"})
        EXPECT_TRUE(part<QLineEdit>(dialog, fixed).isReadOnly()) << fixed;
    EXPECT_EQ(part<QLineEdit>(dialog, "server").text(), server(PlatformId::Telegram));
    EXPECT_TRUE(words(dialog, "whyFixed").contains(QStringLiteral("history")));
    ASSERT_TRUE(click(dialog, "copy_number"));
    EXPECT_EQ(QGuiApplication::clipboard()->text(), domain::idOfKey(bot));
}

TEST_F(EditBotTest, ASavedTokenIsMaskedShownForTenSecondsAndMaskedAgain)
{
    const QString secret = secretPart(PlatformId::Telegram);
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    const QString masked = domain::idOfKey(bot) + QStringLiteral(":••••••••");
    EXPECT_EQ(shownToken(dialog), masked);
    EXPECT_EQ(part<QLineEdit>(dialog, "savedToken").text(), masked) << "the token is in the field";
    expectHidden(secret);
    ASSERT_TRUE(click(dialog, "showToken"));
    ASSERT_TRUE(waitUntil([&] { return shownToken(dialog).contains(secret); }));
    EXPECT_EQ(opened, 1);
    auto &field = part<QLineEdit>(dialog, "savedToken");
    const QFontMetrics letters(field.font());
    EXPECT_GE(field.width() - theme.px(16), letters.horizontalAdvance(QString(46, u'0'))) << "it is cut";
    EXPECT_GE(field.width() - theme.px(16), letters.horizontalAdvance(field.text())) << "it is cut";
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("nothing"));
    clock.advance(std::chrono::milliseconds(9'999));
    EXPECT_TRUE(shownToken(dialog).contains(secret));
    clock.advance(std::chrono::milliseconds(1));
    EXPECT_EQ(shownToken(dialog), masked);
    expectHidden(secret);
}

TEST_F(EditBotTest, AFanbookTokenIsBulletsOnly)
{
    const BotKey bot = add(PlatformId::Fanbook);
    EXPECT_EQ(shownToken(open(bot)), QStringLiteral("••••••••"));
}

TEST_F(EditBotTest, ACopiedTokenGoesTheWayOfSecrets)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    ASSERT_TRUE(click(dialog, "copyToken"));
    ASSERT_TRUE(waitUntil([this] { return !copied.isEmpty(); }));
    EXPECT_EQ(copied, token(PlatformId::Telegram).reveal());
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("10 seconds")));
    expectHidden(secretPart(PlatformId::Telegram));
}

TEST_F(EditBotTest, ALockedStoreShowsNothingAndSaysWhy)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("The keychain is locked.")});
    ASSERT_TRUE(click(dialog, "showToken"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("The keychain is locked.")));
    EXPECT_TRUE(shownToken(dialog).endsWith(QStringLiteral("••••")));
}

TEST_F(EditBotTest, FactsThatCameMeanwhileStay)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    EXPECT_FALSE(part<QWidget>(dialog, "facts").isVisible());
    ASSERT_FALSE(key(m_starter->check(bot)).isEmpty());
    type(dialog, "name", QStringLiteral("Returns"));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(m_registry->bot(bot)->name, QStringLiteral("Returns"));
    EXPECT_TRUE(m_registry->bot(bot)->facts.has_value());
}

TEST_F(EditBotTest, ACheckShowsTheFactsAndTheirTime)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    type(dialog, "name", QStringLiteral("typed already"));
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    EXPECT_EQ(words(dialog, "factId"), domain::idOfKey(bot));
    EXPECT_EQ(words(dialog, "factAsked").left(4), QString::number(QDate::currentDate().year()));
    EXPECT_EQ(words(dialog, "name"), QStringLiteral("typed already"));
}

TEST_F(EditBotTest, TheCheckOfABotWithoutNumberGivesItOne)
{
    const BotKey bot = add(PlatformId::Fanbook);
    ASSERT_TRUE(domain::isProvisional(bot));
    QDialog &dialog = open(bot);
    EXPECT_TRUE(part<QLineEdit>(dialog, "number").text().isEmpty());
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    const QString id = words(dialog, "factId");
    EXPECT_EQ(part<QLineEdit>(dialog, "number").text(), id);
    type(dialog, "name", QStringLiteral("Guild"));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(isClosed());
    ASSERT_EQ(m_registry->bots().size(), 1);
    EXPECT_EQ(m_registry->bots().first().name, QStringLiteral("Guild"));
    EXPECT_EQ(domain::idOfKey(m_registry->bots().first().key), id);
}

TEST_F(EditBotTest, ACheckNeverGoesAnotherWayThanTheFieldsSay)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    type(dialog, "pathForm", QStringLiteral("/elsewhere{token}/{method}"));
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("Save first")));
    EXPECT_FALSE(m_registry->bot(bot)->facts);
    type(dialog, "pathForm", QString());
    ASSERT_TRUE(click(dialog, "check"));
    EXPECT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
}

TEST_F(EditBotTest, ATokenInTheNotesIsNotSaved)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    ASSERT_TRUE(click(dialog, "copyToken"));
    ASSERT_TRUE(waitUntil([this] { return !copied.isEmpty(); }));
    redactor.add(core::Secret(copied)); // as the store of secrets tells it
    type(dialog, "notes", QString::fromUtf8(copied));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("Take it out there")));
    EXPECT_FALSE(fileBytes().contains(copied));
    type(dialog, "notes", QStringLiteral("ask Mara"));
    ASSERT_TRUE(click(dialog, "save"));
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(m_registry->bot(bot)->notes, QStringLiteral("ask Mara"));
}

TEST_F(EditBotTest, TheSecretPartOfATokenInTheNotesIsNotSavedEither)
{
    const BotKey bot = add(PlatformId::Telegram);
    redactor.add(token(PlatformId::Telegram)); // as the store of secrets tells it
    QDialog &dialog = open(bot);
    type(dialog, "notes", secretPart(PlatformId::Telegram));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("Take it out there")));
    EXPECT_FALSE(fileBytes().contains(secretPart(PlatformId::Telegram).toUtf8()));
}

TEST_F(EditBotTest, WhatWasTypedIsSavedThoughTheBotGotItsNumberMeanwhile)
{
    const BotKey bot = add(PlatformId::Fanbook);
    QDialog &dialog = open(bot);
    type(dialog, "name", QStringLiteral("Guild"));
    m_workbench->start(bot); // asks getMe by itself
    ASSERT_TRUE(waitUntil([&] { return m_registry->keyNow(bot) != bot; }));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(m_registry->bots().first().name, QStringLiteral("Guild"));
}

TEST_F(EditBotTest, AProxyPasswordStaysIsReplacedAndIsRemoved)
{
    const BotKey bot = add(PlatformId::Telegram);
    const auto kept = [&] { return m_secrets.kept(SecretKind::ProxyPassword, bot.toString()); };
    domain::BotProfile profile = *m_registry->bot(bot);
    profile.proxy = {
        domain::ProxyRoute::Kind::Http, QStringLiteral("proxy.example.org"), 8080, QStringLiteral("mara")};
    key(m_registry->change(profile));
    key(m_registry->setProxyPassword(bot, core::Secret(QByteArrayView("the first one"))));

    QDialog *dialog = &open(bot);
    type(*dialog, "notes", QStringLiteral("something else"));
    ASSERT_TRUE(click(*dialog, "save"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(kept(), QByteArray("the first one"));
    EXPECT_EQ(opened, 0);

    dialog = &open(bot);
    type(*dialog, "proxyPassword", QStringLiteral("the second one"));
    ASSERT_TRUE(click(*dialog, "save"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(kept(), QByteArray("the second one"));

    dialog = &open(bot);
    ASSERT_TRUE(click(*dialog, "removeProxyPassword"));
    ASSERT_TRUE(click(*dialog, "save"));
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(EditBotTest, ABotThatIsGoneLosesNothingOfWhatWasTyped)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = open(bot);
    type(dialog, "name", QStringLiteral("Returns"));
    key(m_registry->remove(bot, services::BotRegistry::History::Keep));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("There is no bot")));
    EXPECT_EQ(words(dialog, "name"), QStringLiteral("Returns"));
    EXPECT_TRUE(m_registry->bots().isEmpty());
}

TEST_F(EditBotTest, AProfileThatIsOnlyReadSaysSo)
{
    const BotKey bot = add(PlatformId::Telegram);
    dialogs = nullptr;
    window.reset();
    restart(true);
    window = std::make_unique<QWidget>();
    window->show();
    window->activateWindow();
    dialogs = new ui::botedit::BotDialogs(
        {*m_registry, *m_starter, *m_workbench, *m_files, m_descriptions, redactor, clock, theme,
         [](QWidget *, const std::function<void(bool)> &then) { then(true); }, [](const core::Secret &) {}},
        window.get());
    QDialog &dialog = open(bot);
    type(dialog, "name", QStringLiteral("Returns"));
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("open for reading only")));
    EXPECT_EQ(words(dialog, "name"), QStringLiteral("Returns"));
}

} // namespace botdeck::test
