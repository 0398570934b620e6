// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/InspectorWiring.h"

#include "models/ConsoleData.h"
#include "services/BotRegistry.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/Remarking.h"
#include "ui/monitor/SeveralCopier.h"
#include "ui/monitor/UpdateCopier.h"
#include "ui/shell/Docks.h"
#include "ui/shell/ShownAddressOf.h"

namespace botdeck::ui::shell {

using monitor::Inspector;
using monitor::MonitorPage;
using monitor::SeveralCopier;
using monitor::UpdateCopier;

namespace {

std::optional<UpdateCopier::Place> placeOf(
    const services::BotRegistry &registry, const services::Platforms &platforms, const domain::BotKey &key)
{
    const auto address = shownAddress(registry, platforms, key);
    if (!address)
        return {};
    return UpdateCopier::Place{*address, &platforms.at(registry.bot(key)->platform)};
}

} // namespace

InspectorWiring::InspectorWiring(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_inspector(parts.inspector)
    , m_copier(new UpdateCopier(
          parts.desk.redactor,
          [&registry = parts.desk.registry, &platforms = parts.desk.platforms](const domain::BotKey &key) {
              return placeOf(registry, platforms, key);
          },
          this))
{
    connectUpdates(parts.console, parts.monitor);
    connectCopies();
    connectSeveral(parts);
    parts.monitor.setCopyActions(m_inspector.copyActions());
    m_remarking = new monitor::Remarking({parts.console, parts.monitor, m_inspector}, this);
    connect(m_remarking, &monitor::Remarking::failed, this, &InspectorWiring::failed);
    connect(m_remarking, &monitor::Remarking::inspectorAsked, &parts.docks, [&docks = parts.docks] {
        docks.showInspector();
    });
    connect(&m_inspector, &Inspector::previousAsked, &parts.monitor, &MonitorPage::choosePrevious);
    connect(&m_inspector, &Inspector::nextAsked, &parts.monitor, &MonitorPage::chooseNext);
    connect(&parts.monitor, &MonitorPage::inspectAsked, this, [this, &docks = parts.docks] {
        docks.showInspector();
        m_inspector.focusContent();
    });
}

void InspectorWiring::setReadOnly()
{
    m_remarking->setReadOnly();
}

void InspectorWiring::connectUpdates(models::ConsoleData &console, MonitorPage &monitor)
{
    connect(&monitor, &MonitorPage::updateChosen, this, [this, &console](std::optional<qint64> seq) {
        if (!seq) {
            m_inspector.clear();
            return;
        }
        m_inspector.expect(*seq);
        console.requestRaw(*seq);
    });
    connect(&monitor, &MonitorPage::severalChosen, &m_inspector, &Inspector::showSeveral);
    connect(&console, &models::ConsoleData::rawReady, &m_inspector, &Inspector::showUpdate);
    connect(&m_inspector, &Inspector::answersAsked, &console, &models::ConsoleData::requestAnswers);
    connect(&console, &models::ConsoleData::answersReady, &m_inspector, &Inspector::showAnswers);
    connect(&console, &models::ConsoleData::answersChanged, &m_inspector, &Inspector::renewAnswers);
    connect(&m_inspector, &Inspector::filterAsked, &monitor, &MonitorPage::addToFilter);
    connect(&monitor, &MonitorPage::needlesChanged, &m_inspector, &Inspector::setHits);
}

void InspectorWiring::connectCopies()
{
    m_inspector.setCleaner(m_copier->cleaner());
    connect(&m_inspector, &Inspector::copyAsked, this, [this](monitor::CopyForm form) {
        if (m_inspector.shown())
            m_copier->copy(form, m_inspector.raw(), *m_inspector.shown());
    });
    connect(&m_inspector, &Inspector::textCopyAsked, m_copier, &UpdateCopier::copyText);
    connect(m_copier, &UpdateCopier::said, this, &InspectorWiring::said);
}

/// Behind connectUpdates(): what the inspector forbids is allowed again for several.
void InspectorWiring::connectSeveral(const Parts &parts)
{
    auto *several = new SeveralCopier(
        {parts.console, parts.monitor, parts.desk.redactor, parts.desk.background, m_copier->placeOf()},
        m_inspector.copyActions(), this);
    connect(several, &SeveralCopier::said, this, &InspectorWiring::said);
}

} // namespace botdeck::ui::shell

#include "moc_InspectorWiring.cpp"
