// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/AccessModel.h"

#include "ui/guild/channels/ChannelKinds.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/guild/ShownName.h"

#include <QStringList>

#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr std::array whoTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::AccessModel", "Member"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::AccessModel", "Id"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::AccessModel", "Roles"),
};
constexpr std::array whatTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::AccessModel", "Channel"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::AccessModel", "Kind"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::AccessModel", "Can"),
};
static_assert(whoTitles.size() == AccessModel::columns && whatTitles.size() == AccessModel::columns);

} // namespace

void AccessModel::setAnswer(const std::optional<domain::AccessAnswer> &answer)
{
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

void AccessModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

bool AccessModel::isWho() const
{
    return !m_answer || std::holds_alternative<domain::WhoCan>(m_answer->question);
}

int AccessModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_answer)
        return 0;
    return int(isWho() ? m_answer->members.size() : m_answer->channels.size());
}

int AccessModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString AccessModel::memberCell(int row, int column) const
{
    const domain::Guild &guild = m_answer->table->guild();
    const int place = m_answer->members.at(size_t(row));
    const domain::GuildMember &member = guild.members.at(place);
    if (column == 0)
        return shownName(member);
    if (column == 1)
        return member.id.toString();
    QStringList roles;
    for (const int role : m_answer->table->members().at(size_t(place)).roles)
        roles += shownName(guild.roles.at(role));
    return roles.join(QStringLiteral(", "));
}

QString AccessModel::channelCell(int row, int column) const
{
    const domain::GuildChannel &channel = m_answer->table->guild().channels.at(row);
    if (column == 0)
        return shownName(channel);
    if (column == 1)
        return channelKindWords(channel.type);
    const domain::PermissionMask mask = m_answer->channels.at(size_t(row));
    if (mask == domain::PermissionMask::all())
        return tr("everything");
    return mask.isEmpty() ? tr("nothing") : bitTitles(mask);
}

QString AccessModel::cellText(int row, int column) const
{
    return isWho() ? memberCell(row, column) : channelCell(row, column);
}

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == 0) {
        // The first cell says the whole row.
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells += cellText(index.row(), column);
        return cells.join(QStringLiteral(", "));
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cellText(index.row(), index.column());
    if (role == Qt::ToolTipRole)
        return lineTip({cellText(index.row(), index.column())});
    return {};
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    return tr((isWho() ? whoTitles : whatTitles).at(size_t(section)));
}

} // namespace botdeck::ui::guild

#include "moc_AccessModel.cpp"
