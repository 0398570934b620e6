// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace botdeck;
using core::ErrorKind;

namespace {

/// As long as it lives, a file cannot grow beyond so many bytes: what a full disk looks like to a writer.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

class AtomicFileTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name = "file") const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static QByteArray contents(const QString &file)
    {
        const auto bytes = core::readWhole(file, 1'000'000);
        return bytes ? *bytes : QByteArray("none");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(AtomicFileTest, WritesForTheOwnerAloneAndReplacesWhatWasThere)
{
    ASSERT_TRUE(core::writeWhole(path(), QByteArray("first\0one", 9)));
    EXPECT_EQ(contents(path()), QByteArray("first\0one", 9));
    const auto permissions = QFileInfo(path()).permissions();
    EXPECT_TRUE(permissions.testFlag(QFile::ReadOwner));
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    ASSERT_TRUE(core::writeWhole(path(), QByteArray()));
    EXPECT_EQ(contents(path()), QByteArray());
    EXPECT_EQ(names(), QStringList{QStringLiteral("file")}) << "nothing else is left";
}

TEST_F(AtomicFileTest, GivesOtherPermissionsWhereAsked)
{
    ASSERT_TRUE(core::writeWhole(
        path(), QByteArray("public"), core::ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    EXPECT_TRUE(QFileInfo(path()).permissions().testFlag(QFile::ReadOther));
    EXPECT_FALSE(QFileInfo(path()).permissions().testFlag(QFile::WriteOther));
}

TEST_F(AtomicFileTest, AFullDiskLeavesTheOldFileAndNoOther)
{
    ASSERT_TRUE(core::writeWhole(path(), QByteArray("old")));
    core::Result<void> written;
    {
        const SmallDisk disk(1000);
        written = core::writeWhole(path(), QByteArray(100'000, 'x'));
    }
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(written.error().detail.english().contains(path()));
    EXPECT_EQ(contents(path()), "old");
    EXPECT_EQ(names(), QStringList{QStringLiteral("file")});
}

TEST_F(AtomicFileTest, NoFileTakesThePlaceOfAPipeOrADevice)
{
    ASSERT_EQ(mkfifo(QFile::encodeName(path()).constData(), S_IRUSR | S_IWUSR), 0);
    ASSERT_TRUE(QFile::link(path(), path("link")));
    for (const char *name : {"file", "link"}) {
        const core::Result<void> written = core::writeWhole(path(name), QByteArray("new"));
        ASSERT_FALSE(written) << name;
        EXPECT_EQ(written.error().kind, ErrorKind::Storage);
        EXPECT_TRUE(written.error().detail.english().contains(QLatin1StringView("no ordinary file")));
    }
    struct stat status = {};
    ASSERT_EQ(stat(QFile::encodeName(path()).constData(), &status), 0);
    EXPECT_TRUE(S_ISFIFO(status.st_mode));
    EXPECT_EQ(
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(), 2);
}

TEST_F(AtomicFileTest, WhatIsWrittenInPiecesTakesItsPlaceAtTheEndOnly)
{
    ASSERT_TRUE(core::writeWhole(path(), QByteArray("old")));
    {
        auto writer = core::AtomicFileWriter::create(path());
        ASSERT_TRUE(writer);
        QByteArray all;
        for (int i = 0; i < 5000; ++i) {
            const QByteArray piece = QByteArray::number(i).repeated(100);
            all += piece;
            ASSERT_TRUE(writer->write(piece));
        }
        EXPECT_EQ(contents(path()), "old");
        ASSERT_TRUE(writer->finish());
        EXPECT_EQ(contents(path()), "old");
        EXPECT_EQ(core::readWhole(writer->temporaryPath(), all.size()).value_or(QByteArray()), all);
        ASSERT_TRUE(writer->commit());
        EXPECT_EQ(core::readWhole(path(), all.size()).value_or(QByteArray()), all);
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("file")});
}

TEST_F(AtomicFileTest, PiecesThatAreNotCommittedOrDoNotFitLeaveNothing)
{
    ASSERT_TRUE(core::writeWhole(path(), QByteArray("old")));
    {
        auto writer = core::AtomicFileWriter::create(path());
        ASSERT_TRUE(writer && writer->write("given up") && writer->finish());
    }
    EXPECT_EQ(names(), QStringList{QStringLiteral("file")});
    core::Result<void> written;
    {
        const SmallDisk disk(1000);
        auto writer = core::AtomicFileWriter::create(path());
        for (int i = 0; i < 100 && written; ++i)
            written = writer->write(QByteArray(10'000, 'x'));
        EXPECT_TRUE(!written || !writer->commit());
    }
    EXPECT_FALSE(written);
    EXPECT_EQ(contents(path()), "old");
    EXPECT_EQ(names(), QStringList{QStringLiteral("file")});
}

TEST_F(AtomicFileTest, AFolderThatIsNotThereIsSaid)
{
    const auto written = core::writeWhole(path("no/such"), QByteArray("x"));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Storage);
}

TEST_F(AtomicFileTest, AFolderInTheFilesPlaceStaysAndNothingIsLeftBehind)
{
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_FALSE(core::writeWhole(path(), QByteArray("x")));
    EXPECT_TRUE(QFileInfo(path()).isDir());
    EXPECT_TRUE(names().isEmpty());
    EXPECT_EQ(core::readWhole(path(), 10).error().kind, ErrorKind::Storage);
}

TEST_F(AtomicFileTest, ASymbolicLinkIsFollowed)
{
    ASSERT_TRUE(core::writeWhole(path("real"), QByteArray("old")));
    ASSERT_TRUE(QFile::link(path("real"), path("link")));
    ASSERT_TRUE(core::writeWhole(path("link"), QByteArray("new")));
    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(contents(path("real")), "new");
}

TEST_F(AtomicFileTest, ReadsUpToTheCapAndNoFurther)
{
    EXPECT_EQ(core::readWhole(path(), 10).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(core::writeWhole(path(), QByteArray(10, 'x')));
    EXPECT_TRUE(core::readWhole(path(), 10));
    EXPECT_EQ(core::readWhole(path(), 9).error().kind, ErrorKind::TooLarge);
}

TEST_F(AtomicFileTest, WhatIsKeptAsideNeverReplacesAnother)
{
    EXPECT_EQ(*core::keepAside(path(), QByteArray("one")), path("file.bad"));
    EXPECT_EQ(*core::keepAside(path(), QByteArray("one")), path("file.bad")) << "once for the same bytes";
    EXPECT_EQ(*core::keepAside(path(), QByteArray("another")), path("file.bad2"));
    EXPECT_EQ(*core::keepAside(path(), QByteArray("x")), path("file.bad3"));
    EXPECT_EQ(contents(path("file.bad")), "one");
    EXPECT_EQ(contents(path("file.bad2")), "another");
}
