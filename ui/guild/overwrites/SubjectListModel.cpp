// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/overwrites/SubjectListModel.h"

#include "domain/permissions/RoleHierarchy.h"
#include "ui/guild/LineTip.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace botdeck::ui::guild {

SubjectListModel::SubjectListModel(domain::Guild guild, QObject *parent)
    : QAbstractListModel(parent)
    , m_guild(std::move(guild))
{
    m_all += Somebody{m_guild.id, overwriteSubject(m_guild, m_guild.id).name};
    for (const core::Id role : domain::rolesByRank(m_guild)) {
        if (role != m_guild.id)
            m_all += Somebody{role, m_guild.role(role)->name};
    }
    for (const domain::GuildMember &member : m_guild.members)
        m_all += Somebody{member.id, member.name};
    setWords({});
}

void SubjectListModel::setWords(const QString &words)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const QStringList parts = words.split(blanks, Qt::SkipEmptyParts);
    QStringList numbers;
    std::ranges::copy_if(parts, std::back_inserter(numbers), [](const QString &part) {
        return core::Id::fromText(part).has_value();
    });
    const auto isFound = [&parts, &numbers](const Somebody &somebody) {
        return std::ranges::all_of(parts, [&](const QString &part) {
            return somebody.name.contains(part, Qt::CaseInsensitive) ||
                   (numbers.contains(part) && somebody.id.toString().startsWith(part));
        });
    };
    beginResetModel();
    m_found.clear();
    for (const Somebody &somebody : m_all) {
        if (isFound(somebody))
            m_found += somebody.id;
    }
    const std::optional<core::Id> typed = core::Id::fromText(words.trimmed());
    if (typed && std::ranges::find(m_all, *typed, &Somebody::id) == m_all.end())
        m_found += *typed;
    endResetModel();
}

OverwriteSubject SubjectListModel::subjectAt(int row) const
{
    return overwriteSubject(m_guild, m_found.at(row));
}

int SubjectListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant SubjectListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverwriteSubject subject = subjectAt(index.row());
    switch (role) {
    case SubjectRole:
        return QVariant::fromValue(subject);
    case Qt::DisplayRole:
        return subject.name;
    case Qt::AccessibleTextRole:
        return subject.name + QStringLiteral(", ") + subjectKindWords(subject.kind);
    case Qt::ToolTipRole:
        return lineTip(
            {subject.name + QStringLiteral(", ") + subjectKindWords(subject.kind), subject.id.toString()});
    default:
        return {};
    }
}

} // namespace botdeck::ui::guild

#include "moc_SubjectListModel.cpp"
