// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace botdeck::ui::monitor {

/// A server's bytes as text that is safe to show.
struct RawText
{
    QString text;
    /// Bytes that are no UTF-8, each shown as \xNN.
    int invalidBytes = 0;
    /// How many of the bytes are shown.
    qsizetype shownBytes = 0;
};

/// At most `cap` bytes are looked at. What cannot be seen is written out, see models::visibleText().
RawText rawText(QByteArrayView bytes, qsizetype cap);

} // namespace botdeck::ui::monitor
