// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteDraft.h"
#include "ui/look/Tokens.h"

#include <QRect>
#include <QString>

#include <optional>

class QKeyEvent;
class QPainter;

namespace botdeck::ui::look {
class Theme;
}

// How the states of an overwrite's bits are said, changed by keys, and painted.
namespace botdeck::ui::guild {

/// "allow", in the language of the moment.
QString overwriteStateWords(domain::OverwriteState state);
/// "allow (was: deny)", or the state alone where nothing changed.
QString changedStateWords(domain::OverwriteState before, domain::OverwriteState now);
/// What a step did, to be undone or done again.
QString actWords(OverwriteAct act);

/// Inherit, allow, deny, and inherit again.
domain::OverwriteState nextState(domain::OverwriteState state);
/// What a key makes of a state: Space the next one, + allows, − denies, 0 inherits; none for other keys.
std::optional<domain::OverwriteState> keyedState(const QKeyEvent &event, domain::OverwriteState now);

/// The colour of its sign and words.
look::Token stateToken(domain::OverwriteState state);
/// A tick, a dash or a cross, as large as the square.
void paintStateSign(QPainter &painter, const QRect &square, domain::OverwriteState state, const QColor &ink);

// A switch of three parts: deny, inherit, allow.

QSize triSwitchSize(const look::Theme &theme);
/// The part at that place; none beside it.
std::optional<domain::OverwriteState> triSwitchPart(const QRect &rect, const QPoint &place);
void paintTriSwitch(
    QPainter &painter, const QRect &rect, domain::OverwriteState state, bool isLocked,
    const look::Theme &theme);

} // namespace botdeck::ui::guild
