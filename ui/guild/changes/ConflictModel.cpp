// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/ConflictModel.h"

#include "ui/guild/mask/BitWords.h"
#include "ui/guild/overwrites/OverwriteStates.h"
#include "ui/guild/overwrites/OverwriteSubjects.h"
#include "ui/look/Theme.h"

#include <QSize>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

using domain::OverwriteBit;
using domain::OverwriteDifference;
using domain::OverwriteState;

namespace {

using look::Token;

constexpr int conflictRowHeight = 26;

// In the order of the columns.
constexpr std::array conflictTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ConflictModel", "Permission"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ConflictModel", "When read"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ConflictModel", "Theirs"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ConflictModel", "Mine"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ConflictModel", "Merged"),
};
static_assert(conflictTitles.size() == ConflictModel::ColumnCount);

} // namespace

ConflictModel::ConflictModel(
    const ChannelVersions &versions, const domain::Guild &guild, const look::Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_versions(versions)
    , m_theme(theme)
    , m_differences(domain::overwriteDifferences(
          versions.base.overwrites, versions.theirs.overwrites, versions.mine.overwrites))
{
    for (qsizetype place = 0; place < m_differences.size(); ++place) {
        const OverwriteDifference &difference = m_differences.at(place);
        m_names += difference.id ? overwriteSubject(guild, *difference.id).name : QString();
        m_rows += Row{place};
        for (const OverwriteBit &bit : difference.bits)
            m_rows += Row{place, bit.bit};
    }
}

const OverwriteDifference &ConflictModel::differenceOf(const Row &row) const
{
    return m_differences.at(row.difference);
}

OverwriteBit ConflictModel::bitOf(const Row &row) const
{
    return *std::ranges::find(differenceOf(row).bits, row.bit, &OverwriteBit::bit);
}

bool ConflictModel::collides(int row) const
{
    return !isHeading(row) && bitOf(m_rows.at(row)).collides();
}

int ConflictModel::collisions() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += collides(row) ? 1 : 0;
    return count;
}

bool ConflictModel::isMine(const Row &row) const
{
    return m_mineWins.contains(domain::OverwriteChoice{row.difference, row.bit});
}

void ConflictModel::toggle(int row)
{
    if (!collides(row))
        return;
    const domain::OverwriteChoice choice{m_rows.at(row).difference, m_rows.at(row).bit};
    if (!m_mineWins.removeOne(choice))
        m_mineWins += choice;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QList<domain::PermissionOverwrite> ConflictModel::merged() const
{
    return domain::mergedOverwrites(
        m_versions.base.overwrites, m_versions.theirs.overwrites, m_versions.mine.overwrites, m_mineWins);
}

void ConflictModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isResult = index.column() == ResultColumn;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? spoken(row) : cellText(row, index.column());
    case Qt::CheckStateRole:
        return isResult && collides(index.row()) ? QVariant(isMine(row) ? Qt::Checked : Qt::Unchecked)
                                                 : QVariant();
    case Qt::ForegroundRole:
        return inkFor(row, index.column());
    case Qt::BackgroundRole:
        return paperFor(row);
    case Qt::FontRole:
        return m_theme.font(
            row.bit < 0                    ? look::Face::SecondaryStrong
            : index.column() == NameColumn ? look::Face::Mono
                                           : look::Face::Body);
    case Qt::SizeHintRole:
        return QSize(0, m_theme.px(conflictRowHeight));
    default:
        return {};
    }
}

QString ConflictModel::heading(const Row &row) const
{
    const OverwriteDifference &difference = differenceOf(row);
    QStringList words{difference.id ? m_names.at(row.difference) : tr("An overwrite without an id")};
    if (!difference.inBase && difference.inTheirs)
        words += tr("added by them");
    if (difference.inBase && !difference.inTheirs)
        words += tr("removed by them");
    if (!difference.inBase && difference.inMine)
        words += tr("added by you");
    if (difference.inBase && !difference.inMine)
        words += tr("removed by you");
    if (difference.otherMembers)
        words += tr("other values changed");
    return words.join(QStringLiteral(" · "));
}

OverwriteState ConflictModel::stateIn(const Row &row, int column) const
{
    const OverwriteBit bit = bitOf(row);
    switch (column) {
    case BaseColumn:
        return bit.base;
    case TheirsColumn:
        return bit.theirs;
    case MineColumn:
        return bit.mine;
    default:
        break;
    }
    return isMine(row) ? bit.mine : bit.merged();
}

QString ConflictModel::resultText(const Row &row) const
{
    const QString state = overwriteStateWords(stateIn(row, ResultColumn));
    if (!bitOf(row).collides())
        return state;
    //: what both changed: whose value counts, and the value
    return isMine(row) ? tr("mine: %1").arg(state) : tr("theirs: %1").arg(state);
}

QString ConflictModel::cellText(const Row &row, int column) const
{
    if (row.bit < 0)
        return column == NameColumn ? heading(row) : QString();
    if (column == NameColumn)
        return bitTitle(row.bit);
    return column == ResultColumn ? resultText(row) : overwriteStateWords(stateIn(row, column));
}

QString ConflictModel::spoken(const Row &row) const
{
    if (row.bit < 0)
        return heading(row);
    //: a row that is read out: %1 permission, %2 to %5 what each version says of it
    const QString words = tr("%1: when read %2, theirs %3, mine %4, merged %5")
                              .arg(
                                  bitTitle(row.bit), cellText(row, BaseColumn), cellText(row, TheirsColumn),
                                  cellText(row, MineColumn), cellText(row, ResultColumn));
    return bitOf(row).collides() ? words + QStringLiteral(", ") + tr("changed by both") : words;
}

QVariant ConflictModel::inkFor(const Row &row, int column) const
{
    if (row.bit < 0)
        return m_theme.colour(Token::Text2);
    return m_theme.colour(column == NameColumn ? Token::Text : stateToken(stateIn(row, column)));
}

QVariant ConflictModel::paperFor(const Row &row) const
{
    if (row.bit < 0)
        return m_theme.colour(Token::Alternate);
    return bitOf(row).collides() ? QVariant(m_theme.colour(Token::WarningTint)) : QVariant();
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(conflictTitles.at(size_t(section)));
}

} // namespace botdeck::ui::guild

#include "moc_ConflictModel.cpp"
