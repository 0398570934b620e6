// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/Remarking.h"

#include "models/ConsoleData.h"
#include "models/SafeText.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/RemarkPane.h"
#include "ui/monitor/UpdatesTable.h"
#include "ui/widgets/PhraseWords.h"

#include <QAction>

namespace botdeck::ui::monitor {

Remarking::Remarking(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    RemarkPane &pane = parts.inspector.remarks();
    parts.monitor.addRowActions(pane.rowActions());
    connect(&parts.monitor, &MonitorPage::updateChosen, this, &Remarking::refresh);
    connect(&parts.monitor, &MonitorPage::severalChosen, this, &Remarking::refresh);
    connect(&parts.monitor.updates(), &QAbstractItemModel::dataChanged, this, &Remarking::refresh);
    connect(&pane.markAction(), &QAction::triggered, this, &Remarking::mark);
    connect(&pane.noteAction(), &QAction::triggered, this, [this] {
        Q_EMIT inspectorAsked();
        m_parts.inspector.remarks().edit();
    });
    connect(&pane, &RemarkPane::noteWritten, this, [this](qint64 seq, const QString &note) {
        m_parts.console.remark({seq}, {{}, note});
    });
    connect(&pane, &RemarkPane::left, &parts.monitor.table(), qOverload<>(&QWidget::setFocus));
    connect(&parts.console, &models::ConsoleData::remarked, &parts.inspector, &Inspector::setRemark);
    connect(&parts.console, &models::ConsoleData::remarkFailed, this, [this](const core::Phrase &why) {
        //: %1 is a sentence that says why
        Q_EMIT failed(
            tr("The mark or note was not kept. %1").arg(models::visibleText(widgets::translated(why))));
        m_parts.inspector.remarks().notKept();
        refresh();
    });
}

void Remarking::setReadOnly()
{
    m_readOnly = true;
    m_parts.inspector.remarks().setReadOnly();
    refresh();
}

/// As the row is where the keyboard stands: for all that are chosen the same is done.
bool Remarking::isMarked() const
{
    return m_parts.monitor.table().currentIndex().data(models::UpdateListModel::MarkedRole).toBool();
}

void Remarking::refresh()
{
    RemarkPane &pane = m_parts.inspector.remarks();
    const int count = m_parts.monitor.selectedCount();
    pane.markAction().setEnabled(count > 0 && !m_readOnly);
    pane.noteAction().setEnabled(count == 1 && !m_readOnly);
    pane.markAction().setChecked(count > 0 && isMarked());
}

void Remarking::mark()
{
    const bool marked = isMarked();
    // Its tick follows what was stored, not the click.
    refresh();
    m_parts.console.remark(m_parts.monitor.selectedSeqs(), {!marked, {}});
}

} // namespace botdeck::ui::monitor

#include "moc_Remarking.cpp"
