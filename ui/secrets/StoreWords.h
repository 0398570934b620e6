// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botdeck::core {
struct Error;
}

namespace botdeck::ui::secrets {

/// A keychain takes long to answer.
QString slowWords();

/// Secrets of a bot that was removed are still kept.
QString notForgottenWords(const core::Error &error);

/// Which place counts could not be made durable.
QString notRememberedWords(const core::Error &error);

} // namespace botdeck::ui::secrets
