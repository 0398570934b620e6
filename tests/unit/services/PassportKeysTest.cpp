// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PassportKeys.h"

#include "core/AtomicFile.h"
#include "MemorySecrets.h"
#include "security/Cryptography.h"
#include "tests/support/FakeClock.h"
#include "tests/support/OpenSsl.h"
#include "tests/support/Wait.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using core::ErrorKind;
using core::Secret;
using services::PassportKey;
using services::PassportKeyAnswer;
using services::PassportKeyJob;
using services::PassportKeys;
using test::openssl;
using test::opensslKey;
using test::waitUntil;

namespace {

const QString firstName = QStringLiteral("Spring key");
const QString secondName = QStringLiteral("密钥 2");
const domain::BotKey passportBot =
    domain::BotKey::fromStored(QStringLiteral("cloudchat:chat.example.org:4711"));

class PassportKeysTest : public testing::Test
{
protected:
    std::unique_ptr<PassportKeys> open(bool readOnly = false)
    {
        auto keys = std::make_unique<PassportKeys>(PassportKeys::Parts{m_secrets, m_clock, path(), readOnly});
        keys->load();
        return keys;
    }

    /// How the job ends.
    static core::Result<PassportKeyAnswer> outcome(PassportKeyJob *job)
    {
        std::optional<core::Result<PassportKeyAnswer>> ended;
        int finished = 0;
        QObject context;
        QObject::connect(job, &PassportKeyJob::finished, &context, [&finished] { ++finished; });
        QObject::connect(
            job, &PassportKeyJob::succeeded, &context,
            [&ended](const PassportKeyAnswer &answer) { ended = answer; });
        QObject::connect(
            job, &PassportKeyJob::failed, &context, [&ended](const core::Error &error) { ended = error; });
        EXPECT_TRUE(waitUntil([&ended] { return ended.has_value(); }));
        EXPECT_EQ(finished, 1);
        return *ended;
    }
    static ErrorKind failure(PassportKeyJob *job)
    {
        const auto ended = outcome(job);
        EXPECT_FALSE(ended);
        return ended ? ErrorKind::WrongUse : ended.error().kind;
    }
    /// The first key: openssl's.
    core::Result<PassportKeyAnswer> import(PassportKeys &keys, const QString &name = firstName) const
    {
        return outcome(keys.importPem(name, Secret(opensslKey()), {}, nullptr));
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("passport.json")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QByteArray content(const QString &name = QStringLiteral("passport.json")) const
    {
        return core::readWhole(path(name), 1 << 20).value_or(QByteArray());
    }

    const security::Cryptography m_cryptography;
    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    test::MemorySecrets m_secrets;
};

} // namespace

TEST_F(PassportKeysTest, AnImportedKeyIsThereAfterARestart)
{
    PassportKey imported;
    {
        const auto keys = open();
        QSignalSpy changed(keys.get(), &PassportKeys::changed);
        const auto answer = import(*keys);
        ASSERT_TRUE(answer) << answer.error().detail.english().toStdString();
        imported = answer->facts;
        EXPECT_EQ(imported.name, firstName);
        EXPECT_EQ(imported.bits, 2048);
        EXPECT_EQ(imported.publicPem, openssl("pkey -pubout", opensslKey()));
        EXPECT_EQ(imported.madeMs, m_clock.wallMs());
        EXPECT_EQ(keys->keys(), QList<PassportKey>{imported});
        EXPECT_EQ(changed.size(), 2) << "the list was read, and changed";
    }
    const auto keys = open();
    const auto loaded = outcome(keys->load(firstName, nullptr));
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->facts, imported);
    EXPECT_EQ(loaded->key->toPem().reveal(), opensslKey());
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_FALSE(content().contains("PRIVATE KEY"));
}

TEST_F(PassportKeysTest, AKeyIsMadeRenamedHandedOverAndRemoved)
{
    const auto keys = open();
    ASSERT_TRUE(import(*keys));
    const auto made = outcome(keys->generate(secondName, 2048, nullptr));
    ASSERT_TRUE(made);
    EXPECT_EQ(keys->keys().size(), 2);
    EXPECT_FALSE(keys->current(passportBot));
    ASSERT_TRUE(outcome(keys->setCurrent(passportBot, secondName, nullptr)));
    ASSERT_TRUE(outcome(keys->setHandedOver(secondName, true, nullptr)));
    const QString renamed = QStringLiteral("Summer key");
    ASSERT_TRUE(outcome(keys->rename(secondName, renamed, nullptr)));
    EXPECT_EQ(keys->current(passportBot)->name, renamed);
    EXPECT_TRUE(keys->current(passportBot)->handedOver);
    const auto loaded = outcome(keys->load(renamed, nullptr));
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->key->fingerprint(), made->facts.fingerprint);

    EXPECT_EQ(m_secrets.size(), 2);
    ASSERT_TRUE(outcome(keys->remove(renamed, nullptr)));
    EXPECT_EQ(m_secrets.size(), 1);
    EXPECT_FALSE(keys->current(passportBot));
    const auto again = open();
    EXPECT_TRUE(waitUntil([&again] { return again->isLoaded(); }));
    EXPECT_EQ(again->keys(), keys->keys());
    EXPECT_EQ(again->keys().size(), 1);
}

TEST_F(PassportKeysTest, WhatIsExportedOnlyItsOwnerReads)
{
    const auto keys = open();
    ASSERT_TRUE(import(*keys));
    const QString file = path(QStringLiteral("export.pem"));
    ASSERT_TRUE(outcome(keys->exportPem(firstName, Secret(QByteArrayView("invented")), file, nullptr)));
    EXPECT_EQ(openssl("pkey -passin pass:invented", content(QStringLiteral("export.pem"))), opensslKey());
    ASSERT_TRUE(outcome(keys->exportPem(firstName, {}, file, nullptr)));
    EXPECT_EQ(content(QStringLiteral("export.pem")), opensslKey());
    EXPECT_EQ(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser), core::ownerOnly);
    const QString nowhere = path(QStringLiteral("none/export.pem"));
    EXPECT_EQ(failure(keys->exportPem(firstName, {}, nowhere, nullptr)), ErrorKind::Storage);
}

TEST_F(PassportKeysTest, WhatCannotBeIsRefusedAndChangesNothing)
{
    const auto keys = open();
    ASSERT_TRUE(import(*keys));
    const QByteArray before = content();
    const auto imported = [&keys](const QString &name, const QByteArray &text) {
        return failure(keys->importPem(name, Secret(text), {}, nullptr));
    };
    EXPECT_EQ(imported(secondName, opensslKey()), ErrorKind::Refused) << "the same key";
    EXPECT_EQ(imported(secondName, "no key"), ErrorKind::Refused);
    EXPECT_EQ(imported(firstName, openssl("genrsa 2048")), ErrorKind::Refused) << "the same name";
    EXPECT_EQ(imported(QStringLiteral(" "), opensslKey()), ErrorKind::WrongUse);
    EXPECT_EQ(imported(QString(65, u'x'), opensslKey()), ErrorKind::WrongUse);
    EXPECT_EQ(imported(QStringLiteral("a\nb"), opensslKey()), ErrorKind::WrongUse);
    const QByteArray encrypted = openssl("pkey -aes256 -passout pass:invented", opensslKey());
    EXPECT_EQ(imported(secondName, encrypted), ErrorKind::Locked) << "the passphrase is asked for";
    EXPECT_EQ(failure(keys->generate(secondName, 1024, nullptr)), ErrorKind::WrongUse);
    EXPECT_EQ(failure(keys->load(secondName, nullptr)), ErrorKind::NotFound);
    EXPECT_EQ(failure(keys->remove(secondName, nullptr)), ErrorKind::NotFound);
    EXPECT_EQ(failure(keys->rename(secondName, QStringLiteral("x"), nullptr)), ErrorKind::NotFound);
    EXPECT_EQ(failure(keys->setCurrent(passportBot, secondName, nullptr)), ErrorKind::NotFound);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(m_secrets.size(), 1);
}

TEST_F(PassportKeysTest, WhatHasNoPlaceIsNotListedAndLeavesNoPrivateHalf)
{
    const auto keys = open();
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("locked")});
    EXPECT_EQ(import(*keys).error().kind, ErrorKind::Locked);
    EXPECT_TRUE(keys->keys().isEmpty());
    m_secrets.refuse({});
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_EQ(import(*keys).error().kind, ErrorKind::Storage);
    EXPECT_TRUE(waitUntil([this] { return m_secrets.size() == 0; }));
    ASSERT_TRUE(QDir().rmdir(path()));
    ASSERT_TRUE(import(*keys));
    m_secrets.refuse(core::Error{ErrorKind::Locked, QStringLiteral("locked")});
    EXPECT_EQ(failure(keys->remove(firstName, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(keys->keys().size(), 1) << "its private half is still there";
}

TEST_F(PassportKeysTest, AKeyThatIsGivenUpIsNotKept)
{
    const auto keys = open();
    PassportKeyJob *job = keys->importPem(secondName, Secret(opensslKey()), {}, nullptr);
    QSignalSpy finished(job, &PassportKeyJob::finished);
    ASSERT_TRUE(waitUntil([&keys] { return keys->isLoaded(); }));
    job->cancel();
    ASSERT_TRUE(import(*keys)) << "it is done behind the other";
    EXPECT_EQ(keys->keys().size(), 1);
    EXPECT_EQ(finished.size(), 0);
}

TEST_F(PassportKeysTest, AProfileThatIsOpenForReadingOnlyStaysAsItIs)
{
    ASSERT_TRUE(import(*open()));
    const QByteArray before = content();
    const auto keys = open(true);
    EXPECT_EQ(import(*keys, secondName).error().kind, ErrorKind::Locked);
    EXPECT_EQ(failure(keys->remove(firstName, nullptr)), ErrorKind::Locked);
    EXPECT_EQ(failure(keys->setHandedOver(firstName, true, nullptr)), ErrorKind::Locked);
    EXPECT_TRUE(outcome(keys->load(firstName, nullptr))) << "to decrypt is no change";
    EXPECT_EQ(content(), before);
}

TEST_F(PassportKeysTest, AListThatCannotBeReadIsKeptAsideAndANewerOneStays)
{
    ASSERT_TRUE(core::writeWhole(path(), "{broken"));
    {
        const auto keys = open();
        QSignalSpy said(keys.get(), &PassportKeys::said);
        ASSERT_TRUE(import(*keys));
        EXPECT_EQ(said.size(), 1);
        EXPECT_EQ(content(QStringLiteral("passport.json.bad")), "{broken");
    }
    const QByteArray newer = R"({"botdeck":"passport","version":2,"keys":{}})";
    ASSERT_TRUE(core::writeWhole(path(), newer));
    const auto keys = open();
    EXPECT_EQ(import(*keys).error().kind, ErrorKind::Storage);
    EXPECT_EQ(content(), newer);
}
