// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::core {
class Phrase;
}

namespace botdeck::ui::widgets {

/// What the layers below the window say, in the window's language.
QString translated(const core::Phrase &phrase);

} // namespace botdeck::ui::widgets
