// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <span>

namespace botdeck::domain {

/// English words for what a card says by an id. "UpdateCard" is the translation context: `ui` shows
/// QCoreApplication::translate("UpdateCard", word->english).
struct CardWord
{
    const char *id;
    const char *english;
};

/// Labels of fields and sections ("chat_id"), then words of values ("status.kicked").
std::span<const CardWord> cardLabels();
std::span<const CardWord> cardValues();

/// From both tables; null where there is none (a value that nobody knows is shown as it came).
const CardWord *cardWord(QByteArrayView id);

} // namespace botdeck::domain
