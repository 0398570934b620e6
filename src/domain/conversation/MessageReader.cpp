// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/MessageReader.h"

#include "domain/CardFormats.h"
#include "domain/conversation/FanbookContent.h"
#include "domain/conversation/MessageMedia.h"
#include "domain/GatewayContent.h"
#include "domain/keyboard/KeyboardJson.h"
#include "domain/UpdateDate.h"
#include "domain/UpdateFields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::domain {

namespace {

using TextMembers = std::pair<QByteArrayView, QByteArrayView>;

constexpr std::array textMembers{TextMembers{"text", "entities"}, TextMembers{"caption", "caption_entities"}};
constexpr std::array authorMembers{
    QByteArrayView("from"), QByteArrayView("sender_chat"), QByteArrayView("actor_chat")};
/// Who a service message is about.
constexpr std::array peopleServices{
    QByteArrayView("new_chat_members"), QByteArrayView("new_join_members"),
    QByteArrayView("left_chat_member"), QByteArrayView("chat_members_online"),
    QByteArrayView("chat_members_offline")};
/// Members that say nothing about what a message holds; also all that begin with one of `besidePrefixes`.
constexpr std::array aroundMembers{
    QByteArrayView("message_id"),
    QByteArrayView("message_thread_id"),
    QByteArrayView("from"),
    QByteArrayView("chat"),
    QByteArrayView("date"),
    QByteArrayView("edit_date"),
    QByteArrayView("via_bot"),
    QByteArrayView("author_signature"),
    QByteArrayView("media_group_id"),
    QByteArrayView("entities"),
    QByteArrayView("caption_entities"),
    QByteArrayView("quote"),
    QByteArrayView("external_reply"),
    QByteArrayView("business_connection_id"),
    QByteArrayView("actor_chat"),
    QByteArrayView("link_preview_options")};
constexpr std::array besidePrefixes{
    QLatin1StringView("sender_"), QLatin1StringView("forward_"), QLatin1StringView("reply_"),
    QLatin1StringView("is_"), QLatin1StringView("has_")};

constexpr qsizetype peopleNamed = 20;

FormattedText messageText(const JsonValue &message)
{
    for (const auto &[text, entities] : textMembers) {
        if (const JsonValue words = message[text]; words.isString() && !words.isVoid())
            return formattedText(textWithEntities(words.text(), message[entities]));
    }
    return {};
}

QString namesOf(const JsonValue &people)
{
    if (!people.isArray())
        return card::nameOf(people);
    QStringList names;
    for (JsonElements person(people); person && names.size() < peopleNamed; person.next())
        names += card::nameOf(person.value());
    return names.join(QStringLiteral(", "));
}

void readReply(const JsonValue &replied, ChatMessage &message)
{
    if (!replied.isObject())
        return;
    message.replyToId = plainText(replied["message_id"]);
    message.replyName = card::nameOf(replied["from"].isObject() ? replied["from"] : replied["sender_chat"]);
    message.replyText = messageText(replied).text;
    if (message.replyText.isEmpty()) {
        if (const QList<MessageMedia> media = readMedia(replied); !media.isEmpty())
            message.replyText = media.first().fileName;
    }
}

QString originOf(const JsonValue &message)
{
    const JsonValue origin = message["forward_origin"];
    for (const JsonValue &who :
         {origin["sender_user"], origin["sender_chat"], origin["chat"], message["forward_from"],
          message["forward_from_chat"]}) {
        if (who.isObject())
            return card::nameOf(who);
    }
    const QString hidden = plainText(origin["sender_user_name"]);
    return hidden.isEmpty() ? plainText(message["forward_sender_name"]) : hidden;
}

/// The first member of which nobody knows what it is.
QString unknownMember(const JsonValue &message)
{
    for (JsonMembers member(message); member; member.next()) {
        const QString name = member.name();
        const bool known =
            std::ranges::any_of(
                aroundMembers, [&member](QByteArrayView one) { return member.isNamed(one); }) ||
            std::ranges::any_of(
                besidePrefixes, [&name](QLatin1StringView one) { return name.startsWith(one); });
        if (!known && !member.value().isVoid())
            return name;
    }
    return {};
}

void readService(const JsonValue &body, ChatMessage &message)
{
    QString name = messageContent(body);
    if (name.isEmpty())
        name = unknownMember(body);
    if (name.isEmpty() || name == u"text")
        return;
    const QByteArray member = name.toUtf8();
    const JsonValue value = body[member];
    message.service = name.left(64);
    if (std::ranges::find(peopleServices, QByteArrayView(member)) != peopleServices.end()) {
        message.text.text = namesOf(value);
    } else if (name == u"pinned_message") {
        readReply(value, message);
        message.text.text = message.replyText;
    } else if (value.isObject() || value.isArray()) {
        message.text.text = QString::fromUtf8(value.raw().first(std::min(value.raw().size(), rawShown)));
    } else if (value.raw() != "true") {
        message.text.text = value.text().left(rawShown);
    }
}

/// {"quote_l1": "ID"}: the message itself is not told.
ChatMessage readGatewayMessage(const JsonValue &data)
{
    ChatMessage message;
    message.messageId = plainText(data["message_id"]);
    message.fromId = plainText(data["user_id"]);
    message.fromName = plainText(data["member"]["nick"]);
    if (message.fromName.isEmpty())
        message.fromName = card::nameOf(data["author"]);
    message.dateMs = momentMs(data["time"]).value_or(0);
    message.replyToId = plainText(data["quote_l1"]);
    message.keyboard = readMarkup(data);
    const JsonValue content = data["content"];
    readFanbookContent(content.isString() ? content.text() : QString::fromUtf8(content.raw()), message);
    return message;
}

} // namespace

ButtonPress readPress(const JsonValue &query)
{
    ButtonPress press;
    press.queryId = plainText(query["id"]);
    press.data = query["data"].text().toUtf8();
    press.fromId = plainText(query["from"]["id"]);
    press.fromName = card::nameOf(query["from"]);
    return press;
}

Keyboard readMarkup(const JsonValue &message)
{
    const JsonValue markup = message["reply_markup"];
    if (markup.isVoid())
        return {};
    return readKeyboard(markup.isString() ? markup.text().toUtf8() : markup.raw().toByteArray()).keyboard;
}

ChatMessage readMessage(const JsonValue &message, PlatformId platform)
{
    if (message["content"] && !message["chat"])
        return readGatewayMessage(message);
    ChatMessage read;
    read.messageId = plainText(message["message_id"]);
    for (const QByteArrayView name : authorMembers) {
        const JsonValue author = message[name];
        if (!author.isObject() || !read.fromId.isEmpty())
            continue;
        read.fromId = plainText(author["id"]);
        read.fromName = card::nameOf(author);
    }
    read.dateMs = momentMs(message["date"]).value_or(0);
    read.editedMs = momentMs(message["edit_date"]).value_or(0);
    read.media = readMedia(message);
    read.keyboard = readMarkup(message);
    read.forwardedFrom = originOf(message);
    readReply(message["reply_to_message"], read);
    if (platform == PlatformId::Fanbook && message["text"].isString() && message["entities"].isVoid())
        readFanbookContent(message["text"].text(), read);
    else
        read.text = messageText(message);
    if (read.text.text.isEmpty() && read.media.isEmpty() && read.service.isEmpty())
        readService(message, read);
    return read;
}

} // namespace botdeck::domain
