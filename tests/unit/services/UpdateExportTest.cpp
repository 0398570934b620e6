// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UpdateExport.h"

#include "domain/UpdateDecoder.h"
#include "security/Redactor.h"
#include "storage/UpdateStore.h"
#include "tests/support/Wait.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace botdeck;
using services::ExportFormat;

namespace {

class UpdateExportTest : public testing::Test
{
protected:
    UpdateExportTest()
    {
        const auto store = storage::UpdateStore::open(m_folder.path());
        EXPECT_TRUE(store);
        const domain::BotKey bot = domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:4711"));
        const domain::Update update = domain::decodeUpdate(R"({"update_id":1,"message":{"text":"x"}})");
        EXPECT_TRUE((*store)->append({bot, domain::Stream::Poll, {update}, 1}));
    }

    QTemporaryDir m_folder;
    security::Redactor m_redactor;
    const QString m_out = m_folder.filePath(QStringLiteral("out.ndjson"));
};

} // namespace

TEST_F(UpdateExportTest, WritesInAnotherThreadAndSaysSoInThisOne)
{
    services::UpdateExport run(m_folder.path(), m_redactor);
    const QSignalSpy succeeded(&run, &services::UpdateExport::succeeded);
    const QSignalSpy failed(&run, &services::UpdateExport::failed);
    const QSignalSpy progressed(&run, &services::UpdateExport::progressed);
    const Qt::HANDLE here = QThread::currentThreadId();
    bool elsewhere = false;
    run.start({ExportFormat::Ndjson, m_out, [&elsewhere, here] {
                   elsewhere = QThread::currentThreadId() != here;
                   return core::Result<std::vector<qint64>>(std::vector<qint64>{1});
               }});
    ASSERT_TRUE(test::waitUntil([&] { return succeeded.size() == 1; }));
    EXPECT_TRUE(elsewhere);
    EXPECT_EQ(succeeded.first().first().toLongLong(), 1);
    EXPECT_TRUE(failed.isEmpty());
    EXPECT_EQ(progressed.size(), 1);
    EXPECT_TRUE(QFileInfo::exists(m_out));
}

TEST_F(UpdateExportTest, SaysWhatWentWrong)
{
    services::UpdateExport run(m_folder.filePath(QStringLiteral("nowhere")), m_redactor);
    const QSignalSpy failed(&run, &services::UpdateExport::failed);
    run.start({ExportFormat::Csv, m_out, {}});
    ASSERT_TRUE(test::waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.first().first().value<core::Error>().kind, core::ErrorKind::NotFound);
}

TEST_F(UpdateExportTest, WhatIsCancelledWritesAndSaysNothing)
{
    QSemaphore cancelled;
    int said = 0;
    {
        services::UpdateExport run(m_folder.path(), m_redactor);
        QObject::connect(&run, &services::UpdateExport::succeeded, &run, [&said] { ++said; });
        QObject::connect(&run, &services::UpdateExport::failed, &run, [&said] { ++said; });
        run.start({ExportFormat::Ndjson, m_out, [&cancelled] {
                       cancelled.acquire();
                       return core::Result<std::vector<qint64>>(std::vector<qint64>{1});
                   }});
        run.cancel();
        cancelled.release();
    }
    EXPECT_EQ(said, 0);
    EXPECT_FALSE(QFileInfo::exists(m_out));
}
