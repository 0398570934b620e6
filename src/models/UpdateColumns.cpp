// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/UpdateColumns.h"

#include <QtGlobal>

namespace botdeck::models {

const std::array<UpdateColumnRow, updateColumnCount> &updateColumns()
{
    using Column = UpdateColumn;
    static constexpr std::array<UpdateColumnRow, updateColumnCount> table{{
        {Column::Mark, "mark", QT_TRANSLATE_NOOP("UpdateKind", "Mark"), true, false},
        {Column::Time, "time", QT_TRANSLATE_NOOP("UpdateKind", "Time"), true, true},
        {Column::Bot, "bot", QT_TRANSLATE_NOOP("UpdateKind", "Bot"), true, false},
        {Column::Kind, "kind", QT_TRANSLATE_NOOP("UpdateKind", "Kind"), true, false},
        {Column::Chat, "chat", QT_TRANSLATE_NOOP("UpdateKind", "Chat"), true, false},
        {Column::From, "from", QT_TRANSLATE_NOOP("UpdateKind", "From"), true, false},
        {Column::Summary, "summary", QT_TRANSLATE_NOOP("UpdateKind", "Summary"), true, false},
        {Column::Age, "age", QT_TRANSLATE_NOOP("UpdateKind", "Age"), false, false},
        {Column::UpdateId, "update_id", QT_TRANSLATE_NOOP("UpdateKind", "Update id"), false, true},
        {Column::ChatId, "chat_id", QT_TRANSLATE_NOOP("UpdateKind", "Chat id"), false, true},
        {Column::FromId, "from_id", QT_TRANSLATE_NOOP("UpdateKind", "From id"), false, true},
        {Column::Size, "size", QT_TRANSLATE_NOOP("UpdateKind", "Size"), false, true},
        {Column::Epoch, "epoch", QT_TRANSLATE_NOOP("UpdateKind", "Epoch"), false, true},
        {Column::Stream, "stream", QT_TRANSLATE_NOOP("UpdateKind", "Stream"), false, false},
        {Column::Seq, "seq", QT_TRANSLATE_NOOP("UpdateKind", "Number"), false, true},
    }};
    return table;
}

} // namespace botdeck::models
