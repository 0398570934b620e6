// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>

namespace botdeck::models {

/// The columns of the updates table in the order of the model. The view chooses among them, moves them and
/// remembers that by `id`.
enum class UpdateColumn {
    Mark,
    Time,
    Bot,
    Kind,
    Chat,
    From,
    Summary,
    Age,
    UpdateId,
    ChatId,
    FromId,
    Size,
    Epoch,
    Stream,
    Seq,
};

struct UpdateColumnRow
{
    UpdateColumn column;
    /// What settings remember it by.
    const char *id;
    /// The header; context "UpdateKind" for translators.
    const char *english;
    bool isShownAtFirst;
    /// Times, ids and numbers: one width a digit.
    bool isMono;
};

inline constexpr int updateColumnCount = int(UpdateColumn::Seq) + 1;

const std::array<UpdateColumnRow, updateColumnCount> &updateColumns();

} // namespace botdeck::models
