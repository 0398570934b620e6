// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck::test;

namespace {

// Ann is a host and may write, but not in the second channel; Olga owns the guild.
constexpr const char *hosts = R"({"guild":{"guild_id":"100","owner_id":"201","permissions":1024},
"roles":[{"id":300,"name":"Host","permissions":"2199023257600"}],
"members":[{"user_id":"200","roles":["300"]},{"user_id":201,"roles":[]}],
"channels":[{"channel_id":"400","type":0,"permission_overwrites":[]},
{"channel_id":"401","type":0,"permission_overwrites":[{"id":"100","action_type":"role","deny":1024,"allows":0}]}]})";

class PermissionsVerbTest : public testing::Test
{
protected:
    Finished ask(const QByteArray &snapshot, const QString &more = {})
    {
        QFile file(m_dir.filePath(QStringLiteral("snapshot.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(snapshot);
        file.close();
        return run(
            QStringList{QStringLiteral("permissions"), QStringLiteral("--snapshot"), file.fileName()} +
            words(more));
    }

    QTemporaryDir m_dir;
};

} // namespace

TEST_F(PermissionsVerbTest, EveryMemberHasALineInEveryChannel)
{
    const Finished finished = ask(hosts);
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    // 2^41 + 2^11 of the role, 2^10 of the guild; in the second channel nobody sees anything but the owner.
    EXPECT_EQ(
        finished.out,
        R"({"channel":"400","member":"200","raw":"2199023258624","usable":"2199023258624"}
{"channel":"401","member":"200","raw":"2199023257600","usable":"0"}
{"channel":"400","member":"201","raw":"18446744073709551615","usable":"18446744073709551615"}
{"channel":"401","member":"201","raw":"18446744073709551615","usable":"18446744073709551615"}
)");
}

TEST_F(PermissionsVerbTest, OnePermissionIsTraced)
{
    const Finished finished = ask(hosts, QStringLiteral("--member 200 --channel 401 --bit SEND_MESSAGES"));
    EXPECT_EQ(finished.status, 0) << finished.err.constData();
    const QJsonObject line = finished.lastLine();
    EXPECT_EQ(line[QStringLiteral("bit")].toString(), QStringLiteral("SEND_MESSAGES"));
    EXPECT_TRUE(line[QStringLiteral("raw")].toBool());
    EXPECT_FALSE(line[QStringLiteral("allowed")].toBool(true));
    const QJsonArray steps = line[QStringLiteral("steps")].toArray();
    ASSERT_EQ(steps.size(), 8);
    const QJsonObject role = steps.at(2).toObject();
    EXPECT_EQ(role[QStringLiteral("step")].toString(), QStringLiteral("member_roles"));
    EXPECT_EQ(role[QStringLiteral("subject")].toString(), QStringLiteral("300"));
    EXPECT_EQ(role[QStringLiteral("effect")].toString(), QStringLiteral("allow"));
    const QJsonObject use = steps.last().toObject();
    EXPECT_EQ(use[QStringLiteral("step")].toString(), QStringLiteral("use_view"));
    EXPECT_TRUE(use[QStringLiteral("decides")].toBool());
    EXPECT_EQ(use[QStringLiteral("text")].toString(), QStringLiteral("Nothing works without VIEW_CHANNEL."));
}

TEST_F(PermissionsVerbTest, WhatCannotBeMeantIsWrongUse)
{
    struct Row
    {
        QString words;
        QByteArray said;
    };
    const Row rows[]{
        {QStringLiteral("--member 200 --channel 400 --bit 64"), "--bit takes a permission's name"},
        {QStringLiteral("--member 200 --bit 1"), "--channel"},
        {QStringLiteral("--member 200 --channel 400"), "want --bit"},
        {QStringLiteral("--member 999 --channel 400 --bit 1"), "The snapshot has no member 999."},
        {QStringLiteral("--member ann --channel 400 --bit 1"), "--member takes an id, not \"ann\"."},
    };
    for (const Row &row : rows) {
        const Finished finished = ask(hosts, row.words);
        EXPECT_EQ(finished.status, 2) << qPrintable(row.words);
        EXPECT_TRUE(finished.err.contains(row.said)) << finished.err.constData();
        EXPECT_TRUE(finished.out.isEmpty());
    }
}

TEST_F(PermissionsVerbTest, ABrokenSnapshotIsRefusedWithItsPlace)
{
    const Finished broken = ask(R"({"guild":{"guild_id":1},"roles":[{"id":2,"permissions":1.5}]})");
    EXPECT_EQ(broken.status, 1);
    EXPECT_TRUE(broken.err.contains("roles[0].permissions is no mask of 64 bits: 1.5"))
        << broken.err.constData();
    const Finished missing = run(words(QStringLiteral("permissions --snapshot /nowhere/snapshot.json")));
    EXPECT_EQ(missing.status, 4);
}
