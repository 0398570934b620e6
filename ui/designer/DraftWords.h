// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/designer/KeyboardDraft.h"
#include "ui/look/Icons.h"

namespace botdeck::ui::designer {

/// What a kind of button is called, in the language of the moment; kinds without a word of their own by the
/// name of their member.
QString kindWord(const QString &kind);
look::Icon kindIcon(const QString &kind);

/// What an objection says, in the language of the moment.
QString objectionWords(const domain::KeyboardObjection &objection);

/// What a step did, to be undone or done again.
QString changeWords(DraftChange change);

/// "Row 2 is full …", or that the keyboard is; empty where there is room.
QString roomWords(const domain::Keyboard &keyboard, qsizetype row, const domain::KeyboardRules &rules);

} // namespace botdeck::ui::designer
