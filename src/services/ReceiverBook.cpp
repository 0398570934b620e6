// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ReceiverBook.h"

#include "security/Pem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::services {

using namespace Qt::StringLiterals;
using core::Secret;
using domain::BotKey;

ReceiverBook readReceiverBook(const QByteArray &json)
{
    ReceiverBook book;
    for (const QJsonValue &each : QJsonDocument::fromJson(json).array()) {
        const QJsonObject row = each.toObject();
        const domain::ReceiverSetup usual;
        KeptReceiver kept;
        kept.setup.listen = row["listen"_L1].toString();
        kept.setup.port = quint16(row["port"_L1].toInt());
        kept.setup.isTls = row["tls"_L1].toBool();
        kept.setup.status = row["status"_L1].toInt(usual.status);
        kept.setup.mostConnections = row["connections"_L1].toInt(usual.mostConnections);
        kept.setup.wantsToken = row["token"_L1].toBool();
        kept.isOn = row["on"_L1].toBool();
        const BotKey bot = BotKey::fromStored(row["bot"_L1].toString());
        if (!bot.isEmpty() && !kept.setup.listen.isEmpty())
            book.insert_or_assign(bot, kept);
    }
    return book;
}

QByteArray writeReceiverBook(const ReceiverBook &book)
{
    if (book.empty())
        return {};
    QJsonArray rows;
    for (const auto &[bot, kept] : book) {
        rows.append(QJsonObject{
            {u"bot"_s, bot.toString()},
            {u"listen"_s, kept.setup.listen},
            {u"port"_s, kept.setup.port},
            {u"tls"_s, kept.setup.isTls},
            {u"status"_s, kept.setup.status},
            {u"connections"_s, kept.setup.mostConnections},
            {u"token"_s, kept.setup.wantsToken},
            {u"on"_s, kept.isOn}});
    }
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

Secret joinedIdentity(const ReceiverIdentity &identity)
{
    QByteArray bytes = identity.certificate;
    bytes += identity.key.reveal();
    Secret joined{QByteArrayView(bytes)};
    core::wipeMemory(bytes.data(), size_t(bytes.size()));
    return joined;
}

ReceiverIdentity splitIdentity(const Secret &pem)
{
    ReceiverIdentity identity;
    for (const security::PemBlock &block : security::readPem(pem.reveal())) {
        if (block.label.endsWith("CERTIFICATE"))
            identity.certificate += security::writePem(block.label, block.bytes.reveal());
        else if (block.label.endsWith("PRIVATE KEY") && identity.key.isEmpty())
            identity.key = security::writeSecretPem(block.label, block.bytes);
    }
    return identity;
}

} // namespace botdeck::services
