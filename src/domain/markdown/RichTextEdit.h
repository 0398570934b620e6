// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/FormattedText.h"

namespace botdeck::domain {

/// Where each UTF-16 unit of the text that readRichText() finds stands in its source, ascending; what stands
/// for an embedded object is where the object begins. Empty where the source is no rich text.
QList<qsizetype> richTextPlaces(const QString &source);

/// A rich text after a change, and where the text that was marked stands in it.
struct EditedRichText
{
    QString source;
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Whether operations can be marked so.
bool isRichTextMark(EntityType type);

/// Marks the text between two places of the source, or takes the mark away where all of it has it: styles,
/// code, links and mentions the text, headers, lists, quotations and blocks of code its lines. Between two
/// letters it is the word there. Everything else of every operation stays as it is. A text that is no JSON
/// becomes a list of operations. The same source where there is nothing to mark, or where it is broken JSON.
EditedRichText toggledRichText(
    const QString &source, EntityType type, qsizetype from, qsizetype to, const QString &target = {});

} // namespace botdeck::domain
