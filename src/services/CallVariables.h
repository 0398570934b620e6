// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "platform/Request.h"

#include <QHash>

#include <optional>

// What stands for {{name}} in saved calls.
namespace botdeck::services {

/// The arguments with each {{name}} replaced by its value; where an argument is JSON, as it is written
/// between quotes. ErrorKind::NotFound naming the first variable that has none.
core::Result<QList<platform::Argument>> withVariables(
    const platform::Method &method, QList<platform::Argument> arguments,
    const QHash<QString, QString> &variables);

/// The value at a path such as `message_id`, `chat.id` or `[0].user.id`: a text, or the JSON of anything
/// else. Nothing where there is none.
std::optional<QString> valueAt(const QByteArray &json, const QString &path);

} // namespace botdeck::services
