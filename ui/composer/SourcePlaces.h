// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"

namespace botdeck::ui::composer {

/// Where each UTF-16 unit of a parsed text stands in its source, ascending; what of the source is named
/// nowhere is marks. For looks only: where a source is faulty a mark may be taken for a letter. Empty for
/// rich text, whose source is JSON.
QList<qsizetype>
sourcePlaces(domain::Dialect dialect, const QString &source, const domain::FormattedText &text);

} // namespace botdeck::ui::composer
