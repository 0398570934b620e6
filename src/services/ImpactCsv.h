// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/permissions/PermissionImpact.h"

#include <QByteArray>

#include <atomic>
#include <functional>

namespace botdeck::security {
class Redactor;
}

namespace botdeck::services {

/// Takes the next piece; an error ends it.
using TakePiece = std::function<core::Result<void>(const QByteArray &piece)>;

/// UTF-8, a header line and one line for each (member, channel, permission) that is gained or lost, in whole
/// lines piece by piece: it may be more than fits into memory. Names are those of `table`, of which the
/// impact is. The number of lines without the header; Error of kind Cancelled once `cancel` is set.
core::Result<qint64> writeImpactCsv(
    const domain::PermissionImpact &impact, const domain::PermissionTable &table, const TakePiece &take,
    const std::atomic_bool &cancel);

/// The same into a file, which takes its place only when it is whole and holds no saved secret. Blocks: off
/// the user interface's thread.
core::Result<qint64> exportImpact(
    const domain::PermissionImpact &impact, const domain::PermissionTable &table, const QString &path,
    const security::Redactor &redactor, const std::atomic_bool &cancel);

} // namespace botdeck::services
