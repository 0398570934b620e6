// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ExportFile.h"

#include "core/AtomicFile.h"
#include "domain/UpdateDecoder.h"
#include "security/Redactor.h"
#include "services/CaptureImport.h"
#include "storage/StoreReader.h"
#include "storage/UpdateStore.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using services::ExportFormat;

namespace {

// Invented; shaped like a token.
constexpr const char *plantedToken = "12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn";

class ExportFileTest : public testing::Test
{
protected:
    ExportFileTest() { m_redactor.add(core::Secret(plantedToken)); }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    static QByteArray contents(const QString &file)
    {
        return core::readWhole(file, 100'000'000).value_or(QByteArray("none"));
    }
    static std::unique_ptr<storage::UpdateStore> openStore(const QString &dir)
    {
        auto store = storage::UpdateStore::open(dir);
        EXPECT_TRUE(store);
        return *std::move(store);
    }
    void append(storage::UpdateStore &store, const QByteArray &raw)
    {
        EXPECT_TRUE(store.append({m_bot, domain::Stream::Poll, {domain::decodeUpdate(raw)}, ++m_nowMs}));
    }
    /// Some of everything.
    void fill()
    {
        const auto store = openStore(path("store"));
        append(*store, R"({"update_id":1,"message":{"chat":{"id":-1001},"text":"=1+1, \"two\""}})");
        append(*store, R"({ "update_id" : 2, "inline_query": {"id":"a", "query":"你好"} })");
        append(*store, "{\"update_id\":3,\"x\":\"\xff\"}");
        append(*store, R"({"update_id":9007199254740993,"message":{"chat":{"id":5},"text":"big"}})");
        ASSERT_TRUE(store->remark({1, 4}, {true, QStringLiteral("=note")}));
        addCall(*store, R"({"chat_id":-1001,"text":"answer"})", m_nowMs + 1);
        addCall(*store, R"({"chat_id":99,"text":"other"})", m_nowMs + 2);
    }
    void addCall(storage::UpdateStore &store, const QByteArray &parameters, qint64 atMs)
    {
        storage::CallRecord call;
        call.bot = m_bot;
        call.method = QStringLiteral("sendMessage");
        call.parameters = parameters;
        call.status = 200;
        call.startedMs = atMs;
        call.durationMs = 12;
        call.answer = R"({"ok":true})";
        ASSERT_TRUE(store.addCall(call));
    }
    core::Result<qint64> write(
        ExportFormat format, const char *to, const services::SeqSource &seqs = {}, const char *from = "store")
    {
        const auto reader = storage::StoreReader::open(path(from));
        EXPECT_TRUE(reader);
        return services::writeExport(**reader, {format, path(to), seqs}, m_redactor, m_progress);
    }
    core::Result<services::ImportTotals> import(const char *from, const char *into)
    {
        const auto store = openStore(path(into));
        return services::importCapture(
            path(from), [&store](const auto &updates) { return store->import(updates); });
    }

    QTemporaryDir m_folder;
    security::Redactor m_redactor;
    services::ExportProgress m_progress;
    const domain::BotKey m_bot =
        domain::BotKey::fromStored(QStringLiteral("telegram:bots.example:8443:12345678"));
    qint64 m_nowMs = 1'790'000'000'000;
};

} // namespace

TEST_F(ExportFileTest, WhatIsImportedAgainIsTheSameToTheByte)
{
    fill();
    ASSERT_EQ(*write(ExportFormat::Ndjson, "one.ndjson"), 4);
    const auto first = import("one.ndjson", "copy");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->received, 4);
    EXPECT_EQ(first->stored, 4);
    EXPECT_EQ(first->quarantined, 1);
    EXPECT_EQ(first->badLines, 0);
    EXPECT_EQ(*write(ExportFormat::Ndjson, "two.ndjson", {}, "copy"), 4);
    EXPECT_EQ(contents(path("two.ndjson")), contents(path("one.ndjson")));
    const auto one = storage::StoreReader::open(path("store"));
    const auto two = storage::StoreReader::open(path("copy"));
    for (const qint64 seq : {1, 2, 3, 4})
        EXPECT_EQ((*two)->raw(seq).value_or("x"), (*one)->raw(seq).value_or("y")) << seq;

    const auto again = import("one.ndjson", "copy");
    EXPECT_EQ(again->duplicates, 4);
    EXPECT_EQ(again->stored, 0);
    const auto atHome = import("two.ndjson", "store");
    EXPECT_EQ(atHome->duplicates, 4);
}

TEST_F(ExportFileTest, BadLinesAreToldAndTheOthersStored)
{
    fill();
    ASSERT_TRUE(write(ExportFormat::Ndjson, "one.ndjson"));
    QByteArrayList lines = contents(path("one.ndjson")).split('\n');
    lines.insert(1, "garbage");
    ASSERT_TRUE(core::writeWhole(path("bad.ndjson"), lines.join('\n')));
    const auto totals = import("bad.ndjson", "copy");
    EXPECT_EQ(totals->stored, 4);
    EXPECT_EQ(totals->badLines, 1);
    ASSERT_EQ(totals->firstBad.size(), 1);
    EXPECT_EQ(totals->firstBad[0].number, 2);
}

TEST_F(ExportFileTest, CsvHasAHeaderAndRunsNoFormula)
{
    fill();
    ASSERT_EQ(*write(ExportFormat::Csv, "out.csv"), 4);
    const QByteArray csv = contents(path("out.csv"));
    EXPECT_TRUE(csv.startsWith("received,bot,seq,")) << csv.constData();
    EXPECT_TRUE(csv.left(csv.indexOf('\r')).endsWith(",fault,marked,note"));
    EXPECT_TRUE(csv.contains(",\"'=1+1, \"\"two\"\"\",,yes,'=note\r\n")) << csv.constData();
    EXPECT_EQ(csv.count("\r\n"), 5);
}

TEST_F(ExportFileTest, HarHasEveryCallOrThoseThatAnswerTheUpdates)
{
    fill();
    ASSERT_EQ(*write(ExportFormat::Har, "all.har"), 2);
    const QJsonObject log =
        QJsonDocument::fromJson(contents(path("all.har"))).object().value(QStringLiteral("log")).toObject();
    EXPECT_EQ(log.value(QStringLiteral("version")).toString(), u"1.2");
    EXPECT_EQ(
        log.value(QStringLiteral("creator")).toObject().value(QStringLiteral("name")).toString(), u"Botdeck");
    const QJsonArray entries = log.value(QStringLiteral("entries")).toArray();
    ASSERT_EQ(entries.size(), 2);
    const QJsonObject entry = entries[0].toObject();
    // What HAR 1.2 says must be there.
    for (const char *member : {"startedDateTime", "time", "request", "response", "cache", "timings"})
        EXPECT_TRUE(entry.contains(QLatin1StringView(member))) << member;
    const QJsonObject request = entry.value(QStringLiteral("request")).toObject();
    for (const char *member :
         {"method", "url", "httpVersion", "cookies", "headers", "queryString", "headersSize", "bodySize"})
        EXPECT_TRUE(request.contains(QLatin1StringView(member))) << member;
    const QJsonObject response = entry.value(QStringLiteral("response")).toObject();
    for (const char *member :
         {"status", "statusText", "httpVersion", "cookies", "headers", "content", "redirectURL",
          "headersSize", "bodySize"})
        EXPECT_TRUE(response.contains(QLatin1StringView(member))) << member;
    EXPECT_EQ(
        request.value(QStringLiteral("url")).toString(),
        u"https://bots.example:8443/bot12345678:%5Bsecret%5D/sendMessage");
    EXPECT_EQ(request.value(QStringLiteral("method")).toString(), u"POST");
    EXPECT_EQ(
        request.value(QStringLiteral("postData")).toObject().value(QStringLiteral("text")).toString(),
        uR"({"chat_id":-1001,"text":"answer"})");
    EXPECT_EQ(response.value(QStringLiteral("status")).toInt(), 200);
    EXPECT_EQ(entry.value(QStringLiteral("time")).toInt(), 12);

    const auto ofOne = [] { return core::Result<std::vector<qint64>>(std::vector<qint64>{1}); };
    ASSERT_EQ(*write(ExportFormat::Har, "one.har", ofOne), 1);
    EXPECT_TRUE(contents(path("one.har")).contains("answer"));
    EXPECT_FALSE(contents(path("one.har")).contains("other"));
}

TEST_F(ExportFileTest, WritesTheChosenOnesOldestFirstAndPassesOverWhatIsGone)
{
    fill();
    const auto some = [] { return core::Result<std::vector<qint64>>(std::vector<qint64>{4, 99, 1, 4}); };
    ASSERT_EQ(*write(ExportFormat::Ndjson, "some.ndjson", some), 2);
    const QByteArrayList lines = contents(path("some.ndjson")).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains("\"seq\":1,"));
    EXPECT_TRUE(lines[1].contains("\"update_id\":9007199254740993,"));
}

TEST_F(ExportFileTest, NoFormatLetsASecretOut)
{
    {
        const auto store = openStore(path("store"));
        append(
            *store,
            QByteArray(R"({"update_id":1,"message":{"chat":{"id":1},"text":")") + plantedToken + "\"}}");
        append(*store, QByteArray("{\"update_id\":x, ") + plantedToken);
        append(*store, R"({"update_id":3,"message":{"text":"x"},"user_token":"abcdefgh12345678"})");
        ASSERT_TRUE(store->remark({1}, {{}, QString::fromLatin1(plantedToken)}));
        addCall(
            *store, QByteArray(R"({"chat_id":1,"token":"ffff0000ffff0000","text":")") + plantedToken + "\"}",
            m_nowMs);
    }
    for (const auto &[format, name] :
         {std::pair{ExportFormat::Ndjson, "a.ndjson"},
          {ExportFormat::Csv, "a.csv"},
          {ExportFormat::Har, "a.har"}}) {
        ASSERT_TRUE(write(format, name)) << name;
        const QByteArray bytes = contents(path(name));
        EXPECT_FALSE(m_redactor.containsSecret(bytes)) << name;
        EXPECT_FALSE(bytes.contains("abcdefgh12345678")) << name;
        EXPECT_FALSE(bytes.contains("ffff0000ffff0000")) << name;
    }
    const auto totals = import("a.ndjson", "copy");
    EXPECT_EQ(totals->stored, 3) << "and it can be imported all the same";
    EXPECT_EQ(totals->badLines, 0);
}

TEST_F(ExportFileTest, WhatEndsItLeavesTheOldFileAndNoOther)
{
    fill();
    ASSERT_TRUE(core::writeWhole(path("out.ndjson"), QByteArray("old")));
    m_progress = [](qint64, qint64) { return false; };
    const auto cancelled = write(ExportFormat::Ndjson, "out.ndjson");
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().kind, core::ErrorKind::Cancelled);
    m_progress = {};
    const auto broken = write(ExportFormat::Ndjson, "out.ndjson", [] {
        return core::Result<std::vector<qint64>>(
            core::Error{core::ErrorKind::WrongUse, QStringLiteral("no")});
    });
    ASSERT_FALSE(broken);
    EXPECT_EQ(contents(path("out.ndjson")), "old");
    EXPECT_EQ(
        QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("out.ndjson")});
}

TEST_F(ExportFileTest, TellsHowFarItIs)
{
    fill();
    QList<std::pair<qint64, qint64>> said;
    m_progress = [&said](qint64 done, qint64 all) {
        said.append({done, all});
        return true;
    };
    ASSERT_TRUE(write(ExportFormat::Ndjson, "out.ndjson"));
    EXPECT_EQ(said, (QList<std::pair<qint64, qint64>>{{0, 4}}));
}

TEST_F(ExportFileTest, AFileThatIsNotThereOrAStoreThatFailsIsSaid)
{
    const auto none = import("nowhere", "copy");
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, core::ErrorKind::Storage);
    EXPECT_TRUE(none.error().detail.english().contains(path("nowhere")));
    fill();
    ASSERT_TRUE(write(ExportFormat::Ndjson, "one.ndjson"));
    const auto failed = services::importCapture(path("one.ndjson"), [](const auto &) {
        return core::Result<storage::ImportOutcome>(
            core::Error{core::ErrorKind::Storage, QStringLiteral("full disk")});
    });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().detail.english(), u"full disk");
}
