// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/KeyboardCanvas.h"
#include "ui/designer/KeyboardDraft.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace botdeck::ui::designer {

namespace {

struct ArrowKey
{
    int key;
    domain::Nudge direction;
};

constexpr std::array arrowKeys{
    ArrowKey{Qt::Key_Left, domain::Nudge::Left},
    ArrowKey{Qt::Key_Right, domain::Nudge::Right},
    ArrowKey{Qt::Key_Up, domain::Nudge::Up},
    ArrowKey{Qt::Key_Down, domain::Nudge::Down},
};

std::optional<domain::Nudge> directionOf(int key)
{
    const auto row = std::find_if(
        arrowKeys.begin(), arrowKeys.end(), [key](const ArrowKey &arrow) { return arrow.key == key; });
    return row == arrowKeys.end() ? std::nullopt : std::optional(row->direction);
}

/// The next row in that direction that has buttons; -1 without one.
qsizetype rowWithButtons(const domain::Keyboard &keyboard, qsizetype from, int step)
{
    for (qsizetype row = from + step; row >= 0 && row < keyboard.rows.size(); row += step) {
        if (!keyboard.rows.at(row).isEmpty())
            return row;
    }
    return -1;
}

} // namespace

/// Else the window's own shortcuts would have them: it, too, removes with Delete.
bool KeyboardCanvas::wantsKey(const QKeyEvent &event) const
{
    const bool moves = directionOf(event.key()) && event.modifiers().testFlag(Qt::AltModifier);
    return moves || event.key() == Qt::Key_Delete || (event.key() == Qt::Key_Escape && m_held);
}

void KeyboardCanvas::nudge(domain::Nudge direction)
{
    const qsizetype row = m_draft.selected().row + (direction == domain::Nudge::Up ? -1 : 1);
    put(domain::nudgeButton(m_draft.keyboard(), m_draft.selected(), direction), DraftChange::Move, row);
    showSelected();
}

/// Selects the button beside the selected one.
void KeyboardCanvas::step(domain::Nudge direction)
{
    const domain::Keyboard &keyboard = m_draft.keyboard();
    domain::ButtonPlace at = m_draft.selected();
    if (at.isNone()) {
        m_draft.select({rowWithButtons(keyboard, -1, 1), 0});
        return;
    }
    if (direction == domain::Nudge::Left || direction == domain::Nudge::Right) {
        const qsizetype last = keyboard.rows.at(at.row).size() - 1;
        at.column = std::clamp<qsizetype>(at.column + (direction == domain::Nudge::Left ? -1 : 1), 0, last);
    } else {
        const qsizetype row = rowWithButtons(keyboard, at.row, direction == domain::Nudge::Up ? -1 : 1);
        if (row < 0)
            return;
        at = {row, std::min(at.column, keyboard.rows.at(row).size() - 1)};
    }
    m_draft.select(at);
    showSelected();
}

bool KeyboardCanvas::takeKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (const auto direction = directionOf(event.key())) {
        if (modifiers == Qt::AltModifier)
            nudge(*direction);
        else if (modifiers == Qt::NoModifier)
            step(*direction);
        else
            return false;
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (event.key() == Qt::Key_Escape && m_held) {
        m_held.reset();
        update();
        return true;
    }
    if (m_draft.selectedButton() == nullptr)
        return false;
    const bool enters = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Delete)
        removeButton();
    else if (enters || event.key() == Qt::Key_F2)
        Q_EMIT editWanted();
    else
        return false;
    return true;
}

void KeyboardCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace botdeck::ui::designer
