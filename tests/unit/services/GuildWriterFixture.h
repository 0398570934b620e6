// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegistryFixture.h"
#include "services/GuildPages.h"
#include "services/GuildWriter.h"
#include "storage/StoreReader.h"

#include <QJsonObject>

namespace botdeck::test {

// The sandbox's bots: the one manages roles, the other has none.
inline constexpr core::Id wardenId(519'830'224'417'128'449);
inline constexpr core::Id onboardingId(519'830'229'064'417'283);

const domain::GuildRole &roleNamed(const domain::Guild &guild, const QString &name);
const domain::GuildChannel &channelNamed(const domain::Guild &guild, const QString &name);
services::RoleChange withBit(const domain::GuildRole &role, int bit);
/// The lobby with one more overwrite, of the member's own.
services::ChannelOverwrites
lobbyFor(const domain::Guild &guild, core::Id member, domain::PermissionMask allows);

/// Those that the member has and one more.
services::MemberRoles withRole(const domain::Guild &guild, core::Id member, core::Id role);

/// Each kind of edit with its method, of what the new member and roles below the warden's own let it do.
QList<std::pair<QString, services::GuildEdit>> everyEdit(const domain::Guild &guild, core::Id member);

/// A writer, and a bot that manages roles in the sandbox's guild, which somebody has just joined.
class GuildWriterFixture : public RegistryFixture
{
protected:
    void SetUp() override;
    void TearDown() override;
    QString wardenName() const;
    /// What the sandbox answers to the warden.
    QByteArray answer(const services::ServerCalls::Question &question);
    services::GuildPage page(services::GuildQuestion question);
    QByteArray memberJson(core::Id member);
    domain::GuildMember member(core::Id id);
    bool isMember(core::Id member);
    /// With the bot and the new member.
    domain::Guild guild();
    services::GuildOrder order(const domain::Guild &guild, const QList<services::GuildEdit> &edits) const;
    QList<services::GuildEditState> done(const services::GuildOrder &order);
    services::GuildEditState done(const domain::Guild &guild, const services::GuildEdit &edit);
    void fault(const QJsonObject &what);
    /// The methods of the calls since the last time.
    QStringList called();
    /// The newest calls in the store.
    QList<storage::CallRecord> logged(int count);
    QStringList loggedMethods(int count);
    bool speaks();

    domain::BotKey m_key;
    core::Id m_guildId;
    core::Id m_user;
    qint64 m_chat = 0;
    qint64 m_seen = 0;
    std::unique_ptr<services::ServerCalls> m_asks;
    std::unique_ptr<services::GuildWriter> m_writer;
};

} // namespace botdeck::test
