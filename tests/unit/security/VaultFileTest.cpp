// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/VaultFile.h"

#include "Samples.h"
#include "security/Cryptography.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

using namespace botdeck;
using namespace botdeck::security;
using core::ErrorKind;
using test::name;
using test::passphrase;
using test::token;

namespace {

const core::Secret other(QByteArrayView("another passphrase"));
const SecretName key{SecretKind::PrivateKey, QStringLiteral("passport")};

/// While it lives, files of this process cannot grow beyond so many bytes: a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
        : m_handler(signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit less{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

class Vault : public testing::Test
{
protected:
    [[nodiscard]] VaultFile vault() const { return VaultFile(m_path, {1, 8}); }
    /// One with a token in it, unlocked.
    [[nodiscard]] VaultFile filled() const
    {
        VaultFile file = vault();
        EXPECT_TRUE(file.create(passphrase));
        EXPECT_TRUE(file.write(name, token));
        return file;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void put(const QByteArray &content) const
    {
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] qsizetype filesInFolder() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size();
    }

    const Cryptography m_cryptography;
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("vault.botdeck"));
};

std::string saidBy(const core::Error &error)
{
    return error.detail.english().toStdString();
}

} // namespace

TEST_F(Vault, KeepsWhatWasWrittenUnderItsPassphrase)
{
    {
        VaultFile file = filled();
        ASSERT_TRUE(file.write(key, core::Secret(QByteArrayView("-----BEGIN"))));
        ASSERT_TRUE(file.write(name, core::Secret(QByteArrayView("replaced"))));
    }
    VaultFile file = vault();
    EXPECT_TRUE(file.exists());
    EXPECT_FALSE(file.isUnlocked());
    ASSERT_TRUE(file.unlock(passphrase));
    EXPECT_EQ(file.read(name)->reveal(), "replaced");
    EXPECT_EQ(file.list().value(), (QList{name, key}));
    ASSERT_TRUE(file.remove(name));
    EXPECT_EQ(file.read(name).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(saidBy(file.read(name).error()), "The vault has no bot token for cloudchat:h:4711.");
    ASSERT_TRUE(file.remove(name)) << "what is not there is removed, too";

    VaultFile again = vault();
    ASSERT_TRUE(again.unlock(passphrase));
    EXPECT_EQ(again.list().value(), QList{key});
}

TEST_F(Vault, IsReadableByItsOwnerOnlyAndShowsNothing)
{
    const VaultFile file = filled();
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFileInfo(m_path).permissions() & ~ownerOnly, QFile::Permissions());
    EXPECT_FALSE(bytes().contains("invented"));
    EXPECT_FALSE(bytes().contains("cloudchat"));
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(Vault, TellsNothingWhileLocked)
{
    VaultFile file = filled();
    file.lock();
    EXPECT_FALSE(file.isUnlocked());
    const QByteArray before = bytes();
    EXPECT_EQ(file.read(name).error().kind, ErrorKind::Locked);
    EXPECT_EQ(file.write(name, token).error().kind, ErrorKind::Locked);
    EXPECT_EQ(file.remove(name).error().kind, ErrorKind::Locked);
    EXPECT_EQ(file.list().error().kind, ErrorKind::Locked);
    EXPECT_EQ(bytes(), before);
}

TEST_F(Vault, RefusesAWrongPassphrase)
{
    VaultFile file = filled();
    file.lock();
    const auto unlocked = file.unlock(other);
    ASSERT_FALSE(unlocked);
    EXPECT_EQ(unlocked.error().kind, ErrorKind::Unauthorised);
    EXPECT_EQ(saidBy(unlocked.error()), "The passphrase is not that of the vault.");
    EXPECT_FALSE(file.isUnlocked());
    EXPECT_EQ(file.unlock(core::Secret()).error().kind, ErrorKind::Unauthorised);
}

TEST_F(Vault, IsNeverMadeOverAFileThatIsThere)
{
    put("something of somebody's");
    VaultFile file = vault();
    EXPECT_EQ(file.create(passphrase).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(bytes(), "something of somebody's");
}

TEST_F(Vault, NeedsAPassphraseAndAFile)
{
    VaultFile file = vault();
    EXPECT_EQ(file.unlock(passphrase).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(file.create(core::Secret()).error().kind, ErrorKind::WrongUse);
    EXPECT_FALSE(file.exists());
}

TEST_F(Vault, SaysThatItIsDamagedAndStaysAsItIs)
{
    VaultFile file = filled();
    file.lock();
    const QByteArray whole = bytes();
    for (const qsizetype at : {qsizetype(9), qsizetype(30), qsizetype(90), whole.size() - 1}) {
        QByteArray damaged = whole;
        damaged[at] = char(damaged[at] ^ 4);
        put(damaged);
        const auto unlocked = file.unlock(passphrase);
        ASSERT_FALSE(unlocked) << at;
        EXPECT_EQ(unlocked.error().kind, ErrorKind::Storage) << at;
        EXPECT_TRUE(unlocked.error().detail.english().contains(QStringLiteral("damaged")))
            << saidBy(unlocked.error());
        EXPECT_TRUE(unlocked.error().detail.english().endsWith(QStringLiteral("It was left as it is.")));
        EXPECT_EQ(bytes(), damaged);
    }
    put(whole);
    EXPECT_TRUE(file.unlock(passphrase));
}

TEST_F(Vault, ThatIsFarTooLargeIsNotRead)
{
    put(QByteArray(16 * 1024 * 1024 + 1, '\0'));
    EXPECT_EQ(vault().unlock(passphrase).error().kind, ErrorKind::TooLarge);
}

TEST_F(Vault, ThatAnotherProgramPutThereMeanwhileIsNotWrittenOver)
{
    VaultFile file = filled();
    VaultFile elsewhere = vault();
    ASSERT_TRUE(elsewhere.unlock(passphrase));
    ASSERT_TRUE(elsewhere.write(key, token));
    const QByteArray theirs = bytes();
    const auto written = file.write(name, core::Secret(QByteArrayView("replaced")));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(written.error().detail.english().contains(m_path)) << saidBy(written.error());
    EXPECT_EQ(file.remove(name).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(file.changePassphrase(passphrase, other).error().kind, ErrorKind::Conflict);
    EXPECT_EQ(bytes(), theirs);
    EXPECT_EQ(file.read(name)->reveal(), token.reveal()) << "memory is as before";

    file.lock();
    ASSERT_TRUE(file.unlock(passphrase));
    EXPECT_EQ(file.list().value(), (QList{name, key}));
    EXPECT_TRUE(file.remove(key)) << "it goes on with what is there now";
}

TEST_F(Vault, ThatWasSpoiltOrTakenAwayMeanwhileIsWrittenAnewFromMemory)
{
    VaultFile file = filled();
    const QByteArray spoilt = bytes().first(20);
    put(spoilt);
    ASSERT_TRUE(file.write(key, token));
    EXPECT_TRUE(vault().unlock(passphrase));
    QFile aside(m_path + QStringLiteral(".bad"));
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), spoilt);

    ASSERT_TRUE(QFile::remove(m_path));
    ASSERT_TRUE(file.remove(key));
    VaultFile again = vault();
    ASSERT_TRUE(again.unlock(passphrase));
    EXPECT_EQ(again.list().value(), QList{name});
}

TEST_F(Vault, DoesNotGrowBeyondWhatItCouldOpen)
{
    VaultFile file = filled();
    const core::Secret large(QByteArray(16 * 1024 * 1024, 'x'));
    EXPECT_EQ(file.write(key, large).error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(file.list().value(), QList{name});
    file.lock();
    EXPECT_TRUE(file.unlock(passphrase));
}

TEST_F(Vault, ChangesItsPassphraseLockedOrNot)
{
    VaultFile file = filled();
    EXPECT_EQ(file.changePassphrase(other, passphrase).error().kind, ErrorKind::Unauthorised);
    EXPECT_EQ(file.changePassphrase(passphrase, core::Secret()).error().kind, ErrorKind::WrongUse);
    const QByteArray saltBefore = bytes().sliced(28, 16);
    ASSERT_TRUE(file.changePassphrase(passphrase, other));
    EXPECT_NE(bytes().sliced(28, 16), saltBefore);
    ASSERT_TRUE(file.write(key, token)) << "what is written next goes under the new passphrase";

    VaultFile again = vault();
    EXPECT_EQ(again.unlock(passphrase).error().kind, ErrorKind::Unauthorised);
    ASSERT_TRUE(again.changePassphrase(other, passphrase)) << "locked";
    EXPECT_FALSE(again.isUnlocked());
    ASSERT_TRUE(again.unlock(passphrase));
    EXPECT_EQ(again.list().value(), (QList{name, key}));
}

TEST_F(Vault, OnAFullDiskStaysAsItWas)
{
    VaultFile file = filled();
    const QByteArray before = bytes();
    for (const rlim_t room : {rlim_t(0), rlim_t(1), rlim_t(100)}) {
        const FullDisk disk(room);
        const auto written = file.write(key, token);
        ASSERT_FALSE(written) << room;
        EXPECT_EQ(written.error().kind, ErrorKind::Storage);
        EXPECT_TRUE(written.error().detail.english().contains(m_path)) << saidBy(written.error());
        EXPECT_FALSE(file.changePassphrase(passphrase, other));
        EXPECT_FALSE(file.remove(name));
        EXPECT_EQ(bytes(), before);
        EXPECT_EQ(filesInFolder(), 1) << "nothing half-written is left";
    }
    EXPECT_EQ(file.list().value(), QList{name}) << "memory and disk agree";
    EXPECT_TRUE(file.write(key, token)) << "it goes on when there is room again";
    EXPECT_TRUE(vault().unlock(passphrase));
}

TEST_F(Vault, OnAFullDiskIsNotMade)
{
    VaultFile file = vault();
    {
        const FullDisk disk(10);
        EXPECT_EQ(file.create(passphrase).error().kind, ErrorKind::Storage);
    }
    EXPECT_FALSE(file.isUnlocked());
    EXPECT_EQ(filesInFolder(), 0);
    EXPECT_TRUE(file.create(passphrase));
}
