// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace botdeck::ui::shell {

/// Gives the keyboard to who is next, or before, in the window's focus chain and takes it by Tab; false where
/// nobody else does. Unlike Qt's own step it passes over what only hands the keyboard on to a part of its
/// own: Qt goes back into such a part where its owner stands behind it in the chain, and never gets further.
bool stepByTab(const QWidget &window, bool next);

} // namespace botdeck::ui::shell
