// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/ChatDetails.h"

#include "core/Id.h"
#include "domain/CardFormats.h"
#include "domain/CardTables.h"
#include "domain/GatewayContent.h"

#include <QSet>

namespace botdeck::domain {

namespace {

ToldMember toldMember(const JsonMembers &member)
{
    const JsonValue value = member.value();
    return {member.name(), value.isString() ? value.text() : QString::fromUtf8(value.raw())};
}

bool isYesOrNo(const JsonValue &value)
{
    return value.raw() == QByteArrayView("true") || value.raw() == QByteArrayView("false");
}

QByteArray wordsOfRight(const QString &name)
{
    const QByteArray key = name.toUtf8();
    for (const FieldRow &row : card::memberFields()) {
        if (row.key == key)
            return row.words;
    }
    return {};
}

} // namespace

std::optional<ChatMember> readChatMember(const JsonValue &member)
{
    const JsonValue user = member["user"];
    ChatMember read{plainText(user["id"])};
    if (!core::Id::fromText(read.userId))
        return std::nullopt;
    read.name = card::nameOf(user);
    read.username = plainText(user["username"]);
    read.isBot = user["is_bot"].text() == u"true";
    read.status = plainText(member["status"]);
    for (JsonMembers each(member); each; each.next()) {
        const QString name = each.name();
        if (isYesOrNo(each.value()))
            read.rights.append({name, wordsOfRight(name), each.value().text() == u"true"});
        else if (name != u"user" && name != u"status")
            read.more.append(toldMember(each));
    }
    return read;
}

std::optional<ChatDetails> readChatDetails(const JsonValue &chat)
{
    const std::optional<ChatFacts> facts = readChatFacts(chat);
    if (!facts)
        return std::nullopt;
    static const QSet<QString> placed{QStringLiteral("id"),         QStringLiteral("type"),
                                      QStringLiteral("title"),      QStringLiteral("first_name"),
                                      QStringLiteral("last_name"),  QStringLiteral("username"),
                                      QStringLiteral("description")};
    ChatDetails details{*facts, {}, plainText(chat["description"])};
    for (JsonMembers each(chat); each; each.next()) {
        if (!placed.contains(each.name()))
            details.more.append(toldMember(each));
    }
    return details;
}

} // namespace botdeck::domain
