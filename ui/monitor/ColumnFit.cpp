// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ColumnFit.h"

#include "models/UpdateColumns.h"
#include "ui/look/Theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <array>

namespace botdeck::ui::monitor {

struct ColumnFit::Width
{
    int wish = 0;
    int least = 0;
};

namespace {

constexpr int fitPadding = 8;
constexpr int summary = int(models::UpdateColumn::Summary);
// What the summary should keep before the others give way to it, and what it keeps in any case.
constexpr int summaryWish = 160;
constexpr int summaryLeast = 60;

struct ColumnWidth
{
    int wish = {};
    int least = {};
    /// Where it is not null, never narrower than this text in the mono face.
    const char *sample = nullptr;
};

// At 100 % text, in the order of the columns.
constexpr std::array<ColumnWidth, models::updateColumnCount> widths{{
    {28, 28},
    {0, 0, "00:00:00.000"},
    {140, 80},
    {114, 104},
    {112, 70},
    {96, 64},
    {summaryWish, summaryLeast},
    {72, 56},
    {96, 80},
    {148, 104},
    {128, 104},
    {72, 56},
    {64, 48},
    {80, 64},
    {80, 64},
}};

} // namespace

ColumnFit::ColumnFit(QTableView &table, const look::Theme &theme)
    : QObject(&table)
    , m_table(table)
    , m_theme(theme)
{
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &ColumnFit::onResized);
}

void ColumnFit::onResized(int column, int before, int now)
{
    const bool isOwn = m_table.horizontalHeader()->sectionResizeMode(column) != QHeaderView::Interactive;
    // Hiding a column, or showing it, says nothing about widths.
    if (m_isFitting || isOwn || before == 0 || now == 0)
        return;
    m_isSizedByHand = true;
    fitSummary();
    Q_EMIT widthChanged();
}

ColumnFit::Width ColumnFit::widthOf(int column) const
{
    const ColumnWidth &row = widths.at(size_t(column));
    const QString header = m_table.model()->headerData(column, Qt::Horizontal).toString();
    const int around = 2 * m_theme.px(fitPadding) + 2;
    int least = QFontMetrics(m_theme.font(look::Face::Medium)).horizontalAdvance(header) + around;
    if (column == int(models::UpdateColumn::Mark))
        least = 0; // its header is a sign
    if (row.sample != nullptr) {
        const QFontMetrics mono(m_theme.font(look::Face::Mono));
        least = std::max(least, mono.horizontalAdvance(QLatin1StringView(row.sample)) + around);
    }
    least = std::max(least, m_theme.px(row.least));
    return {std::max(least, m_theme.px(row.wish)), least};
}

void ColumnFit::fit()
{
    // Before it is seen there is no room yet that could be given.
    if (m_table.model() == nullptr || !m_table.isVisible())
        return;
    if (!m_isSizedByHand)
        fitAll();
    fitSummary();
}

void ColumnFit::fitAll()
{
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    int wish = 0;
    int least = 0;
    std::array<Width, models::updateColumnCount> each{};
    for (int column = 0; column < models::updateColumnCount; ++column) {
        if (column == summary || m_table.isColumnHidden(column))
            continue;
        each.at(size_t(column)) = widthOf(column);
        wish += each.at(size_t(column)).wish;
        least += each.at(size_t(column)).least;
    }
    const int kept = m_table.isColumnHidden(summary) ? 0 : m_theme.px(summaryWish);
    const int given = std::clamp(m_table.viewport()->width() - kept, least, wish) - least;
    for (int column = 0; column < models::updateColumnCount; ++column) {
        if (column == summary || m_table.isColumnHidden(column))
            continue;
        const Width &width = each.at(size_t(column));
        const int more = wish == least ? 0 : (width.wish - width.least) * given / (wish - least);
        m_table.setColumnWidth(column, width.least + more);
    }
}

/// With many columns there is nothing left for it: then it has a width of its own, and the table scrolls.
void ColumnFit::fitSummary()
{
    if (m_table.isColumnHidden(summary))
        return;
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    QHeaderView &header = *m_table.horizontalHeader();
    const int others = header.length() - header.sectionSize(summary);
    const int least = m_theme.px(summaryLeast);
    if (m_table.viewport()->width() - others >= least) {
        header.setSectionResizeMode(summary, QHeaderView::Stretch);
        return;
    }
    const bool wasStretched = header.sectionResizeMode(summary) == QHeaderView::Stretch;
    header.setSectionResizeMode(summary, QHeaderView::Interactive);
    if (wasStretched || header.sectionSize(summary) < least)
        header.resizeSection(summary, m_theme.px(summaryWish));
}

void ColumnFit::setNarrowest(int width)
{
    // Whoever is widened by this was not widened by hand.
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    m_table.horizontalHeader()->setMinimumSectionSize(width);
}

void ColumnFit::setWidth(int column, int width)
{
    const QScopedValueRollback<bool> guard(m_isFitting, true);
    if (column != summary)
        m_table.setColumnWidth(column, width > 0 ? width : widthOf(column).wish);
}

} // namespace botdeck::ui::monitor

#include "moc_ColumnFit.cpp"
