// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/DiskUse.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtGlobal>

#include <array>

namespace botdeck::ui::preferences {

namespace {

constexpr std::array parts{
    ProfilePart{"settings.ini", QT_TRANSLATE_NOOP("Settings", "These settings, and how the window looks")},
    ProfilePart{"bots.json", QT_TRANSLATE_NOOP("Settings", "The list of bots, without their tokens")},
    ProfilePart{
        "vault.botdeck",
        QT_TRANSLATE_NOOP("Settings", "Tokens and passwords, encrypted, where no keychain has them")},
    ProfilePart{
        "store/",
        QT_TRANSLATE_NOOP("Settings", "Every update and every call with its answer, not encrypted")},
    ProfilePart{"captures/", QT_TRANSLATE_NOOP("Settings", "Recordings that you made")},
    ProfilePart{
        "logs/", QT_TRANSLATE_NOOP("Settings", "What the program wrote down about itself, without secrets")},
};

qint64 bytesBelow(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return -1;
    if (!info.isDir())
        return info.size();
    qint64 bytes = 0;
    // A link leads elsewhere: what lies there is not the profile's.
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

std::span<const ProfilePart> profileParts()
{
    return parts;
}

QList<qint64> measureProfile(const QString &folder)
{
    QList<qint64> bytes;
    for (const ProfilePart &part : parts)
        bytes += bytesBelow(folder + u'/' + QLatin1StringView(part.path));
    return bytes;
}

} // namespace botdeck::ui::preferences
