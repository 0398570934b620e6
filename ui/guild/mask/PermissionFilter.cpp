// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/mask/PermissionFilter.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/mask/PermissionModel.h"

#include <QRegularExpression>

#include <algorithm>

namespace botdeck::ui::guild {

PermissionFilter::PermissionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void PermissionFilter::setWords(const QString &words)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    m_words = words.split(blanks, Qt::SkipEmptyParts);
    refresh();
}

void PermissionFilter::setShowsReserved(bool shows)
{
    m_showsReserved = shows;
    refresh();
}

void PermissionFilter::setOnlyChanged(bool only)
{
    m_onlyChanged = only;
    refresh();
}

bool PermissionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false;
    const auto permission =
        sourceModel()->index(row, 0, parent).data(PermissionModel::RowRole).value<PermissionRow>();
    if (m_onlyChanged && !permission.isChanged())
        return false;
    if (!m_showsReserved && permission.isReserved() && !permission.isChanged())
        return false;
    const QString title = bitTitle(permission.bit);
    const QString words = bitWords(permission.bit);
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return word == QString::number(permission.bit) || title.contains(word, Qt::CaseInsensitive) ||
               words.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace botdeck::ui::guild

#include "moc_PermissionFilter.cpp"
