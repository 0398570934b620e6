// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatLister.h"

#include "domain/JsonText.h"
#include "services/BotFilter.h"
#include "services/StoredCalls.h"
#include "storage/StoreReader.h"
#include "storage/UpdateSearch.h"

#include <algorithm>
#include <tuple>

namespace botdeck::services {

using core::ErrorKind;
using core::Result;
using domain::ChatEntry;

namespace {

constexpr qsizetype lastTextShown = 200;

QString inOneLine(const QString &text)
{
    return text.left(4 * lastTextShown).simplified().left(lastTextShown);
}

/// The chat's user name, which is in no column.
QString usernameIn(const QByteArray &raw, const QString &kind)
{
    const domain::JsonText text{QByteArrayView(raw)};
    if (text.fault() != domain::JsonFault::None)
        return {};
    const QByteArray member = kind.toUtf8();
    const domain::JsonValue body = text.root()[member];
    const domain::JsonValue chat = body["chat"].isObject() ? body["chat"] : body["message"]["chat"];
    return chat["username"].text();
}

ChatEntry entryOf(const domain::StoredUpdate &row)
{
    const domain::Update &update = row.update;
    ChatEntry entry{update.chatId, update.chatTitle};
    // The gateway names no chats.
    if (entry.title.isEmpty())
        entry.title =
            update.chatType == u"private" && !update.fromName.isEmpty() ? update.fromName : update.chatId;
    entry.type = update.chatType;
    entry.lastText = inOneLine(update.text.isEmpty() ? update.content : update.text);
    entry.lastFrom = update.fromName;
    entry.lastIsOwn = !update.fromId.isEmpty() && update.fromId == ownIdOf(row.bot);
    entry.lastMs = row.receivedMs;
    return entry;
}

/// The newest call in the chat: its trouble, and what it said.
void addCall(const storage::CallRecord &call, ChatEntry &entry)
{
    entry.chatId = call.chatId;
    if (entry.title.isEmpty())
        entry.title = call.chatId;
    entry.trouble = call.error;
    if (entry.lastMs == 0)
        entry.lastMs = call.startedMs;
    const domain::ReadCall read = domain::readCall(chatCallOf(call), platformOf(call.bot));
    if (read.deed != domain::ChatDeed::Send || !call.error.isEmpty() || call.startedMs < entry.lastMs)
        return;
    const domain::ChatMessage &message = read.messages.last();
    entry.lastMs = call.startedMs;
    entry.lastText = inOneLine(message.text.text);
    if (entry.lastText.isEmpty() && !message.media.isEmpty())
        entry.lastText = message.media.first().kind;
    entry.lastFrom = message.fromName;
    entry.lastIsOwn = true;
}

bool isNewer(const ListedChat &a, const ListedChat &b)
{
    return std::tuple(b.entry.lastMs, b.newestSeq, a.entry.chatId) <
           std::tuple(a.entry.lastMs, a.newestSeq, b.entry.chatId);
}

} // namespace

void ChatLister::forget()
{
    m_bot = {};
}

Result<QList<ListedChat>>
ChatLister::list(const domain::BotKey &bot, const QHash<QString, Kept> &kept, const ChatPages::Cancel &cancel)
{
    if (bot != m_bot) {
        m_chats.clear();
        m_upTo = 0;
    }
    // Known only once all of it is.
    m_bot = {};
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    Result<QHash<QString, storage::ChatNote>> notes = (*reader)->chatNotes(bot);
    const Result<QList<storage::CallRecord>> calls = (*reader)->newestCallsOfChats(bot);
    if (!notes || !calls)
        return notes ? calls.error() : notes.error();
    for (auto own = kept.begin(); own != kept.end(); ++own) {
        storage::ChatNote &note = (*notes)[own.key()];
        note.draft = own->draft.value_or(note.draft);
        note.readSeq = std::max(note.readSeq, own->readSeq);
    }
    Marks marks;
    for (auto note = notes->begin(); note != notes->end(); ++note)
        marks.insert(note.key(), note->readSeq);
    if (auto counted = count(bot, marks, cancel); !counted)
        return counted.error();
    m_bot = bot;

    QHash<QString, Chat> chats = m_chats;
    for (const storage::CallRecord &call : *calls)
        addCall(call, chats[call.chatId].entry);
    for (auto note = notes->begin(); note != notes->end(); ++note) {
        if (!kept.contains(note.key()) && note->draft.isEmpty() && !chats.contains(note.key()))
            continue;
        ChatEntry &entry = chats[note.key()].entry;
        entry.chatId = note.key();
        entry.draft = note->draft;
        if (entry.title.isEmpty())
            entry.title = note.key();
    }
    QList<ListedChat> listed;
    listed.reserve(chats.size());
    for (const Chat &chat : std::as_const(chats))
        listed.append({chat.entry, chat.newestSeq});
    std::sort(listed.begin(), listed.end(), isNewer);
    return listed;
}

Result<void> ChatLister::count(const domain::BotKey &bot, const Marks &marks, const ChatPages::Cancel &cancel)
{
    const Result<storage::UpdateSearch *> search = m_pages.search();
    const Result<ChatFront> front = m_pages.front();
    if (!search || !front)
        return search ? front.error() : search.error();
    const Result<QList<storage::ChatCount>> found =
        (*search)->chats(filterOfBot({}, bot), marks, {m_upTo, front->afterSeq + 1}, &cancel);
    if (!found)
        return found.error();
    QList<storage::ChatCount> counts = *found;
    if (counts.size() > most) {
        std::ranges::sort(counts, std::greater<>(), &storage::ChatCount::newestSeq);
        counts.resize(most);
    }
    for (const storage::ChatCount &one : counts) {
        Chat &chat = m_chats[one.chatId];
        if (chat.newestSeq == 0)
            chat.readSeq = marks.value(one.chatId);
        chat.newestSeq = one.newestSeq;
        const int unread = chat.entry.unread + int(one.unread);
        if (auto read = readEntry(chat); !read)
            return read;
        chat.entry.unread = unread;
    }
    m_upTo = std::max(m_upTo, front->afterSeq);
    for (auto chat = m_chats.begin(); chat != m_chats.end(); ++chat) {
        if (auto done = countAnew(bot, *chat, marks.value(chat.key()), cancel); !done)
            return done;
    }
    return {};
}

/// Where more of it was read meanwhile.
Result<void>
ChatLister::countAnew(const domain::BotKey &bot, Chat &chat, qint64 readSeq, const ChatPages::Cancel &cancel)
{
    if (readSeq == chat.readSeq)
        return {};
    chat.readSeq = readSeq;
    chat.entry.unread = 0;
    if (readSeq >= chat.newestSeq)
        return {};
    const Result<storage::UpdateSearch *> search = m_pages.search();
    if (!search)
        return search.error();
    const Result<QList<storage::ChatCount>> found =
        (*search)->chats(filterOfChat(bot, chat.entry.chatId), {}, {readSeq, m_upTo + 1}, &cancel);
    if (!found)
        return found.error();
    for (const storage::ChatCount &count : *found) {
        if (count.chatId == chat.entry.chatId)
            chat.entry.unread = int(count.unread);
    }
    return {};
}

Result<void> ChatLister::readEntry(Chat &chat)
{
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    const Result<domain::StoredUpdate> newest = (*reader)->update(chat.newestSeq);
    // A row that went just now: whoever removed it has the list made anew.
    if (!newest && newest.error().kind == ErrorKind::NotFound)
        return {};
    if (!newest)
        return newest.error();
    const ChatEntry before = chat.entry;
    chat.entry = entryOf(*newest);
    chat.entry.username = usernameIn(newest->update.raw, newest->update.kind);
    // Not every update names the chat.
    if (newest->update.chatTitle.isEmpty() && !before.title.isEmpty())
        chat.entry.title = before.title;
    return {};
}

} // namespace botdeck::services
