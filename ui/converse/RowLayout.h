// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/converse/FormNames.h"
#include "ui/converse/RowPicture.h"

namespace botdeck::ui::converse {

/// Higher than any row, in pixels.
inline constexpr int endlessHeight = 1 << 24;

/// What a row is made from.
struct RowSource
{
    const domain::ChatMessage &message;
    /// Another day than the message before it.
    bool isNewDay = false;
    /// Of the view, in pixels.
    int width = 0;
    const FormNames &names;
};

/// Lays a row out: the day's separator, then a quiet line in the middle, or a bubble with its keyboard, the
/// presses that wait for an answer, and what went wrong, below it.
RowPicture layOutRow(const RowSource &source, const look::Theme &theme);

/// A line of text at the left of `rect`, cut to its width.
PictureLine
lineIn(const QRect &rect, const QString &text, look::Face face, look::Token ink, const look::Theme &theme);

int textWidth(const QString &text, look::Face face, const look::Theme &theme);
int lineHeight(look::Face face, const look::Theme &theme);

} // namespace botdeck::ui::converse
