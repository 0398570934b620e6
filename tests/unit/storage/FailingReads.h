// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace botdeck::test {

/// From now on the disk does not give this program what stands in that file at this place and behind it: EIO.
/// An empty path: it gives everything again.
void failReads(const QByteArray &path, qint64 from);

} // namespace botdeck::test
