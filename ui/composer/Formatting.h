// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

namespace botdeck::ui::composer {

/// What is selected, in UTF-16 units; from == to is a cursor.
struct Selection
{
    qsizetype from = 0;
    qsizetype to = 0;

    bool operator==(const Selection &) const = default;
};

/// A replacement in a source, and what is selected behind it.
struct TextChange
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString replacement = {};
    Selection after = {};
};

/// Whether the dialect has such a mark.
bool canFormat(domain::Dialect dialect, domain::EntityType type);

/// Puts the dialect's marks around what is selected, or takes them away where they stand around it or at its
/// ends. Blanks at the ends stay outside. A new link's address is selected. Rich text is marked in its
/// operations (domain::toggledRichText()).
TextChange
toggled(domain::Dialect dialect, domain::EntityType type, const QString &source, Selection selection);

} // namespace botdeck::ui::composer
