// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace botdeck::ui::widgets {

/// Icons and keys, for a part of the window that has the focus or something in it that does. The words are
/// the editor's: they name what would be undone.
void dressUndoActions(QAction &undo, QAction &redo);

} // namespace botdeck::ui::widgets
