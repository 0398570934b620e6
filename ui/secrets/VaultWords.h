// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace botdeck::core {
struct Error;
}

namespace botdeck::ui::secrets {

/// Why the vault did not do what was asked, in the window's language. `wait` is how long it takes no
/// passphrase.
QString vaultFailure(const core::Error &error, std::optional<std::chrono::seconds> wait);

} // namespace botdeck::ui::secrets
