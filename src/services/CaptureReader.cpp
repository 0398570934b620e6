// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CaptureReader.h"

#include "core/Id.h"
#include "domain/GatewayFrame.h"
#include "domain/JsonText.h"
#include "domain/PlatformId.h"
#include "domain/UpdateDecoder.h"

#include <QDateTime>
#include <QIODevice>

#include <optional>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::JsonValue;

namespace {

constexpr QByteArrayView captureMark("\xEF\xBB\xBF");
/// ISO 8601 has four digits for a year.
constexpr qint64 endOfYear9999 = 253'402'300'800'000;

Error noCapture(const core::Phrase &why)
{
    return {ErrorKind::WrongUse, why};
}

/// `platform:host[:port]:id`.
Result<domain::BotKey> readBot(const JsonValue &value)
{
    const QString text = value.text();
    constexpr qsizetype longest = 512;
    const bool hasForm = value.isString() && text.count(u':') >= 2 && !text.endsWith(u':') &&
                         text.size() <= longest && domain::platformFromName(text.section(u':', 0, 0));
    if (!hasForm)
        return noCapture(
            QT_TRANSLATE_NOOP("Phrase", "\"bot\" must name one, as in telegram:bots.example:4711."));
    return domain::BotKey::fromStored(text);
}

Result<domain::Stream> readStream(const JsonValue &value)
{
    for (const domain::Stream stream : {domain::Stream::Poll, domain::Stream::Gateway}) {
        if (value.isString() && value.text() == domain::streamName(stream))
            return stream;
    }
    return noCapture(QT_TRANSLATE_NOOP("Phrase", "\"stream\" must be poll or gateway."));
}

Result<qint64> readTime(const JsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.text(), Qt::ISODateWithMs);
    const qint64 wallMs = time.isValid() ? time.toMSecsSinceEpoch() : -1;
    const bool isMoment = value.isString() && time.timeSpec() != Qt::LocalTime;
    if (!isMoment || wallMs < 0 || wallMs >= endOfYear9999)
        return noCapture(
            QT_TRANSLATE_NOOP("Phrase", "\"received\" must be a time, as in 2026-11-21T12:47:03.218Z."));
    return wallMs;
}

Result<qint64> readArrival(const JsonValue &value, qint64 otherwise)
{
    if (!value)
        return otherwise;
    const std::optional<core::Id> arrivedMs = core::Id::fromText(value.text());
    if (!arrivedMs || arrivedMs->value() < 0)
        return noCapture(QT_TRANSLATE_NOOP("Phrase", "\"arrived\" must be a time in milliseconds."));
    return arrivedMs->value();
}

/// `raw_base64` has the bytes themselves; `raw` may have lost white space.
Result<QByteArray> readRaw(const JsonValue &line)
{
    const JsonValue raw = line["raw"];
    const JsonValue encoded = line["raw_base64"];
    if (!encoded) {
        if (!raw.isObject())
            return noCapture(
                QT_TRANSLATE_NOOP("Phrase", "\"raw\" must be the update, or null beside \"raw_base64\"."));
        return raw.raw().toByteArray();
    }
    auto decoded = QByteArray::fromBase64Encoding(
        encoded.text().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!encoded.isString() || !decoded)
        return noCapture(QT_TRANSLATE_NOOP("Phrase", "\"raw_base64\" is no Base64."));
    if (raw.isObject() && domain::minified(*decoded) != domain::minified(raw.raw().toByteArray()))
        return noCapture(QT_TRANSLATE_NOOP("Phrase", "\"raw\" and \"raw_base64\" say different things."));
    return *decoded;
}

Result<void> readRemarks(const JsonValue &line, domain::StoredUpdate &stored)
{
    const JsonValue marked = line["marked"];
    const JsonValue note = line["note"];
    if (marked && marked.raw() != "true" && marked.raw() != "false")
        return noCapture(QT_TRANSLATE_NOOP("Phrase", "\"marked\" must be true or false."));
    if (note && !note.isString())
        return noCapture(QT_TRANSLATE_NOOP("Phrase", "\"note\" must be a text."));
    stored.marked = marked && marked.raw() == "true";
    stored.note = note.text();
    return {};
}

} // namespace

Result<domain::StoredUpdate> readCaptureLine(QByteArrayView line)
{
    const domain::JsonText text(line);
    if (text.fault() != domain::JsonFault::None)
        return noCapture(
            {QT_TRANSLATE_NOOP("Phrase", "It cannot be read: %1."), {domain::jsonFaultText(text.fault())}});
    const JsonValue root = text.root();
    if (!root.isObject())
        return noCapture(QT_TRANSLATE_NOOP("Phrase", "It is no JSON object."));
    const Result<domain::BotKey> bot = readBot(root["bot"]);
    if (!bot)
        return bot.error();
    const Result<domain::Stream> stream = readStream(root["stream"]);
    if (!stream)
        return stream.error();
    const Result<qint64> receivedMs = readTime(root["received"]);
    if (!receivedMs)
        return receivedMs.error();
    const Result<QByteArray> raw = readRaw(root);
    if (!raw)
        return raw.error();
    domain::StoredUpdate stored;
    stored.bot = *bot;
    stored.stream = *stream;
    stored.receivedMs = *receivedMs;
    stored.rawBytes = raw->size();
    stored.update = domain::decodeUpdate(*raw);
    const Result<qint64> arrivedMs = readArrival(root["arrived"], *receivedMs);
    if (!arrivedMs)
        return arrivedMs.error();
    if (*stream == domain::Stream::Gateway)
        domain::stampArrival(stored.update, *arrivedMs);
    if (const Result<void> remarks = readRemarks(root, stored); !remarks)
        return remarks.error();
    return stored;
}

CaptureReader::Piece CaptureReader::next(qsizetype updates, qint64 bytes)
{
    Piece piece;
    qint64 bytesLeft = bytes;
    while (!m_atEnd && bytesLeft > 0 && piece.updates.size() < updates && piece.badLines.size() < updates)
        readLine(piece, bytesLeft);
    return piece;
}

void CaptureReader::readLine(Piece &piece, qint64 &bytesLeft)
{
    const std::optional<QByteArray> bytes = wholeLine(bytesLeft);
    if (!bytes) {
        piece.badLines.append({m_line, QStringLiteral("It is longer than any update.")});
        return;
    }
    QByteArrayView line(*bytes);
    if (m_line == 1 && line.startsWith(captureMark))
        line = line.sliced(captureMark.size());
    line = line.trimmed();
    if (line.isEmpty())
        return;
    const Result<domain::StoredUpdate> update = readCaptureLine(line);
    if (update)
        piece.updates.append(*update);
    else
        piece.badLines.append({m_line, update.error().detail});
}

/// With its end; empty behind the last one, none for a line that is too long. The device is asked for little
/// at a time: it makes room for as much as it is asked for.
std::optional<QByteArray> CaptureReader::wholeLine(qint64 &bytesLeft)
{
    constexpr qint64 atOnce = qint64(16) * 1024;
    QByteArray line;
    bool isTooLong = false;
    while (!line.endsWith('\n')) {
        const QByteArray bytes = m_device.readLine(atOnce);
        if (bytes.isEmpty()) {
            m_atEnd = true;
            break;
        }
        bytesLeft -= bytes.size();
        isTooLong = isTooLong || line.size() + bytes.size() > longestLine;
        if (isTooLong)
            line = bytes;
        else
            line += bytes;
    }
    if (!line.isEmpty())
        ++m_line;
    return isTooLong ? std::nullopt : std::optional(line);
}

} // namespace botdeck::services
