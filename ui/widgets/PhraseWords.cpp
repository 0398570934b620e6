// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PhraseWords.h"

#include "core/Phrase.h"

#include <QCoreApplication>

namespace botdeck::ui::widgets {

QString translated(const core::Phrase &phrase)
{
    return phrase.translated(
        [](const char *pattern) { return QCoreApplication::translate("Phrase", pattern); });
}

} // namespace botdeck::ui::widgets
