// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits/CreditChecks.h"
#include "sandbox/world/Methods.h"
#include "sandbox/world/Targets.h"

namespace botdeck::sandbox {

namespace {

/// Whose honours: a member's, by guild or by a channel of the guild.
struct CreditTarget
{
    GuildMember *member = nullptr;
    std::optional<Answer> refusal = {};
};

CreditTarget memberOf(const Call &call, Guild &guild)
{
    GuildMember *member = guild.member(call.id("user_id"));
    return member ? CreditTarget{member} : CreditTarget{nullptr, refuse(call, Refusal::NoSuchMember)};
}

CreditTarget targetCredit(const Call &call)
{
    if (call.has("guild_id")) {
        const GuildTarget target = targetGuild(call);
        return target.refusal ? CreditTarget{nullptr, target.refusal} : memberOf(call, *target.guild);
    }
    const ChatTarget target = targetChat(call);
    if (target.refusal)
        return {nullptr, target.refusal};
    Guild *guild = call.state.guild(target.chat->guild);
    return guild ? memberOf(call, *guild) : CreditTarget{nullptr, refuse(call, Refusal::GuildNotFound)};
}

/// One array element a user; each honour's content is the GuildCredit as JSON text (seen in its SDKs).
Answer getGuildCredit(const Call &call)
{
    const CreditTarget target = targetCredit(call);
    if (target.refusal)
        return *target.refusal;
    JsonText credits;
    qint64 index = 0;
    for (const auto &[card, content] : target.member->credits) {
        JsonText credit;
        credit.idText("bot_id", call.bot.id).text("card_id", card);
        credit.text("content", QString::fromUtf8(jsonOf(content)));
        credit.text(
            "title",
            content.value(QLatin1StringView("title")).toObject().value(QLatin1StringView("img")).toString());
        credit.number("v", qint64(2)).boolean("visible", true).number("index", index++);
        credits.raw(card.toUtf8().constData(), credit.done());
    }
    JsonText json;
    json.idText("user_id", target.member->user).raw("credits", credits.done());
    return done(jsonArray({json.done()}));
}

// How many honours one member can have; the vendor's number is not known, only that there is one (error
// 2010).
constexpr size_t mostCredits = 20;

/// What the vendor's documents ask of a credit; how its server says so is not known.
std::optional<Answer> refuseCredit(const Call &call, const QJsonObject &content)
{
    const core::Result<domain::Credit> credit = domain::readCredit(jsonOf(content));
    if (!credit)
        return refuse(call, Refusal::Parameter, credit.error().detail);
    const std::optional<domain::CreditObjection> wrong = domain::creditError(*credit);
    if (!wrong)
        return std::nullopt;
    return refuse(
        call, Refusal::Parameter,
        QStringLiteral("guild_credit.%1: %2").arg(wrong->field, wrong->words.english()));
}

Answer giveCredit(const Call &call)
{
    const CreditTarget target = targetCredit(call);
    if (target.refusal)
        return *target.refusal;
    const QJsonObject content = call.object("guild_credit");
    if (const std::optional<Answer> refusal = refuseCredit(call, content))
        return *refusal;
    const QString card = call.text("card_id");
    auto &credits = target.member->credits;
    if (!credits.contains(card) && credits.size() >= mostCredits)
        return refuse(call, Refusal::CreditsFull);
    credits[card] = content;
    return yes();
}

Answer takeCredit(const Call &call)
{
    const CreditTarget target = targetCredit(call);
    if (target.refusal)
        return *target.refusal;
    return done(target.member->credits.erase(call.text("card_id")) > 0 ? "true" : "false");
}

} // namespace

MethodRows fanbookCreditMethods()
{
    static constexpr MethodRow rows[] = {
        {"getGuildCredit", getGuildCredit},     {"PUT guild/credit", giveCredit},
        {"PUT v2/guild/credit", giveCredit},    {"DELETE guild/credit", takeCredit},
        {"DELETE v2/guild/credit", takeCredit},
    };
    return rows;
}

} // namespace botdeck::sandbox
