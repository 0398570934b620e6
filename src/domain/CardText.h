// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/JsonText.h"

#include <QList>
#include <QString>

namespace botdeck::domain {

/// A stretch of formatted text; offset and length in UTF-16 units, always within the text and never empty.
struct TextSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;
    /// Telegram's name where we know it ("bold", "text_link"), else as received.
    QString type;
    /// Where it leads: an address, a user's id, a language; empty for most types.
    QString target;

    bool operator==(const TextSpan &) const = default;
};

/// Text as a reader of the message sees it.
struct CardText
{
    QString text;
    QList<TextSpan> spans;
    /// How long the text was, where it was too long to be kept whole; else 0.
    qsizetype cutFrom = 0;

    /// UTF-16 units. Fanbook allows 102,400 bytes (its type list), Telegram 4,096 characters.
    static constexpr qsizetype maxText = 102'400;
    static constexpr qsizetype maxSpans = 1'000;
};

/// Text with Telegram's entities, which Fanbook's type list repeats with some names in Chinese. Entities that
/// reach beyond the text are shortened, those that begin beyond it or are no entities are left out.
CardText textWithEntities(const QString &text, const JsonValue &entities);

/// Fanbook's rich text: a list of operations of the Quill editor. Pictures and other objects become "[image]"
/// and the like; formats of lines (header, list …) cover the line.
CardText textOfDelta(const JsonValue &operations);

} // namespace botdeck::domain
