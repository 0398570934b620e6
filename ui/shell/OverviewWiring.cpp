// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OverviewWiring.h"

#include "security/Redactor.h"
#include "services/Workbench.h"
#include "ui/bots/BotsView.h"
#include "ui/monitor/KindTexts.h"
#include "ui/overview/OverviewPage.h"
#include "ui/shell/Docks.h"

#include <QClipboard>
#include <QGuiApplication>

namespace botdeck::ui::shell {

OverviewWiring::OverviewWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    parts.docks.setOverview([this] { return make(); });
    connect(&parts.bots, &bots::BotsView::chosenChanged, this, &OverviewWiring::tellBot);
    connect(&parts.bots.bots(), &QAbstractItemModel::dataChanged, this, &OverviewWiring::tellBot);
}

QWidget *OverviewWiring::make()
{
    m_page = new overview::OverviewPage(
        {m_parts.desk.workbench.traffic(), m_parts.desk.clock, m_parts.desk.theme,
         [](const QString &kind) { return monitor::kindWord(kind, {}); },
         [this](const QString &text) { copy(text); }});
    tellBot();
    return m_page;
}

/// Bots' names are all that others wrote in it.
void OverviewWiring::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(m_parts.desk.redactor.redact(text));
    Q_EMIT done(tr("The figures were copied."));
}

void OverviewWiring::tellBot()
{
    if (!m_page)
        return;
    const auto bot = m_parts.bots.chosenBot();
    m_page->setBot(bot ? std::optional(bot->key) : std::nullopt, bot ? bot->name : QString());
}

} // namespace botdeck::ui::shell

#include "moc_OverviewWiring.cpp"
