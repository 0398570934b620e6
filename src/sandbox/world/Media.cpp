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

} // namespace

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
