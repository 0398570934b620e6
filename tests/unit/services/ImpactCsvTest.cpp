// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ImpactCsv.h"

#include "core/AtomicFile.h"
#include "core/Secret.h"
#include "domain/permissions/PermissionBits.h"
#include "security/Redactor.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using core::ErrorKind;
using core::Id;
using domain::PermissionMask;
using services::exportImpact;
using services::writeImpactCsv;

namespace {

constexpr PermissionMask csvViewing = PermissionMask::ofBit(domain::viewChannelBit);

domain::Guild csvGuild(const QString &name)
{
    domain::Guild guild;
    guild.id = Id(1);
    guild.permissions = csvViewing;
    guild.members = {{Id(9007199254740995), name, {}}, {Id(-3), QStringLiteral("Bob"), {}}};
    guild.channels = {{Id(20), QStringLiteral("sign-up, 活动"), 0}};
    return guild;
}

/// Everybody loses VIEW_CHANNEL.
struct CsvEdit
{
    explicit CsvEdit(const QString &name = QStringLiteral("Ann"))
        : before(csvGuild(name))
    {
        domain::Guild changed = csvGuild(name);
        changed.setPermissions({});
        impact = permissionImpact(before, domain::PermissionTable(changed));
    }

    domain::PermissionTable before;
    domain::PermissionImpact impact;
};

class ImpactCsvTest : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("impact.csv")); }
    QByteArray bytes() const { return core::readWhole(path(), 1 << 20).value_or(QByteArray()); }

    QTemporaryDir m_folder;
    security::Redactor m_redactor;
    std::atomic_bool m_cancel = false;
};

QByteArray impactCsv(const domain::PermissionImpact &impact, const domain::PermissionTable &table)
{
    QByteArray all;
    const std::atomic_bool never = false;
    const auto written = writeImpactCsv(
        impact, table,
        [&all](const QByteArray &piece) {
            all += piece;
            return core::Result<void>();
        },
        never);
    EXPECT_TRUE(written);
    return all;
}

} // namespace

TEST_F(ImpactCsvTest, HasALineForEachOfThemWithExactIds)
{
    const CsvEdit edit;
    EXPECT_EQ(
        impactCsv(edit.impact, edit.before),
        QByteArray("member_id,member,channel_id,channel,permission,change\r\n"
                   "9007199254740995,Ann,20,\"sign-up, 活动\",VIEW_CHANNEL,lost\r\n"
                   "-3,Bob,20,\"sign-up, 活动\",VIEW_CHANNEL,lost\r\n"));
}

TEST_F(ImpactCsvTest, GainsComeFirstAndUnknownBitsHaveTheirNumber)
{
    const domain::PermissionTable table(csvGuild(QStringLiteral("Ann")));
    const domain::PermissionImpact impact{
        {{0, 0, csvViewing.with(41).with(63), PermissionMask::ofBit(domain::sendMessagesBit)}}, {}, {}};
    const QByteArrayList lines = impactCsv(impact, table).split('\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines.at(1).endsWith(",VIEW_CHANNEL,gained\r"));
    EXPECT_TRUE(lines.at(2).endsWith(",bit 41 (unknown),gained\r"));
    EXPECT_TRUE(lines.at(3).endsWith(",bit 63 (unknown),gained\r"));
    EXPECT_TRUE(lines.at(4).endsWith(",SEND_MESSAGES,lost\r"));
}

TEST_F(ImpactCsvTest, NobodysNameBecomesAFormula)
{
    const CsvEdit edit(QStringLiteral("=1+1"));
    EXPECT_TRUE(impactCsv(edit.impact, edit.before).contains(",'=1+1,"));
}

TEST_F(ImpactCsvTest, MillionsGoInPiecesOfWholeLines)
{
    const domain::PermissionTable table(csvGuild(QStringLiteral("Ann")));
    domain::PermissionImpact impact;
    impact.changes.assign(1'000, {0, 0, PermissionMask::all(), {}});
    int pieces = 0;
    qint64 lineEnds = 0;
    const auto written = writeImpactCsv(
        impact, table,
        [&](const QByteArray &piece) {
            ++pieces;
            lineEnds += piece.count('\n');
            EXPECT_TRUE(piece.endsWith("\r\n"));
            EXPECT_LT(piece.size(), 2 << 20);
            return core::Result<void>();
        },
        m_cancel);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, 64'000);
    EXPECT_EQ(lineEnds, 64'001);
    EXPECT_GT(pieces, 2);
}

TEST_F(ImpactCsvTest, AnErrorOrACancelEndsIt)
{
    const CsvEdit edit;
    const auto full = writeImpactCsv(
        edit.impact, edit.before,
        [](const QByteArray &) -> core::Result<void> {
            return core::Error{ErrorKind::Storage, QStringLiteral("full")};
        },
        m_cancel);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.error().kind, ErrorKind::Storage);
    m_cancel = true;
    const auto cancelled = exportImpact(edit.impact, edit.before, path(), m_redactor, m_cancel);
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, ErrorKind::Cancelled);
    EXPECT_FALSE(QFileInfo::exists(path()));
}

TEST_F(ImpactCsvTest, AFileTakesItsPlaceWhole)
{
    const CsvEdit edit;
    const auto written = exportImpact(edit.impact, edit.before, path(), m_redactor, m_cancel);
    ASSERT_TRUE(written);
    EXPECT_EQ(*written, 2);
    EXPECT_EQ(bytes(), impactCsv(edit.impact, edit.before));
}

TEST_F(ImpactCsvTest, ASavedSecretIsNeverExported)
{
    const CsvEdit edit(QStringLiteral("12345678:AbcdefghijklmnopqrstuvwxyzABCDEFGHI"));
    m_redactor.add(core::Secret("12345678:AbcdefghijklmnopqrstuvwxyzABCDEFGHI"));
    ASSERT_TRUE(core::writeWhole(path(), QByteArrayView("before")));
    const auto refused = exportImpact(edit.impact, edit.before, path(), m_redactor, m_cancel);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    EXPECT_EQ(bytes(), QByteArray("before"));
}
