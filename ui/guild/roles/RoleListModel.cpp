// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleListModel.h"

#include "models/SafeText.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/roles/RoleDot.h"
#include "ui/look/Icons.h"
#include "ui/look/Numbers.h"
#include "ui/widgets/PhraseWords.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

using domain::RoleLock;

constexpr qsizetype roleNameShown = 120;

// In the order of the columns; the last one shows a sign.
constexpr std::array roleColumnTitles{
    //: the position of a role in its guild: a narrow column
    QT_TRANSLATE_NOOP("botdeck::ui::guild::RoleListModel", "Pos"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::RoleListModel", "Role"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::RoleListModel", "Members"),
};
static_assert(roleColumnTitles.size() == RoleListModel::ColumnCount);

/// How many members have each of the guild's roles.
std::vector<qint64> roleCounts(const domain::PermissionTable &table)
{
    std::vector<qint64> counts(size_t(table.guild().roles.size()), 0);
    for (const domain::PermissionTable::Holder &holder : table.members()) {
        for (const int role : holder.roles)
            ++counts.at(size_t(role));
    }
    return counts;
}

} // namespace

RoleListModel::RoleListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoleListModel::setGuild(const std::optional<ShownGuild> &guild)
{
    beginResetModel();
    m_rows.clear();
    m_separator = -1;
    if (guild)
        read(*guild);
    endResetModel();
}

void RoleListModel::read(const ShownGuild &shown)
{
    const domain::PermissionTable &table = *shown.table;
    const domain::Guild &guild = table.guild();
    const domain::GuildMember *bot = guild.member(shown.self);
    m_isBotKnown = bot != nullptr;
    m_botName = m_isBotKnown ? models::oneLine(bot->name, roleNameShown) : QString();
    const QList<core::Id> ranked = domain::rolesByRank(guild);
    const auto lockOf = [&](core::Id role) { return domain::roleRights(table, shown.self, role).edit; };
    // Who may edit one may edit all below it: so few of them are asked for.
    const auto editable =
        std::ranges::partition_point(ranked, [&](core::Id role) { return lockOf(role) != RoleLock::None; });
    const auto locked = editable - ranked.begin();
    m_separator = locked == 0 ? -1 : locked == ranked.size() ? 0 : int(locked);
    m_lock = locked == 0 ? RoleLock::None : lockOf(ranked.first());
    const std::vector<qint64> counts = roleCounts(table);
    for (const core::Id id : ranked) {
        const domain::GuildRole *role = guild.role(id);
        std::optional<qint64> members = role->memberCount;
        if (!members && !guild.members.isEmpty())
            members =
                id == guild.id ? guild.members.size() : counts.at(size_t(role - guild.roles.constData()));
        m_rows.push_back(
            {id, models::oneLine(role->name, roleNameShown), role->position, roleColour(*role), members,
             role->isManaged, qsizetype(m_rows.size()) < locked, m_edited.contains(id)});
    }
}

void RoleListModel::setEdited(const QSet<core::Id> &roles)
{
    if (roles == m_edited)
        return;
    m_edited = roles;
    for (RoleRow &row : m_rows)
        row.isEdited = roles.contains(row.id);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RoleListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const RoleRow &RoleListModel::rowAt(int row) const
{
    return m_rows.at(size_t(m_separator >= 0 && row > m_separator ? row - 1 : row));
}

std::optional<core::Id> RoleListModel::roleAt(const QModelIndex &index) const
{
    if (!index.isValid() || isSeparator(index.row()))
        return std::nullopt;
    return rowAt(index.row()).id;
}

QModelIndex RoleListModel::indexOf(core::Id role) const
{
    const auto found = std::ranges::find(m_rows, role, &RoleRow::id);
    if (found == m_rows.end())
        return {};
    const int at = int(found - m_rows.begin());
    return index(m_separator >= 0 && at >= m_separator ? at + 1 : at, 0);
}

int RoleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count() + (m_separator >= 0 ? 1 : 0);
}

int RoleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoleListModel::separatorWords() const
{
    if (!m_isBotKnown)
        return tr("What the bot can edit is not known");
    const QString bot = m_botName.isEmpty() ? tr("The bot") : m_botName;
    if (m_separator == 0)
        //: %1 is the bot's name
        return tr("%1 can edit none of these roles").arg(bot);
    //: between the roles that a bot cannot edit and those that it can; %1 is the bot's name
    return tr("%1 can edit the roles below").arg(bot);
}

QVariant RoleListModel::separatorData(int column, int role) const
{
    if (role == SeparatorRole)
        return separatorWords();
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column == 0 ? QVariant(separatorWords()) : QVariant();
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{separatorWords()};
    if (!m_isBotKnown)
        lines += tr("The bot is not among the members that were read.");
    else if (m_separator == 0)
        lines += widgets::translated(domain::roleLockWords(m_lock));
    return lineTip(lines);
}

QVariant RoleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isSeparator(index.row()))
        return separatorData(index.column(), role);
    const RoleRow &row = rowAt(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return tip(row);
    case Qt::AccessibleTextRole:
        // The first cell says the whole row: it is what is current when the arrow keys go through the list.
        return index.column() == PositionColumn ? spoken(row) : cellText(row, index.column());
    default:
        return {};
    }
}

QString RoleListModel::cellText(const RoleRow &row, int column)
{
    switch (column) {
    case PositionColumn:
        return QString::number(row.position);
    case RoleColumn:
        return row.name.isEmpty() ? row.id.toString() : row.name;
    case MembersColumn:
        return row.members ? look::grouped(*row.members) : QString();
    default:
        return {};
    }
}

QString RoleListModel::tip(const RoleRow &row) const
{
    QStringList lines{cellText(row, RoleColumn), tr("id %1").arg(row.id.toString())};
    if (row.isLocked && m_isBotKnown)
        lines += widgets::translated(domain::roleLockWords(m_lock));
    if (row.isManaged)
        lines += widgets::translated(domain::roleLockWords(RoleLock::Managed));
    if (row.isEdited)
        lines += tr("It has changes that are not saved.");
    return lineTip(lines);
}

QString RoleListModel::spoken(const RoleRow &row) const
{
    QStringList words{cellText(row, RoleColumn), tr("position %1").arg(row.position)};
    if (row.members)
        words += tr("%n member(s)", nullptr, int(*row.members));
    if (row.isLocked)
        words += tr("locked");
    if (row.isManaged)
        words += tr("managed");
    if (row.isEdited)
        words += tr("not saved");
    return words.join(QStringLiteral(", "));
}

QVariant RoleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString title = tr(roleColumnTitles.at(size_t(section)));
    switch (role) {
    case Qt::DisplayRole:
        return section == MembersColumn ? QVariant() : QVariant(title);
    case Qt::DecorationRole:
        return section == MembersColumn ? QVariant(look::icon(look::Icon::WorkGuild)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return title;
    case Qt::TextAlignmentRole:
        return int((section == RoleColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags RoleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (isSeparator(index.row()))
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace botdeck::ui::guild

#include "moc_RoleListModel.cpp"
