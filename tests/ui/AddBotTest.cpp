// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddBotFixture.h"
#include "tests/support/RawServer.h"
#include "tests/support/Wait.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::BotState;
using domain::PlatformId;
using security::SecretKind;

using AddBotTest = AddBotFixture;

} // namespace

TEST_F(AddBotTest, IsCheckedAddedAndReceivesByMouse)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("The server knows this bot.")));
    const QString id = domain::idFromToken(token(PlatformId::Telegram).reveal());
    EXPECT_EQ(words(dialog, "factId"), id);
    EXPECT_FALSE(words(dialog, "factName").isEmpty());
    EXPECT_EQ(part<QLineEdit>(dialog, "name").text(), words(dialog, "factName"))
        << "getMe's name is proposed";
    bool saysGroups = false;
    for (const QLabel *each : dialog.findChildren<QLabel *>())
        saysGroups |= each->text() == QStringLiteral("May be added to groups");
    EXPECT_TRUE(saysGroups);
    EXPECT_TRUE(m_registry->bots().isEmpty()) << "a check saves nothing";
    QSignalSpy added(dialogs, &ui::botedit::BotDialogs::added);
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(opened, 1);
    EXPECT_EQ(domain::idOfKey(only()), id);
    EXPECT_EQ(keptToken(only()), token(PlatformId::Telegram).reveal());
    EXPECT_TRUE(m_registry->bot(only())->facts.has_value());
    EXPECT_TRUE(reaches(only(), BotState::Live));
}

TEST_F(AddBotTest, ByTheKeyboardAlone)
{
    open();
    EXPECT_EQ(focus(), QStringLiteral("token"));
    keys(QString::fromUtf8(token(PlatformId::CloudChat).reveal()));
    press(Qt::Key_Tab);
    EXPECT_EQ(focus(), QStringLiteral("name"));
    keys(QStringLiteral("Orders & returns"));
    ASSERT_TRUE(tabTo("more"));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo("server"));
    press(Qt::Key_A, Qt::ControlModifier);
    keys(server(PlatformId::CloudChat));
    QWidget &dialog = *QApplication::activeWindow();
    press(Qt::Key_C, Qt::AltModifier);
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    ASSERT_TRUE(tabTo("production"));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo("startNow"));
    press(Qt::Key_Space);
    ASSERT_TRUE(tabTo("addBot"));
    press(Qt::Key_Return);
    ASSERT_TRUE(isClosed());
    ASSERT_EQ(m_registry->bots().size(), 1);
    EXPECT_EQ(m_registry->bots().first().name, QStringLiteral("Orders & returns"));
    EXPECT_TRUE(m_registry->bots().first().production);
    EXPECT_EQ(status(only()).state, BotState::Stopped) << "it was not to start";
}

TEST_F(AddBotTest, TabGoesFromTopToBottom)
{
    open();
    keys(QStringLiteral("4711:token"));
    QStringList order;
    press(Qt::Key_Backtab);
    for (int presses = 0; presses < 8; ++presses) {
        order += focus();
        press(Qt::Key_Tab);
    }
    const QStringList expected{QStringLiteral("platform"), QStringLiteral("token"),
                               QStringLiteral("name"),     QStringLiteral("check"),
                               QStringLiteral("more"),     QStringLiteral("startNow"),
                               QStringLiteral("addBot")};
    EXPECT_EQ(order.mid(0, 7), expected) << qPrintable(order.join(u' '));
}

TEST_F(AddBotTest, AFailedCheckKeepsEverythingAndOffersToSaveAnyway)
{
    RawServer refusing;
    refusing.script(
        {act::answer(R"({"ok":false,"error_code":401,"description":"Unauthorized"})", "401 Unauthorized")});
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    type(dialog, "server", refusing.url().toString());
    type(dialog, "name", QStringLiteral("Orders"));
    type(dialog, "notes", QStringLiteral("ask Mara"));
    EXPECT_EQ(words(dialog, "addBot"), QStringLiteral("&Add bot"));
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("does not accept this token")));
    EXPECT_TRUE(says(dialog, "checkNote", QStringLiteral("Unauthorized. What you typed"))) << "two sentences";
    EXPECT_EQ(refusing.requests().size(), 1) << "getMe is called once";
    EXPECT_EQ(words(dialog, "addBot"), QStringLiteral("&Save anyway"));
    EXPECT_EQ(words(dialog, "name"), QStringLiteral("Orders"));
    EXPECT_EQ(words(dialog, "notes"), QStringLiteral("ask Mara"));
    EXPECT_EQ(part<QLineEdit>(dialog, "token").text().toUtf8(), token(PlatformId::Telegram).reveal());
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(m_registry->bots().size(), 1);
    EXPECT_EQ(m_registry->bots().first().notes, QStringLiteral("ask Mara"));
}

TEST_F(AddBotTest, ACheckCanBeStoppedAndNeverBlocks)
{
    RawServer silent;
    silent.script({act::keepSilent()});
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Fanbook);
    type(dialog, "server", silent.url().toString());
    EXPECT_FALSE(click(dialog, "cancelCheck")) << "there is nothing to stop yet";
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(waitUntil([&] { return silent.requests().size() == 1; }));
    type(dialog, "name", QStringLiteral("typed meanwhile"));
    ASSERT_TRUE(click(dialog, "cancelCheck"));
    EXPECT_TRUE(waitUntil([&] { return silent.openConnections() == 0; }));
    EXPECT_TRUE(words(dialog, "checkNote").isEmpty());
    EXPECT_TRUE(part<QPushButton>(dialog, "check").isEnabled());
    EXPECT_EQ(words(dialog, "name"), QStringLiteral("typed meanwhile"));
}

TEST_F(AddBotTest, SavingEndsACheckThatIsUnderWay)
{
    RawServer silent;
    silent.script({act::keepSilent()});
    usable = false;
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    type(dialog, "server", silent.url().toString());
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(waitUntil([&] { return silent.requests().size() == 1; }));
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("not open")));
    EXPECT_TRUE(waitUntil([&] { return silent.openConnections() == 0; }));
    EXPECT_TRUE(words(dialog, "checkNote").isEmpty()) << "it says that it is still asking";
    EXPECT_TRUE(part<QPushButton>(dialog, "check").isEnabled());
}

TEST_F(AddBotTest, WhatACheckSaidIsForgottenWithAnotherToken)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Fanbook);
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    part<QLineEdit>(dialog, "token").setFocus();
    keys(QStringLiteral("0"));
    EXPECT_TRUE(words(dialog, "checkNote").isEmpty());
    EXPECT_FALSE(part<QWidget>(dialog, "facts").isVisible());
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(domain::isProvisional(only())) << "the facts of another token were kept";
}

TEST_F(AddBotTest, AFanbookBotGetsItsNumberFromTheCheckAndItsUserTokenIsKept)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Fanbook);
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    const QString id = words(dialog, "factId");
    ASSERT_TRUE(click(dialog, "startNow"));
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    EXPECT_EQ(domain::idOfKey(only()), id);
    EXPECT_TRUE(
        waitUntil([this] { return !m_secrets.kept(SecretKind::UserToken, only().toString()).isEmpty(); }));
}

TEST_F(AddBotTest, ABotThatIsThereIsNotAddedTwice)
{
    add(PlatformId::Telegram);
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("in the list already")));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(m_registry->bots().size(), 1);
}

TEST_F(AddBotTest, AWatchedBotIsStartedAndConfirmsNothing)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    ASSERT_TRUE(click(dialog, "watchOnly"));
    EXPECT_TRUE(part<QCheckBox>(dialog, "startNow").isEnabled()) << "it may be watched at once";
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(m_registry->bots().first().watchOnly);
    EXPECT_TRUE(reaches(only(), BotState::Peeking));
}

TEST_F(AddBotTest, AProxyAndItsPasswordAreKept)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    EXPECT_FALSE(part<QWidget>(dialog, "proxyHost").isVisible());
    auto &kind = part<QComboBox>(dialog, "proxyKind");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_End);
    EXPECT_TRUE(part<QWidget>(dialog, "proxyHost").isVisible());
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(says(dialog, "note", QStringLiteral("no host")));
    type(dialog, "proxyHost", QStringLiteral("proxy.example.org"));
    type(dialog, "proxyUser", QStringLiteral("mara"));
    type(dialog, "proxyPassword", QStringLiteral("canary-of-the-proxy"));
    expectHidden(QStringLiteral("canary-of-the-proxy"));
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    const domain::ProxyRoute proxy = m_registry->bots().first().proxy;
    EXPECT_EQ(proxy.kind, domain::ProxyRoute::Kind::Socks5);
    EXPECT_EQ(proxy.host, QStringLiteral("proxy.example.org"));
    EXPECT_EQ(proxy.user, QStringLiteral("mara"));
    EXPECT_EQ(
        m_secrets.kept(SecretKind::ProxyPassword, only().toString()), QByteArray("canary-of-the-proxy"));
}

TEST_F(AddBotTest, EscapeClosesItAndTheTokenIsGone)
{
    QDialog &dialog = open();
    type(dialog, "token", QStringLiteral("4711:canary-Zq8vT2mK-gone"));
    QPointer<QLineEdit> field = &part<QLineEdit>(dialog, "token");
    QString last;
    QObject::connect(field, &QLineEdit::textChanged, field, [&last](const QString &text) { last = text; });
    press(Qt::Key_Escape);
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(last.isEmpty());
    EXPECT_TRUE(waitUntil([&field] { return field.isNull(); })) << "a closed dialog stays in memory";
    EXPECT_TRUE(m_registry->bots().isEmpty());
}

TEST_F(AddBotTest, ATokenIsShownNowhereButInItsOwnField)
{
    const QString secret = secretPart(PlatformId::Telegram);
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    expectHidden(secret);
    ASSERT_TRUE(click(dialog, "check"));
    ASSERT_TRUE(says(dialog, "checkNote", QStringLiteral("knows this bot")));
    expectHidden(secret);
    part<QLineEdit>(dialog, "token").setFocus();
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_TRUE(part<QLineEdit>(dialog, "token").displayText().contains(secret));
    clock.advance(std::chrono::seconds(10));
    expectHidden(secret);
    ASSERT_TRUE(click(dialog, "addBot"));
    ASSERT_TRUE(isClosed());
    expectHidden(secret);
}

TEST_F(AddBotTest, FitsTheScreenWithEverythingOpen)
{
    QDialog &dialog = open();
    fillIn(dialog, PlatformId::Telegram);
    auto &kind = part<QComboBox>(dialog, "proxyKind");
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_End);
    settle();
    EXPECT_LE(dialog.height(), dialog.screen()->availableGeometry().height());
    for (const char *name : {"addBot", "note"})
        EXPECT_TRUE(dialog.rect().contains(part<QWidget>(dialog, name).geometry().topLeft())) << name;
    EXPECT_TRUE(part<QWidget>(dialog, "addBot").isVisible());
    EXPECT_TRUE(tabTo("production"));
    auto &production = part<QWidget>(dialog, "production");
    EXPECT_FALSE(production.visibleRegion().isEmpty()) << "Tab does not bring it into sight";
}

} // namespace botdeck::test
