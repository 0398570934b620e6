// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace botdeck::test {

/// What one reads of a tooltip, which may take its text for HTML.
inline QString tipWords(const QString &tip)
{
    if (!Qt::mightBeRichText(tip))
        return tip;
    QTextDocument shown;
    shown.setHtml(tip);
    return shown.toPlainText();
}

} // namespace botdeck::test
