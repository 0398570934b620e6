// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/converse/MessageText.h"

#include <QPersistentModelIndex>

#include <algorithm>

class QPoint;
class QPointF;

namespace botdeck::ui::converse {

class ConversationView;
class RowDelegate;

/// What is selected of one message's text, as positions in its document.
struct TextSelection
{
    QPersistentModelIndex index = {};
    /// The text that it is a part of: once the message says something else nothing is selected.
    domain::FormattedText of = {};
    int anchor = 0;
    int cursor = 0;

    [[nodiscard]] int from() const { return std::min(anchor, cursor); }
    [[nodiscard]] int to() const { return std::max(anchor, cursor); }
    /// Whether something of this row's text is selected.
    [[nodiscard]] bool isIn(const QModelIndex &row, const MessageText &text) const
    {
        return anchor != cursor && index == row && text.document && text.shown == of;
    }
};

/// Selects text of a message with the mouse. All places are the viewport's; text of a right to left script,
/// and characters of several code points, are selected as they are read.
class TextSelector
{
public:
    /// Both outlive it.
    TextSelector(const ConversationView &view, RowDelegate &delegate)
        : m_view(view)
        , m_delegate(delegate)
    {
    }

    [[nodiscard]] bool isOnText(const QPoint &place) const;
    /// Begins a selection, or with `extends` goes on with the one of the same message; where there is no text
    /// nothing is selected any more.
    void press(const QPoint &place, bool extends);
    /// Selects the word; false where there is none.
    bool pressTwice(const QPoint &place);
    /// The button is held.
    void drag(const QPoint &place);
    void release() { m_isDragging = false; }
    [[nodiscard]] bool isDragging() const { return m_isDragging; }

    void clear();
    /// What is selected in this row, as it is shown but for what the program itself adds (the hosts of
    /// links); empty where nothing is.
    [[nodiscard]] QString textIn(const QModelIndex &index) const;

private:
    [[nodiscard]] QPointF placeInText(const QModelIndex &index, const QPoint &place) const;
    [[nodiscard]] int positionAt(const QModelIndex &index, const QPoint &place) const;

    const ConversationView &m_view;
    RowDelegate &m_delegate;
    bool m_isDragging = false;
};

} // namespace botdeck::ui::converse
