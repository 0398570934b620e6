// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"
#include "domain/permissions/GuildSnapshot.h"
#include "domain/permissions/PermissionTable.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace botdeck::domain;

namespace {

// Another implementation's answers (oracle/README.md).
TEST(PermissionOracleTest, EveryRawMaskIsDiscordJss)
{
    QFile cases(QStringLiteral(ORACLE_CASES));
    ASSERT_TRUE(cases.open(QIODevice::ReadOnly));
    int compared = 0;
    while (!cases.atEnd()) {
        const QByteArray line = cases.readLine();
        const JsonText text(line);
        ASSERT_EQ(text.fault(), JsonFault::None);
        const auto guild = readGuildSnapshot(text.root()["snapshot"].raw());
        ASSERT_TRUE(guild) << qPrintable(guild.error().detail.english());
        const PermissionTable table(*guild);
        JsonElements expected(text.root()["raw"]);
        for (const PermissionTable::Holder &member : table.members()) {
            for (int channel = 0; channel < int(guild->channels.size());
                 ++channel, expected.next(), ++compared) {
                ASSERT_TRUE(bool(expected));
                EXPECT_EQ(table.raw(member, channel).decimal(), expected.value().text())
                    << "member " << member.id->value() << ", channel " << channel;
            }
        }
        EXPECT_FALSE(bool(expected));
    }
    EXPECT_EQ(compared, 800);
}

} // namespace
