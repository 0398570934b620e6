// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConsoleData.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace botdeck::models {

/// Bots stand under their platform, demo bots under the sandbox.
enum class BotGroup { CloudChat, Fanbook, Telegram, Sandbox };

/// The words that only the user interface knows.
struct BotWords
{
    std::function<QString(BotGroup)> group = {};
    /// Name, state and numbers in a sentence, for screen readers and tooltips.
    std::function<QString(const BotRow &)> description = {};
    /// The same as rich text for a tooltip; what strangers wrote is escaped in it.
    std::function<QString(const BotRow &)> tip = {};
};

/// Groups with their bots. Groups without bots are not shown; changes come row by row, so that selection and
/// scroll position stay. Bots may be moved within their group (moveRow()), those of the sandbox may not.
class BotTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IsGroupRole = Qt::UserRole, ///< bool
        GroupRole,                  ///< BotGroup as int
        CountRole,                  ///< int: bots of a group
        BotRole,                    ///< BotRow
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setWords(BotWords words);
    /// All bots, in the order to be shown within their groups.
    void setBots(const QList<BotRow> &bots);
    void setStatus(const domain::BotKey &bot, const domain::BotStatus &status);
    void setRates(const QHash<domain::BotKey, BotCounters> &counters);
    /// What is unread, by bot; none for those that are not named. setBots() changes nothing of it.
    void setUnread(const QHash<domain::BotKey, qint64> &unread);

    /// The bot at an index; nothing for a group.
    [[nodiscard]] std::optional<BotRow> botAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const domain::BotKey &bot) const;
    [[nodiscard]] QList<BotRow> bots() const;
    /// All bots in the order that setBots() gave and moveRows() changed.
    [[nodiscard]] const QList<domain::BotKey> &order() const { return m_order; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// One row at a time, within its group. Others of the whole order keep their places.
    bool
    moveRows(const QModelIndex &source, int row, int count, const QModelIndex &target, int before) override;

private:
    struct Group
    {
        BotGroup id;
        std::vector<BotRow> bots;
    };

    void setGroup(BotGroup id, const std::vector<BotRow> &bots);
    void removeStrangers(Group &group, const std::vector<BotRow> &bots);
    void placeAll(Group &group, const std::vector<BotRow> &bots);
    void noteOrder(const Group &group);
    template <typename Change>
    void changeEach(Change change);
    [[nodiscard]] int groupRow(BotGroup id) const;
    [[nodiscard]] QModelIndex groupIndex(const Group &group) const;
    [[nodiscard]] const BotRow *botPointer(const QModelIndex &index) const;

    BotWords m_words;
    std::vector<Group> m_groups;
    QList<domain::BotKey> m_order;
    QHash<domain::BotKey, qint64> m_unread;
};

} // namespace botdeck::models
