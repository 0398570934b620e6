// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateFields.h"

#include <QCryptographicHash>

#include <array>

namespace botdeck::domain {

namespace {

constexpr QByteArrayView updateIdName("update_id");

/// What a message can hold. The order decides where a message has several: Telegram repeats an animation as a
/// document and a venue's place as a location. The last two blocks are Fanbook's (official Java SDK).
constexpr auto contentNames = std::to_array<QByteArrayView>({
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
});

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

constexpr auto textNames = std::to_array<QByteArrayView>({"text", "caption", "data", "query", "question"});
constexpr auto senderNames = std::to_array<QByteArrayView>({"from", "user", "sender_chat", "actor_chat"});

template <size_t count>
JsonValue firstOf(const JsonValue &object, const std::array<QByteArrayView, count> &names)
{
    for (const QByteArrayView name : names) {
        const JsonValue value = object[name];
        if (!value.isVoid())
            return value;
    }
    return {};
}

/// A file's name, a poll's question and the like.
QString nameOfContent(const JsonValue &message, const QString &content)
{
    for (const NamingMember &row : namingMembers) {
        if (content != QLatin1StringView(row.content))
            continue;
        const JsonValue name = message[row.content][row.member];
        if (name.isString() && !name.text().isEmpty())
            return name.text();
    }
    return {};
}

/// A chat's title, else a person's first and last name, else the user name.
QString displayName(const JsonValue &who)
{
    QString title = who["title"].text();
    if (!title.isEmpty())
        return title;
    const QString first = who["first_name"].text();
    if (first.isEmpty())
        return who["username"].text();
    const JsonValue last = who["last_name"];
    return last.isVoid() ? first : first + u' ' + last.text();
}

void readBody(const JsonValue &body, Update &update)
{
    // A callback's chat is that of the message with the button.
    const JsonValue own = body["chat"];
    const JsonValue chat = own.isObject() ? own : body["message"]["chat"];
    update.chatId = chat["id"].text();
    update.chatTitle = displayName(chat);
    update.chatType = chat["type"].text();
    const JsonValue from = firstOf(body, senderNames);
    update.fromId = from["id"].text();
    update.fromName = displayName(from);
    const JsonValue text = firstOf(body, textNames);
    if (text.isString())
        update.text = text.text();
    if (own.isObject())
        update.content = messageContent(body);
    if (update.text.isEmpty())
        update.text = nameOfContent(body, update.content);
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
        return QStringLiteral("This update has no update_id. It was kept as received.");
    constexpr qsizetype shownAtMost = 64;
    return QStringLiteral("The update_id %1 is no 64-bit whole number. The update was kept as received.")
        .arg(updateIdText.left(shownAtMost));
}

} // namespace

QString messageContent(const JsonValue &message)
{
    if (!message["text"].isVoid())
        return QStringLiteral("text");
    size_t best = contentNames.size();
    for (JsonMembers member(message); member; member.next()) {
        for (size_t i = 0; i < best; ++i) {
            if (member.isNamed(contentNames[i]) && !member.value().isVoid())
                best = i;
        }
    }
    return best < contentNames.size() ? QString::fromLatin1(contentNames[best]) : QString();
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
            update.kind = member.name();
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
    update.fault = QStringLiteral("This update could not be read: %1. It was kept as received.").arg(fault);
    return update;
}

} // namespace botdeck::domain
