// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileLock.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <optional>

using namespace botdeck::core;

TEST(FileLock, IsExclusiveAndMakesItsFolder)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("locks/a.lock"));
    std::optional<Result<FileLock>> first = FileLock::take(path);
    ASSERT_TRUE(first->has_value());
    EXPECT_EQ(QFileInfo(dir.filePath(QStringLiteral("locks"))).permissions() & 0x0077, QFile::Permissions());

    const Result<FileLock> second = FileLock::take(path);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);

    first.reset();
    EXPECT_TRUE(FileLock::take(path));
}

TEST(FileLock, IsFreeAgainWhenItsHolderIsKilled)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("a.lock"));
    std::array<int, 2> pipeEnds{};
    ASSERT_EQ(pipe(pipeEnds.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        const Result<FileLock> held = FileLock::take(path);
        const char said = held ? 'y' : 'n';
        if (write(pipeEnds[1], &said, 1) == 1)
            pause();
        _exit(0);
    }
    char said = 0;
    ASSERT_EQ(read(pipeEnds[0], &said, 1), 1);
    ASSERT_EQ(said, 'y');
    EXPECT_FALSE(FileLock::take(path));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    EXPECT_TRUE(FileLock::take(path));
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

TEST(FileLock, SaysWhyAFileCannotBeMade)
{
    const Result<FileLock> lock = FileLock::take(QStringLiteral("/proc/nowhere/a.lock"));
    ASSERT_FALSE(lock);
    EXPECT_EQ(lock.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(lock.error().detail.english().contains(QStringLiteral("/proc/nowhere")));
}
