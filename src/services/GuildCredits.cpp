// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/GuildCredits.h"

#include "api/Job.h"
#include "domain/credits/CreditChecks.h"
#include "services/BotRegistry.h"
#include "services/SendingRules.h"

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using platform::Argument;

namespace {

QList<Argument> creditArguments(const CreditPlace &place, const QString &card)
{
    return {
        textArgument("guild_id", place.guild.toString()), textArgument("user_id", place.member.toString()),
        textArgument("card_id", card)};
}

Error nameless()
{
    return {ErrorKind::WrongUse, QT_TRANSLATE_NOOP("Phrase", "A credit needs a name of its own (card_id).")};
}

} // namespace

GuildCredits::GuildCredits(BotRegistry &registry, Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_calls(registry, workbench)
{
}

void GuildCredits::cancel()
{
    ++m_turn;
    m_calls.close();
}

void GuildCredits::list(const CreditPlace &place)
{
    cancel();
    const auto told = [this, place, turn = m_turn](const Result<QList<domain::GivenCredit>> &credits) {
        if (turn != m_turn)
            return;
        m_calls.close();
        if (credits)
            Q_EMIT listed(place, *credits);
        else
            Q_EMIT failed(place, credits.error(), false);
    };
    m_calls.ask(
        {place.bot,
         QStringLiteral("getGuildCredit"),
         {textArgument("guild_id", place.guild.toString()),
          textArgument("user_id", place.member.toString())}},
        [this, place, told](const Result<api::Reply> &reply) {
            if (!reply) {
                told(reply.error());
                return;
            }
            m_work.run(
                this,
                [result = reply->result, member = place.member] {
                    return domain::readGivenCredits(result, member);
                },
                told);
        });
}

// v2/guild/credit, not guild/credit: it is what programs in use call (S5, S6, S10); the vendor's own SDK,
// which has the former, is the older one (S2). How a GameCredit is sent nobody documents: as a GuildCredit
// is.

void GuildCredits::put(const CreditPlace &place, const QString &card, const domain::Credit &credit)
{
    const std::optional<domain::CreditObjection> wrong = domain::creditError(credit);
    if (wrong) {
        cancel();
        Q_EMIT failed(place, {ErrorKind::WrongUse, wrong->words}, false);
        return;
    }
    const Argument content{QStringLiteral("guild_credit"), Argument::Kind::Json, domain::creditJson(credit)};
    change(
        place, card,
        {place.bot, QStringLiteral("PUT v2/guild/credit"), creditArguments(place, card) + QList{content}},
        &GuildCredits::kept);
}

void GuildCredits::erase(const CreditPlace &place, const QString &card)
{
    change(
        place, card, {place.bot, QStringLiteral("DELETE v2/guild/credit"), creditArguments(place, card)},
        &GuildCredits::erased);
}

void GuildCredits::change(
    const CreditPlace &place, const QString &card, ServerCalls::Question question, Told told)
{
    cancel();
    if (card.isEmpty()) {
        Q_EMIT failed(place, nameless(), false);
        return;
    }
    question.bot = m_registry.keyNow(place.bot);
    if (const Result<void> may = m_registry.mayChange(question.bot); !may) {
        Q_EMIT failed(place, may.error(), false);
        return;
    }
    m_calls.ask(
        question, [this, place, card, told, method = question.method](const Result<api::Reply> &reply) {
            m_calls.close();
            if (!reply)
                Q_EMIT failed(place, reply.error(), isUnknown(reply.error()));
            else if (const std::optional<Error> refusal = refusalIn(method, *reply))
                Q_EMIT failed(place, *refusal, false);
            else
                Q_EMIT(this->*told)(place, card);
        });
}

} // namespace botdeck::services

#include "moc_GuildCredits.cpp"
