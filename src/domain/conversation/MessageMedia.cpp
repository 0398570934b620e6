// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/MessageMedia.h"

#include "domain/GatewayContent.h"
#include "domain/KindNames.h"

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::domain {

namespace {

/// A member that holds something to be shown as a card, what names it, and the member in which Telegram
/// repeats it.
struct MediaRow
{
    QByteArrayView kind;
    QByteArrayView name = {};
    QByteArrayView repeatedIn = {};
};

constexpr auto mediaRows = std::to_array<MediaRow>({
    {"photo"},
    {"animation", "file_name", "document"},
    {"document", "file_name"},
    {"audio", "file_name"},
    {"video", "file_name"},
    {"voice"},
    {"video_note"},
    {"sticker", "emoji"},
    {"dice", "emoji"},
    {"game", "title"},
    {"poll", "question"},
    {"venue", "title", "location"},
    {"location"},
    {"contact", "first_name"},
    {"invoice", "title"},
    {"story"},
    {"paid_media"},
});

/// Members of the gateway's content that name it, the first one that is there.
constexpr auto contentNameMembers = std::to_array<QByteArrayView>({"videoName", "name", "fileName"});
/// Types of the gateway's content that are files.
constexpr auto contentFiles = std::to_array<QByteArrayView>({"image", "video", "voice", "file"});

/// A stranger's number, nothing below 0 and nothing that cannot be calculated with.
qint64 amountIn(const JsonValue &value, qint64 most = std::numeric_limits<qint64>::max() / 4)
{
    return std::clamp<qint64>(value.text().toLongLong(), 0, most);
}

int sideIn(const JsonValue &value)
{
    return int(amountIn(value, 1'000'000));
}

MessageMedia fileOf(const MediaRow &row, const JsonValue &file)
{
    MessageMedia media;
    media.kind = QString::fromLatin1(row.kind);
    media.fileName = row.name.isEmpty() ? QString() : plainText(file[row.name]);
    media.fileId = plainText(file["file_id"]);
    media.bytes = amountIn(file["file_size"]);
    media.seconds = amountIn(file["duration"]);
    // A round video has only a length.
    media.width = sideIn(file["width"] ? file["width"] : file["length"]);
    media.height = sideIn(file["height"] ? file["height"] : file["length"]);
    return media;
}

/// Of the sizes of one picture the largest.
JsonValue largestOf(const JsonValue &sizes)
{
    JsonValue largest;
    qint64 best = -1;
    for (JsonElements size(sizes); size; size.next()) {
        const qint64 area = qint64(sideIn(size.value()["width"])) * sideIn(size.value()["height"]);
        if (area > best) {
            best = area;
            largest = size.value();
        }
    }
    return largest;
}

} // namespace

QList<MessageMedia> readMedia(const JsonValue &message)
{
    QList<MessageMedia> media;
    QByteArrayView repeated;
    for (const MediaRow &row : mediaRows) {
        const JsonValue value = message[row.kind];
        if (value.isVoid() || row.kind == repeated)
            continue;
        if (!row.repeatedIn.isEmpty())
            repeated = row.repeatedIn;
        media.append(fileOf(row, value.isArray() ? largestOf(value) : value));
    }
    return media;
}

QList<MessageMedia> readContentMedia(const JsonValue &content)
{
    const QByteArray type = content["type"].text().toUtf8();
    if (std::ranges::find(contentFiles, QByteArrayView(type)) == contentFiles.end())
        return {};
    const QLatin1StringView word = botApiWord(type);
    MessageMedia media;
    media.kind = word.isEmpty() ? QString::fromUtf8(type) : QString(word);
    for (const QByteArrayView name : contentNameMembers) {
        if (media.fileName.isEmpty())
            media.fileName = plainText(content[name]);
    }
    media.fileId = plainText(content["url"]);
    media.bytes = amountIn(content["size"]);
    media.seconds = amountIn(content["second"] ? content["second"] : content["duration"]);
    media.width = sideIn(content["width"]);
    media.height = sideIn(content["height"]);
    return {media};
}

QList<MessageMedia> readSentMedia(const JsonValue &parameters)
{
    QList<MessageMedia> media;
    for (const MediaRow &row : mediaRows) {
        const JsonValue value = parameters[row.kind];
        if (value.isVoid())
            continue;
        // Fanbook: {"Url": "https://…"}.
        const QString source = value.isObject() ? plainText(value["Url"]) : value.text();
        MessageMedia one;
        one.kind = QString::fromLatin1(row.kind);
        one.fileName = source.sliced(source.lastIndexOf(u'/') + 1);
        one.fileId = source;
        media.append(one);
    }
    return media;
}

} // namespace botdeck::domain
