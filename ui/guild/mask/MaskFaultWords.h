// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/mask/MaskText.h"

namespace botdeck::ui::guild {

/// What is wrong with a written mask, in the language of the moment; empty where nothing is.
QString maskFaultWords(const WrittenMask &written, const QString &text);

} // namespace botdeck::ui::guild
