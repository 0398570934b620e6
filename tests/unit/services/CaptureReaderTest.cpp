// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CaptureReader.h"

#include "domain/GatewayFrame.h"
#include "domain/UpdateDecoder.h"
#include "services/UpdateLine.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <algorithm>

using namespace botdeck;
using services::captureLine;
using services::CaptureReader;
using services::readCaptureLine;

namespace {

domain::StoredUpdate captureOf(const QByteArray &raw)
{
    domain::StoredUpdate stored;
    stored.seq = 12;
    stored.bot = domain::BotKey::fromStored(QStringLiteral("telegram:[::1]:8080:4711"));
    stored.receivedMs = 1'795'265'223'218;
    stored.rawBytes = raw.size();
    stored.update = domain::decodeUpdate(raw);
    return stored;
}

/// The line with one member's value replaced.
QByteArray lineWith(const char *member, const char *value)
{
    const QByteArray line = captureLine(captureOf(R"({"update_id":5})"));
    const qsizetype from = line.indexOf("\"" + QByteArray(member) + "\":");
    EXPECT_GE(from, 0) << member;
    const qsizetype begin = from + QByteArray(member).size() + 3;
    qsizetype end = line.indexOf(",\"", begin);
    if (end < 0)
        end = line.size() - 1;
    return QByteArray(line).replace(begin, end - begin, value);
}

/// A device that finds the end of a line as a file does: QBuffer goes byte by byte, through 64 MB for
/// seconds.
class CaptureBytes : public QBuffer
{
protected:
    qint64 readLineData(char *data, qint64 longest) override
    {
        const QByteArrayView left =
            QByteArrayView(buffer()).sliced(pos()).first(std::min<qint64>(longest, buffer().size() - pos()));
        const qsizetype end = left.indexOf('\n');
        const QByteArrayView line = end < 0 ? left : left.first(end + 1);
        std::copy(line.begin(), line.end(), data);
        return line.size();
    }
};

QList<services::BadLine> badOf(const QByteArray &file)
{
    CaptureBytes device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    return CaptureReader(device).next(1000, 1'000'000).badLines;
}

} // namespace

TEST(CaptureLine, IsWhatSearchPrintsWithMarkAndNote)
{
    domain::StoredUpdate stored = captureOf(R"({"update_id":5,"message":{"text":"x"}})");
    stored.marked = true;
    stored.note = QStringLiteral("a \"b\" 你好");
    QByteArray expected = services::updateLine(stored);
    expected.chop(1);
    EXPECT_EQ(captureLine(stored), expected + R"(,"marked":true,"note":"a \"b\" 你好"})");
}

TEST(CaptureLine, IsReadBackWithEveryByte)
{
    for (const char *raw :
         {R"({"update_id":5,"message":{"text":"x"}})", R"({ "update_id" : 5, "message": {"n":1.50e1} })",
          R"({"update_id":9223372036854775807,"message":{"chat":{"id":-1001},"text":"\u4f60\ud83d\ude00"}})",
          "{\"update_id\":5,\"x\":\"\xff\"}", R"({"update_id":1e20,"x":1})", "no json", ""}) {
        domain::StoredUpdate stored = captureOf(raw);
        stored.marked = true;
        stored.note = QStringLiteral("line\nend");
        const auto again = readCaptureLine(captureLine(stored));
        ASSERT_TRUE(again) << raw << qPrintable(again.error().detail);
        EXPECT_EQ(again->update.raw, QByteArray(raw));
        EXPECT_EQ(again->update.ident, stored.update.ident);
        EXPECT_EQ(again->update.kind, stored.update.kind);
        EXPECT_EQ(again->update.fault, stored.update.fault);
        EXPECT_EQ(again->bot, stored.bot);
        EXPECT_EQ(again->receivedMs, stored.receivedMs);
        EXPECT_TRUE(again->marked);
        EXPECT_EQ(again->note, stored.note);
        EXPECT_EQ(again->seq, 0) << "the store gives its own";
    }
}

TEST(CaptureLine, OfTheGatewayGetsTheIdentItHadWhenItArrived)
{
    domain::StoredUpdate stored = captureOf(R"({"action":"guildNotice","data":{"method":"userQuit"}})");
    stored.stream = domain::Stream::Gateway;
    domain::stampArrival(stored.update, stored.receivedMs - 7); // stored a moment after it came
    const auto again = readCaptureLine(captureLine(stored));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->stream, domain::Stream::Gateway);
    EXPECT_EQ(again->update.ident, stored.update.ident);
}

TEST(CaptureLine, AlsoReadsWhatSearchPrintedWithoutMarkAndNote)
{
    const auto read = readCaptureLine(services::updateLine(captureOf(R"({"update_id":5,"message":{}})")));
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->marked);
    EXPECT_EQ(read->note, u"");
}

TEST(CaptureLine, SaysWhatIsWrongWithOneThatIsNone)
{
    const struct
    {
        QByteArray line;
        const char *says;
    } rows[] = {
        {"", "cannot be read"},
        {"{\"bot\":", "cannot be read"},
        {"[1]", "no JSON object"},
        {"{}", "\"bot\""},
        {lineWith("bot", "\"elsewhere:host:1\""), "\"bot\""},
        {lineWith("bot", "\"telegram:1\""), "\"bot\""},
        {lineWith("bot", "17"), "\"bot\""},
        {lineWith("stream", "\"tube\""), "\"stream\""},
        {lineWith("received", "\"yesterday\""), "\"received\""},
        {lineWith("received", "\"2026-11-21T12:47:03\""), "\"received\""},
        {lineWith("received", "1795265223218"), "\"received\""},
        {lineWith("received", "\"1969-12-31T23:59:59Z\""), "\"received\""},
        {lineWith("received", "\"9999-12-31T23:59:59-14:00\""), "\"received\""},
        {lineWith("raw", "[1]"), "\"raw\""},
        {lineWith("raw", "null"), "\"raw\""},
        {lineWith("raw", "null,\"raw_base64\":\"%%%\""), "Base64"},
        {lineWith("raw", "null,\"raw_base64\":7"), "Base64"},
        {lineWith("note", "7"), "\"note\""},
        {lineWith("marked", "\"yes\""), "\"marked\""},
        {lineWith("marked", "false,\"arrived\":-1"), "\"arrived\""},
        {lineWith("marked", "false,\"arrived\":\"x\""), "\"arrived\""},
    };
    for (const auto &row : rows) {
        const auto read = readCaptureLine(row.line);
        ASSERT_FALSE(read) << row.line.constData();
        EXPECT_EQ(read.error().kind, core::ErrorKind::WrongUse);
        EXPECT_TRUE(read.error().detail.english().contains(QString::fromLatin1(row.says)))
            << row.line.constData() << '\n'
            << qPrintable(read.error().detail);
    }
}

TEST(CaptureReader, CountsLinesAndPassesOverTheBadOnes)
{
    const QByteArray good = captureLine(captureOf(R"({"update_id":5,"message":{}})"));
    QBuffer device;
    device.setData("\xEF\xBB\xBF" + good + "\r\n\n" + "garbage\n" + good + "\n{\"cut\":");
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    CaptureReader reader(device);
    const CaptureReader::Piece piece = reader.next(1000, 1'000'000);
    EXPECT_EQ(piece.updates.size(), 2);
    ASSERT_EQ(piece.badLines.size(), 2);
    EXPECT_EQ(piece.badLines[0].number, 3);
    EXPECT_EQ(piece.badLines[1].number, 5);
    EXPECT_TRUE(reader.atEnd());
    EXPECT_EQ(reader.lines(), 5);
}

TEST(CaptureReader, GivesPiecesOfTheSizeAskedFor)
{
    const QByteArray good = captureLine(captureOf(R"({"update_id":5,"message":{}})")) + '\n';
    QBuffer device;
    device.setData(good.repeated(5));
    ASSERT_TRUE(device.open(QIODevice::ReadOnly));
    CaptureReader reader(device);
    EXPECT_EQ(reader.next(2, 1'000'000).updates.size(), 2);
    EXPECT_EQ(reader.next(10, good.size()).updates.size(), 1);
    EXPECT_EQ(reader.next(10, 1'000'000).updates.size(), 2);
    EXPECT_TRUE(reader.next(10, 1'000'000).updates.isEmpty());
}

TEST(CaptureReader, ALineThatNeverEndsIsOneBadLine)
{
    const QByteArray good = captureLine(captureOf(R"({"update_id":5,"message":{}})"));
    const auto bad = badOf(QByteArray(CaptureReader::longestLine + 70'000, 'x') + '\n' + good);
    ASSERT_EQ(bad.size(), 1);
    EXPECT_EQ(bad[0].number, 1);
    EXPECT_TRUE(bad[0].why.contains(u"longer"));
}
