// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/SecretName.h"

#include <QLatin1StringView>

#include <array>

namespace botdeck::security {

namespace {

struct KindRow
{
    SecretKind kind{};
    /// Written in keychains and vaults: never change one.
    QLatin1StringView text;
    const char *words = nullptr;
};

constexpr std::array kinds{
    KindRow{SecretKind::BotToken, QLatin1StringView("bot_token"), QT_TRANSLATE_NOOP("Phrase", "bot token")},
    KindRow{
        SecretKind::UserToken, QLatin1StringView("user_token"), QT_TRANSLATE_NOOP("Phrase", "user token")},
    KindRow{
        SecretKind::ProxyPassword, QLatin1StringView("proxy_password"),
        QT_TRANSLATE_NOOP("Phrase", "proxy password")},
    KindRow{
        SecretKind::WebhookPath, QLatin1StringView("webhook_path"),
        QT_TRANSLATE_NOOP("Phrase", "webhook secret path")},
    KindRow{
        SecretKind::WebhookToken, QLatin1StringView("webhook_token"),
        QT_TRANSLATE_NOOP("Phrase", "webhook secret token")},
    KindRow{
        SecretKind::PrivateKey, QLatin1StringView("private_key"), QT_TRANSLATE_NOOP("Phrase", "private key")},
};

const KindRow &rowOf(SecretKind kind)
{
    for (const KindRow &row : kinds) {
        if (row.kind == kind)
            return row;
    }
    return kinds.front();
}

} // namespace

std::strong_ordering SecretName::operator<=>(const SecretName &other) const
{
    if (kind != other.kind)
        return kind <=> other.kind;
    return subject.compare(other.subject) <=> 0;
}

QString secretNameText(const SecretName &name)
{
    return rowOf(name.kind).text + u'/' + name.subject;
}

std::optional<SecretName> secretNameFrom(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return {};
    for (const KindRow &row : kinds) {
        if (text.first(slash) == row.text)
            return SecretName{row.kind, text.sliced(slash + 1).toString()};
    }
    return {};
}

core::Phrase secretKindWords(SecretKind kind)
{
    return rowOf(kind).words;
}

} // namespace botdeck::security
