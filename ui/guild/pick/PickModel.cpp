// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/pick/PickModel.h"

#include "ui/guild/LineTip.h"
#include "ui/guild/ShownName.h"

#include <QStringList>

namespace botdeck::ui::guild {

namespace {

constexpr qsizetype rolesOfDetail = 4;

} // namespace

int PickModel::rowOf(qint64 wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (value(row) == wanted && kind(row) != PickKind::Heading)
            return row;
    }
    return -1;
}

QVariant PickModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case DetailRole:
        return detail(row);
    case ValueRole:
        return value(row);
    case KindRole:
        return QVariant::fromValue(kind(row));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString more = detail(row);
        const QString words = more.isEmpty() ? title(row) : title(row) + QStringLiteral(", ") + more;
        return role == Qt::ToolTipRole ? lineTip({words}) : words;
    }
    default:
        return {};
    }
}

Qt::ItemFlags PickModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kind(index.row()) == PickKind::Heading)
        return {};
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void MemberPicks::setTable(const std::shared_ptr<const domain::PermissionTable> &table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int MemberPicks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : int(m_table->guild().members.size());
}

const domain::GuildMember &MemberPicks::member(int row) const
{
    return m_table->guild().members.at(row);
}

qint64 MemberPicks::value(int row) const
{
    return member(row).id.value();
}

QString MemberPicks::title(int row) const
{
    return shownName(member(row));
}

QString MemberPicks::detail(int row) const
{
    QStringList names;
    const std::vector<int> &roles = m_table->members().at(size_t(row)).roles;
    for (const int role : roles) {
        if (names.size() == rolesOfDetail) {
            names += QStringLiteral("…");
            break;
        }
        names += shownName(m_table->guild().roles.at(role));
    }
    return names.join(QStringLiteral(", "));
}

PickKind MemberPicks::kind(int) const
{
    return PickKind::Plain;
}

bool MemberPicks::matches(int row, const QString &words) const
{
    const domain::GuildMember &one = member(row);
    return one.name.contains(words, Qt::CaseInsensitive) || one.shortId.startsWith(words) ||
           one.id.toString().startsWith(words);
}

void ListPicks::setRows(const QList<PickRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ListPicks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

bool ListPicks::matches(int row, const QString &words) const
{
    const PickRow &one = m_rows.at(row);
    return one.title.contains(words, Qt::CaseInsensitive) ||
           one.detail.contains(words, Qt::CaseInsensitive) || QString::number(one.value).startsWith(words);
}

} // namespace botdeck::ui::guild

#include "moc_PickModel.cpp"
