// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/PermissionMask.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace botdeck::ui::guild {

/// Those that Fanbook's table names.
domain::PermissionMask namedBits();
/// Those that it names and reserves.
domain::PermissionMask reservedBits();

/// What a step did.
enum class MaskChange { Switch, Preset, Copy, Typed, Revert };

/// What stands between the operator and one bit.
enum class BitGate {
    Open,
    /// Reserved by the platform: it is asked first.
    Reserved,
    /// Without a name: kept as it came, changed only by writing the mask.
    Unknown,
    /// The bot may not give or take it.
    Locked,
};

/// A role's permissions as they are saved and as they are edited, with what can be undone. Every view changes
/// it and follows changed(); none knows another.
class MaskDraft final : public QObject
{
    Q_OBJECT

public:
    explicit MaskDraft(QObject *parent = nullptr);

    /// Another role; nothing that was done before can be undone, and nothing is unlocked. `editable`: the
    /// bits that may be changed at all.
    void open(domain::PermissionMask saved, domain::PermissionMask editable);
    /// The same role, read or saved once more: what was edited is now a change of that, as far as it may
    /// still be changed; nothing of it is asked again. It can be undone where nothing is another than before.
    void reopen(domain::PermissionMask saved, domain::PermissionMask editable);
    /// It is on its way to the server like this: what is edited from now on is a change of it, once it is
    /// read so.
    void send(domain::PermissionMask mask) { m_sent = mask; }

    [[nodiscard]] domain::PermissionMask saved() const { return m_saved; }
    [[nodiscard]] domain::PermissionMask mask() const { return m_mask; }
    [[nodiscard]] domain::PermissionMask editable() const { return m_editable; }
    [[nodiscard]] domain::PermissionMask added() const { return m_mask & ~m_saved; }
    [[nodiscard]] domain::PermissionMask removed() const { return m_saved & ~m_mask; }
    [[nodiscard]] domain::PermissionMask changedBits() const { return m_mask ^ m_saved; }
    [[nodiscard]] BitGate gate(int bit) const;
    /// Of a mask to be written: the bits that may not be changed, and those that must be asked for first.
    [[nodiscard]] domain::PermissionMask refused(domain::PermissionMask mask) const;
    [[nodiscard]] domain::PermissionMask guarded(domain::PermissionMask mask) const;

    /// Reserved bits, until another role is opened.
    void unlock(domain::PermissionMask bits);
    /// False, and nothing, where the gate is not open.
    bool set(int bit, bool on);
    /// The named bits that are not reserved and may be changed are as in `wanted`; all others stay.
    void fill(domain::PermissionMask wanted, MaskChange change);
    /// The whole mask, unknown bits too. False, and nothing, where a bit is locked or reserved.
    bool write(domain::PermissionMask mask);
    /// As saved; a step that can be undone.
    void revert();

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    /// What undo would take back and redo bring back; none where there is nothing.
    [[nodiscard]] std::optional<MaskChange> lastChange() const { return changeAt(m_steps.index() - 1); }
    [[nodiscard]] std::optional<MaskChange> nextChange() const { return changeAt(m_steps.index()); }

Q_SIGNALS:
    /// The mask, what it is compared to, or which bits can be changed.
    void changed();

private:
    friend class MaskStep;

    void edit(domain::PermissionMask mask, MaskChange change);
    void show(domain::PermissionMask mask);
    [[nodiscard]] std::optional<MaskChange> changeAt(int index) const;

    domain::PermissionMask m_saved;
    domain::PermissionMask m_mask;
    /// What was sent and not yet read again.
    std::optional<domain::PermissionMask> m_sent;
    domain::PermissionMask m_editable;
    domain::PermissionMask m_unlocked;
    QUndoStack m_steps;
};

} // namespace botdeck::ui::guild
