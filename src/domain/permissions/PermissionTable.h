// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/Guild.h"
#include "domain/permissions/PermissionOrder.h"

#include <QHash>

#include <functional>
#include <vector>

namespace botdeck::domain {

/// What the rules of use leave of a raw mask in a channel of that type: nothing without VIEW_CHANNEL; without
/// SEND_MESSAGES nothing that needs a message; in voice and live channels without CONNECT only VIEW_CHANNEL.
PermissionMask usablePermissions(PermissionMask raw, qint64 channelType);
/// Voice and live channels, which one joins.
bool isJoinedChannel(qint64 channelType);
/// What SEND_MESSAGES carries.
PermissionMask permissionsOfMessages();

/// Whose rule allows or denies something.
struct PermissionSubject
{
    enum class Kind { Guild, Role, Member };

    Kind kind = Kind::Guild;
    core::Id id;

    bool operator==(const PermissionSubject &) const = default;
};

/// One rule that allows or denies bits for somebody.
struct PermissionAssertion
{
    PermissionStep step = PermissionStep::Owner;
    PermissionSubject subject;
    bool allows = false;
    PermissionMask mask;
};

/// A guild's permissions, laid out to be asked for millions of (member, channel). Overwrites count by their
/// id alone, whatever kind they say; of several with one id the last one, and a role that the guild does not
/// have gives nothing: so does discord.js.
class PermissionTable
{
public:
    explicit PermissionTable(const Guild &guild, PermissionOrder order = usualPermissionOrder());

    /// Somebody with roles; `id` without a value: a role's holder, who is no member.
    struct Holder
    {
        std::optional<core::Id> id;
        /// Indices into the guild's roles, each once; never @everyone's.
        std::vector<int> roles;
        /// What the steps before the first overwrite make.
        PermissionMask base;
        /// The base is the answer everywhere.
        bool isFinal = false;
        struct Own
        {
            int channel = 0;
            PermissionMask deny;
            PermissionMask allows;

            bool operator==(const Own &) const = default;
        };
        /// By channel.
        std::vector<Own> overwrites;

        bool operator==(const Holder &) const = default;
    };

    [[nodiscard]] const Guild &guild() const { return m_guild; }
    [[nodiscard]] const PermissionOrder &order() const { return m_order; }
    /// The guild's members, in its order.
    [[nodiscard]] const std::vector<Holder> &members() const { return m_members; }
    /// Somebody who has exactly these roles, and no overwrite of his own.
    [[nodiscard]] Holder holder(const QList<core::Id> &roles) const;

    /// The mask in the guild as a whole.
    [[nodiscard]] PermissionMask base(const Holder &holder) const { return holder.base; }
    /// `channel`: its place in the guild's channels.
    [[nodiscard]] PermissionMask raw(const Holder &holder, int channel) const;
    [[nodiscard]] PermissionMask usable(const Holder &holder, int channel) const;
    /// Both give the same answer in this channel, which both have at this place, to whoever is the same
    /// holder in both. Where it is false they may all the same.
    [[nodiscard]] bool agreesIn(int channel, const PermissionTable &other) const;

    enum class Administrators { Asked, Ignored };
    /// Every rule that speaks of this holder in this channel, in the order of the steps; ends at the step
    /// that ends. What one overwrite both denies and allows, it allows. `channel` -1: in no channel. Ignored:
    /// as if ADMINISTRATOR were a bit like others.
    [[nodiscard]] std::vector<PermissionAssertion> assertions(
        const Holder &holder, int channel, Administrators administrators = Administrators::Asked) const;

private:
    struct Masks
    {
        PermissionMask deny;
        PermissionMask allows;

        bool operator==(const Masks &) const = default;
    };
    struct ChannelRules
    {
        std::optional<Masks> everyone;
        /// By role.
        std::vector<Masks> roles;

        bool operator==(const ChannelRules &) const = default;
    };
    using Visit = std::function<void(const PermissionAssertion &)>;

    void addRoles(Holder &holder, const QList<core::Id> &roles) const;
    void addChannel(int channel, const QHash<core::Id, int> &members);
    void settleBase(Holder &holder) const;
    bool applyBase(PermissionStep step, const Holder &holder, PermissionMask &mask, const Visit &visit) const;
    void applyEveryone(int channel, PermissionMask &mask, const Visit &visit) const;
    void applyRoles(const Holder &holder, int channel, PermissionMask &mask, const Visit &visit) const;
    void applyMember(const Holder &holder, int channel, PermissionMask &mask, const Visit &visit) const;
    bool apply(
        PermissionStep step, const Holder &holder, int channel, PermissionMask &mask,
        const Visit &visit) const;

    Guild m_guild;
    PermissionOrder m_order;
    /// How many steps come before the first overwrite.
    qsizetype m_baseSteps = 0;
    QHash<core::Id, int> m_roleIndex;
    PermissionMask m_everyoneRole;
    std::vector<Holder> m_members;
    std::vector<ChannelRules> m_channels;
};

} // namespace botdeck::domain
