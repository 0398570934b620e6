// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatDetails.h"
#include "services/BackgroundWork.h"
#include "services/BotRoute.h"
#include "services/ServerCalls.h"

#include <QObject>

#include <functional>

namespace botdeck::services {

/// Reads what a server of CloudChat's or Telegram's kind tells about a chat, one call after another: the
/// chat, how many members it has, its administrators; and single members by their number. Every call is
/// logged and none changes anything: also for a bot that is only watched. Answers are read in a thread of its
/// own. What is changed in a chat goes through the Outbox (domain::ChatChange, domain::MessageAction). Lives
/// in the user interface's thread.
class ChatInspection final : public QObject
{
    Q_OBJECT

public:
    using Step = domain::ChatStep;

    /// All of it outlives it.
    ChatInspection(
        BotRegistry &registry, Workbench &workbench, const Platforms &platforms, QObject *parent = nullptr);
    ~ChatInspection() override;

    /// Whether the platform tells anything about a chat.
    static bool tellsChats(const platform::Platform &platform);

    /// done() or failed() follows, perhaps at once; what was asked before is given up. `chatId`: decimal, or
    /// @ and a name. A private chat is not asked for members and administrators. Where these cannot be read,
    /// the rest is done all the same, and ChatDetails::troubles says why.
    void read(const domain::BotKey &bot, const QString &chatId);
    /// memberFound() or failed() follows, perhaps at once; what was asked before is given up. `chat` as it
    /// was read: CloudChat wants its user name.
    void lookUp(const domain::BotKey &bot, const domain::ChatFacts &chat, const QString &userId);
    /// Nothing follows any more; soFar() stays.
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// What is there of the chat that read() was last called for, also after it was cancelled; none before
    /// the chat itself was read.
    [[nodiscard]] const std::optional<domain::ChatDetails> &soFar() const { return m_details; }

Q_SIGNALS:
    /// Before each call.
    void progressed(botdeck::domain::ChatStep step);
    void done(const botdeck::domain::BotKey &bot, const botdeck::domain::ChatDetails &details);
    void memberFound(
        const botdeck::domain::BotKey &bot, const QString &chatId, const botdeck::domain::ChatMember &member);
    /// The chat itself, or the member, could not be read; the words name which. Kinds as of ServerCalls, and
    /// BadReply.
    void failed(botdeck::domain::ChatStep step, const botdeck::core::Error &error);

private:
    struct Answer;
    using Take = std::function<void(const core::Result<Answer> &answer)>;

    void begin(const domain::BotKey &bot);
    void ask(Step step, const domain::ChatFacts &chat, const QString &userId, const Take &take);
    [[nodiscard]] core::Result<ServerCalls::Question>
    question(Step step, const domain::ChatFacts &chat, const QString &userId) const;
    void askMore(Step step);
    void takeChat(const QString &asked, const core::Result<Answer> &answer);
    void takeMore(Step step, const core::Result<Answer> &answer);
    void end();
    void fail(Step step, const core::Error &error);

    BotRegistry &m_registry;
    core::Clock &m_clock;
    const Platforms &m_platforms;
    ServerCalls m_calls;
    domain::BotKey m_bot;
    std::optional<domain::ChatDetails> m_details;
    bool m_isAsking = false;
    /// Grows with every wish: what is read of an answer to an earlier one counts no more.
    int m_turn = 0;
    BackgroundWork m_work;
};

} // namespace botdeck::services
