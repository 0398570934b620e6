// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace botdeck::ui::widgets {

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

/// The text with every line broken behind `longest` UTF-16 units, with an arrow there: a view lays out what
/// it shows line by line, and a single one of many thousands would hold it up for seconds.
QString brokenLines(QStringView text, qsizetype longest);
/// What brokenLines() was given, or a part of it.
QString withoutBreaks(QString text);

} // namespace botdeck::ui::widgets
