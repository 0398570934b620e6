// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ProfileFolder.h"

#include "core/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

using namespace botdeck;
using core::ErrorKind;
using storage::ProfileFolder;
using Access = ProfileFolder::Access;

namespace {

class ProfileFolderTest : public testing::Test
{
protected:
    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("above/profile")); }
    [[nodiscard]] QString file(const char *name) const { return dir() + u'/' + QLatin1StringView(name); }
    static mode_t modeOf(const QString &path)
    {
        struct stat status = {};
        EXPECT_EQ(stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 07777;
    }
    void makeFolder(mode_t mode) const
    {
        ASSERT_TRUE(QDir().mkpath(dir()));
        ASSERT_EQ(chmod(QFile::encodeName(dir()).constData(), mode), 0);
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        ASSERT_TRUE(core::writeWhole(file(name), bytes));
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ProfileFolderTest, IsMadeWithItsPartsForTheOwnerAlone)
{
    const auto profile = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_TRUE(profile) << qPrintable(profile.error().detail);
    for (const QString &path : {dir(), file("store"), file("captures"), file("logs")})
        EXPECT_EQ(modeOf(path), 0700U) << qPrintable(path);
    EXPECT_EQ(profile->settingsFile(), file("settings.ini"));
    EXPECT_EQ(profile->botsFile(), file("bots.json"));
    EXPECT_EQ(profile->vaultFile(), file("vault.botdeck"));
    EXPECT_TRUE(profile->objections().isEmpty());
}

TEST_F(ProfileFolderTest, KeepsItsNumber)
{
    const QString first = ProfileFolder::open(dir(), Access::ReadWrite)->uuid();
    EXPECT_FALSE(QUuid::fromString(first).isNull());
    EXPECT_EQ(ProfileFolder::open(dir(), Access::ReadWrite)->uuid(), first);
    EXPECT_EQ(ProfileFolder::open(dir(), Access::ReadOnly)->uuid(), first);
    const QString other = m_folder.filePath(QStringLiteral("other"));
    EXPECT_NE(ProfileFolder::open(other, Access::ReadWrite)->uuid(), first);
}

TEST_F(ProfileFolderTest, TwoFirstStartsAtOnceUseOneNumber)
{
    for (int again = 0; again < 20; ++again) {
        const QString shared = m_folder.filePath(QStringLiteral("shared%1").arg(again));
        std::atomic<int> ready = 0;
        std::array<QString, 4> numbers;
        std::vector<std::thread> starts;
        starts.reserve(numbers.size());
        for (QString &number : numbers) {
            starts.emplace_back([&ready, &number, &shared] {
                for (++ready; ready < 4;)
                    std::this_thread::yield();
                const auto profile = ProfileFolder::open(shared, Access::ReadWrite);
                number = profile ? profile->uuid() : profile.error().detail.english();
            });
        }
        for (std::thread &start : starts)
            start.join();
        const QString kept = ProfileFolder::open(shared, Access::ReadOnly)->uuid();
        for (const QString &number : numbers)
            EXPECT_EQ(number, kept);
        EXPECT_EQ(
            QDir(shared).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("profile.id")});
    }
}

TEST_F(ProfileFolderTest, ANumberThatIsNewIsBroughtToTheDisk)
{
    const auto fresh = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_TRUE(fresh);
    EXPECT_TRUE(fresh->settle());
    EXPECT_EQ(*core::readWhole(file("profile.id"), 100), fresh->uuid().toLatin1() + '\n');
    const auto again = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_TRUE(QFile::remove(file("profile.id")));
    EXPECT_TRUE(again->settle()) << "it was there before";
    const core::Result<void> lost = fresh->settle();
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::Storage);
}

TEST_F(ProfileFolderTest, ALostNumberIsSaidAndABrokenOneKept)
{
    ASSERT_TRUE(ProfileFolder::open(dir(), Access::ReadWrite));
    put("profile.id", "not a number\n");
    const auto mended = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_TRUE(mended);
    EXPECT_EQ(mended->objections().size(), 1);
    EXPECT_EQ(*core::readWhole(file("profile.id.bad"), 100), "not a number\n");
    EXPECT_TRUE(ProfileFolder::open(dir(), Access::ReadWrite)->objections().isEmpty()) << "said once";

    ASSERT_TRUE(QFile::remove(file("profile.id")));
    put("bots.json", "{}");
    EXPECT_EQ(ProfileFolder::open(dir(), Access::ReadWrite)->objections().size(), 1);
}

TEST_F(ProfileFolderTest, AnOpenProfileIsClosedAndThatIsSaid)
{
    makeFolder(0755);
    put("settings.ini", "");
    const auto profile = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_TRUE(profile);
    EXPECT_EQ(modeOf(dir()), 0700U);
    ASSERT_EQ(profile->objections().size(), 1);
    EXPECT_TRUE(profile->objections().first().english().contains(dir()));
}

TEST_F(ProfileFolderTest, AnEmptyFolderIsTakenWithoutAWord)
{
    makeFolder(0755);
    const auto profile = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_TRUE(profile);
    EXPECT_EQ(modeOf(dir()), 0700U);
    EXPECT_TRUE(profile->objections().isEmpty());
}

TEST_F(ProfileFolderTest, AnOpenFolderWithOtherThingsIsLeftAsItIs)
{
    makeFolder(0755);
    put(".letters", "dear diary");
    const auto profile = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().kind, ErrorKind::Storage);
    EXPECT_EQ(modeOf(dir()), 0755U);
    EXPECT_EQ(
        QDir(dir()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral(".letters")});
}

TEST_F(ProfileFolderTest, AnotherUsersFolderIsRefused)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "only root can give a folder away";
    makeFolder(0700);
    ASSERT_EQ(chown(QFile::encodeName(dir()).constData(), 65534, 65534), 0);
    const auto profile = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_FALSE(profile);
    EXPECT_TRUE(profile.error().detail.english().contains(u"another user"));
    EXPECT_TRUE(QDir(dir()).isEmpty());
}

TEST_F(ProfileFolderTest, AFileInItsPlaceOrInAPartsPlaceIsSaid)
{
    makeFolder(0700);
    put("logs", "x");
    const auto blocked = ProfileFolder::open(dir(), Access::ReadWrite);
    ASSERT_FALSE(blocked);
    EXPECT_TRUE(blocked.error().detail.english().contains(file("logs")));
    const auto notAFolder = ProfileFolder::open(file("logs"), Access::ReadWrite);
    ASSERT_FALSE(notAFolder);
    EXPECT_EQ(notAFolder.error().kind, ErrorKind::Storage);
    EXPECT_FALSE(ProfileFolder::open(file("logs/deeper"), Access::ReadWrite));
}

TEST_F(ProfileFolderTest, ReadOnlyMakesNothing)
{
    EXPECT_EQ(ProfileFolder::open(dir(), Access::ReadOnly).error().kind, ErrorKind::NotFound);
    makeFolder(0755);
    put("settings.ini", "");
    const auto profile = ProfileFolder::open(dir(), Access::ReadOnly);
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->uuid(), u"");
    EXPECT_EQ(modeOf(dir()), 0755U);
    EXPECT_FALSE(QFile::exists(file("store")));
}
