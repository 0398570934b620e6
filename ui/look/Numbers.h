// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::ui::look {

/// What groups the digits of counters, in every language; ids and offsets are never grouped.
constexpr QChar digitGap(0x2009);

QString grouped(qint64 number);

} // namespace botdeck::ui::look
