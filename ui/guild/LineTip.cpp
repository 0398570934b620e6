// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/LineTip.h"

namespace botdeck::ui::guild {

QString lineTip(const QStringList &lines)
{
    const QString text = lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text);
}

} // namespace botdeck::ui::guild
