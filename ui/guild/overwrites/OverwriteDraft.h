// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/SmallestChange.h"
#include "ui/guild/overwrites/OverwriteEdits.h"
#include "ui/guild/ShownGuild.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace botdeck::ui::guild {

/// What a step did.
enum class OverwriteAct { Switch, Remove, Proposal, Revert };

/// A part of a proposal that was left out.
struct ShutEdit
{
    int bit = 0;
    /// Never Open.
    OverwriteGate gate = OverwriteGate::Locked;
};

/// The overwrites of all channels as they were read and as they are edited, with what can be undone. What is
/// shown nowhere (overwrites without an id, earlier ones of several with one id, unknown bits and members)
/// stays as it came. Every view changes it and follows changed(); none knows another.
class OverwriteDraft final : public QObject
{
    Q_OBJECT

public:
    explicit OverwriteDraft(QObject *parent = nullptr);

    /// Of the same guild what was edited is now a change of what was read, also where somebody else has
    /// changed something; it can be undone where no overwrite is another than before.
    OverwritesMet open(const ShownGuild &guild);
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
    /// Those of overwrites, as one step; those that could not be done because their gate is shut.
    QList<ShutEdit> apply(const QList<domain::PermissionEdit> &edits);
    /// As read; a step that can be undone.
    void revert();

    /// The overwrites that saving a channel begins with: as they were read, but where they are contested.
    [[nodiscard]] domain::GuildChannel base(const domain::GuildChannel &channel) const;
    /// A channel is on its way to the server like this: what is edited from now on is a change of it, once
    /// it is read so.
    void send(const domain::GuildChannel &channel);
    /// As OverwriteEdits has it; nothing before can be undone.
    void decide(const domain::GuildChannel &theirs, const QList<domain::PermissionOverwrite> &wanted);

    [[nodiscard]] bool isChanged() const { return !m_edits.edited.isEmpty(); }
    [[nodiscard]] bool isChangedIn(core::Id channel) const { return m_edits.edited.contains(channel); }
    // As OverwriteEdits has them; edited() only while open.
    [[nodiscard]] QList<domain::GuildChannel> changedChannels() const
    {
        return isChanged() ? m_edits.changedChannels(guild()) : QList<domain::GuildChannel>();
    }
    [[nodiscard]] domain::Guild edited() const { return m_edits.appliedTo(guild()); }
    [[nodiscard]] QList<OverwriteChange> changes() const
    {
        return isChanged() ? m_edits.changes(guild()) : QList<OverwriteChange>();
    }

    [[nodiscard]] QUndoStack &steps() { return m_steps; }
    /// What undo would take back and redo bring back; none where there is nothing.
    [[nodiscard]] std::optional<OverwriteAct> lastAct() const { return actAt(m_steps.index() - 1); }
    [[nodiscard]] std::optional<OverwriteAct> nextAct() const { return actAt(m_steps.index()); }

Q_SIGNALS:
    /// The overwrites, what they are compared to, or what may be changed.
    void changed();

private:
    friend class OverwriteStep;
    using Edited = OverwriteEdits::ByChannel;

    [[nodiscard]] const QList<domain::PermissionOverwrite> &savedIn(core::Id channel) const;
    [[nodiscard]] const QList<domain::PermissionOverwrite> &editedIn(core::Id channel) const;
    [[nodiscard]] bool isEditable(int bit) const;
    void reset();
    void write(OverwriteEdits &edits, const OverwriteCell &cell, int bit, domain::OverwriteState state) const;
    void edit(const Edited &edited, OverwriteAct act);
    void show(const Edited &edited);
    [[nodiscard]] std::optional<OverwriteAct> actAt(int index) const;

    std::optional<ShownGuild> m_shown;
    /// Their places in the guild's channels.
    QHash<core::Id, qsizetype> m_places;
    OverwriteEdits m_edits;
    domain::PermissionMask m_editable;
    domain::PermissionMask m_unlocked;
    QString m_readOnly;
    QUndoStack m_steps;
};

} // namespace botdeck::ui::guild
