// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildLoader.h"

#include "api/Job.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"

#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

using Step = GuildLoader::Step;

/// In the order of GuildQuestion.
constexpr std::array stepOfQuestion{Step::Guild,   Step::Roles,   Step::Channels,
                                    Step::Members, Step::Members, Step::Members};

/// In the order of Step.
constexpr std::array stepFailures{
    QT_TRANSLATE_NOOP("Phrase", "The guild could not be read: %1"),
    QT_TRANSLATE_NOOP("Phrase", "The guild's roles could not be read: %1"),
    QT_TRANSLATE_NOOP("Phrase", "The guild's channels could not be read: %1"),
    QT_TRANSLATE_NOOP("Phrase", "The guild's members could not be read: %1"),
};

qint64 countOf(Step step, const std::optional<domain::Guild> &guild)
{
    if (!guild)
        return 0;
    const std::array counts{
        qint64(1), qint64(guild->roles.size()), qint64(guild->channels.size()),
        qint64(guild->members.size())};
    return counts.at(size_t(step));
}

} // namespace

GuildLoader::GuildLoader(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_clock(workbench.clock())
    , m_calls(registry, workbench)
{
}

GuildLoader::~GuildLoader() = default;

bool GuildLoader::tellsGuilds(const platform::Platform &platform)
{
    return platform.method(guildCall({}, {}).method).has_value();
}

void GuildLoader::read(const domain::BotKey &bot, core::Id guild)
{
    cancel();
    const domain::BotKey now = m_registry.keyNow(bot);
    m_bot = bot;
    m_assembly = GuildAssembly(guild, domain::idOfKey(now));
    m_readMs = m_clock.wallMs();
    m_isReading = true;
    if (domain::isProvisional(now)) {
        // The server wants to know for whom it answers.
        fail(
            GuildQuestion::Guild,
            {ErrorKind::NotFound,
             QT_TRANSLATE_NOOP(
                 "Phrase", "The bot's own number is not known yet. Start the bot once: it then asks for "
                           "it.")});
        return;
    }
    ask(m_assembly.first());
}

void GuildLoader::cancel()
{
    ++m_turn;
    m_isReading = false;
    m_calls.close();
}

std::optional<storage::GuildReading> GuildLoader::soFar() const
{
    if (!m_assembly.guild())
        return std::nullopt;
    return storage::GuildReading{*m_assembly.guild(), m_readMs, m_assembly.isWhole()};
}

void GuildLoader::ask(const GuildAsk &ask)
{
    const int turn = m_turn;
    tellProgress(ask.question);
    // Who heard of it may have cancelled.
    if (turn != m_turn)
        return;
    m_calls.ask(guildCall(m_bot, ask), [this, ask, turn](const Result<api::Reply> &reply) {
        if (!reply) {
            take(ask, reply.error());
            return;
        }
        m_work.run(
            this,
            [question = ask.question, result = reply->result] { return readGuildPage(question, result); },
            [this, ask, turn](const Result<GuildPage> &page) {
                if (turn == m_turn)
                    take(ask, page);
            });
    });
}

void GuildLoader::take(const GuildAsk &asked, const Result<GuildPage> &page)
{
    const std::optional<GuildAsk> next =
        page ? m_assembly.take(asked, *page) : m_assembly.instead(asked, page.error());
    if (next) {
        ask(*next);
        return;
    }
    if (!page) {
        fail(asked.question, page.error());
        return;
    }
    const int turn = m_turn;
    tellProgress(asked.question);
    if (turn != m_turn)
        return;
    cancel();
    // Who hears of it may begin another.
    const domain::BotKey bot = m_bot;
    Q_EMIT done(bot, *soFar());
}

void GuildLoader::tellProgress(GuildQuestion question)
{
    const Step step = stepOfQuestion.at(size_t(question));
    Q_EMIT progressed(
        {step, countOf(step, m_assembly.guild()),
         step == Step::Members ? m_assembly.memberCount() : std::nullopt});
}

void GuildLoader::fail(GuildQuestion question, const Error &error)
{
    cancel();
    const Step step = stepOfQuestion.at(size_t(question));
    Error named = error;
    named.detail = {stepFailures.at(size_t(step)), {error.detail}};
    Q_EMIT failed(step, named);
}

} // namespace botdeck::services

#include "moc_GuildLoader.cpp"
