// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatPages.h"

#include "services/BotFilter.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// What is there already, where the store is still the one that it reads; else opened anew.
template <typename Reads>
Result<Reads *> opened(std::unique_ptr<Reads> &there, const QString &folder)
{
    if (!there || !there->isCurrent()) {
        Result<std::unique_ptr<Reads>> fresh = Reads::open(folder);
        if (!fresh)
            return fresh.error();
        there = *std::move(fresh);
    }
    return there.get();
}

} // namespace

ChatPages::ChatPages(QString storeFolder)
    : m_storeFolder(std::move(storeFolder))
{
}

ChatPages::~ChatPages() = default;

Result<storage::StoreReader *> ChatPages::reader()
{
    return opened(m_reader, m_storeFolder);
}

Result<storage::UpdateSearch *> ChatPages::search()
{
    return opened(m_search, m_storeFolder);
}

Result<ChatFront> ChatPages::front()
{
    const Result<storage::UpdateSearch *> updates = search();
    const Result<storage::StoreReader *> calls = reader();
    if (!updates || !calls)
        return updates ? calls.error() : updates.error();
    const Result<std::vector<qint64>> newest = (*updates)->find({}, 1);
    const Result<QList<storage::CallRecord>> last = (*calls)->calls(1);
    if (!newest || !last)
        return newest ? last.error() : newest.error();
    return ChatFront{newest->empty() ? 0 : newest->front(), last->isEmpty() ? 0 : last->first().id};
}

Result<void>
ChatPages::take(const std::vector<qint64> &seqs, const QString &chatId, QList<domain::StoredUpdate> &updates)
{
    const Result<storage::StoreReader *> from = reader();
    if (!from)
        return from.error();
    for (const qint64 seq : seqs) {
        Result<domain::StoredUpdate> update = (*from)->update(seq);
        // A row that is gone is no fault of the store.
        if (!update && update.error().kind == ErrorKind::NotFound)
            continue;
        if (!update)
            return update.error();
        if (update->update.chatId == chatId)
            updates.append(*std::move(update));
    }
    return {};
}

Result<ChatPages::Found> ChatPages::find(
    const domain::BotKey &bot, const QString &chatId, qint64 afterSeq, qint64 beforeSeq, qint64 limit,
    const Cancel &cancel)
{
    const Result<storage::UpdateSearch *> in = search();
    if (!in)
        return in.error();
    Found found{{}, beforeSeq};
    while (found.updates.size() < limit && found.beforeSeq > 0) {
        const qint64 wanted = limit - found.updates.size();
        const Result<std::vector<qint64>> seqs =
            (*in)->find(filterOfChat(bot, chatId), wanted, {afterSeq, found.beforeSeq}, &cancel);
        if (!seqs)
            return seqs.error();
        if (auto taken = take(*seqs, chatId, found.updates); !taken)
            return taken.error();
        found.beforeSeq = qint64(seqs->size()) < wanted ? 0 : seqs->back();
    }
    return found;
}

Result<ChatPage> ChatPages::readOlder(
    const domain::BotKey &bot, const QString &chatId, ChatCursor &cursor, const Cancel &cancel)
{
    const Result<Found> found = find(bot, chatId, 0, cursor.beforeSeq, pageSize, cancel);
    if (!found)
        return found.error();
    const Result<storage::StoreReader *> from = reader();
    if (!from)
        return from.error();
    storage::CallSpan span{std::numeric_limits<qint64>::min(), cursor.beforeMs, mostAtOnce};
    if (found->beforeSeq > 0) {
        // Imported ones may be older than those before them.
        span.fromMs =
            std::ranges::min_element(found->updates, {}, &domain::StoredUpdate::receivedMs)->receivedMs;
    }
    Result<QList<storage::CallRecord>> calls = (*from)->callsOfChat(bot, chatId, span);
    if (!calls)
        return calls.error();
    const bool isCut = calls->size() == span.limit;
    cursor = {
        found->beforeSeq, std::min(cursor.beforeMs, isCut ? calls->last().startedMs : span.fromMs),
        found->beforeSeq > 0 || isCut};
    return ChatPage{found->updates, *std::move(calls)};
}

Result<ChatPage>
ChatPages::readNewer(const domain::BotKey &bot, const QString &chatId, ChatFront &front, const Cancel &cancel)
{
    const Result<ChatFront> now = this->front();
    if (!now)
        return now.error();
    const Result<Found> found = find(bot, chatId, front.afterSeq, now->afterSeq + 1, mostAtOnce, cancel);
    if (!found)
        return found.error();
    const Result<storage::StoreReader *> from = reader();
    if (!from)
        return from.error();
    const Result<QList<storage::CallRecord>> calls = (*from)->callsAfter(front.afterCall, mostAtOnce);
    if (!calls)
        return calls.error();
    if (found->updates.size() == mostAtOnce || calls->size() == mostAtOnce)
        return Error{ErrorKind::TooLarge, QStringLiteral("Too much arrived at once.")};
    ChatPage page{found->updates, {}};
    front.afterSeq = std::max(front.afterSeq, now->afterSeq);
    for (const storage::CallRecord &call : *calls) {
        front.afterCall = call.id;
        if (call.bot == bot && (call.chatId == chatId || call.chatId.isEmpty()))
            page.calls.prepend(call);
    }
    return page;
}

} // namespace botdeck::services
