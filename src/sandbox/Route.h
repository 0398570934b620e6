// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlatformId.h"
#include "platform/Platform.h"

#include <QByteArray>

namespace botdeck::sandbox {

/// What a path means. CloudChat `/TOKEN/METHOD`, Fanbook `/api/bot/TOKEN/METHOD` (a method may have slashes),
/// Telegram-compatible `/botTOKEN/METHOD` and `/file/botTOKEN/PATH`, the control side `/_sandbox/NAME`.
struct Route
{
    enum class Kind { Nothing, Call, File, Control };

    Kind kind = Kind::Nothing;
    domain::PlatformId platform = domain::PlatformId::Telegram;
    QByteArray token = {};
    /// The method, the file's path, or the control's name.
    QString rest = {};
};

Route routeOf(const QString &path);

/// The method that a platform's server would call for this path and verb, null when there is none. CloudChat
/// and Telegram take every method by GET and by POST and in any case; Fanbook's names are case sensitive, and
/// of its verbs only GET and POST stand for each other.
const platform::Method *
findMethod(const platform::Platform &platform, const QString &path, const QByteArray &verb);

} // namespace botdeck::sandbox
