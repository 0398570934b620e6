// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "domain/BotKey.h"
#include "domain/webhook/ReceiverSetup.h"

#include <QByteArray>

#include <map>

namespace botdeck::services {

/// A bot's receiver as it is remembered beside its secrets.
struct KeptReceiver
{
    domain::ReceiverSetup setup = {};
    /// It listened until the program ended.
    bool isOn = false;

    bool operator==(const KeptReceiver &) const = default;
};

using ReceiverBook = std::map<domain::BotKey, KeptReceiver>;

/// What a setting holds; what is no such row is left out.
ReceiverBook readReceiverBook(const QByteArray &json);
QByteArray writeReceiverBook(const ReceiverBook &book);

/// What a receiver speaks TLS with; both empty: HTTP alone.
struct ReceiverIdentity
{
    /// PEM: a chain, the server's own first.
    QByteArray certificate = {};
    /// PEM, without a passphrase.
    core::Secret key = {};

    bool operator==(const ReceiverIdentity &) const = default;
};

/// A receiver with its secrets.
struct ReceiverPlan
{
    domain::ReceiverSetup setup = {};
    /// "/…"; empty: not read from the store of secrets yet.
    core::Secret path = {};
    core::Secret token = {};
    ReceiverIdentity identity = {};

    bool operator==(const ReceiverPlan &) const = default;
};

/// Both behind each other, as one secret, and the other way.
core::Secret joinedIdentity(const ReceiverIdentity &identity);
ReceiverIdentity splitIdentity(const core::Secret &pem);

} // namespace botdeck::services
