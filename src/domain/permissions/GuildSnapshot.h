// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/permissions/Guild.h"

#include <QByteArrayView>

namespace botdeck::domain {

/// The text of a snapshot, {"botdeck":"snapshot","version":1,"guild","roles","members","channels"}, as a
/// guild; the first two may be missing. WrongUse: no JSON, another kind or version, no guild. Protocol: a
/// part that cannot be read, with its place.
core::Result<Guild> readGuildSnapshot(QByteArrayView json);

/// A snapshot, one object a line: every object as it was read, but for what was set since.
QByteArray guildSnapshot(const Guild &guild);

} // namespace botdeck::domain
