// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"
#include "ui/guild/overwrites/OverwriteRules.h"
#include "ui/guild/ShownGuild.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace botdeck::ui::guild {

/// What a step did.
enum class OverwriteAct { Switch, Remove, Proposal, Revert };

/// The overwrites of all channels as they were read and as they are edited, with what can be undone. What is
/// shown nowhere (overwrites without an id, earlier ones of several with one id, unknown bits and members)
/// stays as it came. Every view changes it and follows changed(); none knows another.
class OverwriteDraft final : public QObject
{
    Q_OBJECT

public:
    explicit OverwriteDraft(QObject *parent = nullptr);

    /// Of the same guild what was edited stays in channels whose overwrites are the same as before, and can
    /// be undone where they all are. The channels whose edits are gone and are not what was read now.
    QList<core::Id> open(const ShownGuild &guild);
    /// Nothing is read.
    void close();
    [[nodiscard]] bool isOpen() const { return m_shown.has_value(); }
    /// As it was read; only while open.
    [[nodiscard]] const domain::Guild &guild() const { return m_shown->table->guild(); }
    /// Null where nothing is open.
    [[nodiscard]] std::shared_ptr<const domain::PermissionTable> table() const
    {
        return m_shown ? m_shown->table : nullptr;
    }

    /// Why nothing may be changed, in a sentence; empty where it may.
    void setReadOnly(const QString &why);
    /// Nothing may be changed at all.
    [[nodiscard]] bool isLocked() const { return !m_readOnly.isEmpty() || m_editable.isEmpty(); }
    /// Why a locked bit is locked, in the language of the moment.
    [[nodiscard]] QString lockReason() const;
    [[nodiscard]] OverwriteGate gate(const OverwriteCell &cell, int bit) const;
    /// Reserved bits, until another guild is opened.
    void unlock(domain::PermissionMask bits);

    /// As edited and as read; null where there is none.
    [[nodiscard]] const domain::PermissionOverwrite *overwrite(const OverwriteCell &cell) const;
    [[nodiscard]] const domain::PermissionOverwrite *saved(const OverwriteCell &cell) const;
    /// All of a channel, as edited.
    [[nodiscard]] QList<domain::PermissionOverwrite> overwrites(core::Id channel) const;

    /// False, and nothing, where the gate is not open. `state`: never Both.
    bool set(const OverwriteCell &cell, int bit, domain::OverwriteState state);
    /// Whether the whole overwrite may go: it is there, and no bit in it is kept or locked.
    [[nodiscard]] bool canRemove(const OverwriteCell &cell) const;
    bool remove(const OverwriteCell &cell);
    /// The reserved bits that must be unlocked before these edits are applied.
    [[nodiscard]] domain::PermissionMask reservedIn(const QList<domain::PermissionEdit> &edits) const;
    /// Those of overwrites, as one step; how many of them could not be done because their gate is shut.
    int apply(const QList<domain::PermissionEdit> &edits);
    /// As read; a step that can be undone.
    void revert();
    /// One channel's edits are over, saved or given up; nothing before can be undone.
    void drop(core::Id channel);

    [[nodiscard]] bool isChanged() const { return !m_edited.isEmpty(); }
    [[nodiscard]] bool isChangedIn(core::Id channel) const { return m_edited.contains(channel); }
    /// Those whose overwrites are not as they were read, as edited, in the guild's order.
    [[nodiscard]] QList<domain::GuildChannel> changedChannels() const;
    /// The whole guild with them; only while open.
    [[nodiscard]] domain::Guild edited() const;
    /// Bit by bit, in the order of channels.
    [[nodiscard]] QList<OverwriteChange> changes() const;

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    /// What undo would take back and redo bring back; none where there is nothing.
    [[nodiscard]] std::optional<OverwriteAct> lastAct() const { return actAt(m_steps.index() - 1); }
    [[nodiscard]] std::optional<OverwriteAct> nextAct() const { return actAt(m_steps.index()); }

Q_SIGNALS:
    /// The overwrites, what they are compared to, or what may be changed.
    void changed();

private:
    friend class OverwriteStep;
    /// By channel; only what is not as it was read.
    using Edited = QHash<core::Id, QList<domain::PermissionOverwrite>>;

    [[nodiscard]] const QList<domain::PermissionOverwrite> &savedIn(core::Id channel) const;
    [[nodiscard]] const QList<domain::PermissionOverwrite> &editedIn(core::Id channel) const;
    [[nodiscard]] bool isEditable(int bit) const;
    void write(Edited &edited, const OverwriteCell &cell, int bit, domain::OverwriteState state) const;
    void settle(Edited &edited, core::Id channel, const QList<domain::PermissionOverwrite> &overwrites) const;
    void edit(const Edited &edited, OverwriteAct act);
    void show(const Edited &edited);
    [[nodiscard]] std::optional<OverwriteAct> actAt(int index) const;

    std::optional<ShownGuild> m_shown;
    /// Their places in the guild's channels.
    QHash<core::Id, qsizetype> m_places;
    Edited m_edited;
    domain::PermissionMask m_editable;
    domain::PermissionMask m_unlocked;
    QString m_readOnly;
    QUndoStack m_steps;
};

} // namespace botdeck::ui::guild
