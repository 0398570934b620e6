// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PollingActions.h"

#include "models/SafeText.h"
#include "ui/look/Icons.h"

#include <algorithm>
#include <array>

namespace botdeck::ui::shell {

namespace {

using domain::BotState;

/// States in which nothing goes on by itself and a start is a meaningful wish.
bool canStart(const models::BotRow &bot)
{
    constexpr std::array resting{
        BotState::Stopped, BotState::Conflict, BotState::Unauthorised, BotState::WebhookSet,
        BotState::StoreFailed};
    return std::find(resting.begin(), resting.end(), bot.status.state) != resting.end();
}

bool canStop(const models::BotRow &bot)
{
    return bot.status.state != BotState::Stopped;
}

} // namespace

PollingActions::PollingActions(models::ConsoleData &data, const models::BotTreeModel &bots, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_bots(bots)
    , m_start(new QAction(look::icon(look::Icon::Start), {}, this))
    , m_stop(new QAction(look::icon(look::Icon::Stop), {}, this))
    , m_peek(new QAction(look::icon(look::Icon::Eye), {}, this))
    , m_confirm(new QAction(this))
    , m_diagnose(new QAction(this))
    , m_startAll(new QAction(this))
    , m_stopAll(new QAction(this))
{
    m_start->setObjectName(QStringLiteral("startPolling"));
    m_stop->setObjectName(QStringLiteral("stopPolling"));
    m_peek->setObjectName(QStringLiteral("peek"));
    m_peek->setCheckable(true);
    m_peek->setIconVisibleInMenu(false); // its tick is
    m_peek->setShortcut(QKeySequence(Qt::Key_P));
    m_peek->setShortcutContext(Qt::WidgetShortcut);
    m_confirm->setObjectName(QStringLiteral("confirmToHere"));
    m_diagnose->setObjectName(QStringLiteral("diagnose"));
    m_startAll->setObjectName(QStringLiteral("startAll"));
    m_stopAll->setObjectName(QStringLiteral("stopAll"));
    connect(m_start, &QAction::triggered, this, &PollingActions::startChosen);
    connect(m_stop, &QAction::triggered, this, &PollingActions::stopChosen);
    connect(m_peek, &QAction::triggered, this, [this](bool on) {
        refresh(); // it is checked when the bot has it
        if (m_chosen)
            Q_EMIT peekAsked(*m_chosen, on);
    });
    connect(m_diagnose, &QAction::triggered, this, [this] {
        if (m_chosen)
            Q_EMIT diagnoseAsked(*m_chosen);
    });
    connect(m_startAll, &QAction::triggered, &data, &models::ConsoleData::startAll);
    connect(m_stopAll, &QAction::triggered, &data, &models::ConsoleData::stopAll);
    connect(&bots, &QAbstractItemModel::dataChanged, this, &PollingActions::refresh);
    connect(&bots, &QAbstractItemModel::rowsInserted, this, &PollingActions::refresh);
    connect(&bots, &QAbstractItemModel::rowsRemoved, this, &PollingActions::refresh);
    retranslate();
}

void PollingActions::setChosen(const std::optional<domain::BotKey> &bot)
{
    m_chosen = bot;
    refresh();
}

void PollingActions::setReadOnly()
{
    m_readOnly = true;
    refresh();
}

void PollingActions::retranslate()
{
    m_peek->setText(tr("Watch wit&hout confirming"));
    m_peek->setIconText(tr("Peek"));
    m_confirm->setText(tr("Con&firm to here…"));
    m_confirm->setToolTip(tr("Tells the server that everything up to the selected update is done"));
    m_diagnose->setText(tr("Dia&gnose…"));
    m_startAll->setText(tr("Start &all bots"));
    m_stopAll->setText(tr("Stop a&ll bots"));
    refresh();
}

void PollingActions::refresh()
{
    const QList<models::BotRow> all = m_bots.bots();
    const auto chosen = std::find_if(
        all.begin(), all.end(), [this](const models::BotRow &bot) { return m_chosen == bot.key; });
    const bool anyStarts = !m_readOnly && std::any_of(all.begin(), all.end(), canStart);
    const bool anyStops = !m_readOnly && std::any_of(all.begin(), all.end(), canStop);
    const bool one = chosen != all.end();
    m_startAll->setEnabled(anyStarts);
    m_stopAll->setEnabled(anyStops);
    m_start->setEnabled(one ? !m_readOnly && canStart(*chosen) : anyStarts);
    m_stop->setEnabled(one ? !m_readOnly && canStop(*chosen) : anyStops);
    refreshPeek(one ? &*chosen : nullptr);
    refreshWords(one ? &*chosen : nullptr);
}

void PollingActions::refreshPeek(const models::BotRow *chosen)
{
    using domain::BotState;
    // One that is only watched has no choice.
    m_peek->setEnabled(chosen != nullptr && !m_readOnly && !chosen->watchOnly);
    m_peek->setChecked(chosen != nullptr && chosen->peeks);
    m_peek->setToolTip(
        QStringLiteral("<qt>") +
        tr("Looks at the updates that wait at the server and confirms none of them: a program that runs this "
           "bot still gets them. Whoever polls at the same moment may be interrupted once.") +
        QStringLiteral("</qt>"));
    const bool conflict = chosen != nullptr && (chosen->status.state == BotState::Conflict ||
                                                chosen->status.state == BotState::WebhookSet);
    m_diagnose->setEnabled(conflict && !m_readOnly);
    m_diagnose->setVisible(conflict);
}

/// The tool bar shows no key, which Chinese texts would carry in brackets.
void PollingActions::refreshWords(const models::BotRow *chosen)
{
    const bool peeks = chosen != nullptr && chosen->peeks;
    m_start->setText(peeks ? tr("&Start peeking") : tr("&Start polling"));
    m_stop->setText(peeks ? tr("S&top peeking") : tr("S&top polling"));
    m_start->setIconText(peeks ? tr("Start peeking") : tr("Start polling"));
    m_stop->setIconText(peeks ? tr("Stop peeking") : tr("Stop polling"));
    // A name is a stranger's text; a tooltip would read tags in it.
    const QString whom = chosen != nullptr ? models::oneLine(chosen->name).toHtmlEscaped() : tr("all bots");
    //: %1 is a bot's name or "all bots"
    m_start->setToolTip(QStringLiteral("<qt>") + tr("Start polling: %1").arg(whom) + QStringLiteral("</qt>"));
    //: %1 is a bot's name or "all bots"
    m_stop->setToolTip(QStringLiteral("<qt>") + tr("Stop polling: %1").arg(whom) + QStringLiteral("</qt>"));
}

void PollingActions::startChosen()
{
    if (m_chosen)
        m_data.startPolling(*m_chosen);
    else
        m_data.startAll();
}

void PollingActions::stopChosen()
{
    if (m_chosen)
        m_data.stopPolling(*m_chosen);
    else
        m_data.stopAll();
}

} // namespace botdeck::ui::shell

#include "moc_PollingActions.cpp"
