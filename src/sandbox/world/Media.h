// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/FileShelf.h"

#include <QJsonArray>
#include <QJsonObject>

// Photos and documents as messages hold them. QtCore only: a picture's size is read from its first bytes.
namespace botdeck::sandbox {

struct PictureSize
{
    int width = 1280;
    int height = 960;
};

/// By the end of the file's name; application/octet-stream where it is not known.
QString mimeOf(const QString &fileName);
/// Of a PNG; of anything else a usual size.
PictureSize pictureSize(const QByteArray &bytes);
/// Array of PhotoSize: a thumbnail and the picture itself.
QJsonArray photoJson(const StoredFile &file, PictureSize size);
/// Document, and with the same members Audio, Video, Voice and Animation.
QJsonObject documentJson(const StoredFile &file);

} // namespace botdeck::sandbox
