// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatSearch.h"

#include "domain/conversation/Conversation.h"
#include "domain/conversation/HitSpans.h"
#include "domain/conversation/MessageOrder.h"
#include "domain/TextFold.h"
#include "services/BotFilter.h"
#include "services/StoredCalls.h"
#include "services/Workbench.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Error;
using core::ErrorKind;
using core::Result;
using domain::ChatMessage;

namespace {

constexpr qint64 candidatesAtOnce = 500;

domain::Filter saying(const domain::Filter &filter, const QString &needle)
{
    domain::FilterValue value{needle};
    value.folded = domain::foldCase(needle.toUtf8());
    const domain::FilterTerm term{domain::FilterKey::Text, domain::FilterMatch::Contains, {value}};
    const domain::FilterNode text{domain::FilterNode::Kind::Term, {}, term};
    return {{domain::FilterNode::Kind::All, {filter.root, text}}};
}

/// One search, in the thread of the store.
class ChatFinder
{
public:
    ChatFinder(ChatPages &pages, ChatAddress chat, QString needle, const ChatPages::Cancel &cancel)
        : m_pages(pages)
        , m_chat(std::move(chat))
        , m_needle(std::move(needle))
        , m_cancel(cancel)
    {
    }

    Result<ChatHits> find()
    {
        for (const auto part :
             {&ChatFinder::lookInUpdates, &ChatFinder::lookInCalls, &ChatFinder::lookInHistory}) {
            if (auto done = (this->*part)(); !done)
                return done.error();
        }
        std::ranges::sort(m_found.hits, [](const ChatHit &a, const ChatHit &b) {
            return domain::isBefore(b.message, a.message);
        });
        if (m_found.hits.size() > ChatSearch::mostHits) {
            m_found.hits.resize(ChatSearch::mostHits);
            m_found.isMore = true;
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isEnough(qsizetype before) const
    {
        return m_found.hits.size() - before >= ChatSearch::mostHits;
    }
    Result<void> lookInUpdates();
    Result<void> lookInCalls();
    Result<void> lookInHistory();
    void takeCall(const storage::CallRecord &call);
    void take(const ChatMessage &message, const ChatPlace &place);

    ChatPages &m_pages;
    const ChatAddress m_chat;
    const QString m_needle;
    const ChatPages::Cancel &m_cancel;
    ChatHits m_found;
    /// By number of the message.
    QHash<QString, qsizetype> m_places;
};

/// An update's text has all that its bubble says, and more.
Result<void> ChatFinder::lookInUpdates()
{
    const Result<storage::UpdateSearch *> search = m_pages.search();
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!search || !reader)
        return search ? reader.error() : search.error();
    const domain::Filter filter = saying(filterOfChat(m_chat.bot, m_chat.chatId), m_needle);
    qint64 before = std::numeric_limits<qint64>::max();
    while (before > 0) {
        const Result<std::vector<qint64>> seqs =
            (*search)->find(filter, candidatesAtOnce, {0, before}, &m_cancel);
        if (!seqs)
            return seqs.error();
        for (const qint64 seq : *seqs) {
            const Result<domain::StoredUpdate> update = (*reader)->update(seq);
            if (!update && update.error().kind != ErrorKind::NotFound)
                return update.error();
            if (!update || update->update.chatId != m_chat.chatId)
                continue;
            domain::Conversation alone(platformOf(m_chat.bot), {});
            alone.add(*update);
            for (const ChatMessage &message : alone.messages())
                take(message, {seq, update->receivedMs});
        }
        before = qint64(seqs->size()) < candidatesAtOnce ? 0 : seqs->back();
        if (before > 0 && isEnough(0)) {
            m_found.isMore = true;
            return {};
        }
    }
    return {};
}

Result<void> ChatFinder::lookInCalls()
{
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    const qsizetype before = m_found.hits.size();
    storage::CallSpan span;
    while (!m_cancel) {
        const Result<QList<storage::CallRecord>> calls =
            (*reader)->callsOfChat(m_chat.bot, m_chat.allIds(), span);
        if (!calls)
            return calls.error();
        for (const storage::CallRecord &call : *calls)
            takeCall(call);
        if (calls->size() < span.limit)
            return {};
        // Those of one moment are read again rather than never.
        span.beforeMs = std::min(calls->last().startedMs + 1, span.beforeMs - 1);
        if (isEnough(before)) {
            m_found.isMore = true;
            return {};
        }
    }
    return Error{ErrorKind::Cancelled, {}};
}

void ChatFinder::takeCall(const storage::CallRecord &call)
{
    const domain::ReadCall read = domain::readCall(chatCallOf(call), platformOf(call.bot));
    const bool isSaid = read.deed == domain::ChatDeed::Send ||
                        (read.deed == domain::ChatDeed::Edit && read.trouble.isEmpty());
    for (ChatMessage message : isSaid ? read.messages : QList<ChatMessage>()) {
        if (read.deed == domain::ChatDeed::Edit)
            message.messageId = read.messageIds.value(0, message.messageId);
        take(message, {0, call.startedMs});
    }
}

Result<void> ChatFinder::lookInHistory()
{
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    qint64 after = 0;
    while (!m_cancel) {
        const Result<QList<storage::CallRecord>> history =
            (*reader)->historyOfChat(m_chat.bot, m_chat.allIds(), after, ChatPages::historyAtOnce);
        if (!history)
            return history.error();
        for (const storage::CallRecord &call : *history) {
            after = call.id;
            for (const ChatMessage &message :
                 domain::readCall(chatCallOf(call), platformOf(call.bot)).messages)
                take(message, {0, 0, true});
        }
        if (history->isEmpty())
            return {};
    }
    return Error{ErrorKind::Cancelled, {}};
}

/// Of a message that was told several times the place is where it was told first.
void ChatFinder::take(const ChatMessage &message, const ChatPlace &place)
{
    if (!domain::mentions(message, m_needle))
        return;
    const QString id = message.messageId;
    const auto known = id.isEmpty() ? m_places.cend() : m_places.constFind(id);
    if (known == m_places.cend()) {
        if (!id.isEmpty())
            m_places.insert(id, m_found.hits.size());
        m_found.hits.append({message, place});
        return;
    }
    ChatPlace &earlier = m_found.hits[*known].place;
    if (place.seq > 0 && place.seq < earlier.seq)
        earlier = place;
}

} // namespace

ChatSearch::ChatSearch(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_pages(workbench.storeFolder())
{
}

ChatSearch::~ChatSearch()
{
    *m_cancel = true;
}

void ChatSearch::cancel()
{
    *m_cancel = true;
    m_cancel = std::make_shared<ChatPages::Cancel>(false);
}

void ChatSearch::find(const ChatAddress &chat, const QString &needle)
{
    cancel();
    if (needle.isEmpty())
        return;
    m_work.run(
        this,
        [this, chat, needle, cancel = m_cancel]() -> Result<ChatHits> {
            if (*cancel)
                return Error{ErrorKind::Cancelled, {}};
            return ChatFinder(m_pages, chat, needle, *cancel).find();
        },
        [this, cancel = m_cancel](const Result<ChatHits> &hits) {
            if (*cancel)
                return;
            // A store that is not there yet holds nothing.
            if (!hits && hits.error().kind == ErrorKind::NotFound)
                Q_EMIT found({});
            else if (hits)
                Q_EMIT found(*hits);
            else
                Q_EMIT failed(hits.error().detail);
        });
}

} // namespace botdeck::services

#include "moc_ChatSearch.cpp"
