// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateFields.h"

#include "domain/KnownMembers.h"
#include "domain/UpdateFaults.h"

#include <QCryptographicHash>
#include <QStringBuilder>

#include <array>

namespace botdeck::domain {

namespace {

constexpr QByteArrayView updateIdName("update_id");

/// What is read of an update's body. First what a message can hold; the order decides where a message has
/// several: Telegram repeats an animation as a document and a venue's place as a location. The last two
/// blocks of that are Fanbook's (official Java SDK). Then, from "chat" on, everything else.
constexpr MemberNames bodyNames(std::to_array<QByteArrayView>({
    "text",
    "photo",
    "animation",
    "document",
    "audio",
    "video",
    "voice",
    "video_note",
    "sticker",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
    "contact",
    "invoice",
    "successful_payment",
    "story",
    "new_chat_members",
    "left_chat_member",
    "new_chat_title",
    "new_chat_photo",
    "delete_chat_photo",
    "group_chat_created",
    "supergroup_chat_created",
    "channel_chat_created",
    "migrate_to_chat_id",
    "migrate_from_chat_id",
    "pinned_message",
    "new_join_members",
    "reaction",
    "chat_members_online",
    "chat_members_offline",
    "rich_text",
    "circle_post",
    "circle_comment",
    "circle_like",
    "topic_share",
    "circle_share_entity",
    "interaction_message_card_operation",
    "chat",
    "message",
    "from",
    "user",
    "sender_chat",
    "actor_chat",
    "caption",
    "data",
    "query",
    "question",
}));
constexpr size_t contentCount = bodyNames.find("chat");
using BodyMembers = KnownMembers<decltype(bodyNames)::size()>;

/// Of a chat or a person.
constexpr MemberNames
    whoNames(std::to_array<QByteArrayView>({"id", "title", "type", "first_name", "last_name", "username"}));
using WhoMembers = KnownMembers<decltype(whoNames)::size()>;

/// Kinds of updates and of chats that nearly every update is of.
constexpr MemberNames usualNames(std::to_array<QByteArrayView>({
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "chosen_inline_result",
    "my_chat_member",
    "chat_member",
    "private",
    "group",
    "supergroup",
    "channel",
}));

/// What names a content that has no words of its own. Of one content the first member that is there counts.
struct NamingMember
{
    QByteArrayView content;
    QByteArrayView member;
};

constexpr auto namingMembers = std::to_array<NamingMember>({
    {"animation", "file_name"},
    {"document", "file_name"},
    {"audio", "title"},
    {"audio", "file_name"},
    {"video", "file_name"},
    {"sticker", "emoji"},
    {"dice", "emoji"},
    {"game", "title"},
    {"poll", "question"},
    {"venue", "title"},
    {"contact", "first_name"},
    {"invoice", "title"},
});

constexpr auto textPlaces = std::to_array(
    {bodyNames.find("text"), bodyNames.find("caption"), bodyNames.find("data"), bodyNames.find("query"),
     bodyNames.find("question")});
constexpr auto senderPlaces = std::to_array(
    {bodyNames.find("from"), bodyNames.find("user"), bodyNames.find("sender_chat"),
     bodyNames.find("actor_chat")});

/// The names as texts that are made once and shared by all updates.
template <size_t count>
std::array<QString, count> sharedTexts(const MemberNames<count> &names)
{
    std::array<QString, count> texts;
    for (size_t i = 0; i < count; ++i)
        texts[i] = QString::fromLatin1(names[i]);
    return texts;
}

/// Of a usual name no text is made anew.
QString nameText(QByteArrayView raw)
{
    static const auto texts = sharedTexts(usualNames);
    const size_t index = usualNames.find(raw);
    return index < texts.size() ? texts[index] : QString();
}

template <size_t count>
JsonValue firstOf(const BodyMembers &body, const std::array<size_t, count> &places)
{
    for (const size_t place : places) {
        if (!body[place].isVoid())
            return body[place];
    }
    return {};
}

/// What a message holds, as its place among the names; `contentCount` where it is nothing that is known.
size_t contentPlace(const BodyMembers &message)
{
    size_t place = 0;
    while (place < contentCount && message[place].isVoid())
        ++place;
    return place;
}

QString contentText(size_t place)
{
    static const auto texts = sharedTexts(bodyNames);
    return place < contentCount ? texts[place] : QString();
}

/// A file's name, a poll's question and the like.
QString nameOfContent(const BodyMembers &message, size_t place)
{
    for (const NamingMember &row : namingMembers) {
        if (place == contentCount || bodyNames[place] != row.content)
            continue;
        const JsonValue name = message[place][row.member];
        if (name.isString() && !name.text().isEmpty())
            return name.text();
    }
    return {};
}

/// A chat's title, else a person's first and last name, else the user name.
QString displayName(const WhoMembers &who)
{
    constexpr size_t titlePlace = whoNames.find("title");
    constexpr size_t firstPlace = whoNames.find("first_name");
    constexpr size_t lastPlace = whoNames.find("last_name");
    QString title = who[titlePlace].text();
    if (!title.isEmpty())
        return title;
    const QString first = who[firstPlace].text();
    if (first.isEmpty())
        return who[whoNames.find("username")].text();
    return who[lastPlace].isVoid() ? first : QString(first % u' ' % who[lastPlace].text());
}

QString chatTypeText(const JsonValue &type)
{
    QString usual = type.isString() ? nameText(type.raw().sliced(1).chopped(1)) : QString();
    return usual.isEmpty() ? type.text() : usual;
}

void readBody(const JsonValue &body, Update &update)
{
    constexpr size_t idPlace = whoNames.find("id");
    const BodyMembers members(bodyNames, body);
    // A callback's chat is that of the message with the button.
    const JsonValue own = members[bodyNames.find("chat")];
    const WhoMembers chat(whoNames, own.isObject() ? own : members[bodyNames.find("message")]["chat"]);
    update.chatId = chat[idPlace].text();
    update.chatTitle = displayName(chat);
    update.chatType = chatTypeText(chat[whoNames.find("type")]);
    const WhoMembers from(whoNames, firstOf(members, senderPlaces));
    update.fromId = from[idPlace].text();
    update.fromName = displayName(from);
    const JsonValue text = firstOf(members, textPlaces);
    if (text.isString())
        update.text = text.text();
    const size_t content = own.isObject() ? contentPlace(members) : contentCount;
    update.content = contentText(content);
    if (update.text.isEmpty())
        update.text = nameOfContent(members, content);
}

/// Sets `updateId` and `ident`; gives the fault where the text is no id.
QString identify(Update &update, const QString &updateIdText)
{
    update.updateId = core::Id::fromText(updateIdText);
    if (update.updateId) {
        update.ident = update.updateId->toString();
        return {};
    }
    const QByteArray hash = QCryptographicHash::hash(update.raw, QCryptographicHash::Sha256).toHex();
    update.ident = QStringLiteral("sha256:") + QString::fromLatin1(hash);
    if (updateIdText.isEmpty())
        return updateFault(UpdateFault::NoId);
    constexpr qsizetype shownAtMost = 64;
    return updateFault(UpdateFault::WrongId, updateIdText.left(shownAtMost));
}

} // namespace

QString messageContent(const JsonValue &message)
{
    return contentText(contentPlace(BodyMembers(bodyNames, message)));
}

Update readUpdate(const JsonValue &element)
{
    if (!element.isObject())
        return quarantinedUpdate(element.raw(), QStringLiteral("it is no JSON object"), {});
    Update update;
    update.raw = element.raw().toByteArray();
    update.kind = QStringLiteral("unknown");
    JsonValue id;
    JsonValue body;
    for (JsonMembers member(element); member; member.next()) {
        if (!id && member.isNamed(updateIdName)) {
            id = member.value();
        } else if (!body && member.value().isObject() && !member.isNamed(updateIdName)) {
            body = member.value();
            const QString usual = nameText(member.rawName());
            update.kind = usual.isEmpty() ? member.name() : usual;
        }
    }
    readBody(body, update);
    update.fault = identify(update, id.text());
    if (update.isQuarantined())
        update.kind = QStringLiteral("quarantined");
    return update;
}

Update quarantinedUpdate(QByteArrayView raw, const QString &fault, const QString &updateIdText)
{
    Update update;
    update.raw = raw.toByteArray();
    update.kind = QStringLiteral("quarantined");
    identify(update, updateIdText);
    update.fault = updateFault(UpdateFault::Unreadable, fault);
    return update;
}

} // namespace botdeck::domain
