// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/MemberFacts.h"

#include "domain/JsonText.h"

#include <algorithm>
#include <array>

namespace botdeck::domain {

namespace {

// Which GuildMember has by itself, or which holds others.
constexpr std::array ownMembers{
    QStringView(u"user"), QStringView(u"roles"), QStringView(u"user_id"), QStringView(u"id")};

constexpr std::array emptyValues{
    QByteArrayView("null"), QByteArrayView("\"\""), QByteArrayView("[]"), QByteArrayView("{}")};

void addFacts(QList<MemberFact> &facts, const JsonRecord &record, const QString &prefix)
{
    for (const JsonField &field : record.fields) {
        const bool isOwn = std::ranges::find(ownMembers, QStringView(field.name)) != ownMembers.end();
        const bool isEmpty = std::ranges::find(emptyValues, QByteArrayView(field.json)) != emptyValues.end();
        if (!isOwn && !isEmpty)
            facts += MemberFact{prefix + field.name, record.value(field.name)};
    }
}

} // namespace

QList<MemberFact> memberFacts(const GuildMember &member)
{
    QList<MemberFact> facts;
    const QByteArray json = member.record.json(u"user");
    const JsonText user{QByteArrayView(json)};
    if (user.fault() == JsonFault::None)
        addFacts(facts, readRecord(user.root()), QStringLiteral("user."));
    addFacts(facts, member.record, {});
    return facts;
}

} // namespace botdeck::domain
