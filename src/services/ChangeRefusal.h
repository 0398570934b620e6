// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <optional>

namespace botdeck::services {

/// Why no change of one of a profile's small files is written; nothing: it is. Locked where the profile is
/// open for reading only, else Storage with `unreplaceable` where the file has to stay as it is.
std::optional<core::Error> changeRefusal(bool readOnly, bool mayReplace, const core::Phrase &unreplaceable);

} // namespace botdeck::services
