// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CaptureImporter.h"

#include "BenchFixture.h"
#include "domain/UpdateDecoder.h"
#include "services/UpdateLine.h"
#include "tests/support/Wait.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

namespace botdeck::test {

namespace {

using services::CaptureImporter;
using services::CaptureSurvey;
using services::ImportTotals;

class CaptureImporterTest : public BenchFixture
{
protected:
    /// A capture of one bot that has these update_ids, and a line that is none.
    QString capture(int firstId, int count)
    {
        QFile out(file("capture.ndjson"));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("this is no line of a capture\n");
        for (int id = firstId; id < firstId + count; ++id) {
            domain::StoredUpdate stored;
            stored.bot = benchBot(9);
            stored.receivedMs = 2'000'000 + id;
            stored.update = domain::decodeUpdate(
                R"({"update_id":)" + QByteArray::number(id) + R"(,"message":{"text":"imported"}})");
            stored.rawBytes = stored.update.raw.size();
            out.write(services::captureLine(stored) + '\n');
        }
        return out.fileName();
    }
};

} // namespace

TEST_F(CaptureImporterTest, SaysWhatACaptureHoldsAndStoresNothing)
{
    store(2);
    open();
    CaptureImporter importer(*m_workbench);
    const QSignalSpy surveyed(&importer, &CaptureImporter::surveyed);
    importer.survey(capture(10, 5));
    ASSERT_TRUE(waitUntil([&] { return surveyed.size() == 1; }));
    const auto survey = surveyed.first().first().value<CaptureSurvey>();
    EXPECT_EQ(survey.updates, 5);
    ASSERT_EQ(survey.bots.size(), 1);
    EXPECT_EQ(survey.bots.first(), (services::CaptureShare{benchBot(9), 5, 2'000'010, 2'000'014}));
    EXPECT_EQ(survey.badLines, 1);
    ASSERT_EQ(survey.firstBad.size(), 1);
    EXPECT_EQ(survey.firstBad.first().number, 1);
    m_console->refresh();
    ASSERT_TRUE(waitUntil([&] { return m_resets == 2; }));
    EXPECT_EQ(m_seqs.size(), 2);
}

TEST_F(CaptureImporterTest, WhatIsImportedIsShownAndSearched)
{
    store(2);
    open();
    CaptureImporter importer(*m_workbench);
    const QSignalSpy imported(&importer, &CaptureImporter::imported);
    const QString path = capture(10, 2'000);
    importer.import(path);
    ASSERT_TRUE(waitUntil([&] { return imported.size() == 1; }));
    const auto totals = imported.first().first().value<ImportTotals>();
    EXPECT_EQ(totals.stored, 2'000);
    EXPECT_EQ(totals.badLines, 1);
    ASSERT_TRUE(waitUntil([&] { return m_seqs.size() == 2'002; }));
    EXPECT_EQ(m_resets, 1) << "the table is not made anew";
    m_console->setFilter(benchFilter("imported"));
    ASSERT_TRUE(waitUntil([&] { return m_seqs.size() == 2'000; }));
    // The first thousand of them are in the search file; without a feed nothing else would have woken it.
    const QString index = storeFolder() + QStringLiteral("/search/index");
    EXPECT_TRUE(waitUntil([&] { return QFileInfo(index).size() > 10'000; }));

    importer.import(path);
    ASSERT_TRUE(waitUntil([&] { return imported.size() == 2; }));
    EXPECT_EQ(imported.last().first().value<ImportTotals>().duplicates, 2'000);
}

TEST_F(CaptureImporterTest, CancelledItSaysHowMuchIsStored)
{
    store(1);
    open();
    CaptureImporter importer(*m_workbench);
    const QSignalSpy failed(&importer, &CaptureImporter::failed);
    QObject::connect(&importer, &CaptureImporter::progressed, &importer, [&importer] { importer.cancel(); });
    importer.import(capture(10, 10'000));
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    EXPECT_EQ(failed.first().first().value<core::Error>().kind, core::ErrorKind::Cancelled);
}

TEST_F(CaptureImporterTest, ItsEndIsWaitedForAndLeavesAWholeStore)
{
    store(1);
    open();
    const QString path = capture(10, 2'000);
    {
        CaptureImporter importer(*m_workbench);
        importer.import(path);
    }
    CaptureImporter importer(*m_workbench);
    const QSignalSpy imported(&importer, &CaptureImporter::imported);
    importer.import(path);
    ASSERT_TRUE(waitUntil([&] { return imported.size() == 1; }));
    const auto totals = imported.first().first().value<ImportTotals>();
    EXPECT_EQ(totals.stored + totals.duplicates, 2'000);
}

TEST_F(CaptureImporterTest, WhatCannotBeReadOrWrittenIsSaid)
{
    store(1);
    open(true);
    CaptureImporter importer(*m_workbench);
    const QSignalSpy failed(&importer, &CaptureImporter::failed);
    importer.survey(file("nothing.ndjson"));
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 1; }));
    importer.import(capture(10, 5));
    ASSERT_TRUE(waitUntil([&] { return failed.size() == 2; }));
    EXPECT_EQ(
        failed.last().first().value<core::Error>().detail,
        QStringLiteral("The store is not open. Nothing more was imported."));
}

} // namespace botdeck::test
