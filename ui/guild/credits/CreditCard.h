// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits/Credit.h"

namespace botdeck::ui::guild {

/// A text, or an image that is shown as its name; perhaps with a value.
struct CardCell
{
    QString text;
    bool isImage = false;
    QString value = {};

    bool operator==(const CardCell &) const = default;
};

/// A strip of a credit as people see it.
struct CardBlock
{
    enum class Kind {
        Chat,       ///< the member in a chat, and the title's image right of the name
        Giver,      ///< who gives it: image, name
        SlotRow,    ///< slots beside each other, a value below each
        Background, ///< an image behind the card
        Game,       ///< icon, name
        Head,       ///< a title, and a hint as its value
        Text,
        Line, ///< a name at the left, its value at the right
        Data, ///< the game's own, of which nobody knows how it looks
        Link,
    };

    Kind kind = Kind::Text;
    QList<CardCell> cells = {};

    bool operator==(const CardBlock &) const = default;
};

/// From the top. `member`: a name.
QList<CardBlock> cardBlocks(const domain::Credit &credit, const QString &member);

/// What an image is called: the last part of its address that says something.
QString imageName(const QString &address);

/// All texts of the block, a cell a line: "label: value".
QString blockText(const CardBlock &block);

} // namespace botdeck::ui::guild
