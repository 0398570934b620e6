// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PermissionSteps.h"

#include "storage/Settings.h"

#include <gtest/gtest.h>

using namespace botdeck;
using domain::PermissionOrder;
using domain::PermissionStep;
using services::permissionSteps;
using storage::Setting;
using storage::Settings;

TEST(PermissionStepsTest, WithoutASettingTheUsualOrderCounts)
{
    EXPECT_EQ(
        domain::permissionOrderText(domain::usualPermissionOrder()),
        Settings().text(Setting::PermissionSteps));
    EXPECT_EQ(permissionSteps(Settings()).order, domain::usualPermissionOrder());
    EXPECT_TRUE(permissionSteps(Settings()).trouble.isEmpty());
}

TEST(PermissionStepsTest, WhatIsKeptIsReadBackFromTheFile)
{
    const PermissionOrder turned{PermissionStep::MemberOverwrite, PermissionStep::Owner};
    for (const PermissionOrder &order : {turned, PermissionOrder()}) {
        Settings settings;
        ASSERT_TRUE(settings.set(Setting::PermissionSteps, domain::permissionOrderText(order)));
        const Settings again = Settings::parse(settings.toBytes());
        EXPECT_TRUE(again.objections().isEmpty());
        EXPECT_EQ(permissionSteps(again).order, order);
        EXPECT_TRUE(permissionSteps(again).trouble.isEmpty());
    }
}

TEST(PermissionStepsTest, AnOrderThatCannotBeMeantGivesWayToTheUsualOneAndSaysSo)
{
    const Settings settings = Settings::parse("[guild]\npermission_steps=owner,moon\n");
    EXPECT_EQ(permissionSteps(settings).order, domain::usualPermissionOrder());
    EXPECT_EQ(
        permissionSteps(settings).trouble.english(),
        QStringLiteral("\"moon\" is no step of the order of permissions"));
}
