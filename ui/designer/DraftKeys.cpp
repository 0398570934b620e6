// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/designer/DraftKeys.h"

#include "ui/designer/KeyboardDraft.h"

#include <QKeyEvent>
#include <QWidget>

namespace botdeck::ui::designer {

DraftKeys::DraftKeys(KeyboardDraft &draft, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
{
}

void DraftKeys::watch(QWidget &field)
{
    field.installEventFilter(this);
}

bool DraftKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        m_draft.endTyping();
    if (event->type() == QEvent::ShortcutOverride && !m_fieldUndoes) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace botdeck::ui::designer

#include "moc_DraftKeys.cpp"
