// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace botdeck::models {

/// What the operator puts to updates; what is not set stays as it is.
struct Remark
{
    std::optional<bool> marked = {};
    /// Empty: the note goes.
    std::optional<QString> note = {};

    bool operator==(const Remark &) const = default;
};

} // namespace botdeck::models
