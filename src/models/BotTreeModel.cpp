// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/BotTreeModel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace botdeck::models {

namespace {

constexpr std::array allGroups{BotGroup::CloudChat, BotGroup::Fanbook, BotGroup::Telegram, BotGroup::Sandbox};

BotGroup groupOf(const BotRow &bot)
{
    static constexpr std::array byPlatform{BotGroup::CloudChat, BotGroup::Fanbook, BotGroup::Telegram};
    return bot.demo ? BotGroup::Sandbox : byPlatform.at(size_t(bot.platform));
}

auto findBot(const std::vector<BotRow> &bots, const domain::BotKey &key)
{
    return std::find_if(bots.begin(), bots.end(), [&key](const BotRow &bot) { return bot.key == key; });
}

// A child's internal id names its group, so that rows of groups may come and go; a group's own is zero.
quintptr childId(BotGroup group)
{
    return quintptr(group) + 1;
}

} // namespace

void BotTreeModel::setWords(BotWords words)
{
    m_words = std::move(words);
    if (m_groups.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, 0));
    for (const Group &group : m_groups) {
        const QModelIndex parent = groupIndex(group);
        Q_EMIT dataChanged(index(0, 0, parent), index(int(group.bots.size()) - 1, 0, parent));
    }
}

void BotTreeModel::setBots(const QList<BotRow> &bots)
{
    m_order.clear();
    for (const BotRow &bot : bots)
        m_order += bot.key;
    for (const BotGroup id : allGroups) {
        std::vector<BotRow> ofGroup;
        std::copy_if(bots.begin(), bots.end(), std::back_inserter(ofGroup), [id](const BotRow &bot) {
            return groupOf(bot) == id;
        });
        for (BotRow &bot : ofGroup)
            bot.unread = m_unread.value(bot.key);
        setGroup(id, ofGroup);
    }
}

void BotTreeModel::setGroup(BotGroup id, const std::vector<BotRow> &bots)
{
    int row = groupRow(id);
    if (bots.empty()) {
        if (row != -1) {
            beginRemoveRows({}, row, row);
            m_groups.erase(m_groups.begin() + row);
            endRemoveRows();
        }
        return;
    }
    if (row == -1) {
        const auto place = std::find_if(
            m_groups.begin(), m_groups.end(), [id](const Group &group) { return group.id > id; });
        row = int(std::distance(m_groups.begin(), place));
        beginInsertRows({}, row, row);
        m_groups.insert(place, Group{id, {}});
        endInsertRows();
    }
    Group &group = m_groups.at(size_t(row));
    const bool countChanges = group.bots.size() != bots.size();
    removeStrangers(group, bots);
    placeAll(group, bots);
    if (countChanges)
        Q_EMIT dataChanged(groupIndex(group), groupIndex(group));
}

void BotTreeModel::removeStrangers(Group &group, const std::vector<BotRow> &bots)
{
    for (int row = int(group.bots.size()) - 1; row >= 0; --row) {
        if (findBot(bots, group.bots.at(size_t(row)).key) != bots.end())
            continue;
        beginRemoveRows(groupIndex(group), row, row);
        group.bots.erase(group.bots.begin() + row);
        endRemoveRows();
    }
}

/// Brings each bot to its place: moved up where it stands below, inserted where it is new, changed where it
/// differs.
void BotTreeModel::placeAll(Group &group, const std::vector<BotRow> &bots)
{
    const QModelIndex parent = groupIndex(group);
    for (int row = 0; row < int(bots.size()); ++row) {
        const BotRow &wanted = bots.at(size_t(row));
        const int at = int(std::distance(group.bots.cbegin(), findBot(group.bots, wanted.key)));
        const auto place = group.bots.begin() + row;
        if (at == int(group.bots.size())) {
            beginInsertRows(parent, row, row);
            group.bots.insert(place, wanted);
            endInsertRows();
        } else if (at != row) {
            beginMoveRows(parent, at, at, parent, row);
            std::rotate(place, group.bots.begin() + at, group.bots.begin() + at + 1);
            endMoveRows();
        }
        if (group.bots.at(size_t(row)) != wanted) {
            group.bots.at(size_t(row)) = wanted;
            Q_EMIT dataChanged(index(row, 0, parent), index(row, 0, parent));
        }
    }
}

void BotTreeModel::setStatus(const domain::BotKey &bot, const domain::BotStatus &status)
{
    const QModelIndex at = indexOf(bot);
    if (!at.isValid())
        return;
    BotRow &row = m_groups.at(size_t(at.parent().row())).bots.at(size_t(at.row()));
    if (row.status == status)
        return;
    row.status = status;
    Q_EMIT dataChanged(at, at);
}

void BotTreeModel::setRates(const QHash<domain::BotKey, BotCounters> &counters)
{
    changeEach([&counters](BotRow &bot) {
        const auto counter = counters.constFind(bot.key);
        return counter != counters.cend() &&
               std::exchange(bot.perSecond, counter->perSecond) != counter->perSecond;
    });
}

void BotTreeModel::setUnread(const QHash<domain::BotKey, qint64> &unread)
{
    m_unread = unread;
    changeEach([&unread](BotRow &bot) {
        const qint64 now = unread.value(bot.key);
        return std::exchange(bot.unread, now) != now;
    });
}

/// Numbers change for many bots at once: one signal a group, not one a bot. `change` says whether it changed
/// the bot.
template <typename Change>
void BotTreeModel::changeEach(Change change)
{
    for (Group &group : m_groups) {
        int first = -1;
        int last = -1;
        for (int row = 0; row < int(group.bots.size()); ++row) {
            if (!change(group.bots.at(size_t(row))))
                continue;
            first = first == -1 ? row : first;
            last = row;
        }
        if (first != -1)
            Q_EMIT dataChanged(index(first, 0, groupIndex(group)), index(last, 0, groupIndex(group)));
    }
}

bool BotTreeModel::moveRows(
    const QModelIndex &source, int row, int count, const QModelIndex &target, int before)
{
    const bool inGroup = source.isValid() && source.internalId() == 0 && source == target && count == 1;
    if (!inGroup || row < 0 || row >= rowCount(source) || before < 0 || before > rowCount(source))
        return false;
    Group &group = m_groups.at(size_t(source.row()));
    if (group.id == BotGroup::Sandbox || !beginMoveRows(source, row, row, target, before))
        return false;
    const auto from = group.bots.begin() + row;
    const auto to = group.bots.begin() + before;
    if (to > from)
        std::rotate(from, from + 1, to);
    else
        std::rotate(to, from, from + 1);
    noteOrder(group);
    endMoveRows();
    return true;
}

/// The group's bots take the places of the whole order that they had together.
void BotTreeModel::noteOrder(const Group &group)
{
    auto next = group.bots.cbegin();
    for (domain::BotKey &place : m_order) {
        if (findBot(group.bots, place) != group.bots.end())
            place = (next++)->key;
    }
}

int BotTreeModel::groupRow(BotGroup id) const
{
    const auto found =
        std::find_if(m_groups.begin(), m_groups.end(), [id](const Group &group) { return group.id == id; });
    return found == m_groups.end() ? -1 : int(std::distance(m_groups.begin(), found));
}

QModelIndex BotTreeModel::groupIndex(const Group &group) const
{
    return createIndex(groupRow(group.id), 0, quintptr(0));
}

const BotRow *BotTreeModel::botPointer(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int row = groupRow(BotGroup(index.internalId() - 1));
    if (row == -1 || index.row() >= int(m_groups.at(size_t(row)).bots.size()))
        return nullptr;
    return &m_groups.at(size_t(row)).bots.at(size_t(index.row()));
}

std::optional<BotRow> BotTreeModel::botAt(const QModelIndex &index) const
{
    const BotRow *bot = botPointer(index);
    return bot == nullptr ? std::nullopt : std::optional(*bot);
}

QModelIndex BotTreeModel::indexOf(const domain::BotKey &bot) const
{
    for (const Group &group : m_groups) {
        const auto found = findBot(group.bots, bot);
        if (found != group.bots.end())
            return createIndex(int(std::distance(group.bots.begin(), found)), 0, childId(group.id));
    }
    return {};
}

QList<BotRow> BotTreeModel::bots() const
{
    QList<BotRow> all;
    for (const Group &group : m_groups)
        all.append(QList<BotRow>(group.bots.cbegin(), group.bots.cend()));
    return all;
}

QModelIndex BotTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? childId(m_groups.at(size_t(parent.row())).id) : quintptr(0));
}

QModelIndex BotTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const int row = groupRow(BotGroup(child.internalId() - 1));
    return row == -1 ? QModelIndex() : createIndex(row, 0, quintptr(0));
}

int BotTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(m_groups.at(size_t(parent.row())).bots.size());
}

int BotTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags BotTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == 0)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags bot = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.internalId() == childId(BotGroup::Sandbox) ? bot : bot | Qt::ItemIsDragEnabled;
}

QVariant BotTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IsGroupRole)
        return index.internalId() == 0;
    if (const BotRow *bot = botPointer(index)) {
        if (role == Qt::AccessibleTextRole)
            return m_words.description ? m_words.description(*bot) : bot->name;
        if (role == Qt::ToolTipRole)
            return m_words.tip ? QVariant(m_words.tip(*bot)) : QVariant();
        if (role == GroupRole)
            return int(groupOf(*bot));
        return role == Qt::DisplayRole ? QVariant(bot->name)
               : role == BotRole       ? QVariant::fromValue(*bot)
                                       : QVariant();
    }
    const Group &group = m_groups.at(size_t(index.row()));
    if (role == GroupRole)
        return int(group.id);
    if (role == CountRole)
        return int(group.bots.size());
    return role == Qt::DisplayRole && m_words.group ? QVariant(m_words.group(group.id)) : QVariant();
}

} // namespace botdeck::models

#include "moc_BotTreeModel.cpp"
