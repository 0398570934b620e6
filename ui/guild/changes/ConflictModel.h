// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions/OverwriteConflict.h"

#include <QAbstractTableModel>

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::guild {

/// One channel as the edit began with it, as the server has it now, and as it was to be written.
struct ChannelVersions
{
    domain::GuildChannel base;
    domain::GuildChannel theirs;
    domain::GuildChannel mine;
};

/// In what the three versions differ: a heading for each overwrite, below it a row for each bit, and what
/// shall be of it. Where both changed it theirs counts until mine is chosen.
class ConflictModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, BaseColumn, TheirsColumn, MineColumn, ResultColumn, ColumnCount };

    /// Versions and theme outlive it; the guild is only read while it is made.
    ConflictModel(
        const ChannelVersions &versions, const domain::Guild &guild, const look::Theme &theme,
        QObject *parent = nullptr);

    [[nodiscard]] bool isHeading(int row) const { return m_rows.at(row).bit < 0; }
    /// Both changed it, and not to the same.
    [[nodiscard]] bool collides(int row) const;
    [[nodiscard]] int collisions() const;
    /// Mine in the place of theirs, or the other way round; only where both changed it.
    void toggle(int row);
    /// What the channel's overwrites would be.
    [[nodiscard]] QList<domain::PermissionOverwrite> merged() const;
    /// Other words for the same.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype difference = 0;
        /// -1: a heading.
        int bit = -1;
    };

    [[nodiscard]] const domain::OverwriteDifference &differenceOf(const Row &row) const;
    [[nodiscard]] domain::OverwriteBit bitOf(const Row &row) const;
    [[nodiscard]] bool isMine(const Row &row) const;
    [[nodiscard]] QString heading(const Row &row) const;
    [[nodiscard]] QString cellText(const Row &row, int column) const;
    [[nodiscard]] QString resultText(const Row &row) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    [[nodiscard]] domain::OverwriteState stateIn(const Row &row, int column) const;
    [[nodiscard]] QVariant inkFor(const Row &row, int column) const;
    [[nodiscard]] QVariant paperFor(const Row &row) const;

    const ChannelVersions &m_versions;
    const look::Theme &m_theme;
    QList<domain::OverwriteDifference> m_differences;
    /// By difference.
    QStringList m_names;
    QList<Row> m_rows;
    QList<domain::OverwriteChoice> m_mineWins;
};

} // namespace botdeck::ui::guild
