// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Refusals.h"

#include <algorithm>
#include <array>

namespace botdeck::sandbox {

namespace {

/// Telegram's words, which CloudChat (whose own are unknown) shares here, and Fanbook's number with words.
/// The Telegram texts are protocol: programs compare them. They were seen in the answers of its server's
/// source. Fanbook's numbers are those of its SDK and tools; its words, and every text marked so, are
/// invented.
struct Words
{
    Refusal refusal;
    int code;
    const char *text;
    int fanbookCode;
    const char *fanbookText;
};

constexpr std::array table{
    Words{Refusal::ChatNotFound, 400, "Bad Request: chat not found", 1021, "The channel does not exist"},
    // Invented: nobody knows what CloudChat says to a chat_type that does not fit.
    Words{
        Refusal::ChatTypeDiffers, 400, "Bad Request: chat_type does not fit this chat", 1001,
        "Wrong channel type"},
    Words{
        Refusal::NotAMember, 403, "Forbidden: bot is not a member of the %1 chat", 1008,
        "The bot is not in there"},
    Words{
        Refusal::PrivateChat, 400, "Bad Request: method is not available for private chats", 1001,
        "A private chat"},
    Words{Refusal::UserNotFound, 400, "Bad Request: user not found", 1007, "The user does not exist"},
    Words{
        Refusal::MessageNotFound, 400, "Bad Request: message not found", 1001, "The message does not exist"},
    Words{
        Refusal::MessageToEdit, 400, "Bad Request: message to edit not found", 1001,
        "The message does not exist"},
    Words{
        Refusal::MessageToDelete, 400, "Bad Request: message to delete not found", 1001,
        "The message does not exist"},
    Words{
        Refusal::MessageToForward, 400, "Bad Request: message to forward not found", 1001, "No such message"},
    Words{
        Refusal::MessageToPin, 400, "Bad Request: message to pin not found", 1001,
        "The message does not exist"},
    Words{
        Refusal::MessageToReply, 400, "Bad Request: message to be replied not found", 1001,
        "No such message"},
    Words{
        Refusal::MessageNotOwn, 400, "Bad Request: message can't be edited", 1012,
        "Not a message of this bot"},
    Words{
        Refusal::NotModified, 400,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly "
        "the same as "
        "a current content and reply markup of the message",
        1001, "Nothing would change"},
    Words{Refusal::TextEmpty, 400, "Bad Request: message text is empty", 1001, "The text is empty"},
    Words{Refusal::TextTooLong, 400, "Bad Request: message is too long", 1001, "The text is too long"},
    Words{
        Refusal::CaptionTooLong, 400, "Bad Request: message caption is too long", 1001,
        "The caption is too long"},
    Words{
        Refusal::ParseModeUnknown, 400, "Bad Request: unsupported parse_mode", 1001,
        "parse_mode is none of this platform's"},
    // FormatFaults.cpp has the words after the colon.
    Words{Refusal::EntitiesBroken, 400, "Bad Request: can't parse entities: %1", 1001, "text: %1"},
    // The words after the colon are invented.
    Words{
        Refusal::KeyboardBroken, 400, "Bad Request: can't parse reply keyboard markup JSON object: %1", 1001,
        "reply_markup: %1"},
    Words{
        Refusal::ButtonNeedsText, 400, "Bad Request: inline keyboard button text must be non-empty", 1001,
        "text: %1"},
    Words{Refusal::ButtonDataInvalid, 400, "Bad Request: BUTTON_DATA_INVALID", 1001, "callback_data: %1"},
    Words{Refusal::ButtonUrlInvalid, 400, "Bad Request: BUTTON_URL_INVALID", 1001, "url: %1"},
    Words{
        Refusal::ButtonWithoutKind, 400,
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        1001, "A button needs exactly one of its optional fields"},
    Words{
        Refusal::QueryUnknown, 400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid", 1001,
        "No button waits for this callback_id"},
    Words{Refusal::FileMissing, 400, "Bad Request: there is no %1 in the request", 1001, "%1 is missing"},
    Words{Refusal::FileEmpty, 400, "Bad Request: file must be non-empty", 1001, "The file is empty"},
    Words{Refusal::FileTooLarge, 413, "Request Entity Too Large", 1001, "The file is too large"},
    Words{
        Refusal::CaptionMissing, 400, "Bad Request: there is no caption in the message to edit", 1001,
        "The message has no caption"},
    Words{
        Refusal::FileIdWrong, 400, "Bad Request: wrong file identifier/HTTP URL specified", 1001,
        "%1 is no address"},
    Words{Refusal::FileIdUnknown, 400, "Bad Request: invalid file_id", 1001, "No such file"},
    Words{
        Refusal::WebhookNotHttps, 400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
        1001, "No webhooks here"},
    Words{
        Refusal::WebhookPort, 400,
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443", 1001,
        "No webhooks here"},
    // Invented.
    Words{
        Refusal::WebhookCertificate, 400, "Bad Request: bad webhook: the certificate is no PEM certificate",
        1001, "No webhooks here"},
    Words{Refusal::GuildNotFound, 400, "Bad Request: chat not found", 1011, "The guild does not exist"},
    Words{Refusal::NotInGuild, 400, "Bad Request: chat not found", 1008, "The bot is not in that guild"},
    Words{Refusal::NoSuchMember, 400, "Bad Request: user not found", 1007, "The user is not in the guild"},
    Words{
        Refusal::NoPermission, 403, "Forbidden: not enough rights", 1012,
        "The bot has no permission for this: %1"},
    Words{Refusal::RoleNotFound, 400, "Bad Request", 1001, "The role %1 does not exist"},
    Words{Refusal::RoleManaged, 400, "Bad Request", 1012, "The role %1 belongs to a bot"},
    Words{Refusal::ChannelNotFound, 400, "Bad Request: chat not found", 1021, "The channel does not exist"},
    Words{Refusal::ChannelNotCreated, 400, "Bad Request", 1002, "The channel was not created: %1"},
    Words{Refusal::CreditsFull, 400, "Bad Request", 2010, "All credit slots of the user are taken"},
    Words{Refusal::PostNotFound, 400, "Bad Request", 1001, "The circle post does not exist"},
    Words{Refusal::InviteNotFound, 400, "Bad Request", 1001, "The invite code does not exist"},
    Words{Refusal::WrongIdType, 400, "Bad Request: %1", 1001, "Body contents error"},
    Words{Refusal::Parameter, 400, "Bad Request: %1", 1001, "%1"},
    Words{Refusal::NoSuchMethod, 404, "Not Found", 404, "Not Found"},
};

} // namespace

Answer refuse(const Call &call, Refusal why, const QString &detail)
{
    const auto *words =
        std::find_if(table.begin(), table.end(), [why](const Words &row) { return row.refusal == why; });
    const bool fanbook = call.isFanbook();
    Answer answer;
    answer.ok = false;
    answer.errorCode = fanbook ? words->fanbookCode : words->code;
    answer.description = QString::fromUtf8(fanbook ? words->fanbookText : words->text);
    if (answer.description.contains(QLatin1StringView("%1")))
        answer.description = answer.description.arg(detail);
    return answer;
}

Answer webhookConflict()
{
    Answer answer;
    answer.ok = false;
    answer.errorCode = 409;
    answer.description = QStringLiteral("Conflict: can't use getUpdates method while webhook is active; use "
                                        "deleteWebhook to delete the webhook first");
    return answer;
}

Answer done(const QByteArray &json)
{
    Answer answer;
    answer.result = json;
    return answer;
}

Answer yes()
{
    return done("true");
}

} // namespace botdeck::sandbox
