// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PressLister.h"

#include "domain/conversation/Conversation.h"
#include "domain/filter/FilterParser.h"
#include "services/BotFilter.h"
#include "services/StoredCalls.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <map>

namespace botdeck::services {

using core::Result;
using domain::StoredUpdate;
using domain::WaitingPress;

void PressLister::forget()
{
    m_bot = {};
}

Result<QList<WaitingPress>>
PressLister::list(const domain::BotKey &bot, qint64 nowMs, const ChatPages::Cancel &cancel)
{
    if (bot != m_bot) {
        m_presses.clear();
        m_upTo = 0;
    }
    m_bot = bot;
    const qint64 sinceMs = nowMs - span.count();
    if (const Result<void> read = readNewer(sinceMs, cancel); !read)
        return read.error();
    m_presses.removeIf([sinceMs](const StoredUpdate &press) { return press.receivedMs < sinceMs; });
    if (m_presses.size() > most)
        m_presses.remove(0, m_presses.size() - most);
    std::map<QString, QList<StoredUpdate>> chats;
    for (const StoredUpdate &press : std::as_const(m_presses))
        chats[press.update.chatId].append(press);
    QList<WaitingPress> waiting;
    for (const auto &[chatId, presses] : chats) {
        if (const Result<void> added = addWaiting(presses, waiting); !added)
            return added.error();
    }
    std::ranges::stable_sort(
        waiting, std::greater<>(), [](const WaitingPress &one) { return one.press.pressedMs; });
    return waiting;
}

Result<void> PressLister::readNewer(qint64 sinceMs, const ChatPages::Cancel &cancel)
{
    const Result<ChatFront> front = m_pages.front();
    const Result<storage::UpdateSearch *> search = m_pages.search();
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!front)
        return front.error();
    if (!search || !reader)
        return search ? reader.error() : search.error();
    const domain::Filter presses = filterOfBot(domain::parseFilter(u"kind:callback_query", {}).filter, m_bot);
    const Result<std::vector<qint64>> seqs =
        (*search)->find(presses, most, {m_upTo, front->afterSeq + 1}, &cancel);
    if (!seqs)
        return seqs.error();
    QList<StoredUpdate> found;
    for (const qint64 seq : *seqs) {
        Result<StoredUpdate> update = (*reader)->update(seq);
        // A row that is gone is no fault of the store.
        if (!update && update.error().kind == core::ErrorKind::NotFound)
            continue;
        if (!update)
            return update.error();
        if (update->receivedMs >= sinceMs)
            found.prepend(*std::move(update));
    }
    m_presses.append(found);
    m_upTo = std::max(m_upTo, front->afterSeq);
    return {};
}

/// What answers a press is the conversation's business.
Result<void> PressLister::addWaiting(const QList<StoredUpdate> &ofChat, QList<WaitingPress> &waiting)
{
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    const StoredUpdate &oldest = *std::ranges::min_element(ofChat, {}, &StoredUpdate::receivedMs);
    storage::CallSpan since;
    since.fromMs = oldest.receivedMs;
    const Result<QList<storage::CallRecord>> calls =
        (*reader)->callsOfChat(m_bot, {oldest.update.chatId}, since);
    if (!calls)
        return calls.error();
    domain::Conversation conversation(platformOf(m_bot), ownIdOf(m_bot));
    for (const StoredUpdate &press : ofChat)
        conversation.add(press);
    for (const storage::CallRecord &call : *calls)
        conversation.add(chatCallOf(call));
    for (const domain::ChatMessage &message : conversation.messages()) {
        for (const domain::ButtonPress &press : message.presses) {
            if (!press.isAnswered)
                waiting.append({oldest.update.chatId, oldest.update.chatTitle, message, press});
        }
    }
    return {};
}

} // namespace botdeck::services
