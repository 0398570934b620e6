// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CopyAs.h"

#include "domain/UpdateDecoder.h"
#include "security/Redactor.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

// Invented; shaped like a token.
constexpr const char *token = "12345678:AAbbCCddEEffGGhhIIjjKKll-mm_nn";

domain::StoredUpdate stored(const QByteArray &raw)
{
    domain::StoredUpdate update;
    update.seq = 12;
    update.bot = domain::BotKey::fromStored(QStringLiteral("telegram:127.0.0.1:8080:12345678"));
    update.receivedMs = 1'795'265'223'218;
    update.rawBytes = raw.size();
    update.update = domain::decodeUpdate(raw);
    return update;
}

class CopyAsTest : public testing::Test
{
protected:
    CopyAsTest() { redactor.add(core::Secret(token)); }

    static platform::Platform load(domain::PlatformId id) { return *platform::Platform::load(id); }
    static services::ShownAddress address(const platform::Platform &platform)
    {
        return {
            QUrl(QStringLiteral("https://bots.example:8443")), platform.pathForm(),
            QStringLiteral("12345678:••••••••")};
    }

    security::Redactor redactor;
    services::CopyAs copy{redactor};
};

} // namespace

TEST_F(CopyAsTest, AsReceivedKeepsEveryByteButSecrets)
{
    const QByteArray plain("{ \"update_id\" : 1e20,\n \"x\":\"\xff\" }");
    EXPECT_EQ(*copy.received(plain), plain);
    const QByteArray echoed = QByteArray(R"({"update_id":1,"message":{"text":"my token is )") + token +
                              R"("},)" + R"("bot":{"user_token":"abcdef0123456789"}})";
    const QByteArray copied = *copy.received(echoed);
    EXPECT_EQ(
        copied,
        R"({"update_id":1,"message":{"text":"my token is [secret]"},"bot":{"user_token":"[secret]"}})");
}

TEST_F(CopyAsTest, FormattedHasALineForEachMemberAndExactNumbers)
{
    EXPECT_EQ(
        *copy.formatted("{\"update_id\":9223372036854775807,\"n\":1.50e1,\"a\":[],\"a\":\"你\"}"),
        QByteArray("{\n  \"update_id\": 9223372036854775807,\n  \"n\": 1.50e1,\n  \"a\": [],\n  \"a\": "
                   "\"你\"\n}\n"));
    EXPECT_FALSE(copy.formatted(QByteArray("{\"text\":\"") + token + "\"}")->contains(token));
}

TEST_F(CopyAsTest, WhatIsNoJsonIsNotFormatted)
{
    const auto refused = copy.formatted("{\"x\":\"\xff\"}");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::WrongUse);
    EXPECT_TRUE(refused.error().detail.english().contains(QStringLiteral("not UTF-8")));
}

TEST_F(CopyAsTest, CurlFetchesTheUpdateWithTheTokenMasked)
{
    const struct
    {
        domain::PlatformId platform;
        const char *line;
    } rows[] = {
        {domain::PlatformId::Telegram,
         "curl -sS -X POST 'https://bots.example:8443/bot12345678:••••••••/getUpdates'"},
        {domain::PlatformId::CloudChat,
         "curl -sS -X POST 'https://bots.example:8443/12345678:••••••••/getUpdates'"},
        {domain::PlatformId::Fanbook,
         "curl -sS -X POST 'https://bots.example:8443/api/bot/12345678:••••••••/v2/getUpdates'"},
    };
    for (const auto &row : rows) {
        const platform::Platform platform = load(row.platform);
        const auto line =
            copy.curl(stored(R"({"update_id":81203,"message":{}})"), address(platform), platform);
        ASSERT_TRUE(line) << line.error().detail.english().toStdString();
        EXPECT_EQ(
            *line, QByteArray(row.line) + " -H 'Content-Type: application/json' --data-raw "
                                          "'{\"offset\":81203,\"limit\":1,\"timeout\":0}'\n");
    }
}

TEST_F(CopyAsTest, CurlIsOneCommandForAShellWhateverIsInTheAddress)
{
    const QTemporaryDir folder;
    const QString arguments = folder.filePath(QStringLiteral("arguments"));
    const platform::Platform platform = load(domain::PlatformId::Telegram);
    services::ShownAddress odd = address(platform);
    odd.pathForm = QStringLiteral("/it's $(touch x);`id`/{token}/{method}");
    const auto line = copy.curl(stored(R"({"update_id":5,"message":{}})"), odd, platform);
    ASSERT_TRUE(line);
    QProcess shell;
    shell.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("curl() { printf '%s\\n' \"$@\" > \"$OUT\"; }; OUT='%1'; ").arg(arguments) +
             QString::fromUtf8(*line)});
    ASSERT_TRUE(shell.waitForFinished());
    EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().constData();
    QFile file(arguments);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArrayList words = file.readAll().split('\n');
    EXPECT_EQ(words.value(3), "https://bots.example:8443/it's $(touch x);`id`/12345678:••••••••/getUpdates");
}

TEST_F(CopyAsTest, TheCommandIsTheSameCallWithoutAnyToken)
{
    const platform::Platform platform = load(domain::PlatformId::Fanbook);
    const auto line =
        copy.command(stored(R"({"update_id":81203,"message":{}})"), address(platform), platform);
    ASSERT_TRUE(line);
    EXPECT_EQ(
        *line, "botdeck call 'v2/getUpdates' --platform fanbook --server 'https://bots.example:8443' "
               "offset=81203 limit=1 timeout=0\n");
    EXPECT_FALSE(copy.command(stored("{\"message\":{}}"), address(platform), platform));
}

TEST_F(CopyAsTest, WhatNoCallFetchesIsSaid)
{
    const platform::Platform platform = load(domain::PlatformId::Fanbook);
    domain::StoredUpdate gateway = stored(R"({"update_id":5,"message":{}})");
    gateway.stream = domain::Stream::Gateway;
    for (const domain::StoredUpdate &update : {gateway, stored("{\"message\":{}}")}) {
        const auto refused = copy.curl(update, address(platform), platform);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, core::ErrorKind::WrongUse);
    }
}

TEST_F(CopyAsTest, TheCurlOfAWebhookIsReadByAShellAsItWasMeant)
{
    const QByteArray raw = R"({"update_id":1e3,"message":{"text":"it's $HOME `x` \\ \n"}})";
    const QUrl url(QStringLiteral("http://127.0.0.1:8080/hook?a=b&c='d"));
    const auto line = copy.webhookCurl(raw, url);
    ASSERT_TRUE(line);
    QProcess shell;
    shell.start(
        QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("curl() { printf '%s\\0' \"$@\"; }\n") +
                                                         QString::fromUtf8(*line)});
    ASSERT_TRUE(shell.waitForFinished());
    const QByteArrayList words = shell.readAllStandardOutput().split('\0');
    EXPECT_EQ(
        words, (QByteArrayList{
                   "-sS", "-X", "POST", url.toEncoded(), "-H", "Content-Type: application/json", "--data-raw",
                   raw, ""}));
    EXPECT_FALSE(copy.webhookCurl(R"({"t":")" + QByteArray(token) + R"("})", url)->contains(token));
    EXPECT_EQ(copy.webhookCurl("{\"a\":\"\xff\"}", url).error().kind, core::ErrorKind::WrongUse);
}

TEST_F(CopyAsTest, CsvQuotesAndRunsNoFormula)
{
    const domain::StoredUpdate update = stored(
        R"({"update_id":7,"message":{"chat":{"id":-1001234567890123,"type":"group","title":"=1+1"},
            "from":{"id":77,"first_name":"@Ann, \"Bo\""},"text":"two\nlines"}})");
    EXPECT_EQ(
        services::CopyAs::csvHeader(), "received,bot,seq,stream,epoch,update_id,kind,content,chat_id,chat_"
                                       "type,chat,from_id,from,text,fault,marked,note\r\n");
    EXPECT_EQ(
        *copy.csvRow(update), "2026-11-21T12:47:03.218Z,telegram:127.0.0.1:8080:12345678,12,poll,0,7,message,"
                              "text,-1001234567890123,group,"
                              "'=1+1,77,\"'@Ann, \"\"Bo\"\"\",\"two\nlines\",,,\r\n");
    EXPECT_FALSE(
        copy.csvRow(
                stored(QByteArray("{\"update_id\":7,\"message\":{\"chat\":{\"title\":\"") + token + "\"}}}"))
            ->contains(token));
}

} // namespace botdeck::test
