// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace botdeck::models {

/// A server's bytes as text that is safe to show.
struct VisibleBytes
{
    QString text;
    /// Bytes that are no UTF-8, each shown as \xNN.
    int invalidBytes = 0;
};

/// What cannot be seen is written out, see visibleText().
VisibleBytes visibleBytes(QByteArrayView bytes);

} // namespace botdeck::models
