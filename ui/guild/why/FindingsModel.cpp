// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/FindingsModel.h"

#include "core/Clock.h"
#include "ui/guild/LineTip.h"
#include "ui/guild/why/FindingWords.h"
#include "ui/look/Theme.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace botdeck::ui::guild {

namespace {

using domain::FindingForm;

constexpr qsizetype cellLetters = 300;
constexpr qsizetype copiedLetters = 100'000;

bool standsInFigures(FindingForm form)
{
    return form != FindingForm::Text && form != FindingForm::RichText;
}

} // namespace

FindingsModel::FindingsModel(const look::Theme &theme, const core::Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_clock(clock)
{
}

void FindingsModel::setTable(const domain::FindingTable &table)
{
    beginResetModel();
    m_table = table;
    m_shown.clear();
    const int places = int(domain::findingColumns(table.kind).size()) + 1;
    for (int place = 0; place < places; ++place) {
        const bool isUsed = std::ranges::any_of(
            table.rows, [place](const QStringList &row) { return !row.value(place).isEmpty(); });
        if (isUsed)
            m_shown += place;
    }
    endResetModel();
}

void FindingsModel::retranslate()
{
    if (m_shown.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString FindingsModel::keyOf(int row) const
{
    return m_table.rows.value(row).value(0);
}

const domain::FindingColumn *FindingsModel::columnAt(int section) const
{
    const auto columns = domain::findingColumns(m_table.kind);
    const auto place = size_t(m_shown.at(section));
    return place < columns.size() ? &columns[place] : nullptr;
}

QString FindingsModel::heading(int section) const
{
    const domain::FindingColumn *column = columnAt(section);
    //: what else the server told
    return column == nullptr ? tr("More, as JSON") : findingHeading(*column);
}

QString FindingsModel::cell(int row, int section, qsizetype letters) const
{
    const domain::FindingColumn *column = columnAt(section);
    const FindingForm form = column == nullptr ? FindingForm::Text : column->form;
    return findingWords(form, m_table.rows.at(row).value(m_shown.at(section)), m_clock.wallMs(), letters);
}

QString FindingsModel::text(QList<int> rows) const
{
    if (rows.isEmpty()) {
        rows.resize(rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    QStringList line;
    for (int section = 0; section < columnCount(); ++section)
        line += heading(section);
    QStringList lines{line.join(u'\t')};
    for (const int row : std::as_const(rows)) {
        line.clear();
        for (int section = 0; section < columnCount(); ++section)
            line += cell(row, section, copiedLetters);
        lines += line.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell(index.row(), index.column(), cellLetters);
    case Qt::ToolTipRole:
        return lineTip({cell(index.row(), index.column(), cellLetters)});
    case Qt::FontRole: {
        const domain::FindingColumn *column = columnAt(index.column());
        const bool isMono = column == nullptr || standsInFigures(column->form);
        return m_theme.font(isMono ? look::Face::Mono : look::Face::Body);
    }
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading && section < columnCount() ? QVariant(heading(section)) : QVariant();
}

} // namespace botdeck::ui::guild

#include "moc_FindingsModel.cpp"
