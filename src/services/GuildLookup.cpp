// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildLookup.h"

#include "api/Job.h"
#include "domain/permissions/GuildReader.h"
#include "services/GuildPages.h"

#include <array>

namespace botdeck::services {

using core::Error;
using core::Result;
using domain::JsonValue;
using platform::Argument;

struct GuildLookup::Page
{
    GuildFindings findings = {};
    /// Where it ended; empty: it is the last one.
    QString cursor = {};
};

struct GuildLookup::Row
{
    const char *method = nullptr;
    QList<Argument> (*arguments)(const GuildWish &, const QString &cursor) = nullptr;
    Result<Page> (*read)(const JsonValue &result) = nullptr;

    static Result<Page> members(const JsonValue &result);
    static Result<Page> memberPage(const JsonValue &result);
    static Result<Page> records(const JsonValue &result);
    static Result<Page> record(const JsonValue &result);
    static Result<Page> recordPage(const JsonValue &result);
    static Result<Page> posts(const JsonValue &result);
    /// The whole answer, with its rows.
    static Result<Page> readPage(GuildWish::Kind kind, QByteArrayView result);
};

namespace {

Argument guildArgument(const GuildWish &wish)
{
    return textArgument("guild_id", wish.guild.toString());
}

QList<Argument> onlyGuild(const GuildWish &wish, const QString &)
{
    return {guildArgument(wish)};
}

QList<Argument> nameArguments(const GuildWish &wish, const QString &)
{
    return {guildArgument(wish), textArgument("query", wish.texts.value(0))};
}

QList<Argument> shortIdArguments(const GuildWish &wish, const QString &)
{
    QByteArrayList texts;
    for (const QString &text : wish.texts)
        texts += domain::quotedJson(text);
    return {
        guildArgument(wish), {QStringLiteral("username"), Argument::Kind::Json, '[' + texts.join(',') + ']'}};
}

QList<Argument> roleArguments(const GuildWish &wish, const QString &cursor)
{
    QList<Argument> arguments{
        guildArgument(wish), textArgument("role_id", wish.role.toString()),
        textArgument("size", QString::number(guildPageSize))};
    if (!cursor.isEmpty())
        arguments += textArgument("last_id", cursor);
    return arguments;
}

QList<Argument> codeArguments(const GuildWish &wish, const QString &)
{
    return {textArgument("c", wish.texts.value(0))};
}

QList<Argument> userArguments(const GuildWish &wish, const QString &cursor)
{
    QList<Argument> arguments{
        textArgument("user_id", wish.texts.value(0)), textArgument("size", QString::number(guildPageSize))};
    if (!cursor.isEmpty())
        arguments += textArgument("last_id", cursor);
    return arguments;
}

QList<Argument> postArguments(const GuildWish &wish, const QString &)
{
    return {textArgument("post_id", wish.texts.value(0))};
}

QList<Argument> postPageArguments(const GuildWish &wish, const QString &cursor)
{
    QList<Argument> arguments = postArguments(wish, cursor);
    arguments += textArgument("size", QString::number(guildPageSize));
    if (!cursor.isEmpty())
        arguments += textArgument("list_id", cursor);
    return arguments;
}

QList<Argument> inviteArguments(const GuildWish &wish, const QString &cursor)
{
    // "0" first: S5.
    return {
        guildArgument(wish), textArgument("size", QString::number(guildPageSize)),
        textArgument("list_id", cursor.isEmpty() ? QStringLiteral("0") : cursor)};
}

} // namespace

Result<GuildLookup::Page> GuildLookup::Row::members(const JsonValue &result)
{
    if (!result.isArray() && !result.isVoid())
        return notWhatWasAsked();
    const Result<QList<domain::GuildMember>> members =
        domain::readEach(result, QStringLiteral("members"), domain::readMember);
    if (!members)
        return members.error();
    return Page{{*members}};
}

Result<GuildLookup::Page> GuildLookup::Row::memberPage(const JsonValue &result)
{
    Result<Page> page = members(result);
    if (page && !page->findings.members.isEmpty())
        page->cursor = page->findings.members.last().id.toString();
    return page;
}

Result<GuildLookup::Page> GuildLookup::Row::records(const JsonValue &result)
{
    if (!result.isArray() && !result.isVoid())
        return notWhatWasAsked();
    Page page;
    for (domain::JsonElements element(result); element; element.next()) {
        if (!element.value().isObject())
            return notWhatWasAsked();
        page.findings.records += domain::readRecord(element.value());
    }
    return page;
}

Result<GuildLookup::Page> GuildLookup::Row::record(const JsonValue &result)
{
    if (!result.isObject())
        return notWhatWasAsked();
    return Page{{{}, {domain::readRecord(result)}}};
}

Result<GuildLookup::Page> GuildLookup::Row::recordPage(const JsonValue &result)
{
    if (!result.isObject())
        return notWhatWasAsked();
    Result<Page> page = records(result["records"]);
    // The type page has a yes or no for the circle and digits for invites.
    const QString more = result["next"].text();
    if (page && (more == u"1" || more == u"true"))
        page->cursor = result["list_id"].text();
    return page;
}

/// Nothing says whether more follow: the next page is asked for until one is empty.
Result<GuildLookup::Page> GuildLookup::Row::posts(const JsonValue &result)
{
    Result<Page> page = recordPage(result);
    for (domain::JsonElements element(result["records"]); page && element; element.next())
        page->cursor = element.value()["post"]["post_id"].text();
    return page;
}

Result<GuildLookup::Page> GuildLookup::Row::readPage(GuildWish::Kind kind, QByteArrayView result)
{
    const domain::JsonText json(result);
    if (json.fault() != domain::JsonFault::None)
        return notWhatWasAsked();
    Result<Page> page = rowOf(kind).read(json.root());
    if (!page)
        return page;
    GuildFindings &findings = page->findings;
    for (const domain::GuildMember &member : findings.members)
        findings.table.rows += domain::findingRow(kind, member.record);
    for (const domain::JsonRecord &record : findings.records)
        findings.table.rows += domain::findingRow(kind, record);
    return page;
}

const GuildLookup::Row &GuildLookup::rowOf(GuildWish::Kind kind)
{
    /// In the order of domain::FindingKind.
    static constexpr std::array rows{
        Row{"searchGuildMember", nameArguments, Row::members},
        Row{"searchGuildMemberByName", shortIdArguments, Row::members},
        Row{"getRoleMembers", roleArguments, Row::memberPage},
        Row{"guild/emoji", onlyGuild, Row::records},
        Row{"invite/guildList", inviteArguments, Row::recordPage},
        Row{"invite/codeInfo", codeArguments, Row::record},
        Row{"v2/circle/info", onlyGuild, Row::records},
        Row{"v2/feeds/benefits", userArguments, Row::posts},
        Row{"circle/detail", postArguments, Row::record},
        Row{"circle/commentList", postPageArguments, Row::recordPage},
        Row{"circle/reactionList", postPageArguments, Row::recordPage},
    };
    static_assert(rows.size() == domain::findingKindCount);
    return rows.at(size_t(kind));
}

GuildLookup::GuildLookup(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_calls(registry, workbench)
{
}

void GuildLookup::look(const domain::BotKey &bot, const GuildWish &wish)
{
    cancel();
    m_findings = {{}, {}, {wish.kind}};
    m_cursors.clear();
    ask(bot, wish, {});
}

void GuildLookup::cancel()
{
    ++m_turn;
    m_calls.close();
}

void GuildLookup::ask(const domain::BotKey &bot, const GuildWish &wish, const QString &cursor)
{
    const Row &row = rowOf(wish.kind);
    const auto read = [this, bot, wish, turn = m_turn](const Result<api::Reply> &reply) {
        if (!reply) {
            take(bot, wish, reply.error());
            return;
        }
        m_work.run(
            this, [kind = wish.kind, result = reply->result] { return Row::readPage(kind, result); },
            [this, bot, wish, turn](const Result<Page> &page) {
                if (turn == m_turn)
                    take(bot, wish, page);
            });
    };
    m_calls.ask({bot, QString::fromLatin1(row.method), row.arguments(wish, cursor)}, read);
}

void GuildLookup::take(const domain::BotKey &bot, const GuildWish &wish, const Result<Page> &page)
{
    if (!page) {
        cancel();
        Q_EMIT failed(page.error());
        return;
    }
    // A page that ends where one ended before is that page again: the server does not know the cursor.
    const bool isNew = !m_cursors.contains(page->cursor);
    if (isNew) {
        m_findings.members += page->findings.members;
        m_findings.records += page->findings.records;
        m_findings.table.rows += page->findings.table.rows;
    }
    if (isNew && !page->cursor.isEmpty()) {
        m_cursors.insert(page->cursor);
        ask(bot, wish, page->cursor);
        return;
    }
    cancel();
    // Who hears of it may look up something else.
    const GuildFindings findings = m_findings;
    Q_EMIT found(findings);
}

} // namespace botdeck::services

#include "moc_GuildLookup.cpp"
