// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/UndoActions.h"

#include "ui/look/Icons.h"

#include <QAction>
#include <QKeySequence>

namespace botdeck::ui::widgets {

void dressUndoActions(QAction &undo, QAction &redo)
{
    undo.setIcon(look::icon(look::Icon::Undo));
    undo.setShortcut(QKeySequence::Undo);
    redo.setIcon(look::icon(look::Icon::Redo));
    redo.setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {&undo, &redo})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

} // namespace botdeck::ui::widgets
