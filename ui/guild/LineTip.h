// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace botdeck::ui::guild {

/// Lines as they are, for a tooltip: what stands in them may look like tags. Empty where they are.
QString lineTip(const QStringList &lines);

} // namespace botdeck::ui::guild
