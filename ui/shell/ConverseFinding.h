// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatFacts.h"
#include "models/ConsoleData.h"
#include "services/ChatSearch.h"
#include "services/ServerChats.h"
#include "ui/shell/Desk.h"

#include <QDate>
#include <QObject>

#include <optional>

namespace botdeck::models {
class ConversationModel;
}
namespace botdeck::services {
class Conversations;
}
namespace botdeck::ui::converse {
class ConversePage;
}

namespace botdeck::ui::shell {

/// The ways through the open chat: to what says a text, to a day, to the newest message, to what the server
/// knows from before; and into a private chat that is in no list.
class ConverseFinding final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this. The model is changed by what the conversations tell before this hears of it.
    struct Parts
    {
        const Desk &desk;
        converse::ConversePage &page;
        services::Conversations &conversations;
        models::ConversationModel &messages;
        QWidget &window;
    };

    explicit ConverseFinding(const Parts &parts, QObject *parent = nullptr);

    /// The chat that is open, of which bot; none: nothing can be found.
    void setPlace(const std::optional<models::BotRow> &bot, const domain::ChatEntry &chat);
    /// To a message of the open chat, which stands at that place.
    void goTo(const domain::ChatMessage &message, const services::ChatPlace &place);

Q_SIGNALS:
    /// The server has opened it.
    void chatAsked(const botdeck::domain::ChatFacts &chat);
    void said(const QString &words);
    void done(const QString &words);

private:
    void connectSearch();
    void connectPages();
    void connectServer();
    void take(const services::ChatHits &hits);
    void goToHit(int hit);
    void goToDay(const QDate &day);
    void showWanted();
    void askHistory();
    void takeHistory(int count);
    void askPrivateChat();
    void refresh();

    const Parts m_parts;
    services::ChatSearch m_search;
    services::ServerChats m_server;
    std::optional<models::BotRow> m_bot;
    services::ChatAddress m_chat;
    services::ChatHits m_hits;
    /// What is gone to once the pages around it are there.
    std::optional<domain::ChatMessage> m_wanted;
    QDate m_wantedDay;
    bool m_wantsHistory = false;
    /// What is read from the server next is shown.
    bool m_showsHistory = false;
};

} // namespace botdeck::ui::shell
