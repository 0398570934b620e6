// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/KeychainWords.h"

#include <qt6keychain/keychain.h>

#include <gtest/gtest.h>

#include <set>

using namespace botdeck;
using namespace botdeck::security;
using core::ErrorKind;

namespace {

core::Error said(int code, KeychainHealth health = KeychainHealth::Answers)
{
    return keychainError(code, QStringLiteral("its own words"), health);
}

} // namespace

TEST(KeychainWords, EveryAnswerOfQtKeychainHasASentenceOfItsOwn)
{
    const std::pair<int, ErrorKind> expected[] = {
        {QKeychain::EntryNotFound, ErrorKind::NotFound},
        {QKeychain::CouldNotDeleteEntry, ErrorKind::Storage},
        {QKeychain::AccessDeniedByUser, ErrorKind::Refused},
        {QKeychain::AccessDenied, ErrorKind::Refused},
        {QKeychain::NoBackendAvailable, ErrorKind::Unavailable},
        {QKeychain::NotImplemented, ErrorKind::Unavailable},
        {QKeychain::OtherError, ErrorKind::Storage},
    };
    std::set<QString> sentences;
    for (const auto &[code, kind] : expected) {
        const core::Error error = said(code);
        EXPECT_EQ(error.kind, kind) << code;
        EXPECT_TRUE(error.detail.english().endsWith(u'.')) << code;
        EXPECT_FALSE(error.detail.english().contains(QStringLiteral("%1"))) << code;
        sentences.insert(error.detail);
    }
    EXPECT_EQ(sentences.size(), std::size(expected));
    EXPECT_TRUE(said(QKeychain::OtherError).detail.english().contains(QStringLiteral("its own words")));
}

TEST(KeychainWords, AWalletThatWaitsForItsPasswordIsSilentAndNotBroken)
{
    const QString words =
        QStringLiteral("Could not open wallet: org.freedesktop.DBus.Error.NoReply; Did not receive a reply.");
    const core::Error error = keychainError(QKeychain::OtherError, words, KeychainHealth::Answers);
    EXPECT_EQ(error.kind, ErrorKind::Timeout);
    EXPECT_FALSE(error.detail.english().contains(QStringLiteral("DBus")));
}

TEST(KeychainWords, WhatTheBusSaysCountsMore)
{
    for (const int code : {QKeychain::NoError, QKeychain::EntryNotFound, QKeychain::OtherError}) {
        EXPECT_EQ(said(code, KeychainHealth::Locked).kind, ErrorKind::Locked);
        EXPECT_EQ(said(code, KeychainHealth::NoService).kind, ErrorKind::Unavailable);
        EXPECT_EQ(said(code, KeychainHealth::NoBus).kind, ErrorKind::Unavailable);
    }
}

TEST(KeychainWords, TheBackendIsNamedAsQtKeychainChoosesIt)
{
    const QByteArray before = qgetenv("XDG_CURRENT_DESKTOP");
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    EXPECT_EQ(keychainName(), QStringLiteral("system keychain (KWallet)"));
    qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    qunsetenv("DESKTOP_SESSION");
    qunsetenv("KDE_FULL_SESSION");
    EXPECT_EQ(keychainName(), QStringLiteral("system keychain (Secret Service)"));
    qputenv("XDG_CURRENT_DESKTOP", before);
}
