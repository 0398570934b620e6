// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SendFacts.h"

#include "core/Id.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/markdown/FanbookRichText.h"
#include "platform/JsonText.h"
#include "platform/MessageRules.h"

#include <algorithm>

namespace botdeck::platform {

using namespace Qt::StringLiterals;
using core::Result;
using domain::Dialect;
using domain::FormattedText;
using domain::OutgoingMessage;

namespace {

constexpr qsizetype longestDesc = 200;

Argument textFact(const QString &name, const QString &value)
{
    return {name, Argument::Kind::Text, value.toUtf8()};
}

Argument listFact(const QString &name, const QStringList &values)
{
    QByteArrayList items;
    for (const QString &value : values)
        items += quoteJson(value.toUtf8());
    return {name, Argument::Kind::Json, '[' + items.join(',') + ']'};
}

bool isMentionedUser(domain::EntityType type)
{
    return type == domain::EntityType::UserForm || type == domain::EntityType::TextMention;
}

/// The ids, each once.
template <typename Is>
QStringList targetsOf(const FormattedText &text, Is is)
{
    QStringList targets;
    for (const domain::TextEntity &entity : text.entities) {
        if (is(entity.type) && core::Id::fromText(entity.target) && !targets.contains(entity.target))
            targets += entity.target;
    }
    return targets;
}

/// Rich text as it travels: what is JSON with a type already as it is, a bare list of operations in the
/// envelope that the platform's page shows.
Result<QString> richTextOf(const QString &source)
{
    const QByteArray json = source.toUtf8();
    const domain::JsonText read(json);
    if (read.fault() != domain::JsonFault::None) {
        return refusedPlan(u"This kind of text is JSON, but %1. Nothing was sent."_s.arg(
            domain::jsonFaultText(read.fault())));
    }
    if (read.root().isArray())
        return uR"({"type":"richText","v":2,"title":"","v2":%1})"_s.arg(QString::fromUtf8(quoteJson(json)));
    if (!read.root()["type"].isString()) {
        return refusedPlan(
            u"This kind of text is a JSON object with a \"type\", or a list of operations. Nothing was sent."_s);
    }
    return source;
}

FormattedText shownText(const OutgoingMessage &message)
{
    return message.dialect == Dialect::FanbookRichText
               ? domain::readRichText(message.source).content.text
               : domain::parseMarkdown(message.dialect, message.source).text;
}

QString descOf(const OutgoingMessage &message, const FormattedText &shown)
{
    const QString title = domain::readRichText(message.source).title;
    const QString whole = title.isEmpty() ? shown.text : title + u' ' + shown.text;
    // Not within a character of two units.
    qsizetype end = std::min(longestDesc, whole.size());
    if (end < whole.size() && whole.at(end).isLowSurrogate())
        --end;
    return whole.first(end).simplified();
}

Facts mentionFacts(const OutgoingMessage &message, const domain::SendOptions &options)
{
    Facts facts;
    const FormattedText shown = shownText(message);
    if (const QStringList users = targetsOf(shown, isMentionedUser); !users.isEmpty())
        facts += listFact(u"mentions"_s, users);
    const auto isRole = [](domain::EntityType type) { return type == domain::EntityType::RoleForm; };
    if (const QStringList roles = targetsOf(shown, isRole); !roles.isEmpty())
        facts += listFact(u"mention_roles"_s, roles);
    const bool isRich = message.dialect == Dialect::FanbookRichText;
    const QString desc = options.desc.isEmpty() && isRich ? descOf(message, shown) : options.desc;
    if (!desc.isEmpty())
        facts += textFact(u"desc"_s, desc);
    return facts;
}

} // namespace

core::Error refusedPlan(const QString &words)
{
    return {core::ErrorKind::Refused, words};
}

Facts chatFacts(const Platform &platform, const Method &method, const ChatFacts &chat)
{
    const Parameter *id = method.parameter(u"chat_id");
    const bool byName = id != nullptr && id->type == Type::Username && !chat.username.isEmpty();
    Facts facts{textFact(u"chat_id"_s, byName ? chat.username : chat.id), textFact(u"channel_id"_s, chat.id)};
    const QJsonObject chatTypes = platform.section(u"chat_types");
    const QJsonValue number = chatTypes["of_chat_type"_L1].toObject()[chat.type];
    if (number.isDouble())
        facts += textFact(chatTypes["parameter"_L1].toString(), QString::number(number.toInteger()));
    return facts;
}

Result<Facts> textFacts(
    const Platform &platform, const Method &method, const QString &parameter, const OutgoingMessage &message,
    const domain::SendOptions &options)
{
    const QList<MessageFormat> formats = messageRules(platform).formats;
    const auto format = std::find_if(formats.begin(), formats.end(), [&message](const MessageFormat &known) {
        return known.dialect == message.dialect;
    });
    if (format == formats.end())
        return refusedPlan(
            u"%1 does not take a text that is written like this. Nothing was sent."_s.arg(platform.title()));
    if (!message.source.isValidUtf16())
        return refusedPlan(u"The text has half a character in it, which cannot be sent. Nothing was sent."_s);
    if (const Result<void> length = checkLength(method, parameter, message); !length)
        return length.error();
    Result<QString> text =
        message.dialect == Dialect::FanbookRichText ? richTextOf(message.source) : message.source;
    if (!text)
        return text.error();
    Facts facts{textFact(parameter, *text)};
    if (!format->parseMode.isEmpty())
        facts += textFact(u"parse_mode"_s, format->parseMode);
    return facts + mentionFacts(message, options);
}

Facts replyFacts(const Method &method, const QString &replyToId)
{
    if (replyToId.isEmpty())
        return {};
    const auto id = core::Id::fromText(replyToId);
    if (id && method.parameter(u"reply_parameters") != nullptr)
        return {
            {u"reply_parameters"_s, Argument::Kind::Json,
             "{\"message_id\":" + id->toString().toLatin1() + '}'}};
    return {textFact(u"reply_to_message_id"_s, replyToId)};
}

Facts keyboardFacts(const OutgoingMessage &message)
{
    if (!message.keyboard)
        return {};
    return {{u"reply_markup"_s, Argument::Kind::Json, domain::keyboardJson(*message.keyboard)}};
}

Result<Facts> ephemeralFacts(const Method &method, const domain::SendOptions &options)
{
    if (options.ephemeralTo.isEmpty())
        return Facts();
    // Sent without it, everybody would see what is meant for some.
    if (method.parameter(u"ephemeral") == nullptr) {
        return refusedPlan(u"%1 cannot show a message to some only. Nothing was sent."_s.arg(method.path));
    }
    return Facts{{u"ephemeral"_s, Argument::Kind::Json, "true"}, listFact(u"users"_s, options.ephemeralTo)};
}

QList<Argument> argumentsFor(const Method &method, const Facts &facts)
{
    QList<Argument> arguments;
    for (const Parameter &parameter : method.parameters) {
        const auto fact = std::find_if(facts.begin(), facts.end(), [&parameter](const Argument &each) {
            return each.name == parameter.name;
        });
        if (fact != facts.end())
            arguments += *fact;
    }
    return arguments;
}

Result<void> checkLength(const Method &method, const QString &parameter, const OutgoingMessage &message)
{
    const Parameter *row = method.parameter(parameter);
    if (row == nullptr)
        return refusedPlan(u"%1 takes no \"%2\"."_s.arg(method.path, parameter));
    for (const Limit &limit : row->limits) {
        if (!limit.afterParsing || !limit.maximum || limit.unit != Limit::Unit::Characters)
            continue; // platform::check() measures it
        const qsizetype amount = domain::textLength(shownText(message).text).codePoints;
        if (amount > *limit.maximum) {
            return refusedPlan(u"\"%1\" has %2; %3 takes at most %4. Nothing was sent."_s.arg(
                parameter, amountText(amount, limit.unit).english(), method.path,
                amountText(*limit.maximum, limit.unit).english()));
        }
    }
    return {};
}

} // namespace botdeck::platform
