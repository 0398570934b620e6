// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/RawText.h"

#include "models/VisibleBytes.h"

namespace botdeck::ui::monitor {

namespace {

QByteArrayView capped(QByteArrayView bytes, qsizetype cap)
{
    if (bytes.size() <= cap)
        return bytes;
    qsizetype end = cap;
    while (end > 0 && end > cap - 4 && (uchar(bytes.at(end)) & 0xc0) == 0x80)
        --end;
    return bytes.first(end);
}

} // namespace

RawText rawText(QByteArrayView bytes, qsizetype cap)
{
    const QByteArrayView shown = capped(bytes, cap);
    const models::VisibleBytes visible = models::visibleBytes(shown);
    return {visible.text, visible.invalidBytes, shown.size()};
}

} // namespace botdeck::ui::monitor
