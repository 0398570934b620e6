// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <span>

namespace botdeck::ui::preferences {

/// A part of the profile.
struct ProfilePart
{
    /// Below the profile's folder; a folder's ends in a slash.
    const char *path;
    /// What lies there, in English, to be translated in the context "Settings".
    const char *english;
};

std::span<const ProfilePart> profileParts();

/// Bytes of each part, in the order of the table; -1 for what is not there. Reads folders: off the user
/// interface's thread.
QList<qint64> measureProfile(const QString &folder);

} // namespace botdeck::ui::preferences
