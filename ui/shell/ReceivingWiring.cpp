// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ReceivingWiring.h"

#include "models/BotTreeModel.h"
#include "models/SafeText.h"
#include "models/UpdateListModel.h"
#include "security/Redactor.h"
#include "services/BotRegistry.h"
#include "services/Workbench.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/receiving/ConflictDialog.h"
#include "ui/receiving/Questions.h"
#include "ui/shell/PollingActions.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Sentences.h"

namespace botdeck::ui::shell {

using domain::BotKey;
using domain::BotState;
using models::UpdateListModel;
using services::FeedWishes;

ReceivingWiring::ReceivingWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.polling.confirm(), &QAction::triggered, this, &ReceivingWiring::confirm);
    parts.monitor.addRowActions({&parts.polling.confirm(), &parts.polling.peek()});
    connect(&parts.monitor, &monitor::MonitorPage::updateChosen, this, &ReceivingWiring::refreshConfirm);
    connect(
        &parts.monitor.updates(), &QAbstractItemModel::dataChanged, this, &ReceivingWiring::refreshConfirm);
    connect(&parts.bots, &QAbstractItemModel::dataChanged, this, [this] {
        refreshConfirm();
        refreshDiagnosis();
    });
    connect(&parts.polling, &PollingActions::peekAsked, this, &ReceivingWiring::setPeek);
    connect(&parts.polling, &PollingActions::diagnoseAsked, this, &ReceivingWiring::diagnose);
    connectWishes();
    refreshConfirm();
}

void ReceivingWiring::connectWishes()
{
    FeedWishes *wishes = &m_parts.desk.workbench.wishes();
    connect(wishes, &FeedWishes::confirmed, this, [this](const BotKey &bot) {
        if (m_confirming.remove(bot))
            Q_EMIT done(tr("The server was told: what was chosen is confirmed."));
    });
    connect(
        wishes, &FeedWishes::confirmFailed, this,
        [this](const BotKey &bot, const core::Error &error, bool requestLeft) {
            if (m_confirming.remove(bot))
                sayFailure(bot, error, requestLeft);
        });
    connect(
        wishes, &FeedWishes::remedyFailed, this,
        [this](const BotKey &bot, const core::Error &error, bool requestLeft) {
            if (m_diagnosis && m_diagnosis->bot() == bot)
                sayFailure(bot, error, requestLeft);
        });
}

std::optional<models::BotRow> ReceivingWiring::row(const BotKey &key) const
{
    return m_parts.bots.botAt(m_parts.bots.indexOf(key));
}

bool ReceivingWiring::mayChange(const BotKey &key) const
{
    return !m_parts.desk.readOnly && m_parts.desk.registry.mayChange(key).has_value();
}

/// Of one update that waits at the server, while its bot looks at what waits there.
void ReceivingWiring::refreshConfirm()
{
    bool possible = false;
    // The table that is made anew says so to others first: then none is selected, and one is still counted.
    const QList<qint64> seqs =
        m_parts.monitor.selectedCount() == 1 ? m_parts.monitor.selectedSeqs() : QList<qint64>();
    if (seqs.size() == 1 && !m_parts.desk.readOnly) {
        const UpdateListModel &updates = m_parts.monitor.updates();
        const QModelIndex index = updates.index(updates.rowOf(seqs.first()), 0);
        const auto bot = row(index.data(UpdateListModel::BotRole).value<BotKey>());
        possible = index.data(UpdateListModel::UnconfirmedRole).toBool() && bot &&
                   bot->status.state == BotState::Peeking;
    }
    m_parts.polling.confirm().setEnabled(possible);
}

void ReceivingWiring::confirm()
{
    const QList<qint64> seqs = m_parts.monitor.selectedSeqs();
    if (seqs.size() != 1)
        return;
    const UpdateListModel &updates = m_parts.monitor.updates();
    const QModelIndex index = updates.index(updates.rowOf(seqs.first()), 0);
    const auto bot = row(index.data(UpdateListModel::BotRole).value<BotKey>());
    if (!bot)
        return;
    const QString id = index.data(UpdateListModel::UpdateIdRole).toString();
    receiving::askToConfirm(*bot, id, m_parts.window, [this, key = bot->key, seq = seqs.first()] {
        m_confirming.insert(key);
        m_parts.desk.workbench.wishes().confirmTo(key, seq);
    });
}

void ReceivingWiring::setPeek(const BotKey &key, bool on)
{
    const auto bot = row(key);
    if (!bot)
        return;
    if (on)
        changePeek(key, true);
    else
        receiving::askToPoll(*bot, m_parts.window, [this, key] { changePeek(key, false); });
}

void ReceivingWiring::changePeek(const BotKey &key, bool on)
{
    services::BotChange *change =
        m_parts.desk.registry.change(key, [on](domain::BotProfile &bot) { bot.peeks = on; });
    connect(change, &services::BotChange::failed, this, [this](const core::Error &error) {
        Q_EMIT said(widgets::translated(error.detail));
    });
}

void ReceivingWiring::diagnose(const BotKey &key)
{
    const auto bot = row(key);
    if (!bot)
        return;
    if (m_diagnosis)
        m_diagnosis->close();
    m_diagnosis = new receiving::ConflictDialog(*bot, mayChange(key), m_parts.desk.theme, &m_parts.window);
    FeedWishes *wishes = &m_parts.desk.workbench.wishes();
    connect(m_diagnosis, &receiving::ConflictDialog::deleteAsked, this, [this, key, wishes](bool drop) {
        if (mayChange(key))
            wishes->deleteWebhook(key, drop);
    });
    connect(m_diagnosis, &receiving::ConflictDialog::takeOverAsked, this, [wishes, key] {
        wishes->takeOver(key);
    });
    connect(m_diagnosis, &receiving::ConflictDialog::waitAsked, this, [wishes, key] {
        wishes->waitForOther(key);
    });
    m_diagnosis->open();
}

void ReceivingWiring::refreshDiagnosis()
{
    if (!m_diagnosis)
        return;
    if (const auto bot = row(m_diagnosis->bot()))
        m_diagnosis->setBot(*bot, mayChange(bot->key));
    else
        m_diagnosis->close();
}

void ReceivingWiring::sayFailure(const BotKey &bot, const core::Error &error, bool requestLeft)
{
    QString words = m_parts.desk.redactor.redact(widgets::translated(error.detail));
    if (requestLeft && error.kind != core::ErrorKind::Refused)
        words = widgets::joinedSentences(
            {words, tr("Whether the server did it is not known; its state will tell.")});
    if (m_diagnosis && m_diagnosis->bot() == bot)
        m_diagnosis->sayFailure(words);
    else
        Q_EMIT said(models::visibleText(words));
}

} // namespace botdeck::ui::shell

#include "moc_ReceivingWiring.cpp"
