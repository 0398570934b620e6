// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/credits/Credit.h"
#include "services/BackgroundWork.h"
#include "services/ServerCalls.h"

namespace botdeck::services {

/// Whose credits, and who asks.
struct CreditPlace
{
    domain::BotKey bot;
    core::Id guild;
    core::Id member;
};

/// Reads, gives and takes away the credits of members of a Fanbook guild, one thing at a time; every call is
/// logged. Before anything is changed it is asked whether the bot may (BotRegistry::mayChange()). Nothing is
/// ever sent twice. Lives in the user interface's thread.
class GuildCredits final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    GuildCredits(BotRegistry &registry, Workbench &workbench, QObject *parent = nullptr);

    /// listed() or failed() follows, perhaps at once. What was asked before is given up, here and below.
    void list(const CreditPlace &place);
    /// Gives it, or replaces the one of that name: kept() or failed() follows, perhaps at once. WrongUse: the
    /// name is empty, or domain::creditError() has something against it; nothing was sent.
    void put(const CreditPlace &place, const QString &card, const domain::Credit &credit);
    /// erased() or failed() follows, perhaps at once.
    void erase(const CreditPlace &place, const QString &card);
    /// Nothing follows any more.
    void cancel();

Q_SIGNALS:
    void
    listed(const botdeck::services::CreditPlace &place, const QList<botdeck::domain::GivenCredit> &credits);
    void kept(const botdeck::services::CreditPlace &place, const QString &card);
    void erased(const botdeck::services::CreditPlace &place, const QString &card);
    /// Kinds as of BotRegistry::mayChange() and ServerCalls, BadReply, and Refused where the server answers
    /// false. `mayHaveHadEffect`: it left and no answer came.
    void failed(
        const botdeck::services::CreditPlace &place, const botdeck::core::Error &error,
        bool mayHaveHadEffect);

private:
    using Told = void (GuildCredits::*)(const CreditPlace &, const QString &);
    void change(const CreditPlace &place, const QString &card, ServerCalls::Question question, Told told);

    BotRegistry &m_registry;
    ServerCalls m_calls;
    /// Grows with everything that is asked: what is read of an answer to an earlier one counts no more.
    int m_turn = 0;
    BackgroundWork m_work;
};

} // namespace botdeck::services
