// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <gtest/gtest.h>

#include <array>

using botdeck::core::Secret;

TEST(Secret, CopiesAndComparesByItsBytes)
{
    const Secret a(QByteArrayView("12345678:invented-token"));
    Secret b;
    EXPECT_TRUE(b.isEmpty());
    b = a;
    EXPECT_EQ(a, b);
    EXPECT_EQ(b.reveal(), QByteArrayView("12345678:invented-token"));
}

TEST(Secret, MovingLeavesNothingBehind)
{
    // Both a short one (kept inside the object) and a long one (on the heap).
    for (const QByteArray &bytes : {QByteArray("short"), QByteArray(100, 'x')}) {
        Secret from{bytes};
        const Secret to(std::move(from));
        EXPECT_TRUE(from.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is the point
        EXPECT_EQ(to.reveal(), bytes);
        Secret assigned(QByteArrayView("old"));
        Secret again = to;
        assigned = std::move(again);
        EXPECT_TRUE(again.isEmpty()); // NOLINT(bugprone-use-after-move): as above
        EXPECT_EQ(assigned.reveal(), bytes);
    }
}

TEST(Secret, DestructionOverwritesTheBytes)
{
    alignas(Secret) std::array<std::byte, sizeof(Secret)> place{};
    auto *secret = new (place.data()) Secret(QByteArrayView("canary-1"));
    secret->~Secret();
    const QByteArrayView memory(reinterpret_cast<const char *>(place.data()), qsizetype(place.size()));
    EXPECT_FALSE(memory.contains("canary-1"));
}
