// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/converse/RowPicture.h"

namespace botdeck::ui::converse {

/// What stands below a bubble: its inline keyboard, presses without an answer, how far it is on its way or
/// what went wrong.
class UnderBubble
{
public:
    /// Presses that are listed; of more only their number is said.
    static constexpr int pressesShown = 3;

    UnderBubble(const domain::ChatMessage &message, const look::Theme &theme);

    /// The width that shows all labels of the keyboard.
    [[nodiscard]] int neededWidth() const;
    /// Writes it into the picture, below `bubble`'s top edge and as wide; strips of words may take up to
    /// `most`. Returns where it ends.
    int place(RowPicture &row, const QRect &bubble, int most) const;

private:
    struct Strip;

    [[nodiscard]] int placeKeyboard(RowPicture &row, const QRect &at) const;
    [[nodiscard]] int placePresses(RowPicture &row, const QRect &at) const;
    [[nodiscard]] int placeProgress(RowPicture &row, const QRect &at) const;
    [[nodiscard]] int placeTrouble(RowPicture &row, const QRect &at) const;
    [[nodiscard]] int placeMore(RowPicture &row, const QRect &at, int count) const;
    [[nodiscard]] QRect placeStrip(RowPicture &row, const QRect &at, const Strip &strip) const;
    [[nodiscard]] const domain::ButtonPress *openPress(const domain::KeyboardButton &button) const;

    const domain::ChatMessage &m_message;
    const look::Theme &m_theme;
};

} // namespace botdeck::ui::converse
