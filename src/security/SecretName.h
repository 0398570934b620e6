// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Phrase.h"

#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace botdeck::security {

/// Every kind of secret that is kept.
enum class SecretKind {
    BotToken,
    UserToken, ///< Fanbook's `user_token`, which stands in the gateway's address
    ProxyPassword,
    WebhookPath,  ///< the secret path a webhook is received under
    WebhookToken, ///< what each delivery of a webhook carries
    PrivateKey,   ///< of a passport; of a bot: its receiver's, behind its certificate
};

/// What a secret is kept under. Not secret itself.
struct SecretName
{
    SecretKind kind = SecretKind::BotToken;
    /// The bot's key as text, or the name of a passport's key.
    QString subject;

    bool operator==(const SecretName &other) const = default;
    std::strong_ordering operator<=>(const SecretName &other) const;
};

/// "bot_token/cloudchat:chat.example.org:4711": how a name is written in keychains and files.
QString secretNameText(const SecretName &name);
/// The inverse; nothing for a text that names no secret of a kind known here.
std::optional<SecretName> secretNameFrom(QStringView text);
/// The kind in words, "bot token", for sentences.
core::Phrase secretKindWords(SecretKind kind);

} // namespace botdeck::security

Q_DECLARE_METATYPE(botdeck::security::SecretName)
