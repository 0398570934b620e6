// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"
#include "MarkingTranslator.h"
#include "services/BotCheck.h"
#include "services/BotListFile.h"
#include "tests/support/Wait.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::BotKey;
using domain::PlatformId;

/// Lists of bots out into a file and back, through the dialogs.
using BotListsTest = BotEditFixture;

} // namespace

TEST_F(BotListsTest, AListGoesOutInClearWithoutTokensAndComesBack)
{
    add(PlatformId::Telegram);
    add(PlatformId::CloudChat);
    const QString file = m_dir.filePath(QStringLiteral("out.json"));
    dialogs->exportList();
    QDialog &out = shown("exportBotsDialog");
    EXPECT_FALSE(part<QWidget>(out, "newPassphrase").isVisible());
    ASSERT_TRUE(click(out, "export"));
    chooseFile(out, file);
    ASSERT_TRUE(says(out, "note", QStringLiteral("no token in it")));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray list = written.readAll();
    EXPECT_TRUE(list.contains("telegram"));
    EXPECT_FALSE(list.contains(secretPart(PlatformId::Telegram).toUtf8()));
    press(Qt::Key_Escape);
    ASSERT_TRUE(isClosed("exportBotsDialog"));

    const BotKey bot = m_registry->bots().first().key;
    domain::BotProfile profile = m_registry->bots().last();
    profile.notes = QStringLiteral("otherwise");
    key(m_registry->change(profile));
    key(m_registry->remove(bot, services::BotRegistry::History::Keep));
    dialogs->importList();
    QDialog &in = shown("importBotsDialog");
    EXPECT_EQ(focus(), QStringLiteral("chooseFile"));
    press(Qt::Key_Space);
    chooseFile(in, file);
    ASSERT_TRUE(waitUntil([&] { return part<QWidget>(in, "plan").isVisible(); }));
    const QAbstractItemModel &plan = *part<QAbstractItemView>(in, "plan").model();
    ASSERT_EQ(plan.rowCount(), 2);
    EXPECT_EQ(plan.index(0, 2).data().toString(), QStringLiteral("Add"));
    EXPECT_EQ(plan.index(1, 2).data().toString(), QStringLiteral("Stays as it is"));
    EXPECT_EQ(plan.index(1, 3).data().toString(), QStringLiteral("notes"));
    EXPECT_TRUE(part<QPushButton>(in, "go").isDefault());
    EXPECT_FALSE(part<QPushButton>(in, "chooseFile").isDefault()) << "what was done last";
    ASSERT_TRUE(click(in, "go"));
    ASSERT_TRUE(says(in, "words", QStringLiteral("was added")));
    EXPECT_TRUE(words(in, "words").contains(QStringLiteral("kept as it is")));
    EXPECT_EQ(m_registry->bots().size(), 2);
    EXPECT_EQ(opened, 0) << "there was no token";
}

TEST_F(BotListsTest, TheDialogGrowsForLongNames)
{
    const QString name = QStringLiteral("Support of the harbour's evening market");
    const BotKey bot = add(PlatformId::Telegram);
    key(m_registry->change(bot, [&name](domain::BotProfile &profile) { profile.name = name; }));
    const QString file = m_dir.filePath(QStringLiteral("out.json"));
    dialogs->exportList();
    ASSERT_TRUE(click(shown("exportBotsDialog"), "export"));
    chooseFile(shown("exportBotsDialog"), file);
    ASSERT_TRUE(says(shown("exportBotsDialog"), "note", QStringLiteral("no token in it")));
    press(Qt::Key_Escape);
    ASSERT_TRUE(isClosed("exportBotsDialog"));
    dialogs->importList();
    QDialog &in = shown("importBotsDialog");
    ASSERT_TRUE(click(in, "chooseFile"));
    chooseFile(in, file);
    auto &plan = part<QTableView>(in, "plan");
    ASSERT_TRUE(waitUntil([&] { return plan.isVisible(); }));
    const int letters = plan.fontMetrics().horizontalAdvance(name);
    EXPECT_TRUE(waitUntil([&] { return plan.columnWidth(0) > letters + plan.iconSize().width(); }));
    EXPECT_EQ(plan.horizontalScrollBar()->maximum(), 0);
}

TEST_F(BotListsTest, AListWithTokensIsEncryptedAndOpensWithItsPassphraseOnly)
{
    const BotKey bot = add(PlatformId::Telegram);
    const QString file = m_dir.filePath(QStringLiteral("out.botlist"));
    dialogs->exportList();
    QDialog &out = shown("exportBotsDialog");
    ASSERT_TRUE(click(out, "sealed"));
    EXPECT_FALSE(part<QPushButton>(out, "export").isEnabled());
    type(out, "newPassphrase", QStringLiteral("seven"));
    EXPECT_TRUE(says(out, "passphraseNote", QStringLiteral("Too short")));
    type(out, "newPassphrase", QStringLiteral("seven wet sparrows argue"));
    type(out, "newPassphraseAgain", QStringLiteral("seven wet sparrows"));
    EXPECT_FALSE(part<QPushButton>(out, "export").isEnabled());
    type(out, "newPassphraseAgain", QStringLiteral("seven wet sparrows argue"));
    expectHidden(QStringLiteral("seven wet sparrows argue"));
    ASSERT_TRUE(click(out, "export"));
    EXPECT_EQ(opened, 1);
    chooseFile(out, file);
    ASSERT_TRUE(says(out, "note", QStringLiteral("Without the passphrase")));
    EXPECT_TRUE(part<QLineEdit>(out, "newPassphrase").text().isEmpty());
    press(Qt::Key_Escape);
    ASSERT_TRUE(isClosed("exportBotsDialog"));

    key(m_registry->remove(bot, services::BotRegistry::History::Keep));
    ASSERT_TRUE(waitUntil([&] { return keptToken(bot).isEmpty(); }));
    dialogs->importList();
    QDialog &in = shown("importBotsDialog");
    ASSERT_TRUE(click(in, "chooseFile"));
    chooseFile(in, file);
    ASSERT_TRUE(waitUntil([&] { return focus() == QStringLiteral("passphrase"); }));
    keys(QStringLiteral("seven dry sparrows argue"));
    press(Qt::Key_Return);
    ASSERT_TRUE(says(in, "note", QStringLiteral("passphrase")));
    ASSERT_TRUE(waitUntil([&] { return focus() == QStringLiteral("passphrase"); }));
    keys(QStringLiteral("seven wet sparrows argue"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return part<QWidget>(in, "plan").isVisible(); }));
    expectHidden(secretPart(PlatformId::Telegram));
    press(Qt::Key_Return);
    ASSERT_TRUE(says(in, "words", QStringLiteral("was added")));
    EXPECT_EQ(keptToken(bot), token(PlatformId::Telegram).reveal());
    expectHidden(secretPart(PlatformId::Telegram));
}

TEST_F(BotListsTest, AnExportInClearHoldsNoSecretInAnyShape)
{
    security::Redactor secrets;
    for (const PlatformId platform : domain::allPlatforms) {
        const BotKey bot = add(platform);
        domain::BotProfile profile = *m_registry->bot(bot);
        profile.notes = QStringLiteral("ask Mara");
        profile.colour = QStringLiteral("#c4314b");
        profile.production = profile.watchOnly = profile.startWithProgram = profile.allowPlainHttp = true;
        profile.proxy = {
            domain::ProxyRoute::Kind::Http, QStringLiteral("proxy.example.org"), 8080,
            QStringLiteral("mara")};
        services::CheckedBot checked;
        checked.facts = {
            domain::isProvisional(bot) ? QStringLiteral("4711") : domain::idOfKey(bot), {}, {}, {}, 7};
        checked.userToken = core::Secret(QByteArrayView("canary-of-the-user-token"));
        key(m_registry->change(profile));
        key(m_registry->setProxyPassword(bot, core::Secret(QByteArrayView("canary-of-the-proxy"))));
        key(m_registry->noteFacts(bot, checked));
        secrets.add(token(platform));
        secrets.add(core::Secret(secretPart(platform).toUtf8()));
    }
    secrets.add(core::Secret(QByteArrayView("canary-of-the-user-token")));
    secrets.add(core::Secret(QByteArrayView("canary-of-the-proxy")));
    const QString file = m_dir.filePath(QStringLiteral("out.json"));
    dialogs->exportList();
    QDialog &out = shown("exportBotsDialog");
    ASSERT_TRUE(click(out, "export"));
    chooseFile(out, file);
    ASSERT_TRUE(says(out, "note", QStringLiteral("no token in it")));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray list = written.readAll();
    EXPECT_EQ(list.count("ask Mara"), 3);
    EXPECT_FALSE(secrets.containsSecret(list)) << list.constData();
    EXPECT_FALSE(secrets.containsSecret(fileBytes())) << "nor does the profile's own list";
}

TEST_F(BotListsTest, AnExportWithASecretInItIsRefused)
{
    const BotKey bot = add(PlatformId::Telegram);
    domain::BotProfile profile = *m_registry->bot(bot);
    profile.notes = secretPart(PlatformId::Telegram);
    key(m_registry->change(profile));
    redactor.add(token(PlatformId::Telegram));
    redactor.add(core::Secret(profile.notes.toUtf8()));
    const QString file = m_dir.filePath(QStringLiteral("out.json"));
    dialogs->exportList();
    QDialog &out = shown("exportBotsDialog");
    ASSERT_TRUE(click(out, "export"));
    chooseFile(out, file);
    ASSERT_TRUE(says(out, "note", QStringLiteral("A secret stands in a field")));
    EXPECT_FALSE(QFile::exists(file));
    expectHidden(secretPart(PlatformId::Telegram));
}

TEST_F(BotListsTest, WhatABotDiffersInIsSaidInTheWindowsLanguage)
{
    domain::BotProfile other = *m_registry->bot(add(PlatformId::Telegram));
    other.name += QStringLiteral(" elsewhere");
    other.pathForm = QStringLiteral("/{token}/{method}");
    other.proxy.kind = domain::ProxyRoute::Kind::Direct;
    other.watchOnly = other.peeks = other.production = other.allowPlainHttp = true;
    other.notes = QStringLiteral("otherwise");
    other.colour = QStringLiteral("#c4314b");
    const auto list = services::exportInClear({other}, redactor);
    ASSERT_TRUE(list);
    const QString path = m_dir.filePath(QStringLiteral("other.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(*list);
    file.close();
    const MarkingTranslator marks;
    dialogs->importList();
    QDialog &in = shown("importBotsDialog");
    ASSERT_TRUE(click(in, "chooseFile"));
    chooseFile(in, path);
    ASSERT_TRUE(waitUntil([&] { return part<QWidget>(in, "plan").isVisible(); }));
    const QString said = part<QAbstractItemView>(in, "plan").model()->index(0, 3).data().toString();
    const QStringList differences = said.split(QStringLiteral("«, »"));
    EXPECT_EQ(differences.size(), 9) << qPrintable(said);
    for (const QString &each : differences)
        EXPECT_TRUE(each.startsWith(u'«') && each.endsWith(u'»')) << qPrintable(each);
}

TEST_F(BotListsTest, AFileThatIsNoListIsSaid)
{
    const QString file = m_dir.filePath(QStringLiteral("other.json"));
    QFile other(file);
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("{\"something\": \"else\"}");
    other.close();
    dialogs->importList();
    QDialog &in = shown("importBotsDialog");
    ASSERT_TRUE(click(in, "chooseFile"));
    chooseFile(in, file);
    ASSERT_TRUE(says(in, "note", QStringLiteral("Nothing was imported")));
    EXPECT_FALSE(part<QWidget>(in, "go").isVisible());
}

} // namespace botdeck::test
