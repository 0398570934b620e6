// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/JsonText.h"
#include "domain/UpdateDecoder.h"

// Frames of Fanbook's gateway, {"action":…,"data":…} (the vendor's gateway document and its samples).
namespace botdeck::domain {

enum class FrameRole {
    Hello,     ///< "connect": the session stands
    Heartbeat, ///< "pong": the answer to a ping of ours
    Event,     ///< everything else, known or not, readable or not
};

struct GatewayFrame
{
    FrameRole role = FrameRole::Event;
    Update update;
};

/// Reads one frame. Never fails: what is no JSON object comes back as a quarantined event, an action that
/// nobody knows under its own name.
///
/// `kind` is the action ("push", "miniPush", "circle", "circleEnter", "guildNotice"), `content` the type of
/// what is in it ("text", "richText", "callback_query") or its method ("userQuit"); chats are channels.
/// `ident` is what the frame is about, "message:ID", "callback:ID" or "post:ID", so that a message that is
/// fetched again is the same one; else "sha256:" and the hash of its bytes: see stampArrival().
GatewayFrame readFrame(const QByteArray &bytes);

/// Whether these bytes are a frame and no element of a getUpdates list: an object with an action and without
/// an update_id.
bool isFrame(const JsonValue &root);
/// The update within; `root` is what isFrame() said yes to.
Update readFrameUpdate(const JsonValue &root);

/// A frame that names nothing (somebody left, somebody liked a post) may come again with the same bytes and
/// mean another event: the moment of its arrival becomes part of its ident. Does nothing to the others.
void stampArrival(Update &update, qint64 arrivedMs);

/// The messages of a successful message/getList body ({"ok":true,"result":[…]} or {"status":true,"data":[…]},
/// the newest first), as the frames they would have come in, the oldest first: each is kept byte for byte
/// within {"action":"push","data":…,"via":"message/getList"}. Errors as of decodeBatch().
core::Result<DecodedBatch> decodeHistory(const QByteArray &body);

/// The number of the message that a frame's ident names; none where it names none.
std::optional<core::Id> messageOfIdent(QStringView ident);

} // namespace botdeck::domain
