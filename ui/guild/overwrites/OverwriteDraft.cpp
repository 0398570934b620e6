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
        , m_before(draft.m_edits.edited)
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

OverwritesMet OverwriteDraft::open(const ShownGuild &guild)
{
    const domain::Guild &now = guild.table->guild();
    OverwritesMet met;
    if (!m_shown || this->guild().id != now.id) {
        reset();
    } else if (!hasSameOverwrites(this->guild(), now)) {
        m_steps.clear();
        met = m_edits.follow(this->guild(), now);
    }
    m_shown = guild;
    m_places.clear();
    for (qsizetype place = 0; place < now.channels.size(); ++place)
        m_places.insert(now.channels.at(place).id, place);
    m_editable = editableBits(guild);
    Q_EMIT changed();
    return met;
}

/// Nothing is edited, and nothing of it is known any more.
void OverwriteDraft::reset()
{
    m_steps.clear();
    m_edits = {};
    m_unlocked = {};
}

void OverwriteDraft::close()
{
    reset();
    m_shown.reset();
    m_places.clear();
    m_editable = {};
    Q_EMIT changed();
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
        return OverwriteGate::NoChannel;
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
    const auto edited = m_edits.edited.constFind(channel);
    return edited == m_edits.edited.cend() ? savedIn(channel) : *edited;
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
    OverwriteEdits after = m_edits;
    write(after, cell, bit, state);
    edit(after.edited, OverwriteAct::Switch);
    return true;
}

void OverwriteDraft::write(
    OverwriteEdits &edits, const OverwriteCell &cell, int bit, OverwriteState state) const
{
    const Overwrites &saved = savedIn(cell.channel);
    const Overwrites now = edits.edited.value(cell.channel, saved);
    edits.edit(cell.channel, withState(now, saved, newOverwrite(guild(), cell.subject), bit, state), saved);
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
    OverwriteEdits after = m_edits;
    after.edit(cell.channel, overwrites, savedIn(cell.channel));
    edit(after.edited, OverwriteAct::Remove);
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

QList<ShutEdit> OverwriteDraft::apply(const QList<PermissionEdit> &edits)
{
    OverwriteEdits after = m_edits;
    QList<ShutEdit> shut;
    for (const PermissionEdit &edit : edits) {
        if (edit.kind != PermissionEdit::Kind::Overwrite)
            continue;
        const OverwriteCell cell{edit.channel, edit.subject};
        const OverwriteState state = wantedBy(edit.state);
        const ShutEdit met{edit.bit, gate(cell, edit.bit)};
        if (met.gate == OverwriteGate::Open)
            write(after, cell, edit.bit, state);
        else if (domain::overwriteState(overwrite(cell), edit.bit) != state)
            shut += met;
    }
    this->edit(after.edited, OverwriteAct::Proposal);
    return shut;
}

void OverwriteDraft::revert()
{
    edit({}, OverwriteAct::Revert);
}

domain::GuildChannel OverwriteDraft::base(const domain::GuildChannel &channel) const
{
    domain::GuildChannel base = channel;
    base.setOverwrites(m_edits.bases.value(channel.id, savedIn(channel.id)));
    return base;
}

void OverwriteDraft::send(const domain::GuildChannel &channel)
{
    if (m_places.contains(channel.id))
        m_edits.sent.insert(channel.id, channel.overwrites);
}

void OverwriteDraft::decide(const domain::GuildChannel &theirs, const Overwrites &wanted)
{
    const auto place = m_places.constFind(theirs.id);
    if (place == m_places.cend())
        return;
    m_steps.clear();
    m_edits.decide(guild().channels.at(*place), theirs, wanted);
    Q_EMIT changed();
}

void OverwriteDraft::edit(const Edited &edited, OverwriteAct act)
{
    if (edited != m_edits.edited)
        m_steps.push(new OverwriteStep(*this, edited, act));
}

void OverwriteDraft::show(const Edited &edited)
{
    m_edits.edited = edited;
    Q_EMIT changed();
}

std::optional<OverwriteAct> OverwriteDraft::actAt(int index) const
{
    const auto *step = dynamic_cast<const OverwriteStep *>(m_steps.command(index));
    return step == nullptr ? std::nullopt : std::optional(step->act());
}

} // namespace botdeck::ui::guild

#include "moc_OverwriteDraft.cpp"
