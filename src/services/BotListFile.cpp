// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/BotListFile.h"

#include "core/Id.h"
#include "domain/JsonText.h"
#include "security/Redactor.h"
#include "security/SealedBox.h"
#include "storage/BotBookJson.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::BotProfile;
using domain::JsonElements;
using domain::JsonText;
using domain::JsonValue;

namespace {

constexpr int version = 1;

/// Outside of a sealed box nothing of JSON begins like this (security/SealHeader.h).
constexpr QByteArrayView sealedMagic("BDSEALED");

/// In memory that is asked for once: nothing of the bots is left behind in what was given back meanwhile.
QByteArray inList(const QByteArrayList &bots)
{
    const QByteArray head = R"({"botdeck":"bots","version":)" + QByteArray::number(version) + R"(,"bots":[)";
    const QByteArrayView tail("\n]}\n");
    qsizetype size = head.size() + tail.size();
    for (const QByteArray &bot : bots)
        size += bot.size() + 2;
    QByteArray list;
    list.reserve(size);
    list += head;
    for (qsizetype at = 0; at < bots.size(); ++at) {
        list += at == 0 ? "\n" : ",\n";
        list += bots.at(at);
    }
    list += tail;
    return list;
}

/// What belongs to this computer alone does not travel.
BotProfile travelling(BotProfile profile)
{
    profile.startWithProgram = false;
    profile.unproven = false;
    return profile;
}

Error noList(const core::Phrase &why)
{
    return {
        ErrorKind::WrongUse,
        {QT_TRANSLATE_NOOP("Phrase", "This is no list of bots: %1. Nothing was imported."), {why}}};
}

Result<void> checkHead(const JsonText &json)
{
    if (json.fault() != domain::JsonFault::None)
        return noList(domain::jsonFaultText(json.fault()));
    const JsonValue root = json.root();
    const auto number = core::Id::fromText(root["version"].text());
    if (root["botdeck"].text() != QLatin1StringView("bots") || !number || number->value() < 1)
        return noList(QT_TRANSLATE_NOOP("Phrase", "it does not begin as one"));
    if (number->value() > version) {
        return Error{
            ErrorKind::Refused,
            {QT_TRANSLATE_NOOP(
                 "Phrase", "A newer Botdeck wrote this list (version %1; this program knows "
                           "%2). Nothing was imported."),
             {number->value(), version}}};
    }
    if (!root["bots"].isArray())
        return noList(QT_TRANSLATE_NOOP("Phrase", "it holds no \"bots\""));
    return {};
}

Result<ImportedList> import(QByteArrayView bytes, bool sealed)
{
    const JsonText json(bytes);
    if (auto checked = checkHead(json); !checked)
        return checked.error();
    ImportedList list;
    int number = 0;
    for (JsonElements element(json.root()["bots"]); element; element.next()) {
        ++number;
        Result<storage::ReadBot> read = storage::readBot(element.value());
        if (!read) {
            list.remarks += ListRemark{ListRemark::Kind::LeftOut, number, {}, read.error().detail};
            continue;
        }
        const QString name = read->profile.name;
        for (const core::Phrase &each : std::as_const(read->objections))
            list.remarks += ListRemark{ListRemark::Kind::UsualValue, number, name, each};
        if (!sealed && !read->token.isEmpty())
            list.remarks += ListRemark{ListRemark::Kind::TokenInClear, number, name};
        list.bots += ListedBot{read->profile, sealed ? read->token : core::Secret(), number};
    }
    return list;
}

struct Compared
{
    const char *name;
    bool (*differs)(const BotProfile &a, const BotProfile &b);
};

constexpr std::array compared{
    Compared{"name", [](const BotProfile &a, const BotProfile &b) { return a.name != b.name; }},
    Compared{"path form", [](const BotProfile &a, const BotProfile &b) { return a.pathForm != b.pathForm; }},
    Compared{"gateway", [](const BotProfile &a, const BotProfile &b) { return a.gateway != b.gateway; }},
    Compared{"proxy", [](const BotProfile &a, const BotProfile &b) { return a.proxy != b.proxy; }},
    Compared{
        "watch only", [](const BotProfile &a, const BotProfile &b) { return a.watchOnly != b.watchOnly; }},
    Compared{"peek", [](const BotProfile &a, const BotProfile &b) { return a.peeks != b.peeks; }},
    Compared{
        "production", [](const BotProfile &a, const BotProfile &b) { return a.production != b.production; }},
    Compared{
        "plain HTTP",
        [](const BotProfile &a, const BotProfile &b) { return a.allowPlainHttp != b.allowPlainHttp; }},
    Compared{"notes", [](const BotProfile &a, const BotProfile &b) { return a.notes != b.notes; }},
    Compared{"colour", [](const BotProfile &a, const BotProfile &b) { return a.colour != b.colour; }},
};

bool hasUsualGateway(const BotProfile &bot, const platform::Platform &platform)
{
    if (bot.gateway.isEmpty())
        return true;
    const std::optional<api::GatewayRules> usual = gatewayFor(platform, bot.server);
    const Result<QUrl> address = api::checkGateway(bot.gateway);
    return usual && address && *address == usual->url;
}

} // namespace

Result<QByteArray> exportInClear(const QList<BotProfile> &bots, const security::Redactor &secrets)
{
    QByteArrayList lines;
    for (const BotProfile &each : bots) {
        const QByteArray line = storage::writeBot(travelling(each));
        if (secrets.containsSecret(line)) {
            return Error{
                ErrorKind::Refused,
                {QT_TRANSLATE_NOOP("Phrase", "A secret stands in a field of \"%1\"."),
                 {secrets.redact(each.name)}}};
        }
        lines += line;
    }
    return inList(lines);
}

Result<QByteArray>
exportSealed(const QList<ListedBot> &bots, const core::Secret &passphrase, const security::KdfCost &cost)
{
    QByteArrayList lines;
    for (const ListedBot &each : bots)
        lines += storage::writeBot(travelling(each.profile), {}, each.token);
    QByteArray list = inList(lines);
    Result<QByteArray> sealed = security::seal(core::Secret(list), passphrase, cost);
    core::wipeMemory(list.data(), size_t(list.size()));
    for (QByteArray &line : lines)
        core::wipeMemory(line.data(), size_t(line.size()));
    return sealed;
}

bool isSealedList(QByteArrayView bytes)
{
    return bytes.startsWith(sealedMagic);
}

Result<ImportedList> importInClear(QByteArrayView bytes)
{
    return import(bytes, false);
}

Result<ImportedList> importSealed(QByteArrayView bytes, const core::Secret &passphrase)
{
    const Result<core::Secret> plain = security::open(bytes, passphrase);
    if (!plain)
        return plain.error();
    return import(plain->reveal(), true);
}

ImportedList withUsualGateways(ImportedList list, const Platforms &platforms)
{
    for (ListedBot &each : list.bots) {
        BotProfile &bot = each.profile;
        if (hasUsualGateway(bot, platforms.at(bot.platform)))
            continue;
        bot.gateway.clear();
        list.remarks += ListRemark{ListRemark::Kind::GatewayLeftOut, each.number, bot.name};
    }
    return list;
}

QList<ImportVerdict> planImport(const QList<BotProfile> &present, const QList<ListedBot> &listed)
{
    QList<ImportVerdict> verdicts;
    QList<BotProfile> known = present;
    for (const ListedBot &each : listed) {
        const auto there = std::find_if(known.cbegin(), known.cend(), [&each](const BotProfile &bot) {
            return bot.key == each.profile.key;
        });
        ImportVerdict verdict{ImportVerdict::Kind::Add, each, {}};
        if (there == known.cend()) {
            known += each.profile;
        } else {
            for (const Compared &row : compared) {
                if (row.differs(*there, each.profile))
                    verdict.differences += QString::fromLatin1(row.name);
            }
            verdict.kind =
                verdict.differences.isEmpty() ? ImportVerdict::Kind::Same : ImportVerdict::Kind::Differs;
        }
        verdicts += verdict;
    }
    return verdicts;
}

} // namespace botdeck::services
