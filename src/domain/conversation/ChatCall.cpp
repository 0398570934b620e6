// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversation/ChatCall.h"

#include "domain/conversation/FanbookContent.h"
#include "domain/conversation/MessageMedia.h"
#include "domain/conversation/MessageReader.h"
#include "domain/GatewayContent.h"
#include "domain/markdown/Markdown.h"

#include <algorithm>
#include <array>
#include <optional>

namespace botdeck::domain {

namespace {

struct DeedRow
{
    QLatin1StringView method;
    ChatDeed deed;
};

/// All platforms' names. Whatever is not here says nothing in a chat.
constexpr auto deedRows = std::to_array<DeedRow>({
    {QLatin1StringView("sendTextMessage"), ChatDeed::Send},
    {QLatin1StringView("sendMessage"), ChatDeed::Send},
    {QLatin1StringView("sendPhoto"), ChatDeed::Send},
    {QLatin1StringView("sendDocument"), ChatDeed::Send},
    {QLatin1StringView("sendAudio"), ChatDeed::Send},
    {QLatin1StringView("sendVideo"), ChatDeed::Send},
    {QLatin1StringView("sendVoice"), ChatDeed::Send},
    {QLatin1StringView("sendAnimation"), ChatDeed::Send},
    {QLatin1StringView("sendMediaGroup"), ChatDeed::Send},
    {QLatin1StringView("forwardMessage"), ChatDeed::Send},
    {QLatin1StringView("copyMessage"), ChatDeed::Send},
    {QLatin1StringView("editMessageText"), ChatDeed::Edit},
    {QLatin1StringView("editMessageCaption"), ChatDeed::Edit},
    {QLatin1StringView("editMessageReplyMarkup"), ChatDeed::Edit},
    {QLatin1StringView("deleteMessage"), ChatDeed::Delete},
    {QLatin1StringView("pinChatMessage"), ChatDeed::Pin},
    {QLatin1StringView("unpinChatMessage"), ChatDeed::Unpin},
    {QLatin1StringView("answerCallbackQuery"), ChatDeed::Answer},
    {QLatin1StringView("v2/answerCallback"), ChatDeed::Answer},
    {QLatin1StringView("message/getList"), ChatDeed::History},
});

struct ParseMode
{
    PlatformId platform = {};
    QLatin1StringView mode;
    Dialect dialect = {};
};

constexpr std::array parseModes{
    ParseMode{PlatformId::CloudChat, QLatin1StringView("Markdown"), Dialect::CloudChat},
    ParseMode{PlatformId::Telegram, QLatin1StringView("Markdown"), Dialect::TelegramMarkdown},
    ParseMode{PlatformId::Telegram, QLatin1StringView("MarkdownV2"), Dialect::TelegramMarkdownV2},
    ParseMode{PlatformId::Telegram, QLatin1StringView("HTML"), Dialect::TelegramHtml},
};

/// Of these parameters the first that is there.
QString firstIn(const JsonValue &parameters, std::initializer_list<QByteArrayView> names)
{
    for (const QByteArrayView name : names) {
        if (const QString text = plainText(parameters[name]); !text.isEmpty())
            return text;
    }
    return {};
}

void readSentText(const JsonValue &parameters, PlatformId platform, ChatMessage &message)
{
    const QString source = firstIn(parameters, {"text", "caption"}).left(CardText::maxText);
    if (platform == PlatformId::Fanbook) {
        readFanbookContent(source, message);
        return;
    }
    const QString mode = parameters["parse_mode"].text();
    const auto row = std::ranges::find_if(parseModes, [&](const ParseMode &one) {
        return one.platform == platform && mode.compare(one.mode, Qt::CaseInsensitive) == 0;
    });
    message.text = parseMarkdown(row == parseModes.end() ? Dialect::Plain : row->dialect, source).text;
}

/// The message as it was asked for. What a forward brings with it is not known.
ChatMessage askedFor(const JsonValue &parameters, PlatformId platform)
{
    ChatMessage message;
    message.media = readSentMedia(parameters);
    readSentText(parameters, platform, message);
    message.keyboard = readMarkup(parameters);
    message.replyToId = plainText(parameters["reply_to_message_id"]);
    if (message.replyToId.isEmpty())
        message.replyToId = plainText(parameters["reply_parameters"]["message_id"]);
    return message;
}

void takeAnswered(const JsonValue &result, PlatformId platform, ReadCall &read)
{
    if (!plainText(result["message_id"]).isEmpty())
        read.messages.append(readMessage(result, platform));
    for (JsonElements one(result); one; one.next()) {
        if (!plainText(one.value()["message_id"]).isEmpty())
            read.messages.append(readMessage(one.value(), platform));
    }
    read.isAnswered = !read.messages.isEmpty();
}

/// What a call was answered with, whatever the envelope; nothing where the answer cannot be read.
template <typename Use>
void withResult(QByteArrayView answer, Use use)
{
    const JsonText text(answer);
    if (text.fault() != JsonFault::None)
        return;
    const JsonValue result = text.root()["result"];
    use(result ? result : text.root()["data"]);
}

MessageState stateOf(const ChatCall &call)
{
    if (call.error.isEmpty())
        return MessageState::Sent;
    return call.outcomeUnknown ? MessageState::Unknown : MessageState::Failed;
}

/// A copy answers with nothing but the new message's number.
void fillIn(ChatMessage &answered, const ChatMessage &asked)
{
    if (!answered.text.text.isEmpty() || !answered.media.isEmpty())
        return;
    answered.text = asked.text;
    answered.media = asked.media;
    answered.keyboard = asked.keyboard;
}

void finishMessages(const ChatCall &call, const ChatMessage &asked, ReadCall &read)
{
    if (read.messages.isEmpty())
        read.messages.append(asked);
    for (ChatMessage &message : read.messages) {
        if (read.deed == ChatDeed::Send)
            fillIn(message, asked);
        message.isOwn = true;
        message.state = stateOf(call);
        message.trouble = call.error;
        if (message.dateMs == 0)
            message.dateMs = call.startedMs;
        // Such a message has no number of the server's.
        if (!read.isAnswered)
            message.sendingId = -call.id;
    }
}

/// What was read towards the present is stored as updates, too.
void readHistory(const ChatCall &call, const JsonValue &parameters, PlatformId platform, ReadCall &read)
{
    if (!call.error.isEmpty() || parameters["behavior"].text() == u"after") {
        read = {};
        return;
    }
    withResult(call.answer, [&](const JsonValue &result) { takeAnswered(result, platform, read); });
    for (ChatMessage &message : read.messages)
        message.historyMs = call.startedMs;
}

} // namespace

ChatDeed deedOf(const QString &method)
{
    const auto row =
        std::ranges::find_if(deedRows, [&method](const DeedRow &one) { return method == one.method; });
    return row == deedRows.end() ? ChatDeed::None : row->deed;
}

ReadCall readCall(const ChatCall &call, PlatformId platform)
{
    ReadCall read{deedOf(call.method)};
    read.trouble = call.error;
    const JsonText text{QByteArrayView(call.parameters)};
    if (read.deed == ChatDeed::None || text.fault() != JsonFault::None)
        return {};
    const JsonValue parameters = text.root();
    if (read.deed == ChatDeed::History) {
        readHistory(call, parameters, platform, read);
        return read;
    }
    // A forward names the message that it copies, in another chat.
    if (read.deed != ChatDeed::Send) {
        if (const QString id = plainText(parameters["message_id"]); !id.isEmpty())
            read.messageIds.append(id);
    }
    read.queryId = firstIn(parameters, {"callback_query_id", "callback_id"});
    if (call.error.isEmpty()) {
        withResult(call.answer, [&](const JsonValue &result) {
            if (read.deed == ChatDeed::Send || read.deed == ChatDeed::Edit)
                takeAnswered(result, platform, read);
            // Fanbook's server says so instead of an error (its SDK).
            else if (read.deed == ChatDeed::Delete && result.raw() == "false")
                read.trouble = QT_TRANSLATE_NOOP("Phrase", "The server answered that it deleted nothing.");
        });
    }
    if (read.deed == ChatDeed::Send || read.deed == ChatDeed::Edit)
        finishMessages(call, askedFor(parameters, platform), read);
    return read;
}

} // namespace botdeck::domain
