// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/chats/ChatPeopleModel.h"

#include "models/SafeText.h"
#include "ui/guild/chats/ChatWords.h"
#include "ui/guild/LineTip.h"

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using domain::ChatMember;

/// The internal id of people; what was told of them has that of their row, counted from 1.
constexpr quintptr ofPerson = 0;

QString rightsCount(const ChatMember &person)
{
    if (person.rights.isEmpty())
        return {};
    const auto granted = std::ranges::count_if(person.rights, &domain::ChatRight::isGranted);
    //: how many of a member's rights are allowed
    return ChatPeopleModel::tr("%1 of %2 allowed").arg(granted).arg(person.rights.size());
}

} // namespace

void ChatPeopleModel::setPeople(const QList<ChatMember> &people)
{
    beginResetModel();
    m_people = people;
    endResetModel();
}

void ChatPeopleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex person = index(row, 0);
        Q_EMIT dataChanged(person, person.siblingAtColumn(ColumnCount - 1));
        if (const int told = rowCount(person); told > 0)
            Q_EMIT dataChanged(index(0, 0, person), index(told - 1, ColumnCount - 1, person));
    }
}

QModelIndex ChatPeopleModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofPerson);
}

QModelIndex ChatPeopleModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofPerson)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, ofPerson);
}

int ChatPeopleModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_people.size());
    if (parent.internalId() != ofPerson || parent.column() != 0)
        return 0;
    const ChatMember &person = m_people.at(parent.row());
    return int(person.rights.size() + person.more.size());
}

int ChatPeopleModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ChatMember *ChatPeopleModel::personAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const bool isPerson = index.internalId() == ofPerson;
    return &m_people.at(isPerson ? index.row() : qsizetype(index.internalId()) - 1);
}

QString ChatPeopleModel::personCell(const ChatMember &person, int column)
{
    switch (column) {
    case NameColumn:
        //: behind a name
        return person.isBot ? tr("%1 (bot)").arg(personName(person)) : personName(person);
    case IdColumn:
        return person.userId;
    default:
        QStringList parts{memberStatusWords(person.status), rightsCount(person)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
}

QString ChatPeopleModel::toldCell(const ChatMember &person, int row, int column)
{
    if (row < person.rights.size()) {
        const domain::ChatRight &right = person.rights.at(row);
        const QString key = models::oneLine(right.name, 80);
        return column == NameColumn ? rightWords(right)
               : column == IdColumn ? key
                                    : grantWords(right.isGranted);
    }
    const domain::ToldMember &told = person.more.at(row - person.rights.size());
    return models::oneLine(column == StatusColumn ? told.text : told.name);
}

QVariant ChatPeopleModel::data(const QModelIndex &index, int role) const
{
    const ChatMember *person = personAt(index);
    if (person == nullptr)
        return {};
    const bool isPerson = index.internalId() == ofPerson;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString text =
            isPerson ? personCell(*person, index.column()) : toldCell(*person, index.row(), index.column());
        return role == Qt::DisplayRole ? text : lineTip({text});
    }
    if (role == GrantedRole && !isPerson && index.row() < person->rights.size())
        return person->rights.at(index.row()).isGranted;
    return {};
}

QVariant ChatPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Who, and what they may do");
    case IdColumn:
        return tr("Id");
    default:
        return tr("Status");
    }
}

} // namespace botdeck::ui::guild

#include "moc_ChatPeopleModel.cpp"
