// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RecordedChat.h"

#include "domain/Answering.h"
#include "domain/JsonText.h"
#include "domain/UpdateDecoder.h"
#include "platform/Platform.h"
#include "security/Redactor.h"
#include "services/StoredCalls.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::RecordedCall;
using domain::RecordedUpdate;
using domain::StoredUpdate;
using storage::CallRecord;

namespace {

/// The moment of the start, where it is in these pages.
std::optional<qint64> startIn(const ChatPage &page, const RecordingSource &source)
{
    for (const StoredUpdate &update : page.updates) {
        if (source.start.seq != 0 && update.seq == source.start.seq)
            return update.receivedMs;
    }
    if (source.start.seq != 0)
        return std::nullopt;
    for (const CallRecord &call : page.calls) {
        const domain::ReadCall read = domain::readCall(chatCallOf(call), source.identity.platform);
        const auto isIt = [&source](const domain::ChatMessage &message) {
            return message.messageId == source.start.messageId;
        };
        if (read.deed == domain::ChatDeed::Send && std::ranges::any_of(read.messages, isIt))
            return call.startedMs;
    }
    return std::nullopt;
}

/// Page by page, until the start is there.
Result<ChatPage>
pagesFrom(ChatPages &pages, const RecordingSource &source, const ChatPages::Cancel &cancel, qint64 &startMs)
{
    ChatPage all;
    ChatCursor cursor;
    while (cursor.hasStored && cursor.hasOlder) {
        const Result<ChatPage> page = pages.readOlder(source.chat, cursor, cancel);
        if (!page)
            return page.error();
        all.updates += page->updates;
        all.calls += page->calls;
        if (const std::optional<qint64> found = startIn(*page, source)) {
            startMs = *found;
            return all;
        }
    }
    return Error{
        ErrorKind::NotFound,
        QT_TRANSLATE_NOOP("Phrase", "The message that the recording was to begin with is no longer stored.")};
}

/// Whether the platform's table says that the call changes something; how messages look does not change by
/// the others.
bool isAct(const platform::Platform &platform, const CallRecord &call)
{
    const auto method = platform.method(call.method);
    return method && (*method)->changes;
}

/// An answer to a press names no chat on Telegram: it belongs to the chat where its query does.
bool isOfChat(const CallRecord &call, const RecordingSource &source, const QSet<QString> &queries)
{
    if (!call.chatId.isEmpty())
        return true;
    return queries.contains(domain::readCall(chatCallOf(call), source.identity.platform).queryId);
}

qint64 momentOf(const domain::RecordedEntry &entry)
{
    const auto *update = std::get_if<RecordedUpdate>(&entry);
    return update != nullptr ? update->receivedMs : std::get<RecordedCall>(entry).startedMs;
}

QSet<QString> takeUpdates(ChatPage &page, const RecordingSource &source, qint64 startMs, RecordedChat &chat)
{
    QSet<QString> queries;
    std::ranges::sort(page.updates, {}, &StoredUpdate::seq);
    for (const StoredUpdate &update : std::as_const(page.updates)) {
        const bool isBefore =
            source.start.seq != 0 ? update.seq < source.start.seq : update.receivedMs < startMs;
        if (isBefore || update.update.isQuarantined())
            continue;
        queries.insert(domain::answerable(update).queryId);
        const QByteArray raw = security::withoutSecretMembers(update.update.raw);
        chat.recording.entries.append(RecordedUpdate{update.stream, raw, update.receivedMs});
    }
    queries.remove({});
    return queries;
}

} // namespace

Result<RecordedChat>
recordChat(ChatPages &pages, const RecordingSource &source, const ChatPages::Cancel &cancel)
{
    const Result<platform::Platform> platform = platform::Platform::load(source.identity.platform);
    if (!platform)
        return platform.error();
    qint64 startMs = 0;
    Result<ChatPage> page = pagesFrom(pages, source, cancel, startMs);
    if (!page)
        return page.error();
    RecordedChat chat;
    chat.recording.bot = source.identity;
    const QSet<QString> queries = takeUpdates(*page, source, startMs, chat);
    std::ranges::sort(page->calls, {}, &CallRecord::id);
    for (const CallRecord &call : std::as_const(page->calls)) {
        const bool isOurs = call.startedMs >= startMs && isOfChat(call, source, queries);
        if (!isOurs || !isAct(*platform, call))
            continue;
        const RecordedCall recorded{
            call.method, domain::minified(call.parameters), domain::minified(call.answer), call.startedMs};
        const bool isWhole =
            domain::isJsonObject(recorded.parameters) && !domain::recordedResult(recorded).isEmpty();
        if (call.error.isEmpty() && isWhole)
            chat.recording.entries.append(recorded);
        else
            ++chat.failedCalls;
    }
    // What came in the same millisecond came before it was answered.
    std::ranges::stable_sort(chat.recording.entries, {}, momentOf);
    return chat;
}

} // namespace botdeck::services
