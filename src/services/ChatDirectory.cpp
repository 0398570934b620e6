// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChatDirectory.h"

#include "core/Log.h"
#include "services/Workbench.h"
#include "storage/UpdateStore.h"

#include <algorithm>
#include <utility>

namespace botdeck::services {

using core::Result;
using domain::BotKey;
using domain::ChatEntry;

namespace {

/// In the thread of the store. What cannot be written holds until the program ends.
void warnUnlessWritten(const Result<void> &written)
{
    if (!written)
        qCWarning(
            log::store, "A chat's draft or mark could not be kept: %ls",
            qUtf16Printable(written.error().detail));
}

} // namespace

ChatDirectory::ChatDirectory(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_reading(
          workbench, [this](const BotKey &bot, bool anew, const auto &cancel) { list(bot, anew, cancel); })
    , m_lister(workbench.storeFolder())
{
    connect(&m_workbench.eraser(), &Eraser::erased, this, &ChatDirectory::forgetErased);
}

ChatDirectory::~ChatDirectory()
{
    m_reading.breakOff();
    writeDrafts();
}

void ChatDirectory::select(const std::optional<BotKey> &bot)
{
    if (bot == m_reading.bot())
        return;
    m_chats.clear();
    m_newestSeqs.clear();
    m_reading.select(bot);
    if (!bot)
        Q_EMIT listed(m_chats);
}

void ChatDirectory::list(const BotKey &bot, bool anew, const BotReading::Cancel &cancel)
{
    m_work.run(
        this,
        [this, bot, kept = m_kept.value(bot), anew, cancel] {
            if (anew)
                m_lister.forget();
            return m_lister.list(bot, kept, *cancel);
        },
        [this, cancel](const Result<QList<ListedChat>> &chats) {
            if (!*cancel)
                take(chats);
        });
}

void ChatDirectory::take(const Result<QList<ListedChat>> &chats)
{
    if (!chats && chats.error().kind != core::ErrorKind::NotFound)
        Q_EMIT failed(chats.error().detail);
    m_chats.clear();
    m_newestSeqs.clear();
    if (chats) {
        m_chats.reserve(chats->size());
        for (const ListedChat &chat : *chats) {
            m_chats.append(chat.entry);
            m_newestSeqs.insert(chat.entry.chatId, chat.newestSeq);
            moveDrafts(chat);
        }
    }
    Q_EMIT listed(m_chats);
    m_reading.ended();
}

ChatEntry *ChatDirectory::entryOf(const QString &chatId)
{
    const auto found = std::ranges::find(m_chats, chatId, &ChatEntry::chatId);
    return found == m_chats.end() ? nullptr : &*found;
}

/// What was begun under a name goes on under its number.
void ChatDirectory::moveDrafts(const ListedChat &chat)
{
    const QString number = chat.entry.chatId;
    for (auto other = chat.otherDrafts.begin(); other != chat.otherDrafts.end(); ++other) {
        const QString moved = m_kept[*bot()].value(other.key()).draft.value_or(other.value());
        const QString own = draft(number);
        putDraft(other.key(), {});
        putDraft(number, own.isEmpty() || moved.isEmpty() ? own + moved : own + u'\n' + moved);
        m_chats.last().draft = draft(number);
    }
}

QString ChatDirectory::listedAs(const QString &chatId) const
{
    const auto found = std::ranges::find_if(
        m_chats, [&chatId](const ChatEntry &chat) { return chat.otherIds.contains(chatId); });
    return found == m_chats.end() ? chatId : found->chatId;
}

void ChatDirectory::keep(const QString &chatId, const std::optional<domain::ChatFacts> &facts)
{
    if (!bot() || (m_kept[*bot()].contains(chatId) && !facts))
        return;
    m_kept[*bot()][chatId].facts = facts;
    m_reading.read();
}

QString ChatDirectory::draft(const QString &chatId) const
{
    if (!bot())
        return {};
    const KeptChats kept = m_kept.value(*bot());
    if (const auto own = kept.constFind(chatId); own != kept.cend() && own->draft)
        return *own->draft;
    const auto found = std::ranges::find(m_chats, chatId, &ChatEntry::chatId);
    return found == m_chats.end() ? QString() : found->draft;
}

void ChatDirectory::setDraft(const QString &chatId, const QString &draft)
{
    if (bot() && this->draft(chatId) != draft)
        putDraft(chatId, draft);
}

void ChatDirectory::putDraft(const QString &chatId, const QString &draft)
{
    m_kept[*bot()][chatId].draft = draft;
    m_unwritten.insert({*bot(), chatId});
    if (std::exchange(m_writesSoon, true))
        return;
    m_workbench.clock().after(pace, this, [this] {
        m_writesSoon = false;
        writeDrafts();
        m_reading.read();
    });
}

void ChatDirectory::writeDrafts()
{
    for (const auto &[bot, chatId] : std::exchange(m_unwritten, {})) {
        const QString draft = m_kept.value(bot).value(chatId).draft.value_or(QString());
        m_workbench.inStore([bot = bot, chatId = chatId, draft](storage::UpdateStore *store) {
            if (store)
                warnUnlessWritten(store->setDraft(bot, chatId, draft));
        });
    }
}

void ChatDirectory::markRead(const QString &chatId)
{
    ChatEntry *entry = bot() ? entryOf(chatId) : nullptr;
    if (!entry || entry->unread == 0)
        return;
    const qint64 seq = m_newestSeqs.value(chatId);
    m_kept[*bot()][chatId].readSeq = seq;
    m_workbench.inStore([bot = *bot(), chatId, seq](storage::UpdateStore *store) {
        if (store)
            warnUnlessWritten(store->setRead(bot, chatId, seq));
    });
    entry->unread = 0;
    Q_EMIT listed(m_chats);
}

void ChatDirectory::forgetErased(const storage::ErasureSubject &subject)
{
    if (subject.kind == storage::ErasureSubject::Kind::Bot) {
        m_kept.remove(subject.bot);
        m_unwritten.removeIf([&](const auto &chat) { return chat.first == subject.bot; });
    } else {
        for (KeptChats &kept : m_kept) {
            kept.removeIf([&](KeptChats::iterator chat) {
                return chat.key() == subject.id || chat->draft.value_or(QString()).contains(subject.id);
            });
        }
        m_unwritten.removeIf(
            [&](const auto &chat) { return !m_kept.value(chat.first).contains(chat.second); });
    }
    m_reading.readAnew();
}

} // namespace botdeck::services

#include "moc_ChatDirectory.cpp"
