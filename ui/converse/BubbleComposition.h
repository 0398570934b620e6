// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/converse/RowPicture.h"

namespace botdeck::ui::converse {

struct RowSource;

/// The inside of a bubble, from its top downwards: who wrote it, from where it was forwarded, what it replies
/// to, its media, its text, when.
class BubbleComposition
{
public:
    BubbleComposition(const RowSource &source, const look::Theme &theme, int mostWidth);

    /// The width that shows everything without more lines than at the most width.
    [[nodiscard]] int neededWidth() const;
    /// Writes it into the picture; returns where the bubble ends, one below its last row of pixels.
    int place(RowPicture &row, const QPoint &topLeft, int width);

private:
    [[nodiscard]] int contentOf(int width) const;
    [[nodiscard]] int metaWidth() const;
    [[nodiscard]] bool isMetaBehindText(int content) const;
    [[nodiscard]] QString cutWords() const;
    void placeHead(RowPicture &row);
    void placeQuote(RowPicture &row);
    void placeMedia(RowPicture &row);
    void placeText(RowPicture &row);
    void placeMeta(RowPicture &row);
    void placeState(RowPicture &row, int right, int middle);
    QRect takeLine(int height);

    const domain::ChatMessage &m_message;
    const look::Theme &m_theme;
    const int m_most;
    QString m_author;
    QString m_forwarded;
    QString m_quoteName;
    QString m_quoteText;
    QString m_meta;
    MessageText m_text;
    /// What is left of the bubble's inside.
    QRect m_room;
};

} // namespace botdeck::ui::converse
