// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionAccess.h"
#include "domain/permissions/SmallestChange.h"
#include "services/LatestWork.h"

#include <QObject>

#include <optional>

namespace botdeck::services {

/// What an edit of a guild means for everybody.
struct GuildImpact
{
    // None of them is null.
    std::shared_ptr<const domain::PermissionTable> before;
    std::shared_ptr<const domain::PermissionTable> after;
    std::shared_ptr<const domain::PermissionImpact> impact;
    /// Of MANAGE_ROLES and VIEW_CHANNEL: what the bot has today and would lose in the guild as a whole or in
    /// some channel.
    domain::PermissionMask ownLost;
    /// Of these: what it would have in no channel any more.
    domain::PermissionMask ownLostEverywhere;
    /// What the guild's owner would lose of the two; only with an order of steps that asks others first.
    domain::PermissionMask ownerLost;
};

/// Works out what a guild's permissions mean, in the background, and tells it in the thread it lives in. Of
/// each kind of question only the latest counts: what was asked before is given up.
class GuildStudy final : public QObject
{
    Q_OBJECT

public:
    /// At most so many ways are told.
    static constexpr int mostProposals = 5;

    explicit GuildStudy(QObject *parent = nullptr);
    /// Gives up what is under way and waits for its end.
    ~GuildStudy() override;

    /// To be laid out; read() follows. Edit, goals and question were of the guild before: they are dropped.
    /// What is asked meanwhile is answered when it is read.
    void setGuild(const domain::Guild &guild);
    /// There is none any more, and nothing follows.
    void close();
    /// How permissions combine from now on; where there is a guild, read() and all that was asked follow
    /// anew.
    void setOrder(const domain::PermissionOrder &order);

    /// What the guild would be after an edit, with the same members and channels in the same order; `self` is
    /// the bot. studied() follows.
    void edit(const domain::Guild &after, core::Id self);
    /// There is none any more.
    void noEdit();
    /// What shall be; proposed() follows. Empty: nothing, and nothing follows.
    void propose(const QList<domain::PermissionGoal> &goals);
    /// answered() follows.
    void ask(const domain::AccessQuestion &question);

    /// Null until the first read().
    [[nodiscard]] const std::shared_ptr<const domain::PermissionTable> &table() const { return m_table; }

Q_SIGNALS:
    void read(const std::shared_ptr<const botdeck::domain::PermissionTable> &table);
    void studied(const botdeck::services::GuildImpact &impact);
    /// The best first; empty where no way was found.
    void proposed(const QList<botdeck::domain::PermissionProposal> &proposals);
    void answered(const botdeck::domain::AccessAnswer &answer);

private:
    struct Edit
    {
        domain::Guild after;
        core::Id self;
    };

    void forget();
    void layOut(const domain::Guild &guild);
    void take(const std::shared_ptr<const domain::PermissionTable> &table);
    void study();
    void findWays();
    void answer();

    domain::PermissionOrder m_order = domain::usualPermissionOrder();
    /// That of the table, or of the one that is being laid out.
    std::optional<domain::Guild> m_guild;
    std::shared_ptr<const domain::PermissionTable> m_table;
    std::optional<Edit> m_edit;
    QList<domain::PermissionGoal> m_goals;
    std::optional<domain::AccessQuestion> m_question;
    LatestWork m_reading;
    LatestWork m_studying;
    LatestWork m_proposing;
    LatestWork m_answering;
};

} // namespace botdeck::services
