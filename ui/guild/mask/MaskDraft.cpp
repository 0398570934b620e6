// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/MaskDraft.h"

#include "domain/permissions/PermissionBits.h"

#include <QUndoCommand>

namespace botdeck::ui::guild {

using domain::PermissionMask;

PermissionMask namedBits()
{
    PermissionMask mask;
    for (const domain::PermissionBit &row : domain::namedPermissions())
        mask |= PermissionMask::ofBit(row.bit);
    return mask;
}

PermissionMask reservedBits()
{
    PermissionMask mask;
    for (const domain::PermissionBit &row : domain::namedPermissions())
        mask = row.isReserved ? mask.with(row.bit) : mask;
    return mask;
}

class MaskStep final : public QUndoCommand
{
public:
    MaskStep(MaskDraft &draft, PermissionMask after, MaskChange change)
        : m_draft(draft)
        , m_before(draft.m_mask)
        , m_after(after)
        , m_change(change)
    {
    }

    [[nodiscard]] MaskChange change() const { return m_change; }
    void undo() override { m_draft.show(m_before); }
    void redo() override { m_draft.show(m_after); }

private:
    MaskDraft &m_draft;
    PermissionMask m_before;
    PermissionMask m_after;
    MaskChange m_change;
};

MaskDraft::MaskDraft(QObject *parent)
    : QObject(parent)
{
}

void MaskDraft::open(PermissionMask saved, PermissionMask editable)
{
    m_saved = saved;
    m_editable = editable;
    m_unlocked = {};
    m_sent.reset();
    m_steps.clear();
    show(saved);
}

void MaskDraft::reopen(PermissionMask saved, PermissionMask editable)
{
    const PermissionMask base = m_sent == saved ? saved : m_saved;
    const PermissionMask wanted = (saved | (m_mask & ~base)) & ~(base & ~m_mask);
    const PermissionMask mask = (wanted & editable) | (saved & ~editable);
    if (saved != m_saved || editable != m_editable)
        m_steps.clear();
    if (m_sent == saved)
        m_sent.reset();
    m_saved = saved;
    m_editable = editable;
    m_unlocked |= (mask ^ saved) & reservedBits();
    show(mask);
}

BitGate MaskDraft::gate(int bit) const
{
    if (!namedBits().has(bit))
        return BitGate::Unknown;
    if (!m_editable.has(bit))
        return BitGate::Locked;
    return (reservedBits() & ~m_unlocked).has(bit) ? BitGate::Reserved : BitGate::Open;
}

PermissionMask MaskDraft::refused(PermissionMask mask) const
{
    return (mask ^ m_mask) & ~m_editable;
}

PermissionMask MaskDraft::guarded(PermissionMask mask) const
{
    return (mask ^ m_mask) & (~namedBits() | (reservedBits() & ~m_unlocked));
}

void MaskDraft::unlock(PermissionMask bits)
{
    m_unlocked |= bits & reservedBits();
    Q_EMIT changed();
}

bool MaskDraft::set(int bit, bool on)
{
    if (gate(bit) != BitGate::Open)
        return false;
    edit(m_mask.with(bit, on), MaskChange::Switch);
    return true;
}

void MaskDraft::fill(PermissionMask wanted, MaskChange change)
{
    // Whoever chooses a template does not think of reserved bits, unlocked or not.
    const PermissionMask open = namedBits() & ~reservedBits() & m_editable;
    edit((m_mask & ~open) | (wanted & open), change);
}

bool MaskDraft::write(PermissionMask mask)
{
    if (!refused(mask).isEmpty() || guarded(mask).hasAny(namedBits()))
        return false;
    edit(mask, MaskChange::Typed);
    return true;
}

void MaskDraft::revert()
{
    edit(m_saved, MaskChange::Revert);
}

void MaskDraft::edit(PermissionMask mask, MaskChange change)
{
    if (mask != m_mask)
        m_steps.push(new MaskStep(*this, mask, change));
}

void MaskDraft::show(PermissionMask mask)
{
    m_mask = mask;
    Q_EMIT changed();
}

std::optional<MaskChange> MaskDraft::changeAt(int index) const
{
    const auto *step = dynamic_cast<const MaskStep *>(m_steps.command(index));
    return step == nullptr ? std::nullopt : std::optional(step->change());
}

} // namespace botdeck::ui::guild

#include "moc_MaskDraft.cpp"
