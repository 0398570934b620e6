// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/PermissionBits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

using namespace botdeck::domain;

namespace {

// The vendor's table: 37 names, bit 33 is none of them, the last is bit 37.
TEST(PermissionBitsTest, AreThirtySevenInTheirOrder)
{
    const auto bits = namedPermissions();
    EXPECT_EQ(bits.size(), 37U);
    EXPECT_TRUE(std::ranges::is_sorted(bits, std::less(), &PermissionBit::bit));
    EXPECT_EQ(namedPermission(33), nullptr);
    EXPECT_EQ(namedPermission(38), nullptr);
    ASSERT_NE(namedPermission(37), nullptr);
    EXPECT_EQ(namedPermission(37)->name, u"USE_EXTERNAL_STICKERS");
}

TEST(PermissionBitsTest, AreInFourGroups)
{
    std::map<PermissionGroup, int> counts;
    for (const PermissionBit &bit : namedPermissions())
        ++counts[bit.group];
    EXPECT_EQ(counts[PermissionGroup::Server], 9);
    EXPECT_EQ(counts[PermissionGroup::AllChannels], 4);
    EXPECT_EQ(counts[PermissionGroup::TextChannels], 15);
    EXPECT_EQ(counts[PermissionGroup::VoiceChannels], 9);
}

TEST(PermissionBitsTest, TheirLettersAgreeWithTheirGroup)
{
    for (const PermissionBit &bit : namedPermissions()) {
        SCOPED_TRACE(bit.name.toString().toStdString());
        EXPECT_EQ(bit.group == PermissionGroup::Server, bit.channels.isEmpty());
        EXPECT_EQ(bit.group == PermissionGroup::AllChannels, bit.channels == u"TVS");
        EXPECT_EQ(bit.group == PermissionGroup::TextChannels, bit.channels == u"T");
    }
}

TEST(PermissionBitsTest, AreFoundByNameAndByNumber)
{
    EXPECT_EQ(permissionBit(u"SEND_MESSAGES"), 11);
    EXPECT_EQ(permissionBit(u"manage_roles"), 28);
    EXPECT_EQ(permissionBit(u"41"), 41);
    EXPECT_EQ(permissionBit(u"63"), 63);
    EXPECT_FALSE(permissionBit(u"64"));
    EXPECT_FALSE(permissionBit(u"-1"));
    EXPECT_FALSE(permissionBit(u"SEND"));
    EXPECT_FALSE(permissionBit(u""));
    EXPECT_EQ(permissionName(11), QStringLiteral("SEND_MESSAGES"));
    EXPECT_EQ(permissionName(33), QStringLiteral("bit 33 (unknown)"));
}

} // namespace
