// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxGuild.h"

#include "sandbox/Normalise.h"
#include "sandbox/Parameters.h"
#include "services/GuildAssembly.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

namespace botdeck::test {

using namespace Qt::StringLiterals;
using core::Id;
using services::GuildAsk;
using services::GuildPage;
using services::GuildQuestion;

SandboxGuild::SandboxGuild()
{
    // A guild is known by what somebody does in it.
    const auto joined = m_world.event(m_bot, {}, {}, u"join"_s, {});
    EXPECT_TRUE(joined) << qPrintable(joined ? QString() : joined.error().detail.english());
    const QJsonValue post = QJsonDocument::fromJson(*joined).object().value(u"channel_post"_s);
    m_guild = Id(post[u"chat"_s][u"guild_id"_s].toInteger());
}

QByteArray SandboxGuild::result(const services::ServerCalls::Question &question)
{
    const platform::Method *method = *m_platform.method(question.method);
    const core::Result<platform::Request> request = platform::build(*method, question.arguments);
    EXPECT_TRUE(request) << qPrintable(question.method);
    sandbox::WireRequest wire;
    wire.query = request->query;
    wire.contentType = request->contentType;
    wire.body = request->body;
    const auto parameters = sandbox::parametersOf(wire);
    EXPECT_TRUE(parameters) << qPrintable(question.method);
    const sandbox::Answer answer =
        m_world.call(m_bot, {method, sandbox::normalise(*method, m_platform.id(), *parameters), {}});
    EXPECT_TRUE(answer.ok) << qPrintable(question.method) << ": " << qPrintable(answer.description);
    return answer.result;
}

GuildPage SandboxGuild::page(const GuildAsk &ask)
{
    const auto page = services::readGuildPage(ask.question, result(services::guildCall({}, ask)));
    EXPECT_TRUE(page) << qPrintable(page ? QString() : page.error().detail.english());
    return *page;
}

domain::Guild SandboxGuild::read()
{
    services::GuildAssembly assembly(m_guild, self().toString());
    std::optional<GuildAsk> ask = assembly.first();
    while (ask)
        ask = assembly.take(*ask, page(*ask));
    EXPECT_TRUE(assembly.isWhole());
    return *assembly.guild();
}

domain::Guild SandboxGuild::readAgain(domain::Guild guild, std::optional<Id> member)
{
    const QString user = self().toString();
    guild.roles = page({GuildQuestion::Roles, m_guild, user}).roles;
    guild.channels = page({GuildQuestion::Channels, m_guild, user}).channels;
    if (member) {
        // The first of the page behind whoever stands before him.
        const GuildPage members = page({GuildQuestion::Members, m_guild, user, Id(member->value() - 1)});
        const auto place =
            std::ranges::find(std::as_const(guild.members), *member, &domain::GuildMember::id) -
            guild.members.cbegin();
        guild.members[place] = members.members.first();
        EXPECT_EQ(guild.members.at(place).id, *member);
    }
    return guild;
}

void SandboxGuild::write(const services::GuildEdit &edit)
{
    const auto call = services::editCall({{}, m_guild, self()}, edit);
    ASSERT_TRUE(call) << qPrintable(call ? QString() : call.error().detail.english());
    result(*call);
}

} // namespace botdeck::test
