// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <shared_mutex>
#include <vector>

namespace botdeck::security {

/// Knows every secret and the shapes it travels in (as it is, percent-encoded, form-encoded, JSON-escaped,
/// inside Base64 and Base64url at each of the three alignments; each in UTF-8 and in UTF-16). Everything that
/// leaves the program as text passes one of these. It may be asked and told from any thread.
class Redactor
{
public:
    Redactor() = default;
    Redactor(const Redactor &other);
    Redactor &operator=(const Redactor &other);
    ~Redactor() = default;

    /// Remembers a secret, and what stands behind its first colon by itself: of a bot's token that is the
    /// secret part. One shorter than `shortestSecret`, or a part shorter than `shortestHalf`, is not looked
    /// for: it would black out ordinary words.
    void add(const core::Secret &secret);

    static constexpr qsizetype shortestSecret = 8;
    static constexpr qsizetype shortestHalf = 16;

    /// The text with every shape of every secret replaced by `mask`.
    [[nodiscard]] QByteArray redact(const QByteArray &text) const;
    [[nodiscard]] QString redact(const QString &text) const;
    /// Whether any shape of any secret is in it: the last look at a finished export.
    [[nodiscard]] bool containsSecret(QByteArrayView bytes) const;

    /// Bytes of the longest thing containsSecret() looks for: so much of one piece of a file must be looked
    /// at again with the next.
    [[nodiscard]] qsizetype longestShape() const;

    static constexpr const char *mask = "[secret]";

private:
    void learn(QByteArrayView secret);

    mutable std::shared_mutex m_mutex;
    /// As they were added: each is taken apart once only.
    std::vector<core::Secret> m_secrets;
    /// Longest first, so that a shape that contains another one is replaced whole.
    std::vector<core::Secret> m_shapes;
};

/// JSON with the members that carry secrets (`token`, `user_token`, `bot_token`, `secret_token`) blanked at
/// any depth; what is no JSON is given back unchanged. Numbers are kept exactly: the text is edited, not
/// written anew.
QByteArray withoutSecretMembers(const QByteArray &json);

} // namespace botdeck::security
