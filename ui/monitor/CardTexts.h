// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/CardModel.h"

namespace botdeck::ui::monitor {

/// The words that the card model needs, in the language of the moment.
models::CardWords cardWords();

/// "812 bytes"; from a kilobyte on also in a larger unit: "1.2 MB · 1 234 567 bytes".
QString sizeWords(qint64 bytes);

} // namespace botdeck::ui::monitor
