// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatPages.h"

#include "services/BotFilter.h"
#include "services/ServerChats.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;

namespace {

/// Of the rows of one chat among others: so many are looked through at first.
constexpr qint64 firstSpan = 4'096;

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

domain::Filter receivedBefore(const domain::Filter &filter, qint64 momentMs)
{
    domain::FilterValue value;
    value.last = momentMs - 1;
    const domain::FilterTerm term{domain::FilterKey::Before, domain::FilterMatch::Is, {value}};
    const domain::FilterNode before{domain::FilterNode::Kind::Term, {}, term};
    return {{domain::FilterNode::Kind::All, {filter.root, before}}};
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
    const ChatAddress &chat, qint64 afterSeq, qint64 beforeSeq, qint64 limit, const Cancel &cancel)
{
    const Result<storage::UpdateSearch *> in = search();
    if (!in)
        return in.error();
    Found found{{}, beforeSeq};
    while (found.updates.size() < limit && found.beforeSeq > 0) {
        const qint64 wanted = limit - found.updates.size();
        const Result<std::vector<qint64>> seqs =
            (*in)->find(filterOfChat(chat.bot, chat.chatId), wanted, {afterSeq, found.beforeSeq}, &cancel);
        if (!seqs)
            return seqs.error();
        if (auto taken = take(*seqs, chat.chatId, found.updates); !taken)
            return taken.error();
        found.beforeSeq = qint64(seqs->size()) < wanted ? 0 : seqs->back();
    }
    return found;
}

Result<ChatPage> ChatPages::readOlder(const ChatAddress &chat, ChatCursor &cursor, const Cancel &cancel)
{
    ChatPage page;
    if (cursor.hasStored) {
        Result<Found> found = find(chat, 0, cursor.beforeSeq, pageSize, cancel);
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
        Result<QList<storage::CallRecord>> calls = (*from)->callsOfChat(chat.bot, chat.allIds(), span);
        if (!calls)
            return calls.error();
        const bool isCut = calls->size() == span.limit;
        cursor.beforeSeq = found->beforeSeq;
        cursor.beforeMs = std::min(cursor.beforeMs, isCut ? calls->last().startedMs : span.fromMs);
        cursor.hasStored = found->beforeSeq > 0 || isCut;
        page = {std::move(found->updates), *std::move(calls)};
    }
    if (auto added = addHistory(chat, cursor, page); !added)
        return added.error();
    return page;
}

/// Behind what was received and sent: all of it is older.
Result<void> ChatPages::addHistory(const ChatAddress &chat, ChatCursor &cursor, ChatPage &page)
{
    cursor.hasOlder = cursor.hasStored;
    if (cursor.hasStored)
        return {};
    const Result<storage::StoreReader *> from = reader();
    if (!from)
        return from.error();
    const Result<QList<storage::CallRecord>> history =
        (*from)->historyOfChat(chat.bot, chat.allIds(), cursor.afterHistory, historyAtOnce);
    if (!history)
        return history.error();
    page.calls += *history;
    if (!history->isEmpty())
        cursor.afterHistory = history->last().id;
    cursor.hasOlder = history->size() == historyAtOnce;
    return {};
}

Result<ChatPage>
ChatPages::readNext(const ChatAddress &chat, ChatEnd &end, const ChatFront &front, const Cancel &cancel)
{
    const Result<storage::UpdateSearch *> in = search();
    const Result<storage::StoreReader *> from = reader();
    if (!in || !from)
        return in ? from.error() : in.error();
    std::vector<qint64> seqs;
    qint64 upTo = end.afterSeq;
    // The search tells the newest of a span: the oldest are all of one that is short enough.
    for (qint64 span = firstSpan; upTo < front.afterSeq && qint64(seqs.size()) < pageSize; span *= 2) {
        const qint64 after = std::exchange(upTo, std::min(front.afterSeq, upTo + span));
        const Result<std::vector<qint64>> more =
            (*in)->all(filterOfChat(chat.bot, chat.chatId), {after, upTo + 1}, &cancel);
        if (!more)
            return more.error();
        seqs.insert(seqs.end(), more->begin(), more->end());
    }
    const bool isAll = upTo >= front.afterSeq && qint64(seqs.size()) <= pageSize;
    if (!isAll)
        seqs.resize(size_t(pageSize));
    ChatPage page;
    if (auto taken = take(seqs, chat.chatId, page.updates); !taken)
        return taken.error();
    storage::CallSpan span{end.fromMs, std::numeric_limits<qint64>::max(), mostAtOnce, true};
    if (!isAll)
        span.beforeMs = end.fromMs;
    for (const domain::StoredUpdate &update : std::as_const(page.updates))
        span.beforeMs = isAll ? span.beforeMs : std::max(span.beforeMs, update.receivedMs + 1);
    const Result<QList<storage::CallRecord>> calls = (*from)->callsOfChat(chat.bot, chat.allIds(), span);
    if (!calls)
        return calls.error();
    const bool isCut = calls->size() == span.limit;
    page.calls = *calls;
    // Those of one moment are read again rather than never.
    end.fromMs =
        isCut ? std::max(calls->last().startedMs, end.fromMs + 1) : std::max(end.fromMs, span.beforeMs);
    end.afterSeq = isAll ? front.afterSeq : seqs.back();
    end.hasNewer = !isAll || isCut;
    return page;
}

Result<ChatPlace> ChatPages::exactly(const ChatAddress &chat, const ChatPlace &place, const Cancel &cancel)
{
    if (place.isHistory)
        return ChatPlace{1, std::numeric_limits<qint64>::min(), true};
    if (place.seq > 0)
        return place;
    const Result<storage::UpdateSearch *> in = search();
    if (!in)
        return in.error();
    const Result<std::vector<qint64>> before =
        (*in)->find(receivedBefore(filterOfChat(chat.bot, chat.chatId), place.momentMs), 1, {}, &cancel);
    if (!before)
        return before.error();
    return ChatPlace{before->empty() ? 1 : before->front() + 1, place.momentMs};
}

Result<ChatPage> ChatPages::readNewer(const ChatAddress &chat, ChatFront &front, const Cancel &cancel)
{
    const Result<ChatFront> now = this->front();
    if (!now)
        return now.error();
    const Result<Found> found = find(chat, front.afterSeq, now->afterSeq + 1, mostAtOnce, cancel);
    if (!found)
        return found.error();
    const Result<storage::StoreReader *> from = reader();
    if (!from)
        return from.error();
    const Result<QList<storage::CallRecord>> calls = (*from)->callsAfter(front.afterCall, mostAtOnce);
    if (!calls)
        return calls.error();
    if (found->updates.size() == mostAtOnce || calls->size() == mostAtOnce)
        return Error{ErrorKind::TooLarge, QT_TRANSLATE_NOOP("Phrase", "Too much arrived at once.")};
    ChatPage page{found->updates, {}};
    front.afterSeq = std::max(front.afterSeq, now->afterSeq);
    const QStringList names = chat.allIds();
    for (const storage::CallRecord &call : *calls) {
        front.afterCall = call.id;
        const bool isHere = names.contains(call.chatId) || call.chatId.isEmpty();
        // The messages of history come before all others: see addHistory().
        if (call.bot == chat.bot && isHere && call.method != historyMethod)
            page.calls.prepend(call);
    }
    return page;
}

} // namespace botdeck::services
