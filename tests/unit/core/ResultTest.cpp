// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Result.h"

#include <gtest/gtest.h>

#include <memory>

using namespace botdeck::core;

TEST(Result, HoldsAValueOrAnError)
{
    const Result<int> good = 7;
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, 7);
    EXPECT_EQ(good.value_or(1), 7);

    const Result<int> bad = Error{ErrorKind::Timeout, QStringLiteral("too slow")};
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ErrorKind::Timeout);
    EXPECT_EQ(bad.value_or(1), 1);
}

TEST(Result, MovesWhatCannotBeCopied)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = *std::move(result);
    EXPECT_EQ(*taken, 3);
}

TEST(Result, WithoutAValueIsSuccessUnlessAnError)
{
    EXPECT_TRUE(Result<void>());
    const Result<void> bad = Error{ErrorKind::Storage, QStringLiteral("full")};
    EXPECT_FALSE(bad);
    EXPECT_EQ(bad.error().detail, QStringLiteral("full"));
}

TEST(Error, EveryKindHasAName)
{
    for (int kind = 0; kind <= int(ErrorKind::Unavailable); ++kind)
        EXPECT_FALSE(errorKindName(ErrorKind(kind)).isEmpty()) << kind;
    EXPECT_EQ(errorKindName(ErrorKind::RateLimited), QStringLiteral("rate_limited"));
}
