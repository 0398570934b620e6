// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace botdeck::ui::widgets {

/// One behind the other: with a blank between them where the first does not end in a mark as wide as a
/// Chinese letter, which looks like one already. Empty ones are left out.
QString joinedSentences(const QStringList &sentences);

} // namespace botdeck::ui::widgets
