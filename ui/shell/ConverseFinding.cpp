// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ConverseFinding.h"

#include "core/Id.h"
#include "models/ConversationModel.h"
#include "services/Conversations.h"
#include "ui/composer/FieldsDialog.h"
#include "ui/converse/ChatSearchBar.h"
#include "ui/converse/ChatsPane.h"
#include "ui/converse/ChatTools.h"
#include "ui/converse/ConversationPane.h"
#include "ui/converse/ConversationView.h"
#include "ui/converse/ConversePage.h"
#include "ui/converse/ScrollKeeper.h"
#include "ui/widgets/PhraseWords.h"

#include <algorithm>
#include <utility>

namespace botdeck::ui::shell {

using converse::ChatSearchBar;
using converse::ChatTools;
using converse::ConversationView;
using services::Conversations;

ConverseFinding::ConverseFinding(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_search(parts.desk.workbench)
    , m_server(parts.desk.registry, parts.desk.workbench)
{
    connectSearch();
    connectPages();
    connectServer();
    refresh();
}

void ConverseFinding::connectSearch()
{
    const ChatSearchBar *bar = &m_parts.page.conversation().search();
    connect(bar, &ChatSearchBar::needleChanged, this, [this](const QString &needle) {
        m_hits = {};
        m_search.find(m_chat, needle);
    });
    connect(bar, &ChatSearchBar::hitAsked, this, &ConverseFinding::goToHit);
    connect(&m_search, &services::ChatSearch::found, this, &ConverseFinding::take);
    connect(&m_search, &services::ChatSearch::failed, this, [this](const core::Phrase &why) {
        take({});
        Q_EMIT said(widgets::translated(why));
    });
    const ChatTools *tools = &m_parts.page.conversation().tools();
    connect(tools, &ChatTools::dayAsked, this, &ConverseFinding::goToDay);
    connect(tools, &ChatTools::historyAsked, this, &ConverseFinding::askHistory);
}

void ConverseFinding::connectPages()
{
    Conversations *pages = &m_parts.conversations;
    ConversationView *view = &m_parts.page.conversation().view();
    connect(view, &ConversationView::newerWanted, pages, &Conversations::readNewer);
    connect(view, &ConversationView::newestAsked, this, [this] { m_parts.conversations.open(m_chat); });
    connect(pages, &Conversations::opened, this, &ConverseFinding::showWanted);
    connect(pages, &Conversations::newer, this, [this, view](const QList<domain::ChatMessage> &messages) {
        m_parts.messages.append(messages);
        view->setOpenEnd(m_parts.conversations.hasNewer());
    });
    connect(pages, &Conversations::older, this, [this, view](const QList<domain::ChatMessage> &messages) {
        if (!messages.isEmpty() && std::exchange(m_showsHistory, false))
            view->goToMessage(messages.last());
    });
}

void ConverseFinding::connectServer()
{
    connect(
        &m_server, &services::ServerChats::historyRead, this,
        [this](const auto &, const auto &, int count) { takeHistory(count); });
    connect(
        &m_server, &services::ServerChats::privateChatOpened, this,
        [this](const domain::BotKey &bot, const domain::ChatFacts &chat) {
            if (m_bot && bot == m_bot->key)
                Q_EMIT chatAsked(chat);
        });
    connect(&m_server, &services::ServerChats::failed, this, [this](const core::Phrase &why) {
        refresh();
        Q_EMIT said(widgets::translated(why));
    });
    connect(
        &m_parts.page.chats(), &converse::ChatsPane::privateChatAsked, this,
        &ConverseFinding::askPrivateChat);
}

void ConverseFinding::setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat)
{
    const services::ChatAddress now{bot ? bot->key : domain::BotKey(), chat.chatId, chat.otherIds};
    const bool isOther = now.bot != m_chat.bot || now.chatId != m_chat.chatId;
    m_bot = bot;
    m_chat = now;
    if (!isOther)
        return;
    m_parts.page.conversation().search().dismiss();
    m_server.cancel();
    m_wanted.reset();
    m_wantedDay = {};
    m_wantsHistory = false;
    m_showsHistory = false;
    refresh();
}

void ConverseFinding::refresh()
{
    const auto *platform = m_bot ? &m_parts.desk.platforms.at(m_bot->platform) : nullptr;
    ChatTools &tools = m_parts.page.conversation().tools();
    tools.setHistoryOffered(platform && services::ServerChats::tellsHistory(*platform));
    tools.setHistoryBusy(m_server.isAsking());
    m_parts.page.chats().setPrivateChatsOffered(
        platform && services::ServerChats::opensPrivateChats(*platform));
}

void ConverseFinding::take(const services::ChatHits &hits)
{
    m_hits = hits;
    m_parts.page.conversation().search().setCount(ChatSearchBar::Count{int(hits.hits.size()), hits.isMore});
}

void ConverseFinding::goToHit(int hit)
{
    const services::ChatHit &found = m_hits.hits.at(hit);
    goTo(found.message, found.place);
}

void ConverseFinding::goTo(const domain::ChatMessage &message, const services::ChatPlace &place)
{
    if (m_parts.page.conversation().view().goToMessage(message))
        return;
    m_wanted = message;
    m_parts.conversations.open(m_chat, place);
}

void ConverseFinding::goToDay(const QDate &day)
{
    if (m_chat.chatId.isEmpty())
        return;
    const qint64 beginMs = day.startOfDay().toMSecsSinceEpoch();
    const QList<domain::ChatMessage> &here = m_parts.messages.messages();
    const bool isWithin = !here.isEmpty() && here.first().dateMs < beginMs && here.last().dateMs >= beginMs;
    if (isWithin && m_parts.page.conversation().view().goToDay(day))
        return;
    m_wantedDay = day;
    m_parts.conversations.open(m_chat, services::ChatPlace{0, beginMs, false, true});
}

void ConverseFinding::showWanted()
{
    ConversationView &view = m_parts.page.conversation().view();
    if (const auto message = std::exchange(m_wanted, std::nullopt))
        view.goToMessage(*message);
    const QDate day = std::exchange(m_wantedDay, {});
    if (day.isValid() && !view.goToDay(day))
        Q_EMIT done(tr("Nothing was said on that day or later."));
    if (std::exchange(m_wantsHistory, false))
        askHistory();
}

/// Behind the oldest message that is stored: the chat is gone through to there first.
void ConverseFinding::askHistory()
{
    if (!m_bot || m_chat.chatId.isEmpty())
        return;
    if (m_parts.conversations.hasOlder()) {
        m_wantsHistory = true;
        m_parts.conversations.open(m_chat, services::ChatPlace{0, 0, true});
        return;
    }
    const QList<domain::ChatMessage> &here = m_parts.messages.messages();
    const auto oldest = std::find_if(here.begin(), here.end(), [](const domain::ChatMessage &message) {
        return core::Id::fromText(message.messageId).has_value();
    });
    m_server.readHistory(m_bot->key, m_chat.chatId, oldest == here.end() ? QString() : oldest->messageId);
    refresh();
}

void ConverseFinding::takeHistory(int count)
{
    refresh();
    if (count == 0) {
        Q_EMIT done(tr("The server knows no earlier message of this chat."));
        return;
    }
    m_showsHistory = true;
    Q_EMIT done(tr("%n earlier message(s) came from the server.", nullptr, count));
}

void ConverseFinding::askPrivateChat()
{
    if (!m_bot)
        return;
    const auto words = [] {
        return composer::FieldsWords{tr("Private chat"), {tr("The user's id:")}, tr("&Open")};
    };
    const auto isId = [](const QStringList &texts) {
        return core::Id::fromText(texts.value(0).trimmed()).has_value();
    };
    const auto open = [this, bot = m_bot->key](const QStringList &texts) {
        m_server.openPrivateChat(bot, texts.value(0).trimmed());
    };
    auto *dialog = new composer::FieldsDialog(
        m_parts.desk.theme, {"privateChatDialog", words, isId, open}, &m_parts.window);
    dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_ConverseFinding.cpp"
