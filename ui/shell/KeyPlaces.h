// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Keys.h"

namespace botdeck::ui::shell {

class Menus;
class WorkspacePages;

/// The window's parts: bots, and each workspace with what stands beside its page.
struct KeyPlaceParts
{
    WorkspacePages &pages;
    Menus &menus;
    QWidget &bots;
    QWidget &inspector;
};

/// The whole window first, then its parts, in the language of the moment.
QList<Keys::Place> keyPlaces(const KeyPlaceParts &parts);

} // namespace botdeck::ui::shell
