// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Filtering.h"

#include "domain/filter/FilterAddition.h"
#include "models/ConsoleData.h"
#include "models/UpdateListModel.h"
#include "ui/look/Icons.h"
#include "ui/monitor/CellTerm.h"
#include "ui/monitor/FilterActions.h"
#include "ui/monitor/FilterBar.h"
#include "ui/monitor/FilterChips.h"
#include "ui/monitor/FilterField.h"
#include "ui/monitor/FilterHits.h"
#include "ui/monitor/MetValues.h"
#include "ui/monitor/UpdatesTable.h"

#include <QAction>
#include <QHash>
#include <QInputDialog>
#include <QShortcut>

#include <algorithm>

namespace botdeck::ui::monitor {

Filtering::Filtering(const Parts &parts, QWidget &page)
    : QObject(&page)
    , m_parts(parts)
    , m_focus(new QAction(look::icon(look::Icon::Filter), {}, this))
    , m_actions(new FilterActions(this))
{
    m_focus->setObjectName(QStringLiteral("filterUpdates"));
    m_focus->setShortcut(QKeySequence(QKeySequence::Find));
    // Also while the list of bots or the inspector has the keyboard.
    m_focus->setShortcutContext(Qt::WindowShortcut);
    page.addAction(m_focus);
    // No action: the table's menu shows all of its actions.
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), &parts.table);
    slash->setContext(Qt::WidgetShortcut);
    connect(slash, &QShortcut::activated, m_focus, &QAction::trigger);
    connect(m_focus, &QAction::triggered, &parts.bar, [this] {
        m_parts.bar.field().setFocus(Qt::ShortcutFocusReason);
        m_parts.bar.field().selectAll();
    });
    connect(&parts.bar.field(), &FilterField::left, &parts.table, qOverload<>(&QWidget::setFocus));
    connect(&parts.bar, &FilterBar::filterChanged, &parts.console, &models::ConsoleData::setFilter);
    connect(&parts.bar, &FilterBar::filterChanged, this, &Filtering::changed);
    connect(&parts.bar, &FilterBar::textChanged, this, &Filtering::refreshChips);
    connect(&parts.bar, &FilterBar::filterChanged, this, &Filtering::refreshChips);
    connect(&parts.chips, &FilterChips::rebuilt, this, &Filtering::refreshChips);
    connect(&parts.chips, &FilterChips::saveAsked, this, &Filtering::askName);
    connect(&parts.chips, &FilterChips::chosen, &parts.bar, &FilterBar::setText);
    connect(&parts.console, &models::ConsoleData::rowsReady, &parts.bar, [this](const auto &rows) {
        m_parts.bar.met().addRows(rows);
    });
    connect(&parts.console, &models::ConsoleData::botsChanged, &parts.bar, [this](const auto &bots) {
        m_parts.bar.met().setBots(bots);
    });
    connect(&parts.model, &QAbstractItemModel::modelReset, this, &Filtering::counted);
    connect(&parts.model, &QAbstractItemModel::rowsInserted, this, &Filtering::counted);
    connect(&parts.model, &QAbstractItemModel::rowsRemoved, this, &Filtering::counted);
    connectCells();
    connectCounts();
    retranslate();
}

void Filtering::connectCells()
{
    connect(m_actions, &FilterActions::asked, this, [this](bool negated) {
        if (const QString term = cellTerm(m_parts.table.currentIndex()); !term.isEmpty())
            add(term, negated);
    });
    const auto refresh = [this] { m_actions->setEnabled(!cellTerm(m_parts.table.currentIndex()).isEmpty()); };
    connect(m_parts.table.selectionModel(), &QItemSelectionModel::currentChanged, this, refresh);
    connect(&m_parts.model, &QAbstractItemModel::dataChanged, this, refresh);
    connect(&m_parts.model, &QAbstractItemModel::modelReset, this, refresh);
    connect(&m_parts.bar, &FilterBar::filterChanged, this, &Filtering::refreshHits);
}

void Filtering::connectCounts()
{
    connect(&m_parts.chips, &FilterChips::rebuilt, this, &Filtering::askCounts);
    connect(&m_parts.bar, &FilterBar::dayBegan, this, &Filtering::askCounts);
    connect(&m_parts.console, &models::ConsoleData::matchesCounted, this, &Filtering::takeCounts);
    askCounts();
}

QList<QAction *> Filtering::rowActions() const
{
    return m_actions->rowActions();
}

void Filtering::add(const QString &term, bool negated)
{
    // What is switched off is not what is seen.
    const QString text = m_parts.bar.isOn() ? m_parts.bar.text() : QString();
    m_parts.bar.setText(domain::withFilterTerm(text, term, negated));
}

void Filtering::refreshHits()
{
    const FilterHits hits = filterHits(m_parts.bar.filter());
    m_parts.table.setHits(hits);
    Q_EMIT needlesChanged(hits.text);
}

/// A filter that cannot be read any more has no number.
void Filtering::askCounts()
{
    m_counting.clear();
    QList<domain::Filter> filters;
    for (const QString &text : m_parts.chips.texts()) {
        const domain::ParsedFilter parsed = m_parts.bar.parsed(text);
        if (!parsed)
            continue;
        m_counting.append(text);
        filters.append(parsed.filter);
    }
    m_parts.console.countMatches(filters);
}

void Filtering::takeCounts(const QList<qint64> &counts)
{
    if (counts.size() != m_counting.size())
        return;
    QHash<QString, qint64> byText;
    for (qsizetype at = 0; at < counts.size(); ++at)
        byText.insert(m_counting.at(at), counts.at(at));
    m_parts.chips.setCounts(byText);
}

bool Filtering::isNarrowed() const
{
    return !m_parts.bar.filter().isEmpty();
}

void Filtering::refreshChips()
{
    const QString text = m_parts.bar.text();
    m_parts.chips.setCurrent(m_parts.bar.isOn() ? text : QString());
    const QList<SavedFilter> &saved = m_parts.chips.saved();
    const bool known = std::any_of(
        saved.begin(), saved.end(), [&text](const SavedFilter &filter) { return filter.text == text; });
    m_parts.chips.setSavable(m_parts.bar.isSound() && !known);
}

void Filtering::askName()
{
    const QString text = m_parts.bar.text();
    auto *dialog = new QInputDialog(&m_parts.bar);
    dialog->setObjectName(QStringLiteral("filterName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filter"));
    dialog->setLabelText(tr("Name:"));
    dialog->setOkButtonText(tr("Save filter"));
    dialog->setTextValue(text);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, text](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_parts.chips.save({name.trimmed(), text});
    });
    dialog->open();
}

void Filtering::turnOff()
{
    m_parts.bar.setOn(false);
}

void Filtering::counted()
{
    if (isNarrowed())
        m_parts.bar.setMatches(m_parts.model.updateCount());
}

void Filtering::retranslate()
{
    m_focus->setText(tr("Filter updates"));
    m_actions->retranslate();
}

} // namespace botdeck::ui::monitor

#include "moc_Filtering.cpp"
