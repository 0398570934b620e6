// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatLister.h"

#include "domain/conversation/Conversation.h"
#include "domain/conversation/MessageReader.h"
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
/// So many of a chat's calls are looked through for what the server says about the chat.
constexpr qint64 callsAskedForFacts = 100;

QString inOneLine(const QString &text)
{
    return text.left(4 * lastTextShown).simplified().left(lastTextShown);
}

/// What is in no column: the chat's user name, and the guild that it belongs to.
void addFromRaw(const domain::Update &update, ChatEntry &entry)
{
    const domain::JsonText text{QByteArrayView(update.raw)};
    if (text.fault() != domain::JsonFault::None)
        return;
    const QByteArray member = update.kind.toUtf8();
    const domain::JsonValue body = text.root()[member];
    const domain::JsonValue chat = body["chat"].isObject() ? body["chat"] : body["message"]["chat"];
    entry.username = chat["username"].text();
    // A frame of the gateway has it beside the message.
    const domain::JsonValue guild = chat ? chat["guild_id"] : text.root()["data"]["guild_id"];
    entry.guildId = guild.isVoid() ? QString() : guild.text();
}

void addWords(const domain::ChatMessage &message, ChatEntry &entry)
{
    const QString &text = message.text.text;
    const bool isRaw = !message.service.isEmpty() && (text.startsWith(u'{') || text.startsWith(u'['));
    entry.lastText = isRaw ? QString() : inOneLine(text);
    entry.lastKind = message.service;
    if (message.media.isEmpty())
        return;
    entry.lastKind = message.media.first().kind;
    if (entry.lastText.isEmpty())
        entry.lastText = inOneLine(message.media.first().fileName);
}

bool isPress(const domain::Update &update)
{
    return update.kind == u"callback_query" || update.content == u"callback_query";
}

/// What the button says: its data speaks to programs. Empty where the update does not tell.
QString pressedLabel(const domain::Update &update)
{
    const domain::JsonText text{QByteArrayView(update.raw)};
    if (text.fault() != domain::JsonFault::None)
        return {};
    const domain::JsonValue query = text.root()["callback_query"];
    const QString data = query["data"].text();
    for (const domain::KeyboardRow &row : domain::readMarkup(query["message"]).rows) {
        for (const domain::KeyboardButton &button : row) {
            if (button.value(u"callback_data") == data)
                return inOneLine(button.label());
        }
    }
    return {};
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
    entry.lastText = inOneLine(update.text);
    const bool isText = update.content.isEmpty() ? !update.text.isEmpty() : update.content == u"text";
    if (isPress(update)) {
        entry.lastKind = QStringLiteral("callback_query");
        entry.lastText = pressedLabel(update);
    } else if (!isText) {
        // As its bubble reads it.
        domain::Conversation alone(platformOf(row.bot), {});
        alone.add(row);
        for (const domain::ChatMessage &message : alone.messages())
            addWords(message, entry);
    }
    entry.lastFrom = update.fromName;
    entry.lastIsOwn = !update.fromId.isEmpty() && update.fromId == ownIdOf(row.bot);
    entry.lastMs = row.receivedMs;
    return entry;
}

void addFacts(const domain::ChatFacts &facts, ChatEntry &entry)
{
    if (entry.title.isEmpty())
        entry.title = facts.title;
    if (entry.username.isEmpty())
        entry.username = facts.username;
    if (entry.type.isEmpty())
        entry.type = facts.type;
}

/// When what a call left in the chat was said. An edit leaves its message where it stands: the newest one is
/// edited for its keyboard to be added. Servers say whole seconds.
qint64 saidMs(const storage::CallRecord &call, const domain::ReadCall &read)
{
    if (read.deed == domain::ChatDeed::Send)
        return call.startedMs;
    const bool isNamed = read.deed == domain::ChatDeed::Edit && read.isAnswered;
    return isNamed ? read.messages.last().dateMs + 999 : 0;
}

/// The newest call in the chat: its trouble, and what it said.
void addCall(const storage::CallRecord &call, ChatEntry &entry)
{
    entry.trouble = call.error;
    if (entry.lastMs == 0)
        entry.lastMs = call.startedMs;
    const domain::ReadCall read = domain::readCall(chatCallOf(call), platformOf(call.bot));
    const qint64 moment = saidMs(call, read);
    if (moment == 0 || !call.error.isEmpty() || moment < entry.lastMs)
        return;
    const domain::ChatMessage &message = read.messages.last();
    entry.lastMs = moment;
    addWords(message, entry);
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
    m_facts.clear();
}

Result<QList<ListedChat>>
ChatLister::list(const domain::BotKey &bot, const QHash<QString, Kept> &kept, const ChatPages::Cancel &cancel)
{
    if (bot != m_bot) {
        m_chats.clear();
        m_facts.clear();
        m_upTo = 0;
    }
    // Known only once all of it is.
    m_bot = {};
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    Result<Notes> notes = (*reader)->chatNotes(bot);
    if (!notes)
        return notes.error();
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
    Chats chats = m_chats;
    if (auto added = addCalls(bot, chats); !added)
        return added.error();
    if (auto added = addNotes(bot, *notes, kept, chats); !added)
        return added.error();
    m_bot = bot;
    QList<ListedChat> listed;
    listed.reserve(chats.size());
    for (const Chat &chat : std::as_const(chats))
        listed.append({chat.entry, chat.newestSeq, chat.otherDrafts});
    std::sort(listed.begin(), listed.end(), isNewer);
    return listed;
}

Result<void> ChatLister::addCalls(const domain::BotKey &bot, Chats &chats)
{
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    Result<QList<storage::CallRecord>> calls = (*reader)->newestCallsOfChats(bot);
    if (!calls)
        return calls.error();
    // Of a chat that has two names the newest of both counts.
    std::ranges::sort(*calls, {}, &storage::CallRecord::startedMs);
    for (const storage::CallRecord &call : std::as_const(*calls)) {
        const Result<Chat *> chat = place(bot, call.chatId, chats);
        if (!chat)
            return chat.error();
        addCall(call, (*chat)->entry);
    }
    return {};
}

Result<void> ChatLister::addNotes(
    const domain::BotKey &bot, const Notes &notes, const QHash<QString, Kept> &kept, Chats &chats)
{
    for (auto note = notes.begin(); note != notes.end(); ++note) {
        if (!kept.contains(note.key()) && note->draft.isEmpty() && !chats.contains(note.key()))
            continue;
        const Result<Chat *> chat = place(bot, note.key(), chats);
        if (!chat)
            return chat.error();
        ChatEntry &entry = (*chat)->entry;
        if (entry.chatId == note.key())
            entry.draft = note->draft;
        else if (!note->draft.isEmpty())
            (*chat)->otherDrafts.insert(note.key(), note->draft);
        if (const auto known = kept.value(note.key()); known.facts)
            addFacts(*known.facts, entry);
    }
    for (Chat &chat : chats) {
        if (chat.entry.title.isEmpty())
            chat.entry.title = chat.entry.chatId;
    }
    return {};
}

/// The chat of an id, or of a name whose number is known; made where there is none.
Result<ChatLister::Chat *> ChatLister::place(const domain::BotKey &bot, const QString &id, Chats &chats)
{
    const auto known = chats.find(id);
    if (known != chats.end())
        return &*known;
    QString number = id;
    for (auto chat = chats.cbegin(); chat != chats.cend() && id.startsWith(u'@'); ++chat) {
        if (id.sliced(1).compare(chat->entry.username, Qt::CaseInsensitive) == 0)
            number = chat.key();
    }
    std::optional<domain::ChatFacts> told;
    if (number == id) {
        const Result<std::optional<domain::ChatFacts>> facts = factsOf(bot, id);
        if (!facts)
            return facts.error();
        told = *facts;
        number = told && id.startsWith(u'@') ? told->chatId : id;
    }
    Chat &chat = chats[number];
    chat.entry.chatId = number;
    if (told)
        addFacts(*told, chat.entry);
    if (number != id && !chat.entry.otherIds.contains(id))
        chat.entry.otherIds.append(id);
    return &chat;
}

/// Of a chat of which no update came.
Result<std::optional<domain::ChatFacts>> ChatLister::factsOf(const domain::BotKey &bot, const QString &id)
{
    if (const auto known = m_facts.constFind(id); known != m_facts.cend())
        return std::optional(*known);
    const Result<storage::StoreReader *> reader = m_pages.reader();
    if (!reader)
        return reader.error();
    const Result<QList<storage::CallRecord>> calls = (*reader)->callsOfChat(
        bot, {id},
        {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), callsAskedForFacts});
    if (!calls)
        return calls.error();
    for (const storage::CallRecord &call : *calls) {
        const auto facts = call.chatId == id ? domain::chatFactsIn(chatCallOf(call)) : std::nullopt;
        if (facts) {
            m_facts.insert(id, *facts);
            return facts;
        }
    }
    return std::optional<domain::ChatFacts>();
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
    addFromRaw(newest->update, chat.entry);
    // Not every update names the chat.
    if (newest->update.chatTitle.isEmpty() && !before.title.isEmpty())
        chat.entry.title = before.title;
    return {};
}

} // namespace botdeck::services
