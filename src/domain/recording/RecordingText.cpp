// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "domain/JsonText.h"
#include "domain/recording/Recording.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace botdeck::domain {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

constexpr auto recordingVersion = "1";
constexpr QByteArrayView recordingMark("\xEF\xBB\xBF");

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray momentText(qint64 wallMs)
{
    return quoted(core::isoUtc(wallMs));
}

QByteArray headLine(const RecordedBot &bot)
{
    return QByteArray(R"({"botdeck":"recording","version":)") + recordingVersion + R"(,"bot":{"platform":)" +
           quoted(platformName(bot.platform)) + R"(,"id":)" + quoted(bot.id) + R"(,"name":)" +
           quoted(bot.name) + R"(,"username":)" + quoted(bot.username) + "}}\n";
}

/// The bytes themselves where they stand in one line; else as Base64, since a line end would end the entry.
QByteArray entryLine(const RecordedUpdate &update)
{
    const bool isOneLine = !update.raw.contains('\n') && !update.raw.contains('\r');
    return QByteArray(R"({"at":)") + momentText(update.receivedMs) + R"(,"stream":)" +
           quoted(streamName(update.stream)) +
           (isOneLine ? R"(,"update":)" + update.raw
                      : R"(,"update_base64":")" + update.raw.toBase64() + '"') +
           "}\n";
}

QByteArray entryLine(const RecordedCall &call)
{
    return QByteArray(R"({"at":)") + momentText(call.startedMs) + R"(,"call":)" + quoted(call.method) +
           R"(,"parameters":)" + call.parameters + R"(,"answer":)" + call.answer + "}\n";
}

Error noRecording(const QString &why)
{
    return {ErrorKind::Storage, why};
}

Result<RecordedBot> readBot(const JsonValue &bot)
{
    const std::optional<PlatformId> platform = platformFromName(bot["platform"].text());
    if (!platform)
        return noRecording(QStringLiteral("\"bot\" must name its platform: cloudchat, fanbook or telegram."));
    const QString id = bot["id"].text();
    if (!core::Id::fromText(id))
        return noRecording(QStringLiteral("\"bot\" must have its id, a whole number."));
    return RecordedBot{*platform, id, bot["name"].text(), bot["username"].text()};
}

Result<RecordedBot> readHead(const JsonValue &line)
{
    if (line["botdeck"].text() != QLatin1StringView("recording"))
        return noRecording(
            QStringLiteral("This is no recording: it does not begin with {\"botdeck\":\"recording\"}."));
    if (line["version"].text() != QLatin1StringView(recordingVersion)) {
        return noRecording(
            QStringLiteral("This program reads recordings of version %1, and this is another one.")
                .arg(QLatin1StringView(recordingVersion)));
    }
    return readBot(line["bot"]);
}

Result<qint64> readMoment(const JsonValue &at)
{
    const QDateTime moment = QDateTime::fromString(at.text(), Qt::ISODateWithMs);
    if (!at.isString() || !moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return noRecording(QStringLiteral("\"at\" must be a time, as in 2026-11-21T12:47:03.218Z."));
    return moment.toMSecsSinceEpoch();
}

Result<Stream> readStream(const JsonValue &stream)
{
    for (const Stream one : {Stream::Poll, Stream::Gateway}) {
        if (stream.isString() && stream.text() == streamName(one))
            return one;
    }
    return noRecording(QStringLiteral("\"stream\" must be poll or gateway."));
}

Result<QByteArray> readRaw(const JsonValue &line)
{
    if (const JsonValue update = line["update"]) {
        if (!update.isObject())
            return noRecording(QStringLiteral("\"update\" must be an object."));
        return update.raw().toByteArray();
    }
    const JsonValue encoded = line["update_base64"];
    const auto raw = QByteArray::fromBase64Encoding(
        encoded.text().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!encoded.isString() || !raw)
        return noRecording(QStringLiteral("\"update_base64\" is no Base64."));
    const JsonText json{QByteArrayView(*raw)};
    if (json.fault() != JsonFault::None || !json.root().isObject())
        return noRecording(QStringLiteral("What \"update_base64\" holds is no JSON object."));
    return *raw;
}

Result<RecordedEntry> readUpdateEntry(const JsonValue &line, qint64 atMs)
{
    const Result<Stream> stream = readStream(line["stream"]);
    if (!stream)
        return stream.error();
    const Result<QByteArray> raw = readRaw(line);
    if (!raw)
        return raw.error();
    return RecordedEntry(RecordedUpdate{*stream, *raw, atMs});
}

Result<RecordedEntry> readCallEntry(const JsonValue &line, qint64 atMs)
{
    const JsonValue method = line["call"];
    if (!method.isString() || method.text().isEmpty())
        return noRecording(QStringLiteral("\"call\" must be the name of a method."));
    for (const char *name : {"parameters", "answer"}) {
        if (!line[name].isObject())
            return noRecording(QStringLiteral("\"%1\" must be an object.").arg(QLatin1StringView(name)));
    }
    RecordedCall call{
        method.text(), line["parameters"].raw().toByteArray(), line["answer"].raw().toByteArray(), atMs};
    if (recordedResult(call).isEmpty())
        return noRecording(QStringLiteral("\"answer\" must be one of a call that succeeded, with a result."));
    return RecordedEntry(std::move(call));
}

Result<RecordedEntry> readEntry(const JsonValue &line)
{
    const bool isCall = bool(line["call"]);
    if (isCall == bool(line["update"] ? line["update"] : line["update_base64"]))
        return noRecording(QStringLiteral("An entry is either an \"update\" or a \"call\"."));
    const Result<qint64> atMs = readMoment(line["at"]);
    if (!atMs)
        return atMs.error();
    return isCall ? readCallEntry(line, *atMs) : readUpdateEntry(line, *atMs);
}

/// Takes one line in; the first one with anything in it is the head.
class RecordingReader
{
public:
    Result<void> take(QByteArrayView line)
    {
        const JsonText json(line);
        if (json.fault() != JsonFault::None)
            return noRecording(QStringLiteral("It cannot be read: %1.").arg(jsonFaultText(json.fault())));
        if (!json.root().isObject())
            return noRecording(QStringLiteral("It is no JSON object."));
        return m_hasHead ? takeEntry(json.root()) : takeHead(json.root());
    }

    Result<Recording> done()
    {
        if (!m_hasHead)
            return noRecording(QStringLiteral("This is no recording: there is nothing in it."));
        if (m_recording.entries.isEmpty())
            return noRecording(QStringLiteral("There is neither an update nor a call in this recording."));
        return std::move(m_recording);
    }

private:
    Result<void> takeHead(const JsonValue &line)
    {
        const Result<RecordedBot> bot = readHead(line);
        if (!bot)
            return bot.error();
        m_recording.bot = *bot;
        m_hasHead = true;
        return {};
    }

    Result<void> takeEntry(const JsonValue &line)
    {
        Result<RecordedEntry> entry = readEntry(line);
        if (!entry)
            return entry.error();
        m_recording.entries.append(*std::move(entry));
        return {};
    }

    Recording m_recording;
    bool m_hasHead = false;
};

} // namespace

QByteArray recordingText(const Recording &recording)
{
    QByteArray text = headLine(recording.bot);
    for (const RecordedEntry &entry : recording.entries)
        text += std::visit([](const auto &one) { return entryLine(one); }, entry);
    return text;
}

Result<Recording> readRecording(QByteArrayView text)
{
    if (text.startsWith(recordingMark))
        text = text.sliced(recordingMark.size());
    RecordingReader reader;
    for (qint64 number = 1; !text.isEmpty(); ++number) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end).trimmed();
        text = text.sliced(end < 0 ? text.size() : end + 1);
        if (line.isEmpty())
            continue;
        if (const Result<void> taken = reader.take(line); !taken)
            return noRecording(QStringLiteral("Line %1: %2").arg(number).arg(taken.error().detail));
    }
    return reader.done();
}

QByteArray recordedResult(const RecordedCall &call)
{
    const JsonText json{QByteArrayView(call.answer)};
    if (json.fault() != JsonFault::None)
        return {};
    // Fanbook's lists stand in "data". Of a refusal "result" is CloudChat's word for why.
    const JsonValue answer = json.root();
    const bool refused = answer["ok"].raw() == "false" || answer["status"].raw() == "false" ||
                         (answer["code"] && answer["code"].raw() != "0");
    const JsonValue result = answer["result"] ? answer["result"] : answer["data"];
    return refused ? QByteArray() : result.raw().toByteArray();
}

} // namespace botdeck::domain
