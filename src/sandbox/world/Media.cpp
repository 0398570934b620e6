// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Media.h"

#include <QtEndian>

namespace botdeck::sandbox {

namespace {

constexpr int thumbnailWidth = 90;

QJsonObject photoSize(const StoredFile &file, PictureSize size, qint64 bytes)
{
    return {
        {QStringLiteral("file_id"), file.id},  {QStringLiteral("file_unique_id"), file.uniqueId},
        {QStringLiteral("width"), size.width}, {QStringLiteral("height"), size.height},
        {QStringLiteral("file_size"), bytes},
    };
}

struct MimeRow
{
    QLatin1StringView end;
    QLatin1StringView mime;
};

constexpr MimeRow mimes[] = {
    {QLatin1StringView(".jpg"), QLatin1StringView("image/jpeg")},
    {QLatin1StringView(".png"), QLatin1StringView("image/png")},
    {QLatin1StringView(".pdf"), QLatin1StringView("application/pdf")},
    {QLatin1StringView(".zip"), QLatin1StringView("application/zip")},
    {QLatin1StringView(".csv"), QLatin1StringView("text/csv")},
    {QLatin1StringView(".txt"), QLatin1StringView("text/plain")},
    {QLatin1StringView(".json"), QLatin1StringView("application/json")},
    {QLatin1StringView(".docx"),
     QLatin1StringView("application/vnd.openxmlformats-officedocument.wordprocessingml.document")},
    {QLatin1StringView(".xlsx"),
     QLatin1StringView("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")},
};

} // namespace

QString mimeOf(const QString &fileName)
{
    for (const MimeRow &row : mimes) {
        if (fileName.endsWith(row.end, Qt::CaseInsensitive))
            return row.mime;
    }
    return QStringLiteral("application/octet-stream");
}

PictureSize pictureSize(const QByteArray &bytes)
{
    // Signature (8 bytes), length and name of the first chunk (8), then width and height, big endian.
    if (!bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.size() < 24)
        return {};
    return {
        int(qFromBigEndian<quint32>(bytes.constData() + 16) & 0xffffU),
        int(qFromBigEndian<quint32>(bytes.constData() + 20) & 0xffffU)};
}

QJsonArray photoJson(const StoredFile &file, PictureSize size)
{
    const int height = size.width > 0 ? thumbnailWidth * size.height / size.width : thumbnailWidth;
    return {photoSize(file, {thumbnailWidth, height}, file.size / 40 + 1), photoSize(file, size, file.size)};
}

QJsonObject documentJson(const StoredFile &file)
{
    return {
        {QStringLiteral("file_id"), file.id},     {QStringLiteral("file_unique_id"), file.uniqueId},
        {QStringLiteral("file_name"), file.name}, {QStringLiteral("mime_type"), file.mime},
        {QStringLiteral("file_size"), file.size},
    };
}

} // namespace botdeck::sandbox
