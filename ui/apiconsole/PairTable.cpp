// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/PairTable.h"

#include "ui/look/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace botdeck::ui::apiconsole {

namespace {

constexpr int pairNameWidth = 160;
constexpr int pairRowHeight = 26;

} // namespace

PairTable::PairTable(const look::Theme &theme, QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme.px(pairRowHeight));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->resizeSection(0, theme.px(pairNameWidth));
    connect(this, &QTableWidget::itemChanged, this, &PairTable::tell);
}

void PairTable::setPairs(const Pairs &pairs)
{
    m_pairs = pairs;
    const QSignalBlocker quiet(this);
    const int current = currentRow();
    setRowCount(int(pairs.size()) + 1);
    for (int row = 0; row < rowCount(); ++row) {
        const QPair<QString, QString> pair = pairs.value(row);
        setText(row, 0, pair.first);
        setText(row, 1, pair.second);
    }
    if (current >= 0)
        setCurrentCell(std::min(current, rowCount() - 1), std::max(currentColumn(), 0));
}

/// In its item: one that is being edited must not go.
void PairTable::setText(int row, int column, const QString &text)
{
    if (QTableWidgetItem *there = item(row, column))
        there->setText(text);
    else
        setItem(row, column, new QTableWidgetItem(text));
}

PairTable::Pairs PairTable::pairs() const
{
    Pairs pairs;
    for (int row = 0; row < rowCount(); ++row) {
        const QString name = item(row, 0)->text().trimmed();
        if (!name.isEmpty())
            pairs += {name, item(row, 1)->text()};
    }
    return pairs;
}

void PairTable::tell()
{
    if (pairs() != m_pairs)
        Q_EMIT edited(pairs());
}

void PairTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Delete || currentRow() < 0)
        return QTableWidget::keyPressEvent(event);
    Pairs left = m_pairs;
    if (currentRow() >= left.size())
        return;
    left.removeAt(currentRow());
    Q_EMIT edited(left);
}

} // namespace botdeck::ui::apiconsole

#include "moc_PairTable.cpp"
