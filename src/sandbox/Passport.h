// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/world/WorldTypes.h"
#include "security/RsaPublicKey.h"

#include <chrono>

namespace botdeck::sandbox {

class SharedWorld;

/// A user opens an authorisation link.
struct PassportVisit
{
    QString link = {};
    /// PEM: what the operator would have handed to the platform.
    QByteArray publicKey = {};
    bool consents = true;
    /// The usual one is a guess; nobody has written which the platform takes.
    security::RsaPadding padding = security::RsaPadding::Pkcs1v15;
    /// The callback is opened as well.
    bool opensCallback = false;
    /// Left out: the one of the bot's first private chat.
    std::optional<core::Id> user = {};
};

struct PassportOutcome
{
    /// Where the user's browser is sent to.
    QString callback = {};
    /// Of opening it: the HTTP status, or 0 and why nobody answered; empty where it was not opened.
    int status = 0;
    QString problem = {};
};

/// CloudChat's side of the flow: the link is read and checked, the user's fields are encrypted with the
/// public key (Base64url, as many blocks as it takes). Without consent the callback says tg_passport=cancel,
/// which is a guess. Refused, in words: what is wrong with the link, the key or the user. Blocks where it
/// opens.
core::Result<PassportOutcome> passport(SharedWorld &world, const BotAccount &bot, const PassportVisit &visit);

} // namespace botdeck::sandbox
