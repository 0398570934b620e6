// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recording/Recording.h"
#include "services/ChatPages.h"

namespace botdeck::services {

/// Where in a chat a recording begins: with an update, or with a message that the console sent.
struct RecordingStart
{
    /// The update's; 0: a message of the console's own.
    qint64 seq = 0;
    /// That message's.
    QString messageId = {};
};

/// Which conversation is recorded.
struct RecordingSource
{
    ChatAddress chat = {};
    /// Whom the recording names.
    domain::RecordedBot identity = {};
    RecordingStart start = {};
};

/// A recording made from the store, and what it has not.
struct RecordedChat
{
    domain::Recording recording;
    /// Calls that failed, or of which nobody knows how they ended: no program is expected to repeat them.
    int failedCalls = 0;
};

/// What happened in the chat from the start until now, without the members that carry secrets: updates, and
/// the calls that changed something. ErrorKind::NotFound where the start is no longer stored; the others are
/// those of ChatPages.
core::Result<RecordedChat>
recordChat(ChatPages &pages, const RecordingSource &source, const ChatPages::Cancel &cancel);

} // namespace botdeck::services
