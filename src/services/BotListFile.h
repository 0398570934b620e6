// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/BotProfile.h"
#include "security/KdfCost.h"
#include "services/BotRoute.h"

#include <QList>
#include <QStringList>

namespace botdeck::security {
class Redactor;
}

// Lists of bots to take elsewhere: JSON `{"botdeck":"bots","version":1,"bots":[…]}`, in clear without tokens,
// or whole in a sealed box with them. Pure; sealing and opening block, so they belong into the background.
namespace botdeck::services {

/// A bot on its way; the token is empty where it travels without.
struct ListedBot
{
    domain::BotProfile profile;
    core::Secret token;
    /// Its place in the list that it came in, from 1.
    int number = 0;
};

/// In clear, without tokens. ErrorKind::Refused where a secret stands in one of the other fields (notes, most
/// likely): it says in which bot, and nothing is exported.
core::Result<QByteArray>
exportInClear(const QList<domain::BotProfile> &bots, const security::Redactor &secrets);

/// With tokens, sealed with the passphrase (security/SealedBox.h). Blocks for a second.
core::Result<QByteArray> exportSealed(
    const QList<ListedBot> &bots, const core::Secret &passphrase,
    const security::KdfCost &cost = security::usualKdfCost);

/// Whether the bytes want a passphrase.
bool isSealedList(QByteArrayView bytes);

/// Something of a list that does not come in with it.
struct ListRemark
{
    enum class Kind {
        LeftOut,      ///< the bot cannot be used
        UsualValue,   ///< a member has the value that it usually has
        TokenInClear, ///< was not read
        GatewayLeftOut,
    };

    Kind kind = Kind::LeftOut;
    /// Its place in the list, from 1.
    int number = 0;
    /// Empty where the bot cannot be used.
    QString name = {};
    /// What is wrong, in English, to go behind a colon; only for LeftOut and UsualValue.
    core::Phrase detail = {};

    bool operator==(const ListRemark &) const = default;
};

struct ImportedList
{
    QList<ListedBot> bots;
    QList<ListRemark> remarks;
};

/// ErrorKind::WrongUse where the bytes are no such list, Refused for a newer version.
core::Result<ImportedList> importInClear(QByteArrayView bytes);
/// The same of a sealed list; errors as security::open().
core::Result<ImportedList> importSealed(QByteArrayView bytes, const core::Secret &passphrase);

/// The list without gateways that are not the platform's own for the bot's server: nobody would see one
/// there, and the bot's user token goes to whoever answers at it. A remark names each bot that lost one.
ImportedList withUsualGateways(ImportedList list, const Platforms &platforms);

/// What importing a bot would do; nothing that is there is ever changed.
struct ImportVerdict
{
    enum class Kind {
        Add,
        Same,    ///< it is there already, just so
        Differs, ///< it is there already, otherwise; it stays as it is
    };

    Kind kind = Kind::Add;
    ListedBot bot;
    /// In what it differs, in words: "name", "proxy" …
    QStringList differences;
};

/// One verdict for each bot of the list, in its order. Of two bots with one key the first counts.
QList<ImportVerdict> planImport(const QList<domain::BotProfile> &present, const QList<ListedBot> &listed);

} // namespace botdeck::services
