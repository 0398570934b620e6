// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's program from outside: its profile, and how it ends.

#include "Program.h"
#include "tests/support/Wait.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <signal.h>

using namespace botdeck::test;

namespace {

constexpr std::chrono::seconds patience{120};

class ConsoleProfile : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    [[nodiscard]] Surroundings surroundings(const QString &temporary) const
    {
        return {
            {{QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")},
             {QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path()},
             {QStringLiteral("TMPDIR"), temporary}}};
    }

    [[nodiscard]] Finished start(const QString &line, const QString &temporary = QStringLiteral("/tmp")) const
    {
        return run(words(line), {}, surroundings(temporary));
    }

    /// Starts, waits until the store in the profile is written to, and ends.
    [[nodiscard]] Finished startAndEnd(const QString &profile) const
    {
        // The log of an earlier run may still lie there.
        const QDateTime started = QDateTime::currentDateTime();
        const QString log = profile + QStringLiteral("/store/updates.sqlite-wal");
        Program program(
            words(QStringLiteral("--sandbox --profile ") + profile), {},
            surroundings(QStringLiteral("/tmp")));
        EXPECT_TRUE(waitUntil([&] { return QFileInfo(log).lastModified() >= started; }, patience));
        return program.terminate();
    }

    static QFile::Permissions others(const QString &folder)
    {
        return QFile::permissions(folder) &
               (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    }

    QTemporaryDir m_dir;
};

constexpr QFile::Permissions openToAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                         QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther |
                                         QFile::ExeOther;

class ConsoleSignals : public ConsoleProfile, public testing::WithParamInterface<int>
{
};

} // namespace

TEST_F(ConsoleProfile, IsMadeForItsOwnerAndTakenAgain)
{
    const QString profile = path(QStringLiteral("new/profile"));
    EXPECT_EQ(startAndEnd(profile).status, 0);
    EXPECT_EQ(others(profile), QFile::Permissions());
    EXPECT_EQ(startAndEnd(profile).status, 0);
}

TEST_F(ConsoleProfile, OfARunningConsoleGetsTheLink)
{
    const QString profile = path(QStringLiteral("running"));
    const QString link = QStringLiteral("cloudchat://resolve?domain=cloudchatpassport&bot_id=4711");
    Program program(
        words(QStringLiteral("--sandbox --profile ") + profile), {}, surroundings(QStringLiteral("/tmp")));
    ASSERT_TRUE(
        waitUntil([&] { return QFile::exists(profile + QStringLiteral("/console.socket")); }, patience));
    const Finished second = start(QStringLiteral("--profile ") + profile + u' ' + link);
    EXPECT_EQ(second.status, 0);
    EXPECT_TRUE(second.err.contains("shows the link")) << second.err.constData();
    EXPECT_EQ(program.terminate().status, 0);

    for (const QString &wrong : {QStringLiteral("https://shop.example/"), link + u' ' + link}) {
        const Finished refused = start(QStringLiteral("--profile ") + profile + u' ' + wrong);
        EXPECT_EQ(refused.status, 2) << qPrintable(wrong);
        EXPECT_TRUE(refused.err.contains("one word too many")) << refused.err.constData();
    }
}

TEST_F(ConsoleProfile, ClosesAnEmptyFolderToOthers)
{
    const QString profile = path(QStringLiteral("empty"));
    ASSERT_TRUE(QDir().mkpath(profile) && QFile::setPermissions(profile, openToAll));
    EXPECT_EQ(startAndEnd(profile).status, 0);
    EXPECT_EQ(others(profile), QFile::Permissions());
    EXPECT_EQ(others(profile + QStringLiteral("/store")), QFile::Permissions());
}

TEST_F(ConsoleProfile, IsNeverAFolderWithOtherThings)
{
    const QString folder = path(QStringLiteral("photos"));
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile photo(folder + QStringLiteral("/.cat.jpg"));
    ASSERT_TRUE(photo.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::setPermissions(folder, openToAll));
    const Finished finished = start(QStringLiteral("--sandbox --profile ") + folder);
    EXPECT_EQ(finished.status, 4);
    EXPECT_TRUE(finished.err.contains(folder.toUtf8())) << finished.err.constData();
    EXPECT_NE(others(folder), QFile::Permissions());
    EXPECT_EQ(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

TEST_F(ConsoleProfile, WithoutATemporaryFolderIsRefused)
{
    const QString nowhere = path(QStringLiteral("nowhere"));
    const Finished finished = start(QStringLiteral("--sandbox"), nowhere);
    EXPECT_EQ(finished.status, 4);
    EXPECT_TRUE(finished.err.contains("TMPDIR")) << finished.err.constData();
    EXPECT_TRUE(finished.err.contains(nowhere.toUtf8()));
}

TEST_P(ConsoleSignals, EndTheConsoleInOrder)
{
    const QDir temporary(path(QStringLiteral("tmp")));
    ASSERT_TRUE(QDir().mkpath(temporary.path()));
    Program program(
        words(QStringLiteral("--sandbox")), {}, withOwnSignals(surroundings(temporary.path()).environment));
    ASSERT_TRUE(waitUntil(
        [&] {
            const QStringList made = temporary.entryList({QStringLiteral("botdeck-*")}, QDir::Dirs);
            return made.size() == 1 && temporary.exists(made.first() + QStringLiteral("/store"));
        },
        patience));
    const Finished finished = program.endBy(GetParam());
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    EXPECT_TRUE(temporary.entryList({QStringLiteral("botdeck-*")}, QDir::Dirs).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Each, ConsoleSignals, testing::Values(SIGINT, SIGTERM, SIGHUP));

TEST_F(ConsoleProfile, OfATourGoesWithIt)
{
    const QDir temporary(path(QStringLiteral("tmp")));
    ASSERT_TRUE(QDir().mkpath(temporary.path()));
    const QDir pictures(path(QStringLiteral("pictures")));
    Program program(
        words(QStringLiteral("tour --out ") + pictures.path()), {}, surroundings(temporary.path()));
    ASSERT_TRUE(
        waitUntil([&] { return !pictures.entryList({QStringLiteral("*.png")}).isEmpty(); }, patience));
    const Finished finished = program.terminate();
    EXPECT_EQ(finished.status, 4);
    EXPECT_TRUE(finished.err.contains("ended by a signal")) << finished.err.constData();
    EXPECT_FALSE(finished.err.contains("propagateSizeHints"));
    EXPECT_TRUE(temporary.entryList({QStringLiteral("botdeck-*")}, QDir::Dirs).isEmpty());
}
