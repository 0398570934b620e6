// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/roles/RoleChecksModel.h"

#include "domain/permissions/RoleHierarchy.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/members/MemberWords.h"
#include "ui/guild/roles/RoleDot.h"
#include "ui/look/Numbers.h"
#include "ui/widgets/PhraseWords.h"

#include <algorithm>

namespace botdeck::ui::guild {

using core::Id;
using domain::GuildMember;

RoleChecksModel::RoleChecksModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoleChecksModel::show(const ShownGuild &guild, const QList<const GuildMember *> &members)
{
    if (guild.table != m_table || guild.self != m_self) {
        m_table = guild.table;
        m_self = guild.self;
        readLocks();
    }
    const bool isOne = members.size() == 1;
    QList<Id> roles = isOne ? members.first()->roles : QList<Id>();
    roles.removeAll(m_table->guild().id);
    const bool isAsBefore =
        isOne && m_memberCount == 1 && members.first()->id == m_member && roles == m_roles;
    const QList<Id> wantedBefore = isAsBefore ? wanted() : roles;
    beginResetModel();
    m_memberCount = members.size();
    m_member = isOne ? members.first()->id : Id();
    m_roles = roles;
    m_checks = checksOf(members);
    for (RoleCheck &check : m_checks) {
        // What was locked meanwhile is as the server has it.
        const QList<Id> &source = check.lock.isEmpty() ? wantedBefore : roles;
        check.isWanted = source.contains(check.id);
    }
    endResetModel();
    Q_EMIT ticked();
}

void RoleChecksModel::readLocks()
{
    m_locks.clear();
    for (const domain::GuildRole &role : m_table->guild().roles)
        m_locks.insert(role.id, domain::roleLockWords(domain::roleRights(*m_table, m_self, role.id).give));
}

QList<RoleCheck> RoleChecksModel::checksOf(const QList<const GuildMember *> &members) const
{
    const domain::Guild &guild = m_table->guild();
    QHash<Id, qsizetype> holders;
    QList<Id> unknown;
    for (const GuildMember *member : members) {
        for (const Id role : member->roles) {
            if (++holders[role] == 1 && !m_locks.contains(role))
                unknown += role;
        }
    }
    QList<RoleCheck> checks;
    for (const Id role : domain::rolesByRank(guild)) {
        if (role != guild.id)
            checks += RoleCheck{
                role, roleColour(*guild.role(role)), holders.value(role), false, m_locks.value(role)};
    }
    for (const Id role : unknown) {
        if (role != guild.id)
            checks += RoleCheck{
                role,
                {},
                holders.value(role),
                false,
                QT_TRANSLATE_NOOP("Phrase", "The list of roles does not have it: it is kept as it is.")};
    }
    return checks;
}

void RoleChecksModel::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    announce();
}

void RoleChecksModel::takeBack()
{
    for (RoleCheck &check : m_checks)
        check.isWanted = m_roles.contains(check.id);
    announce();
    Q_EMIT ticked();
}

void RoleChecksModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announce();
}

void RoleChecksModel::announce()
{
    if (!m_checks.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<Id> RoleChecksModel::wanted() const
{
    QList<Id> ticked;
    for (const RoleCheck &check : m_checks) {
        if (check.isWanted)
            ticked += check.id;
    }
    QList<Id> roles;
    for (const Id role : m_roles + ticked) {
        if (ticked.contains(role) && !roles.contains(role))
            roles += role;
    }
    return roles;
}

bool RoleChecksModel::isChanged() const
{
    return std::ranges::any_of(m_checks, [this](const RoleCheck &check) { return changeOf(check) != 0; });
}

Qt::CheckState RoleChecksModel::state(const RoleCheck &check) const
{
    if (m_memberCount == 1)
        return check.isWanted ? Qt::Checked : Qt::Unchecked;
    if (check.holders == 0)
        return Qt::Unchecked;
    return check.holders == m_memberCount ? Qt::Checked : Qt::PartiallyChecked;
}

int RoleChecksModel::changeOf(const RoleCheck &check) const
{
    return m_memberCount == 1 ? int(check.isWanted) - int(check.holders == 1) : 0;
}

QString RoleChecksModel::note(const RoleCheck &check) const
{
    if (const int change = changeOf(check); change != 0)
        return change > 0 ? tr("+ will be given") : tr("− will be taken");
    QStringList parts;
    if (m_memberCount > 1)
        //: %1 and %2 are numbers of members
        parts += tr("%1 of %2").arg(look::grouped(check.holders), look::grouped(m_memberCount));
    if (!check.lock.isEmpty())
        parts += widgets::translated(check.lock);
    return parts.join(QStringLiteral(" · "));
}

int RoleChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.size());
}

int RoleChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RoleChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RoleCheck &check = m_checks.at(index.row());
    const bool isRole = index.column() == RoleColumn;
    const auto words = [&] { return isRole ? roleTitle(m_table->guild(), check.id) : note(check); };
    switch (role) {
    case Qt::DisplayRole:
        return words();
    case Qt::ToolTipRole:
        return lineTip({words()});
    case Qt::CheckStateRole:
        return isRole ? QVariant(state(check)) : QVariant();
    case CheckRole:
        return QVariant::fromValue(check);
    case ChangeRole:
        return changeOf(check);
    default:
        return {};
    }
}

bool RoleChecksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    m_checks[index.row()].isWanted = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index.siblingAtColumn(NoteColumn));
    Q_EMIT ticked();
    return true;
}

QVariant RoleChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RoleColumn ? tr("Role") : tr("Members and changes");
}

Qt::ItemFlags RoleChecksModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == RoleColumn && m_memberCount == 1 && !m_isReadOnly &&
        m_checks.at(index.row()).lock.isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace botdeck::ui::guild

#include "moc_RoleChecksModel.cpp"
