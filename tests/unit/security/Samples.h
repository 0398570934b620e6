// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "security/SecretName.h"

// The secret that most tests of this folder keep.
namespace botdeck::test {

inline const core::Secret passphrase(QByteArrayView("correct invented staple"));
inline const core::Secret token(QByteArrayView("4711:invented-token"));
inline const security::SecretName name{security::SecretKind::BotToken, QStringLiteral("cloudchat:h:4711")};

} // namespace botdeck::test
