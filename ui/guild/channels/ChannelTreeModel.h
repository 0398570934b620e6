// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guild/ShownGuild.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace botdeck::ui::guild {

/// A channel as it stands in the list.
struct ChannelRow
{
    core::Id id;
    /// In one line, safe to show; the id where it has no name.
    QString name;
    /// Fanbook's number.
    qint64 type = 0;
    /// How many channels are in it; only of a category.
    int inside = 0;

    [[nodiscard]] bool isCategory() const;
};

/// A guild's channels below their categories, in the order of channelGroups(). A row has a ChannelRow as
/// RowRole.
class ChannelTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole };

    explicit ChannelTreeModel(QObject *parent = nullptr);

    void setGuild(const std::optional<ShownGuild> &guild);
    /// Other words for the same.
    void retranslate();

    /// Channels, without categories.
    [[nodiscard]] int count() const;
    [[nodiscard]] const domain::GuildChannel *channelAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(core::Id channel) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// A channel in no category, or a category with what is in it: places in the guild's channels.
    struct Top
    {
        int place = 0;
        QList<int> inside = {};
    };

    [[nodiscard]] ChannelRow rowOf(const QModelIndex &index) const;
    [[nodiscard]] static QString spoken(const ChannelRow &row, qsizetype overwrites);
    [[nodiscard]] static QString tip(const ChannelRow &row, qsizetype overwrites);

    std::optional<ShownGuild> m_guild;
    std::vector<Top> m_tops;
};

} // namespace botdeck::ui::guild
