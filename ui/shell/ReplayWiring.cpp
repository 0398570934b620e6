// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReplayWiring.h"

#include "ui/monitor/MonitorPage.h"
#include "ui/replay/ReplayActions.h"
#include "ui/replay/ReplayDialog.h"

namespace botdeck::ui::shell {

using monitor::MonitorPage;
using replay::ReplayActions;
using replay::ReplayWay;

ReplayWiring::ReplayWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(new ReplayActions(this))
{
    parts.monitor.addRowActions(m_actions->actions());
    connect(m_actions, &ReplayActions::sandboxAsked, this, [this] { open(ReplayWay::Sandbox, false); });
    connect(m_actions, &ReplayActions::webhookAsked, this, [this] { open(ReplayWay::Webhook, false); });
    connect(m_actions, &ReplayActions::editAsked, this, [this] { open(ReplayWay::Webhook, true); });
    connect(&parts.monitor, &MonitorPage::updateChosen, this, &ReplayWiring::refresh);
    connect(&parts.monitor, &MonitorPage::severalChosen, this, &ReplayWiring::refresh);
    const models::UpdateListModel *updates = &parts.monitor.updates();
    connect(updates, &QAbstractItemModel::modelReset, this, &ReplayWiring::refresh);
    connect(updates, &QAbstractItemModel::rowsInserted, this, &ReplayWiring::refresh);
    connect(updates, &QAbstractItemModel::rowsRemoved, this, &ReplayWiring::refresh);
    refresh();
}

const QList<QAction *> &ReplayWiring::actions() const
{
    return m_actions->actions();
}

void ReplayWiring::retranslate()
{
    m_actions->retranslate();
}

void ReplayWiring::refresh()
{
    m_actions->setCounts(m_parts.monitor.selectedCount(), m_parts.monitor.updates().updateCount());
}

void ReplayWiring::open(ReplayWay way, bool edits)
{
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const replay::ReplayParts parts{m_parts.desk.theme,    m_parts.desk.clock,    m_parts.desk.workbench,
                                    m_parts.desk.registry, m_parts.desk.redactor, m_parts.desk.inSandbox,
                                    m_lastAddress};
    m_dialog = new replay::ReplayDialog(
        parts, {way, m_parts.monitor.updates().seqs(), m_parts.monitor.selectedSeqs(), edits},
        &m_parts.window);
    m_dialog->open();
}

} // namespace botdeck::ui::shell

#include "moc_ReplayWiring.cpp"
