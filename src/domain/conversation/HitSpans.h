// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"

namespace botdeck::domain {

/// A part of a text, in UTF-16 units.
struct HitSpan
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const HitSpan &) const = default;
};

/// Where the needle stands in a text, compared as foldCase() does, from left to right; none reaches into
/// another. Nowhere where it is empty.
QList<HitSpan> hitSpans(const QString &text, const QString &needle);

/// Whether the message says it where its readers see it: in its text or a file's name.
bool mentions(const ChatMessage &message, const QString &needle);

} // namespace botdeck::domain
