// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace botdeck::services {

/// A cell of strangers' text, as RFC 4180 wants it. Spreadsheets run what begins like a formula: there an
/// apostrophe goes before it. Ids stay as they are.
QByteArray csvCell(const QString &text);

} // namespace botdeck::services
