// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Result.h"
#include "domain/keyboard/Keyboard.h"

#include <QFlags>
#include <QString>

namespace botdeck::domain {

/// What a bot asks a user for.
enum class PassportScope : quint8 {
    Profile = 1, ///< always
    Phone = 2,
    Username = 4,
};
Q_DECLARE_FLAGS(PassportScopes, PassportScope)
Q_DECLARE_OPERATORS_FOR_FLAGS(PassportScopes)

/// "PROFILE,PHONE,USERNAME"; PROFILE is always in it.
QString scopeText(PassportScopes scopes);
/// In any case and order, with or without PROFILE. WrongUse for a name that is no scope.
core::Result<PassportScopes> scopesFromText(const QString &text);

/// cloudchat://resolve?domain=cloudchatpassport&…: asks a user who opens it for an authorisation.
struct AuthorisationLink
{
    core::Id botId = {};
    /// Where the user comes back to; checkCallbackAddress() takes it.
    QString callback = {};
    PassportScopes scopes = PassportScope::Profile;

    bool operator==(const AuthorisationLink &) const = default;
};

/// What is wrong with a callback's address; nothing where a link can be made with it. WrongUse, in words.
core::Result<void> checkCallbackAddress(const QString &address);
/// Also of the bot's id, which is above 0.
core::Result<void> checkLink(const AuthorisationLink &link);

/// The address with `state=nonce` in its query; a state that is in it is replaced. Empty: none.
QString withState(const QString &address, const QString &nonce);
/// The state of an address, percent-decoded; empty where it has none.
QString stateOf(const QString &address);

/// Percent-encoded where it must be; to be checked before.
QString linkText(const AuthorisationLink &link);
/// The same the other way round, with WrongUse in words: another scheme, host or domain, no bot, no PROFILE,
/// a callback that cannot be one.
core::Result<AuthorisationLink> readLink(const QString &text);

/// "[label](link)", as every dialect of Markdown takes it.
QString linkMarkdown(const AuthorisationLink &link, const QString &label);
KeyboardButton linkButton(const AuthorisationLink &link, const QString &label);

} // namespace botdeck::domain
