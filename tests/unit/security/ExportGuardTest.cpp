// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ExportGuard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using core::ErrorKind;

namespace {

const QByteArray rawToken = "4711:invented-token/odd";

class ExportGuard : public testing::Test
{
protected:
    ExportGuard() { m_redactor.add(core::Secret(rawToken)); }
    core::Result<void> guard(const QByteArray &content)
    {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return security::guardExport(m_path, m_redactor);
    }

    security::Redactor m_redactor;
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("export.ndjson"));
};

} // namespace

TEST_F(ExportGuard, LeavesACleanFileAsItIs)
{
    for (const QByteArray &clean :
         {QByteArray(), QByteArray("4711: nothing here"), QByteArray(3 << 20, 'x')}) {
        EXPECT_TRUE(guard(clean));
        EXPECT_EQ(QFile(m_path).size(), clean.size());
    }
    m_redactor = {};
    EXPECT_TRUE(guard("knows no secret"));
}

TEST_F(ExportGuard, RemovesAndRefusesOneWithASecretInAnyShape)
{
    for (const QByteArray &shape :
         {rawToken, rawToken.toBase64(), rawToken.toPercentEncoding(), QByteArray("a" + rawToken + "b")}) {
        const auto guarded = guard("{\"text\":\"" + shape + "\"}");
        ASSERT_FALSE(guarded);
        EXPECT_EQ(guarded.error().kind, ErrorKind::Refused);
        EXPECT_EQ(
            guarded.error().detail,
            m_path + QStringLiteral(
                         " contained one of your saved secrets. It was removed; nothing was exported."));
        EXPECT_FALSE(QFile::exists(m_path));
    }
}

// The file is read in pieces of a mebibyte.
TEST_F(ExportGuard, FindsOneThatLiesAcrossTwoPieces)
{
    const qsizetype piece = 1 << 20;
    for (qsizetype before = 0; before <= rawToken.size(); ++before)
        EXPECT_FALSE(guard(QByteArray(piece - before, 'x') + rawToken + QByteArray(100, 'y'))) << before;
    EXPECT_FALSE(guard(QByteArray(2 * piece, 'x') + rawToken)) << "at the very end";
}

TEST_F(ExportGuard, RemovesWhatALinkLeadsTo)
{
    const QString target = m_folder.filePath(QStringLiteral("elsewhere.ndjson"));
    ASSERT_TRUE(QFile::link(target, m_path));
    EXPECT_FALSE(guard(rawToken));
    EXPECT_FALSE(QFile::exists(target)) << "there it was written";
}

TEST_F(ExportGuard, RefusesWhatItCannotRead)
{
    QDir().mkpath(m_path);
    const auto guarded = security::guardExport(m_path, m_redactor);
    ASSERT_FALSE(guarded);
    EXPECT_EQ(guarded.error().kind, ErrorKind::Storage);
    EXPECT_TRUE(guarded.error().detail.english().endsWith(QStringLiteral("remove it yourself, now.")));
}
