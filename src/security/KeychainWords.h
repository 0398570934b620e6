// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "security/KeychainProbe.h"

#include <QString>

namespace botdeck::security {

/// "system keychain (Secret Service)", or KWallet where QtKeychain prefers that: in a KDE session.
core::Phrase keychainName();

/// What QtKeychain answered (a QKeychain::Error and its words; words of its own are kept only where nothing
/// better is known) and what the bus says, as an error with a sentence.
core::Error keychainError(int code, const QString &words, KeychainHealth health);

/// No answer within the time; `changing` when it would have changed something, which may still happen.
core::Error keychainSilence(bool changing);
/// Asked again while the question before has not been answered.
core::Error keychainStillSilent();

} // namespace botdeck::security
