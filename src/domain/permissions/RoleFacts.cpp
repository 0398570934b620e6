// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/RoleFacts.h"

namespace botdeck::domain {

namespace {

constexpr quint64 colourBits = 0xFF'FFFF;

bool flagOf(const JsonRecord &record, QStringView name)
{
    return record.value(name) == u"true";
}

void setFlag(JsonRecord &record, QStringView name, bool wanted)
{
    if (flagOf(record, name) != wanted)
        record.setJson(name, wanted ? "true" : "false");
}

} // namespace

RoleFacts roleFacts(const GuildRole &role)
{
    return {
        role.name, role.color & colourBits, flagOf(role.record, u"hoist"),
        flagOf(role.record, u"mentionable")};
}

void setRoleFacts(GuildRole &role, const RoleFacts &facts)
{
    if (facts.name != role.name) {
        role.name = facts.name;
        role.record.setText(u"name", facts.name);
    }
    const quint64 colour = (role.color & ~colourBits) | (facts.color & colourBits);
    if (colour != role.color) {
        role.color = colour;
        // A server that writes it as a signed number gets it back so.
        role.record.setDigits(u"color", QString::number(qint64(colour)));
    }
    setFlag(role.record, u"hoist", facts.isHoisted);
    setFlag(role.record, u"mentionable", facts.isMentionable);
}

} // namespace botdeck::domain
