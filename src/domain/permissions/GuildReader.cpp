// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions/GuildReader.h"

#include <QtGlobal>

#include <array>

namespace botdeck::domain {

namespace {

using core::Result;

core::Error unreadable(const char *pattern, const QString &place, const QString &text)
{
    return {core::ErrorKind::BadReply, core::Phrase(pattern, {place, text})};
}

QString shown(const JsonValue &value)
{
    return value ? QString::fromUtf8(value.raw()) : QStringLiteral("nothing");
}

Result<core::Id> requiredId(const JsonValue &value, const QString &place)
{
    const std::optional<core::Id> id = value ? core::Id::fromText(value.text()) : std::nullopt;
    if (!id)
        return unreadable(QT_TRANSLATE_NOOP("Phrase", "%1 is no id: %2"), place, shown(value));
    return *id;
}

std::optional<core::Id> optionalId(const JsonValue &value)
{
    return value ? core::Id::fromText(value.text()) : std::nullopt;
}

Result<PermissionMask> mask(const JsonValue &value, const QString &place)
{
    if (!value || value.isVoid())
        return PermissionMask();
    const std::optional<PermissionMask> read = PermissionMask::fromText(value.text());
    if (!read || value.isObject() || value.isArray())
        return unreadable(QT_TRANSLATE_NOOP("Phrase", "%1 is no mask of 64 bits: %2"), place, shown(value));
    return *read;
}

qint64 wholeNumber(const JsonValue &value)
{
    return value.text().toLongLong();
}

/// The first of these members that is there.
JsonValue firstOf(const JsonValue &object, std::initializer_list<QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        if (const JsonValue value = object[name])
            return value;
    }
    return {};
}

Result<QList<core::Id>> roleIds(const JsonValue &roles, const QString &place)
{
    QList<core::Id> ids;
    for (JsonElements role(roles); role; role.next()) {
        const JsonValue value = role.value().isObject() ? role.value()["id"] : role.value();
        const Result<core::Id> id = requiredId(value, QStringLiteral("%1[%2]").arg(place).arg(ids.size()));
        if (!id)
            return id.error();
        ids += *id;
    }
    return ids;
}

QString memberName(const JsonValue &member)
{
    for (const JsonValue &holder : {member, member["user"]}) {
        for (const char *name : {"nick", "nickname", "first_name", "name", "username"}) {
            const QString text = holder[name].isString() ? holder[name].text() : QString();
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

Result<PermissionOverwrite> readOverwrite(const JsonValue &overwrite, const QString &place)
{
    using Kind = PermissionOverwrite::Kind;
    const Result<PermissionMask> deny = mask(overwrite["deny"], place + QStringLiteral(".deny"));
    if (!deny)
        return deny.error();
    const Result<PermissionMask> allows = mask(overwrite["allows"], place + QStringLiteral(".allows"));
    if (!allows)
        return allows.error();
    const QString type = overwrite["action_type"].text();
    const Kind kind = type == u"role" ? Kind::Role : type == u"user" ? Kind::User : Kind::Unknown;
    return PermissionOverwrite{optionalId(overwrite["id"]), kind, *deny, *allows, readRecord(overwrite)};
}

} // namespace

Result<Guild> readGuild(const JsonValue &guild, const QString &place)
{
    const Result<core::Id> id =
        requiredId(firstOf(guild, {"guild_id", "id"}), place + QStringLiteral(".guild_id"));
    if (!id)
        return id.error();
    const Result<PermissionMask> base = mask(guild["permissions"], place + QStringLiteral(".permissions"));
    if (!base)
        return base.error();
    return Guild{*id, guild["name"].text(), optionalId(guild["owner_id"]), *base, {}, {},
                 {},  readRecord(guild)};
}

Result<GuildRole> readRole(const JsonValue &role, const QString &place)
{
    const Result<core::Id> id = requiredId(role["id"], place + QStringLiteral(".id"));
    if (!id)
        return id.error();
    const Result<PermissionMask> permissions =
        mask(role["permissions"], place + QStringLiteral(".permissions"));
    if (!permissions)
        return permissions.error();
    const JsonValue count = role["member_count"];
    return GuildRole{
        *id,
        role["name"].text(),
        wholeNumber(role["position"]),
        *permissions,
        quint64(wholeNumber(role["color"])),
        role["managed"].text() == u"true",
        count && !count.isVoid() ? std::optional(wholeNumber(count)) : std::nullopt,
        readRecord(role)};
}

Result<GuildMember> readMember(const JsonValue &member, const QString &place)
{
    const JsonValue user = member["user"];
    const JsonValue id = firstOf(user, {"id", "user_id"});
    const Result<core::Id> read =
        requiredId(id ? id : firstOf(member, {"user_id", "id"}), place + QStringLiteral(".user_id"));
    if (!read)
        return read.error();
    const Result<QList<core::Id>> roles = roleIds(member["roles"], place + QStringLiteral(".roles"));
    if (!roles)
        return roles.error();
    const JsonValue shortId = (user ? user : member)["username"];
    return GuildMember{
        *read, memberName(member), *roles, readRecord(member),
        shortId && !shortId.isVoid() ? shortId.text() : QString()};
}

Result<GuildChannel> readChannel(const JsonValue &channel, const QString &place)
{
    const Result<core::Id> id =
        requiredId(firstOf(channel, {"channel_id", "id"}), place + QStringLiteral(".channel_id"));
    if (!id)
        return id.error();
    GuildChannel read{
        *id, channel["name"].text(), wholeNumber(channel["type"]), optionalId(channel["parent_id"]),
        {},  readRecord(channel)};
    const QString inside = place + QStringLiteral(".permission_overwrites[%1]");
    for (JsonElements element(channel["permission_overwrites"]); element; element.next()) {
        const Result<PermissionOverwrite> overwrite =
            readOverwrite(element.value(), inside.arg(read.overwrites.size()));
        if (!overwrite)
            return overwrite.error();
        read.overwrites += *overwrite;
    }
    return read;
}

} // namespace botdeck::domain
