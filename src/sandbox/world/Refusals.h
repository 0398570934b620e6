// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Call.h"

namespace botdeck::sandbox {

/// Everything a method refuses, in each platform's own number and words (Refusals.cpp has the table).
enum class Refusal {
    ChatNotFound,
    ChatTypeDiffers,
    NotAMember,
    PrivateChat,
    UserNotFound,
    MessageNotFound,
    MessageToEdit,
    MessageToDelete,
    MessageToForward,
    MessageToPin,
    MessageToReply,
    MessageNotOwn,
    NotModified,
    TextEmpty,
    TextTooLong,
    CaptionTooLong,
    ParseModeUnknown,
    EntitiesBroken,
    KeyboardBroken,
    ButtonNeedsText,
    ButtonDataInvalid,
    ButtonUrlInvalid,
    ButtonWithoutKind,
    QueryUnknown,
    FileMissing,
    FileEmpty,
    FileTooLarge,
    CaptionMissing,
    FileIdWrong,
    FileIdUnknown,
    WebhookNotHttps,
    WebhookPort,
    WebhookCertificate,
    GuildNotFound,
    NotInGuild,
    NoSuchMember,
    NoPermission,
    RoleNotFound,
    RoleManaged,
    ChannelNotFound,
    ChannelNotCreated,
    CreditsFull,
    PostNotFound,
    InviteNotFound,
    WrongIdType,
    Parameter,
    NoSuchMethod,
};

/// `detail` stands where the table's text has %1.
Answer refuse(const Call &call, Refusal why, const QString &detail = {});

/// The 409 of a poll while a webhook is set (the text is Telegram's; programs compare it).
Answer webhookConflict();

Answer done(const QByteArray &json);
/// The result `true`.
Answer yes();

} // namespace botdeck::sandbox
