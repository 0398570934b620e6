// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace botdeck::bench {

/// A Telegram backlog that is written once and sent for ever: a few thousand different updates, about 1 kB
/// each, messages in English, Russian and Chinese, photos, edits and presses of buttons. Only the update_id
/// (nine digits, so that it can be written over) and with it the message's number change from round to round.
class InventedUpdates
{
public:
    /// The first update_id that is ever given.
    static constexpr int64_t firstId = 100'000'001;

    InventedUpdates();

    /// Appends the updates from `first` (an update_id) on, `count` of them, with commas between.
    void append(std::string &to, int64_t first, int64_t count) const;

private:
    struct Piece
    {
        std::string text;
        /// Where the update_id's nine digits stand, and the message_id's.
        size_t updateId;
        size_t messageId;
    };

    std::vector<Piece> m_pieces;
};

} // namespace botdeck::bench
