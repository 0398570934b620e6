// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/GatewayContent.h"

#include <QUrl>

#include <array>

namespace botdeck::domain {

namespace {

/// The words of a Quill document, which is JSON text within the JSON; what is inserted and no text (a
/// picture) is left out.
QString wordsOfDelta(const JsonValue &value)
{
    if (!value.isString())
        return {};
    const QByteArray bytes = value.text().toUtf8();
    const JsonText delta{QByteArrayView(bytes)};
    if (delta.fault() != JsonFault::None)
        return {};
    QString words;
    for (JsonElements operation(delta.root()); operation; operation.next()) {
        const JsonValue insert = operation.value()["insert"];
        if (insert.isString())
            words += insert.text();
    }
    return words.trimmed();
}

QString firstDelta(std::initializer_list<JsonValue> deltas)
{
    for (const JsonValue &value : deltas) {
        if (const QString words = wordsOfDelta(value); !words.isEmpty())
            return words;
    }
    return {};
}

QString titleAnd(const QString &title, const QString &words)
{
    return title.isEmpty() || words.isEmpty() ? title + words : title + u'\n' + words;
}

/// What names a content without words, in this order.
constexpr auto naming = std::to_array<QByteArrayView>({"notification", "videoName", "name", "title"});

QString textOf(const JsonValue &content)
{
    if (const QString text = plainText(content["text"]); !text.isEmpty())
        return text;
    // An emoji's name is percent-encoded (the vendor's samples).
    if (const QString emoji = plainText(content["emoji"]["name"]); !emoji.isEmpty())
        return QUrl::fromPercentEncoding(emoji.toUtf8());
    const QString words = firstDelta({content["v2"], content["document"]});
    if (!words.isEmpty())
        return titleAnd(plainText(content["title"]), words);
    for (const QByteArrayView name : naming) {
        if (const QString text = plainText(content[name]); !text.isEmpty())
            return text;
    }
    return {};
}

void readCallback(const JsonValue &query, GatewayContent &read)
{
    read.type = QStringLiteral("callback_query");
    read.text = plainText(query["data"]);
    read.callbackId = plainText(query["id"]);
    read.callbackName = plainText(query["from"]["first_name"]);
}

void readEmbedded(const JsonValue &content, GatewayContent &read)
{
    if (content["callback_query"].isObject()) {
        readCallback(content["callback_query"], read);
        return;
    }
    read.type = plainText(content["type"]);
    read.text = textOf(content);
}

} // namespace

QString plainText(const JsonValue &value)
{
    return value.isVoid() ? QString() : value.text();
}

GatewayContent readGatewayContent(const JsonValue &data)
{
    GatewayContent read;
    const JsonValue content = data["content"];
    // A post's text is a Quill document, with a title beside it.
    if (data["post_id"] && !data["message_id"]) {
        read.text = titleAnd(plainText(data["title"]), firstDelta({data["content_v2"], data["content"]}));
        return read;
    }
    if (content.isString()) {
        const QByteArray bytes = content.text().toUtf8();
        const JsonText embedded{QByteArrayView(bytes)};
        if (embedded.fault() == JsonFault::None && embedded.root().isObject())
            readEmbedded(embedded.root(), read);
        else
            read.text = content.text();
    } else if (content.isObject()) {
        readEmbedded(content, read);
    }
    // Plain words that the sender gave for the lists of chats: what a card has to say there.
    if (read.text.isEmpty())
        read.text = plainText(data["desc"]);
    return read;
}

} // namespace botdeck::domain
