// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/overwrites/OverwriteDraft.h"
#include "ui/guild/overwrites/OverwriteSubjects.h"

#include <QAbstractTableModel>

namespace botdeck::ui::guild {

/// One cell of the matrix, for painting.
struct MatrixCell
{
    domain::OverwriteState before = domain::OverwriteState::Inherit;
    domain::OverwriteState now = domain::OverwriteState::Inherit;
    OverwriteGate gate = OverwriteGate::Open;
    /// How many other permissions the overwrite allows or denies.
    int others = 0;
    /// A category's that has no overwrites at all.
    bool isBlank = false;
    bool isCategory = false;

    [[nodiscard]] bool isChanged() const { return before != now; }
    [[nodiscard]] bool isGain() const { return OverwriteChange{{}, 0, before, now}.isGain(); }
};

/// One row's channel, for its header.
struct MatrixRow
{
    core::Id channel;
    /// Made safe to show, in one line.
    QString name;
    qint64 type = 0;
    bool isCategory = false;
    bool isChanged = false;
};

/// What all overwrites of a draft say of one permission: a row for each channel, in their categories, a
/// column for each of whom there is an overwrite anywhere, or who was added. It is reset when the draft opens
/// a guild.
class OverwriteModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole, ///< MatrixCell
        HeadRole                 ///< MatrixRow of a row, OverwriteSubject of a column
    };

    /// The draft outlives it.
    explicit OverwriteModel(const OverwriteDraft &draft, QObject *parent = nullptr);

    void setBit(int bit);
    [[nodiscard]] int bit() const { return m_bit; }
    /// A column for somebody; nothing where there is one.
    void add(core::Id subject);
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] OverwriteCell cellAt(const QModelIndex &index) const;
    /// Invalid where the guild does not have the channel or there is no such column.
    [[nodiscard]] QModelIndex indexOf(const OverwriteCell &cell) const;
    [[nodiscard]] const QList<OverwriteSubject> &subjects() const { return m_subjects; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void follow();
    void reload();
    void announce();
    [[nodiscard]] MatrixCell cell(const QModelIndex &index) const;
    [[nodiscard]] const domain::GuildChannel &channelAt(int row) const;
    [[nodiscard]] MatrixRow rowAt(int row) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    [[nodiscard]] QString tip(const QModelIndex &index) const;
    [[nodiscard]] QString subjectTip(int column) const;
    [[nodiscard]] QString channelTip(int row) const;

    const OverwriteDraft &m_draft;
    int m_bit;
    /// Whose rows these are; null for none.
    std::shared_ptr<const domain::PermissionTable> m_table;
    /// Places in its guild's channels.
    QList<int> m_rows;
    QList<OverwriteSubject> m_subjects;
    QList<core::Id> m_added;
};

} // namespace botdeck::ui::guild
