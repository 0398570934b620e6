// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretFile.h"

#include "core/AtomicFile.h"
#include "tests/support/FreedMemory.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;

TEST(SecretFile, IsReadWholeAndLeavesNothingBehind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret"));
    const QByteArray text =
        QByteArray(70'000, 'a') + "invented-secret-of-this-test" + QByteArray(70'000, 'z');
    const test::FreedMemory freed({text.mid(70'000, 28)});
    ASSERT_TRUE(core::writeWhole(path, text));
    EXPECT_EQ(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser), core::ownerOnly);
    const auto read = security::readSecretFile(path);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->reveal(), text);
    EXPECT_EQ(freed.count(), 0);
}

TEST(SecretFile, WhatCannotBeReadOrIsTooLargeIsSaid)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("secret"));
    EXPECT_EQ(security::readSecretFile(path).error().kind, core::ErrorKind::Storage);
    EXPECT_EQ(security::readSecretFile(folder.path()).error().kind, core::ErrorKind::Storage);
    EXPECT_EQ(
        security::readSecretFile(QStringLiteral("/proc/self/mem")).error().kind, core::ErrorKind::Storage);
    ASSERT_TRUE(core::writeWhole(path, QByteArray(1 << 20, 'x')));
    EXPECT_TRUE(security::readSecretFile(path));
    ASSERT_TRUE(core::writeWhole(path, QByteArray((1 << 20) + 1, 'x')));
    EXPECT_TRUE(
        security::readSecretFile(path).error().detail.english().contains(QLatin1StringView("megabyte")));
}
