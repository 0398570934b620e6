// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// `export` and `import`: what leaves a store and what comes into one.
#include "SandboxProgram.h"
#include "tests/support/Effort.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>

using namespace botdeck::test;

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

qint64 number(const QJsonObject &line, const char *member)
{
    return line.value(QLatin1StringView(member)).toInteger(-1);
}

class CaptureVerbs : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        sandbox = std::make_unique<SandboxProgram>();
        const DemoBot bot = sandbox->bot(QStringLiteral("telegram"));
        for (const char *text : {"=Refund for order 88213", "客服：退款已完成", "a refund again"}) {
            sandbox->control(
                QStringLiteral("say"),
                {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QString::fromUtf8(text)}});
        }
        EXPECT_EQ(number(sandbox->receive(bot, 3).lastLine(), "stored"), 3);
    }
    static void TearDownTestSuite() { sandbox.reset(); }
    /// Each has a copy of the store with the three.
    CaptureVerbs()
    {
        std::filesystem::copy(
            sandbox->path(QStringLiteral("store")).toStdString(), path("store").toStdString(),
            std::filesystem::copy_options::recursive);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    /// The words of `tail` into the copy.
    [[nodiscard]] QStringList tail(const DemoBot &bot) const
    {
        QStringList line = sandbox->tail(bot, QStringLiteral("--print"));
        line.replace(line.indexOf(QStringLiteral("--store")) + 1, path("store"));
        return line;
    }
    [[nodiscard]] Finished exportTo(
        const char *format, const char *out, const QStringList &more = {}, const char *store = "store") const
    {
        return run(
            QStringList{
                QStringLiteral("export"), QStringLiteral("--store"), path(store), QStringLiteral("--format"),
                QString::fromLatin1(format), QStringLiteral("--out"), path(out)} +
            more);
    }
    [[nodiscard]] Finished import(const char *file, const char *store) const
    {
        return run({QStringLiteral("import"), QStringLiteral("--store"), path(store), path(file)});
    }

    static std::unique_ptr<SandboxProgram> sandbox;

private:
    QTemporaryDir m_folder;
};

std::unique_ptr<SandboxProgram> CaptureVerbs::sandbox;

} // namespace

TEST_F(CaptureVerbs, WhatWasExportedAndImportedIsExportedTheSame)
{
    const Finished written = exportTo("ndjson", "one.ndjson");
    ASSERT_EQ(written.status, 0) << written.err.constData();
    const Finished first = import("one.ndjson", "copy");
    ASSERT_EQ(first.status, 0) << first.err.constData();
    const QJsonObject summary = first.lastLine();
    EXPECT_EQ(number(summary, "received"), 3);
    EXPECT_EQ(number(summary, "stored"), 3);
    EXPECT_EQ(number(summary, "duplicates"), 0);
    EXPECT_EQ(number(summary, "quarantined"), 0);
    EXPECT_EQ(number(summary, "polls"), 0);
    EXPECT_TRUE(summary.value(QStringLiteral("offset")).isNull());
    EXPECT_TRUE(summary.value(QStringLiteral("seconds")).isDouble());
    EXPECT_EQ(summary.value(QStringLiteral("state")).toString(), QStringLiteral("stopped"));
    EXPECT_EQ(summary.value(QStringLiteral("reason")).toString(), QString());
    ASSERT_EQ(exportTo("ndjson", "two.ndjson", {}, "copy").status, 0);
    EXPECT_EQ(readAll(path("two.ndjson")), readAll(path("one.ndjson")));
    EXPECT_EQ(number(import("one.ndjson", "copy").lastLine(), "duplicates"), 3);
    EXPECT_EQ(number(import("one.ndjson", "store").lastLine(), "stored"), 0) << "also where it came from";
}

TEST_F(CaptureVerbs, LinesAreThoseOfSearchWithMarkAndNote)
{
    ASSERT_EQ(exportTo("ndjson", "one.ndjson").status, 0);
    QByteArrayList exported = readAll(path("one.ndjson")).trimmed().split('\n');
    const Finished found = run({QStringLiteral("search"), QStringLiteral("--store"), path("store")});
    QByteArrayList searched = found.out.trimmed().split('\n');
    std::reverse(searched.begin(), searched.end());
    ASSERT_EQ(exported.size(), searched.size());
    for (qsizetype i = 0; i < exported.size(); ++i) {
        searched[i].chop(1);
        EXPECT_TRUE(exported[i].startsWith(searched[i])) << exported[i].constData();
        EXPECT_TRUE(exported[i].endsWith(R"(,"marked":false,"note":""})")) << exported[i].constData();
    }
}

TEST_F(CaptureVerbs, AFilterAndTheOtherFormats)
{
    const QStringList refund{QStringLiteral("--filter"), QStringLiteral("refund")};
    ASSERT_EQ(exportTo("ndjson", "some.ndjson", refund).status, 0);
    EXPECT_EQ(readAll(path("some.ndjson")).count('\n'), 2);
    ASSERT_EQ(exportTo("csv", "all.csv").status, 0);
    const QByteArray csv = readAll(path("all.csv"));
    EXPECT_EQ(csv.count("\r\n"), 4);
    EXPECT_TRUE(csv.contains(",'=Refund for order 88213,")) << csv.constData();
    ASSERT_EQ(exportTo("har", "all.har").status, 0);
    const QJsonObject log =
        QJsonDocument::fromJson(readAll(path("all.har"))).object().value(QStringLiteral("log")).toObject();
    EXPECT_EQ(log.value(QStringLiteral("version")).toString(), QStringLiteral("1.2"));
    EXPECT_TRUE(log.value(QStringLiteral("entries")).isArray());
}

TEST_F(CaptureVerbs, BadLinesAreToldByNumberAndPassedOver)
{
    ASSERT_EQ(exportTo("ndjson", "one.ndjson").status, 0);
    QFile file(path("one.ndjson"));
    ASSERT_TRUE(file.open(QIODevice::Append));
    file.write("{\"bot\":\n");
    file.close();
    const Finished finished = import("one.ndjson", "copy");
    EXPECT_EQ(finished.status, 0);
    EXPECT_TRUE(finished.err.contains("line 4: ")) << finished.err.constData();
    EXPECT_EQ(number(finished.lastLine(), "stored"), 3);
    EXPECT_TRUE(finished.lastLine().value(QStringLiteral("reason")).toString().startsWith(u'1'));
}

TEST_F(CaptureVerbs, ATokenInTheStoreDoesNotGetOut)
{
    const DemoBot bot = sandbox->bot(QStringLiteral("telegram"));
    sandbox->control(
        QStringLiteral("say"),
        {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QString::fromLatin1(bot.token)}});
    Program receiving(tail(bot), bot.token);
    ASSERT_FALSE(receiving.readLine().isEmpty());
    ASSERT_EQ(receiving.terminate().status, 0);
    for (const char *format : {"ndjson", "csv", "har"}) {
        const Finished written = run(
            {QStringLiteral("export"), QStringLiteral("--store"), path("store"), QStringLiteral("--format"),
             QString::fromLatin1(format), QStringLiteral("--out"), path("out")},
            bot.token);
        EXPECT_EQ(written.status, 0) << written.err.constData();
        EXPECT_FALSE(readAll(path("out")).contains(bot.token)) << format;
    }
}

TEST_F(CaptureVerbs, WrongUseAndFilesThatCannotBeAreSaid)
{
    EXPECT_EQ(exportTo("xml", "out").status, 2);
    EXPECT_EQ(exportTo("csv", "no/such/folder").status, 4);
    EXPECT_EQ(exportTo("csv", "out", {}, "nowhere").status, 4);
    EXPECT_EQ(run(words(QStringLiteral("export --store x --format csv"))).status, 2);
    EXPECT_EQ(run(words(QStringLiteral("import --store x"))).status, 2);
    EXPECT_EQ(run(words(QStringLiteral("import one two --store x"))).status, 2);
    EXPECT_EQ(run(words(QStringLiteral("import file"))).status, 2);
    EXPECT_EQ(import("nowhere", "copy").status, 4);
    EXPECT_FALSE(QFileInfo::exists(path("out")));

    const DemoBot bot = sandbox->bot(QStringLiteral("cloudchat"));
    sandbox->control(
        QStringLiteral("say"),
        {{QStringLiteral("bot"), bot.name}, {QStringLiteral("text"), QStringLiteral("x")}});
    Program receiving(tail(bot), bot.token);
    ASSERT_FALSE(receiving.readLine().isEmpty());
    ASSERT_EQ(exportTo("ndjson", "one.ndjson").status, 0) << "reading is free";
    EXPECT_EQ(import("one.ndjson", "store").status, 4) << "another one writes there";
}

// The signal is there before the program is, and stays where the program would give way to it.
TEST_F(CaptureVerbs, AnExportThatIsEndedInTheMiddleLeavesNoHalfOfAFile)
{
    const Surroundings asked{{}, [] {
                                 sigset_t end;
                                 sigemptyset(&end);
                                 sigaddset(&end, SIGTERM);
                                 sigprocmask(SIG_BLOCK, &end, nullptr);
                                 ::kill(getpid(), SIGTERM);
                             }};
    const QDir folder = QFileInfo(path("half")).dir();
    const Finished ended =
        run({QStringLiteral("export"), QStringLiteral("--store"), path("store"), QStringLiteral("--format"),
             QStringLiteral("csv"), QStringLiteral("--out"), path("half")},
            {}, asked);
    EXPECT_NE(ended.status, 0);
    EXPECT_TRUE(ended.err.contains("The export was cancelled")) << ended.err.constData();
    EXPECT_EQ(folder.entryList(QDir::Files | QDir::Hidden), QStringList());
}

// Fault R1 for an import: the process ends at any moment without a word, as by kill -9 (SIGALRM is caught by
// nobody), and the same file is imported again until it is whole.
TEST(CaptureKill, LosesNothingAndDoublesNothing)
{
    const int updates = effort(1'500, 10'000);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("capture.ndjson"));
    QFile capture(file);
    ASSERT_TRUE(capture.open(QIODevice::WriteOnly));
    for (int id = 1; id <= updates; ++id) {
        const QByteArray text = QByteArray::number(id);
        capture.write(
            R"({"bot":"telegram:bots.example:4711","stream":"poll","received":"2026-11-21T12:47:03.218Z","raw":)"
            R"({"update_id":)" +
            text + R"(,"message":{"text":")" + text + QByteArray(300, 'x') + "\"}}}\n");
    }
    capture.close();
    const auto importWords = [&](const char *store) {
        return QStringList{
            QStringLiteral("import"), QStringLiteral("--store"), folder.filePath(QString::fromLatin1(store)),
            file};
    };
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(number(run(importWords("whole")).lastLine(), "stored"), updates);
    const qint64 whole = clock.elapsed() * 1000;

    QRandomGenerator random(4711);
    int cut = 0;
    const int kills = effort(3, 200);
    for (int kill = 0; kill < kills; ++kill) {
        const auto moment =
            suseconds_t(whole * kill / kills + qint64(random.bounded(quint32(whole / kills + 1))));
        QProcess process;
        process.setChildProcessModifier([moment] {
            itimerval timer{};
            timer.it_value.tv_sec = moment / 1'000'000;
            timer.it_value.tv_usec = 1 + moment % 1'000'000;
            setitimer(ITIMER_REAL, &timer, nullptr);
        });
        process.start(QStringLiteral(BOTDECK_PROGRAM), importWords("cut"));
        ASSERT_TRUE(process.waitForFinished(120'000));
        cut += process.exitStatus() == QProcess::CrashExit ? 1 : 0;
    }
    EXPECT_GT(cut, 0);
    const Finished last = run(importWords("cut"));
    ASSERT_EQ(last.status, 0) << last.err.constData();
    EXPECT_EQ(number(last.lastLine(), "received"), updates);
    const Finished found = run(
        {QStringLiteral("search"), QStringLiteral("--store"), folder.filePath(QStringLiteral("cut")),
         QStringLiteral("--limit"), QString::number(2 * updates)});
    qint64 expected = updates;
    for (const QJsonObject &line : found.lines())
        ASSERT_EQ(number(line, "update_id"), expected--) << "lost, doubled or out of order";
    EXPECT_EQ(expected, 0);
    std::printf("%d of %d imports were cut, %d updates: 0 lost, 0 twice\n", cut, kills, updates);
}
