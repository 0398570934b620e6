// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PollLock.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <unistd.h>

using namespace botdeck;

namespace {

const core::Secret token(QByteArrayView("4711000:invented-token"));

QByteArray fingerprint(const char *server, const core::Secret &secret = token)
{
    return services::tokenFingerprint(QUrl(QString::fromLatin1(server)), secret);
}

} // namespace

TEST(TokenFingerprint, IsOneForOneServerAndRevealsNothing)
{
    EXPECT_EQ(fingerprint("https://api.example.org"), fingerprint("https://API.example.org:443"));
    EXPECT_EQ(fingerprint("http://127.0.0.1"), fingerprint("http://127.0.0.1:80"));
    EXPECT_NE(fingerprint("http://127.0.0.1:81"), fingerprint("http://127.0.0.1:80"));
    EXPECT_NE(
        fingerprint("https://api.example.org"),
        fingerprint("https://api.example.org", core::Secret(QByteArrayView("other:token"))));
    EXPECT_EQ(fingerprint("https://api.example.org").size(), 64);
    EXPECT_FALSE(fingerprint("https://api.example.org").contains("invented"));
}

TEST(PollLock, AllowsOnePollerATokenAndSaysWhy)
{
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    const QUrl server(QStringLiteral("https://api.example.org"));
    {
        const auto first = services::takePollLock(server, token);
        ASSERT_TRUE(first);
        const auto second = services::takePollLock(server, token);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().kind, core::ErrorKind::Locked);
        EXPECT_TRUE(second.error().detail.english().contains(QStringLiteral("already receives")));
        EXPECT_TRUE(services::takePollLock(server, core::Secret(QByteArrayView("another:token"))));
    }
    EXPECT_TRUE(services::takePollLock(server, token));
    qunsetenv("XDG_RUNTIME_DIR");
}

TEST(PollLock, LiesWhereTheSessionsProgramsLookAlsoForOneWithoutItsVariable)
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_STATE_HOME", "/nowhere/state");
    const QTemporaryDir folders;
    const QString own = folders.filePath(QString::number(getuid()));
    ASSERT_TRUE(QDir().mkpath(own));
    for (const char *unusable : {"", "/nowhere/runtime"}) {
        qputenv("XDG_RUNTIME_DIR", unusable);
        EXPECT_EQ(services::pollLockFolder(folders.path()), own + QStringLiteral("/botdeck/polls"));
    }
    qputenv("XDG_RUNTIME_DIR", folders.path().toUtf8());
    EXPECT_EQ(services::pollLockFolder(folders.path()), folders.path() + QStringLiteral("/botdeck/polls"))
        << "what is told holds";
    qunsetenv("XDG_STATE_HOME");
    qputenv("XDG_RUNTIME_DIR", runtime);
}

TEST(PollLock, LiesInTheStateFolderWhereThereIsNoRuntimeFolder)
{
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("XDG_RUNTIME_DIR");
    const QTemporaryDir none;
    qputenv("XDG_STATE_HOME", "/nowhere/state");
    EXPECT_EQ(services::pollLockFolder(none.path()), QStringLiteral("/nowhere/state/botdeck/polls"));
    qunsetenv("XDG_STATE_HOME");
    EXPECT_TRUE(
        services::pollLockFolder(none.path()).endsWith(QStringLiteral("/.local/state/botdeck/polls")));
    qputenv("XDG_RUNTIME_DIR", runtime);
}
