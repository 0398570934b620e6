// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/OverwriteDraft.h"

#include "domain/permissions/PermissionBits.h"
#include "domain/permissions/RoleHierarchy.h"
#include "ui/guild/mask/MaskDraft.h"
#include "ui/widgets/PhraseWords.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace botdeck::ui::guild {

using core::Id;
using domain::OverwriteState;
using domain::PermissionEdit;
using domain::PermissionMask;
using domain::PermissionOverwrite;

namespace {

using Overwrites = QList<PermissionOverwrite>;

OverwriteState wantedBy(PermissionEdit::State state)
{
    switch (state) {
    case PermissionEdit::State::Allow:
        return OverwriteState::Allow;
    case PermissionEdit::State::Deny:
        return OverwriteState::Deny;
    case PermissionEdit::State::Inherit:
        break;
    }
    return OverwriteState::Inherit;
}

/// Whoever is missing in what was read may have any rights: then the server decides.
PermissionMask editableBits(const ShownGuild &shown)
{
    const domain::Guild &guild = shown.table->guild();
    if (guild.member(shown.self) == nullptr && guild.owner != shown.self)
        return PermissionMask::all();
    const PermissionMask grantable = domain::grantablePermissions(*shown.table, shown.self);
    return grantable.has(domain::manageRolesBit) ? grantable : PermissionMask();
}

} // namespace

class OverwriteStep final : public QUndoCommand
{
public:
    OverwriteStep(OverwriteDraft &draft, OverwriteDraft::Edited after, OverwriteAct act)
        : m_draft(draft)
        , m_before(draft.m_edited)
        , m_after(std::move(after))
        , m_act(act)
    {
    }

    [[nodiscard]] OverwriteAct act() const { return m_act; }
    void undo() override { m_draft.show(m_before); }
    void redo() override { m_draft.show(m_after); }

private:
    OverwriteDraft &m_draft;
    OverwriteDraft::Edited m_before;
    OverwriteDraft::Edited m_after;
    OverwriteAct m_act;
};

OverwriteDraft::OverwriteDraft(QObject *parent)
    : QObject(parent)
{
}

QList<Id> OverwriteDraft::open(const ShownGuild &guild)
{
    const domain::Guild &now = guild.table->guild();
    const bool isSame = m_shown && this->guild().id == now.id;
    Edited kept;
    QList<Id> gone;
    for (auto at = m_edited.cbegin(); isSame && at != m_edited.cend(); ++at) {
        const domain::GuildChannel *channel = now.channel(at.key());
        if (channel != nullptr && domain::isSameOverwrites(savedIn(at.key()), channel->overwrites))
            kept.insert(
                at.key(), domain::mergedOverwrites(savedIn(at.key()), channel->overwrites, at.value()));
        else if (channel == nullptr || !domain::isSameOverwrites(at.value(), channel->overwrites))
            gone += at.key();
    }
    if (!isSame || !hasSameOverwrites(this->guild(), now))
        m_steps.clear();
    if (!isSame)
        m_unlocked = {};
    m_shown = guild;
    m_places.clear();
    for (qsizetype place = 0; place < now.channels.size(); ++place)
        m_places.insert(now.channels.at(place).id, place);
    m_editable = editableBits(guild);
    show(kept);
    std::ranges::sort(gone);
    return gone;
}

void OverwriteDraft::close()
{
    m_steps.clear();
    m_shown.reset();
    m_places.clear();
    m_editable = {};
    m_unlocked = {};
    show({});
}

void OverwriteDraft::setReadOnly(const QString &why)
{
    m_readOnly = why;
    Q_EMIT changed();
}

QString OverwriteDraft::lockReason() const
{
    if (!m_readOnly.isEmpty())
        return m_readOnly;
    return m_editable.isEmpty() ? widgets::translated(domain::roleLockWords(domain::RoleLock::NoManageRoles))
                                : tr("The bot cannot change what it does not have itself.");
}

bool OverwriteDraft::isEditable(int bit) const
{
    return m_readOnly.isEmpty() && m_editable.has(bit);
}

OverwriteGate OverwriteDraft::gate(const OverwriteCell &cell, int bit) const
{
    if (!namedBits().has(bit))
        return OverwriteGate::Unknown;
    const auto place = m_places.constFind(cell.channel);
    if (place == m_places.cend())
        return OverwriteGate::Locked;
    // What is set all the same may be taken back.
    const bool isSet = domain::overwriteState(overwrite(cell), bit) != OverwriteState::Inherit ||
                       domain::overwriteState(saved(cell), bit) != OverwriteState::Inherit;
    if (!isSet && !countsInChannel(bit, guild().channels.at(*place).type))
        return OverwriteGate::NotHere;
    if (!isEditable(bit))
        return OverwriteGate::Locked;
    return (reservedBits() & ~m_unlocked).has(bit) ? OverwriteGate::Reserved : OverwriteGate::Open;
}

void OverwriteDraft::unlock(PermissionMask bits)
{
    m_unlocked |= bits & reservedBits();
    Q_EMIT changed();
}

const Overwrites &OverwriteDraft::savedIn(Id channel) const
{
    static const Overwrites none;
    const auto place = m_places.constFind(channel);
    return place == m_places.cend() ? none : guild().channels.at(*place).overwrites;
}

const Overwrites &OverwriteDraft::editedIn(Id channel) const
{
    const auto edited = m_edited.constFind(channel);
    return edited == m_edited.cend() ? savedIn(channel) : *edited;
}

const PermissionOverwrite *OverwriteDraft::overwrite(const OverwriteCell &cell) const
{
    return overwriteOf(editedIn(cell.channel), cell.subject);
}

const PermissionOverwrite *OverwriteDraft::saved(const OverwriteCell &cell) const
{
    return overwriteOf(savedIn(cell.channel), cell.subject);
}

Overwrites OverwriteDraft::overwrites(Id channel) const
{
    return editedIn(channel);
}

bool OverwriteDraft::set(const OverwriteCell &cell, int bit, OverwriteState state)
{
    if (gate(cell, bit) != OverwriteGate::Open)
        return false;
    Edited edited = m_edited;
    write(edited, cell, bit, state);
    edit(edited, OverwriteAct::Switch);
    return true;
}

void OverwriteDraft::write(Edited &edited, const OverwriteCell &cell, int bit, OverwriteState state) const
{
    const Overwrites &saved = savedIn(cell.channel);
    settle(
        edited, cell.channel,
        withState(edited.value(cell.channel, saved), saved, newOverwrite(guild(), cell.subject), bit, state));
}

void OverwriteDraft::settle(Edited &edited, Id channel, const Overwrites &overwrites) const
{
    if (domain::isSameOverwrites(savedIn(channel), overwrites))
        edited.remove(channel);
    else
        edited.insert(channel, overwrites);
}

bool OverwriteDraft::canRemove(const OverwriteCell &cell) const
{
    const Overwrites &all = editedIn(cell.channel);
    if (isLocked() || std::ranges::count(all, std::optional(cell.subject), &PermissionOverwrite::id) != 1)
        return false;
    const PermissionOverwrite &overwrite = *overwriteOf(all, cell.subject);
    const PermissionMask open = namedBits() & m_editable & ~(reservedBits() & ~m_unlocked);
    return ((overwrite.deny | overwrite.allows) & ~open).isEmpty();
}

bool OverwriteDraft::remove(const OverwriteCell &cell)
{
    if (!canRemove(cell))
        return false;
    Overwrites overwrites = editedIn(cell.channel);
    overwrites.removeIf([&cell](const PermissionOverwrite &each) { return each.id == cell.subject; });
    Edited edited = m_edited;
    settle(edited, cell.channel, overwrites);
    edit(edited, OverwriteAct::Remove);
    return true;
}

PermissionMask OverwriteDraft::reservedIn(const QList<PermissionEdit> &edits) const
{
    PermissionMask reserved;
    for (const PermissionEdit &edit : edits) {
        if (edit.kind == PermissionEdit::Kind::Overwrite &&
            gate({edit.channel, edit.subject}, edit.bit) == OverwriteGate::Reserved)
            reserved |= PermissionMask::ofBit(edit.bit);
    }
    return reserved;
}

int OverwriteDraft::apply(const QList<PermissionEdit> &edits)
{
    Edited edited = m_edited;
    int refused = 0;
    for (const PermissionEdit &edit : edits) {
        if (edit.kind != PermissionEdit::Kind::Overwrite)
            continue;
        const OverwriteCell cell{edit.channel, edit.subject};
        const OverwriteState state = wantedBy(edit.state);
        if (gate(cell, edit.bit) == OverwriteGate::Open)
            write(edited, cell, edit.bit, state);
        else if (domain::overwriteState(overwrite(cell), edit.bit) != state)
            ++refused;
    }
    edit(edited, OverwriteAct::Proposal);
    return refused;
}

void OverwriteDraft::revert()
{
    edit({}, OverwriteAct::Revert);
}

void OverwriteDraft::drop(Id channel)
{
    Edited edited = m_edited;
    if (edited.remove(channel) == 0)
        return;
    m_steps.clear();
    show(edited);
}

QList<domain::GuildChannel> OverwriteDraft::changedChannels() const
{
    QList<domain::GuildChannel> channels;
    if (m_edited.isEmpty())
        return channels;
    for (const domain::GuildChannel &channel : guild().channels) {
        if (!m_edited.contains(channel.id))
            continue;
        channels += channel;
        channels.last().setOverwrites(m_edited.value(channel.id));
    }
    return channels;
}

domain::Guild OverwriteDraft::edited() const
{
    domain::Guild guild = this->guild();
    for (const domain::GuildChannel &channel : changedChannels())
        guild.channels[m_places.value(channel.id)] = channel;
    return guild;
}

QList<OverwriteChange> OverwriteDraft::changes() const
{
    QList<OverwriteChange> changes;
    if (m_edited.isEmpty())
        return changes;
    for (const domain::GuildChannel &channel : guild().channels) {
        if (!m_edited.contains(channel.id))
            continue;
        const Overwrites &now = editedIn(channel.id);
        for (const domain::OverwriteDifference &each :
             domain::overwriteDifferences(channel.overwrites, now, now)) {
            for (const domain::OverwriteBit &bit : each.bits)
                changes += OverwriteChange{{channel.id, each.id.value_or(Id())}, bit.bit, bit.base, bit.mine};
        }
    }
    return changes;
}

void OverwriteDraft::edit(const Edited &edited, OverwriteAct act)
{
    if (edited != m_edited)
        m_steps.push(new OverwriteStep(*this, edited, act));
}

void OverwriteDraft::show(const Edited &edited)
{
    m_edited = edited;
    Q_EMIT changed();
}

std::optional<OverwriteAct> OverwriteDraft::actAt(int index) const
{
    const auto *step = dynamic_cast<const OverwriteStep *>(m_steps.command(index));
    return step == nullptr ? std::nullopt : std::optional(step->act());
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteDraft.cpp"
