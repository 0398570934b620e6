// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <QList>
#include <QString>

namespace botdeck::ui::guild {

/// Bits under one heading, where they are chosen for channels.
struct BitGroup
{
    /// In the language of the moment.
    QString title;
    QList<int> bits;
};

/// All named bits by group and those of `unknown` that have no name: what counts in all channels first, what
/// counts in none and what nobody knows last.
QList<BitGroup> bitGroups(domain::PermissionMask unknown);

} // namespace botdeck::ui::guild
