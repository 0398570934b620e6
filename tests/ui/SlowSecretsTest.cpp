// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BotEditFixture.h"
#include "services/BotListFile.h"
#include "tests/support/Wait.h"
#include "ui/botedit/SaveWords.h"

#include <QFile>
#include <QLineEdit>
#include <QTest>

namespace botdeck::test {

namespace {

using domain::BotKey;
using domain::PlatformId;
using security::SecretKind;

const QString awaited = QStringLiteral("Waiting for the place where tokens are kept…");
const QString listPassphrase = QStringLiteral("seven wet sparrows argue");

/// Dialogs about bots while whoever keeps tokens does not answer.
class SlowSecretsTest : public BotEditFixture
{
protected:
    QDialog &edit(const BotKey &key)
    {
        dialogs->edit(key);
        return shown("editBotDialog");
    }
    /// A bot whose proxy wants a password, in a dialog that has got one.
    QDialog &editPassword(const BotKey &bot)
    {
        domain::BotProfile profile = *m_registry->bot(bot);
        profile.proxy = {
            domain::ProxyRoute::Kind::Http, QStringLiteral("proxy.example.org"), 8080,
            QStringLiteral("mara")};
        key(m_registry->change(profile));
        QDialog &dialog = edit(bot);
        type(dialog, "proxyPassword", QStringLiteral("invented"));
        return dialog;
    }
    [[nodiscard]] QByteArray password(const BotKey &bot) const
    {
        return m_secrets.kept(SecretKind::ProxyPassword, bot.toString());
    }
    /// The dialog for a list, in this file, with the bot and its token.
    QDialog &importPlan(const QString &path)
    {
        domain::BotProfile profile = typed(PlatformId::Telegram);
        const QString id = domain::idFromToken(token(PlatformId::Telegram).reveal());
        profile.key = BotKey(profile.platform, profile.server, id);
        const auto list = services::exportSealed(
            {{profile, token(PlatformId::Telegram)}}, core::Secret(listPassphrase.toUtf8()));
        EXPECT_TRUE(list);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(*list);
        file.close();
        dialogs->importList();
        QDialog &dialog = shown("importBotsDialog");
        EXPECT_TRUE(click(dialog, "chooseFile"));
        chooseFile(dialog, path);
        EXPECT_TRUE(waitUntil([] { return focus() == QStringLiteral("passphrase"); }));
        keys(listPassphrase);
        press(Qt::Key_Return);
        EXPECT_TRUE(waitUntil([&] { return part<QWidget>(dialog, "plan").isVisible(); }));
        return dialog;
    }
};

} // namespace

TEST_F(SlowSecretsTest, EditSaysThatItIsNotKnownYetWhereTokensAreKept)
{
    const BotKey bot = add(PlatformId::Telegram);
    answersAtOnce = false;
    QDialog *dialog = &editPassword(bot);
    ASSERT_TRUE(click(*dialog, "save"));
    EXPECT_TRUE(says(*dialog, "note", awaited));
    EXPECT_FALSE(part<QWidget>(*dialog, "proxyPassword").isEnabled());
    press(Qt::Key_Escape);
    ASSERT_TRUE(isClosed("editBotDialog"));
    waiting(true);
    settle();
    EXPECT_TRUE(password(bot).isEmpty()) << "it was cancelled";

    dialog = &editPassword(bot);
    ASSERT_TRUE(click(*dialog, "save"));
    waiting(false);
    EXPECT_TRUE(says(*dialog, "note", QStringLiteral("not open")));
    EXPECT_TRUE(part<QWidget>(*dialog, "proxyPassword").isEnabled());
    ASSERT_TRUE(click(*dialog, "save"));
    waiting(true);
    ASSERT_TRUE(isClosed("editBotDialog"));
    EXPECT_EQ(password(bot), QByteArray("invented"));
}

TEST_F(SlowSecretsTest, EditSaysWhenAPasswordTakesLongToBeKept)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = editPassword(bot);
    m_secrets.keepSilent(true);
    const int before = m_secrets.questions();
    ASSERT_TRUE(click(dialog, "save"));
    ASSERT_TRUE(waitUntil([&] { return m_secrets.questions() > before; }));
    EXPECT_EQ(words(dialog, "note"), QStringLiteral("Saving…"));
    clock.advance(ui::botedit::secretsPatience);
    EXPECT_TRUE(says(dialog, "note", awaited));
    m_secrets.keepSilent(false);
    EXPECT_TRUE(isClosed("editBotDialog"));
}

TEST_F(SlowSecretsTest, AShownTokenIsWaitedForInWords)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = edit(bot);
    m_secrets.keepSilent(true);
    ASSERT_TRUE(click(dialog, "showToken"));
    EXPECT_TRUE(words(dialog, "note").isEmpty()) << "a keychain that answers at once needs no words";
    clock.advance(ui::botedit::secretsPatience);
    EXPECT_TRUE(says(dialog, "note", awaited));
    EXPECT_FALSE(part<QWidget>(dialog, "showToken").isEnabled());
    m_secrets.keepSilent(false);
    const auto &field = part<QLineEdit>(dialog, "savedToken");
    EXPECT_TRUE(waitUntil([&] { return field.text().contains(secretPart(PlatformId::Telegram)); }));
    EXPECT_TRUE(words(dialog, "note").isEmpty());
    EXPECT_TRUE(part<QWidget>(dialog, "showToken").isEnabled());
}

TEST_F(SlowSecretsTest, ACheckSaysThatItWaitsForTheTokenAndNotForTheServer)
{
    const BotKey bot = add(PlatformId::Telegram);
    QDialog &dialog = edit(bot);
    m_secrets.keepSilent(true);
    ASSERT_TRUE(click(dialog, "check"));
    EXPECT_TRUE(words(dialog, "checkNote").isEmpty()) << "a keychain that answers at once needs no words";
    clock.advance(ui::botedit::secretsPatience);
    EXPECT_TRUE(says(dialog, "checkNote", awaited));
    m_secrets.keepSilent(false);
    EXPECT_TRUE(says(dialog, "checkNote", QStringLiteral("The server knows this bot.")));
}

TEST_F(SlowSecretsTest, WhoeverWaitsForATokenCanLeave)
{
    const BotKey bot = add(PlatformId::Telegram);
    QPointer<QDialog> dialog = &edit(bot);
    m_secrets.keepSilent(true);
    ASSERT_TRUE(click(*dialog, "copyToken"));
    clock.advance(ui::botedit::secretsPatience);
    ASSERT_TRUE(says(*dialog, "note", awaited));
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed("editBotDialog"));
    m_secrets.keepSilent(false);
    EXPECT_TRUE(waitUntil([&dialog] { return dialog.isNull(); }));
    EXPECT_TRUE(copied.isEmpty());
}

TEST_F(SlowSecretsTest, AnExportSaysThatItWaitsAndCanBeLeft)
{
    add(PlatformId::Telegram);
    const QString path = m_dir.filePath(QStringLiteral("out.json"));
    dialogs->exportList();
    QDialog &dialog = shown("exportBotsDialog");
    m_secrets.keepSilent(true);
    ASSERT_TRUE(click(dialog, "export"));
    chooseFile(dialog, path);
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("Exporting…")));
    clock.advance(ui::botedit::secretsPatience);
    EXPECT_TRUE(says(dialog, "note", awaited));
    press(Qt::Key_Escape);
    EXPECT_TRUE(isClosed("exportBotsDialog"));
    m_secrets.keepSilent(false);
    settle();
    EXPECT_FALSE(QFile::exists(path)) << "it was cancelled";
}

TEST_F(SlowSecretsTest, AnEncryptedExportWaitsForThePlaceOfTokensInWords)
{
    add(PlatformId::Telegram);
    answersAtOnce = false;
    dialogs->exportList();
    QDialog &dialog = shown("exportBotsDialog");
    ASSERT_TRUE(click(dialog, "sealed"));
    type(dialog, "newPassphrase", listPassphrase);
    type(dialog, "newPassphraseAgain", listPassphrase);
    ASSERT_TRUE(click(dialog, "export"));
    EXPECT_TRUE(says(dialog, "note", awaited));
    EXPECT_FALSE(part<QWidget>(dialog, "export").isEnabled());
    waiting(false);
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("Nothing was exported")));
    EXPECT_TRUE(part<QWidget>(dialog, "export").isEnabled());
}

TEST_F(SlowSecretsTest, AnImportOfTokensSaysWhatItWaitsFor)
{
    QDialog &dialog = importPlan(m_dir.filePath(QStringLiteral("in.botlist")));
    answersAtOnce = false;
    ASSERT_TRUE(click(dialog, "go"));
    EXPECT_TRUE(says(dialog, "note", awaited));
    m_secrets.keepSilent(true);
    waiting(true);
    EXPECT_TRUE(says(dialog, "note", QStringLiteral("Importing…")));
    clock.advance(ui::botedit::secretsPatience);
    EXPECT_TRUE(says(dialog, "note", awaited));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(isOpen("importBotsDialog")) << "what became of each bot is still to be said";
    m_secrets.keepSilent(false);
    EXPECT_TRUE(says(dialog, "words", QStringLiteral("was added")));
    EXPECT_EQ(m_registry->bots().size(), 1);
}

} // namespace botdeck::test
