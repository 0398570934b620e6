// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "domain/webhook/ReceiverSetup.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

// What the widgets of this folder are told and what they ask for; whoever joins them with the services makes
// the one of the other.
namespace botdeck::ui::webhook {

/// What a platform lets be set about a webhook.
struct HookRules
{
    bool isOffered = false;
    /// Of max_connections; both 0: it cannot be chosen.
    int leastConnections = 0;
    int mostConnections = 0;
    int usualConnections = 0;
    bool takesCertificate = false;
    bool takesIpAddress = false;
    bool takesSecretToken = false;
    bool takesKinds = false;
    /// Kinds of update that are offered to be chosen from.
    QStringList kinds = {};
    /// What the platform's document says about addresses, in its words; empty: nothing.
    QString addressNote = {};

    bool operator==(const HookRules &) const = default;
};

/// A certificate in what can be said of it. A private key is never part of it.
struct ShownCertificate
{
    /// What it is called here: a file's name.
    QString title = {};
    /// Host names and IP addresses that it is made out to.
    QStringList names = {};
    qint64 fromMs = 0;
    qint64 untilMs = 0;
    /// SHA-256.
    QByteArray fingerprint = {};
    /// Where it lies; empty: in no file.
    QString path = {};
};

/// What is to be set.
struct HookOrder
{
    core::Secret address = {};
    /// The file to be uploaded; empty: none.
    QString certificate = {};
    QString ipAddress = {};
    std::optional<int> mostConnections = {};
    /// None: as before.
    std::optional<QStringList> kinds = {};
    core::Secret secretToken = {};
    bool drops = false;
};

/// The fields of the form that something can be said against.
enum class HookField { Address, Certificate, IpAddress, Connections, Kinds, SecretToken };

struct HookObjection
{
    HookField field = HookField::Address;
    QString words = {};
    /// It can be set all the same.
    bool isWarning = false;
};

/// What the receiver is to do; with TLS by the certificate that was chosen.
struct ReceiverWish
{
    domain::ReceiverSetup setup = {};
    /// Without the slash before it.
    core::Secret path = {};
    /// Empty: none is wanted.
    core::Secret token = {};
};

using domain::ReceiverPhase;

struct ReceiverStanding
{
    ReceiverPhase phase = ReceiverPhase::Stopped;
    /// Where it listens, the path masked; or empty.
    QString address = {};
    /// Why it does not listen, or not yet; empty: nothing went wrong.
    QString trouble = {};
    /// Requests that did not get as far as the list, a sentence each.
    QStringList refused = {};
    /// It listened when the program ended the last time.
    bool isResumed = false;
};

} // namespace botdeck::ui::webhook

Q_DECLARE_METATYPE(botdeck::ui::webhook::HookOrder)
Q_DECLARE_METATYPE(botdeck::ui::webhook::ReceiverWish)
Q_DECLARE_METATYPE(botdeck::ui::webhook::ShownCertificate)
