// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/ColumnChoice.h"

#include "ui/look/Icons.h"
#include "ui/monitor/ColumnFit.h"
#include "ui/monitor/UpdatesTable.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTimer>

namespace botdeck::ui::monitor {

ColumnChoice::ColumnChoice(UpdatesTable &table)
    : QObject(&table)
    , m_table(table)
    , m_menu(new QMenu(&table))
    , m_tellSoon(new QTimer(this))
{
    m_menu->setObjectName(QStringLiteral("columnsMenu"));
    m_menu->setIcon(look::icon(look::Icon::Columns));
    for (const models::UpdateColumnRow &row : models::updateColumns()) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(QStringLiteral("column_") + QLatin1StringView(row.id));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, column = int(row.column)](bool shown) {
            setShown(column, shown);
        });
        m_columns.append(action);
    }
    m_menu->addSeparator();
    m_reset = m_menu->addAction(QString());
    m_reset->setObjectName(QStringLiteral("resetColumns"));
    connect(m_reset, &QAction::triggered, this, &ColumnChoice::reset);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_menu, [this, header](QPoint at) {
        m_menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChoice::tellSoon);
    connect(&table.columnFit(), &ColumnFit::widthChanged, this, &ColumnChoice::tellSoon);
    m_tellSoon->setSingleShot(true);
    m_tellSoon->setInterval(0);
    connect(m_tellSoon, &QTimer::timeout, this, &ColumnChoice::changed);
    apply(usualColumns());
    retranslate();
}

void ColumnChoice::retranslate()
{
    m_menu->setTitle(tr("Columns"));
    for (int column = 0; column < m_columns.size(); ++column)
        m_columns.at(column)->setText(m_table.model()->headerData(column, Qt::Horizontal).toString());
    m_reset->setText(tr("Reset columns"));
}

QByteArray ColumnChoice::save() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    ColumnSet set;
    set.isSizedByHand = m_table.columnFit().isSizedByHand();
    for (int place = 0; place < models::updateColumnCount; ++place) {
        const int column = header.logicalIndex(place);
        const bool shown = !header.isSectionHidden(column);
        // The summary that takes what is left has no width of its own.
        const bool isOwn = shown && header.sectionResizeMode(column) == QHeaderView::Interactive;
        const int width = set.isSizedByHand && isOwn ? header.sectionSize(column) : 0;
        set.places.append({models::UpdateColumn(column), width, shown});
    }
    return columnBytes(set);
}

void ColumnChoice::restore(const QByteArray &saved)
{
    apply(columnsFromBytes(saved).value_or(usualColumns()));
}

void ColumnChoice::reset()
{
    apply(usualColumns());
    tellSoon();
}

void ColumnChoice::apply(const ColumnSet &set)
{
    const QScopedValueRollback<bool> guard(m_isApplying, true);
    QHeaderView &header = *m_table.horizontalHeader();
    ColumnFit &fit = m_table.columnFit();
    fit.setSizedByHand(set.isSizedByHand);
    for (int place = 0; place < set.places.size(); ++place) {
        const ColumnPlace &column = set.places.at(place);
        header.moveSection(header.visualIndex(int(column.column)), place);
        header.setSectionHidden(int(column.column), !column.isShown);
        if (column.isShown && set.isSizedByHand)
            fit.setWidth(int(column.column), column.width);
    }
    fit.fit();
    refresh();
}

void ColumnChoice::setShown(int column, bool shown)
{
    m_table.setColumnHidden(column, !shown);
    if (shown && m_table.columnFit().isSizedByHand())
        m_table.columnFit().setWidth(column, 0);
    m_table.columnFit().fit();
    refresh();
    tellSoon();
}

/// The last one that is shown cannot be hidden.
void ColumnChoice::refresh()
{
    const auto isShown = [this](int column) { return !m_table.isColumnHidden(column); };
    int shown = 0;
    for (int column = 0; column < m_columns.size(); ++column)
        shown += isShown(column) ? 1 : 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        m_columns.at(column)->setChecked(isShown(column));
        m_columns.at(column)->setEnabled(shown > 1 || !isShown(column));
    }
    m_table.viewport()->update();
}

void ColumnChoice::tellSoon()
{
    if (!m_isApplying)
        m_tellSoon->start();
}

} // namespace botdeck::ui::monitor

#include "moc_ColumnChoice.cpp"
