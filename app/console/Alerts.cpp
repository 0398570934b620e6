// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Alerts.h"

#include "app/console/Windows.h"
#include "domain/filter/FilterParser.h"
#include "security/Redactor.h"
#include "security/SecretKeeper.h"
#include "services/SettingsKeeper.h"
#include "services/Workbench.h"
#include "ui/alerts/DesktopNotifier.h"
#include "ui/alerts/TrayIcon.h"
#include "ui/look/ColorScheme.h"
#include "ui/monitor/FilterBytes.h"
#include "ui/secrets/SecretsDoor.h"

#include <QGuiApplication>
#include <QWindow>

namespace botdeck::app {

using services::SettingsKeeper;
using storage::Setting;
using ui::alerts::FilterAlerts;
using ui::alerts::TrayIcon;

namespace {

constexpr qint64 anHourMs = 3'600'000;

} // namespace

Alerts::Alerts(const Parts &parts)
    : m_parts(parts)
    , m_watch(parts.workbench.storeFolder(), parts.clock)
{
    connect(&parts.settings, &SettingsKeeper::changed, this, [this](Setting setting) {
        if (setting == Setting::MonitorFilters || setting == Setting::NotifyText)
            watchFilters();
        if (setting == Setting::ShowTray || setting == Setting::MinimiseToTray)
            applyTray();
    });
    connect(&parts.workbench, &services::Workbench::botsChanged, this, &Alerts::watchFilters);
    connect(
        &parts.workbench, &services::Workbench::arrived, this,
        [this](const domain::BotKey &, qint64 firstSeq, qint64 lastSeq) {
            m_watch.arrived(firstSeq, lastSeq);
        });
    connect(&parts.door, &ui::secrets::SecretsDoor::lockedChanged, this, [this](bool locked) {
        if (locked && m_alerts)
            m_alerts->locked();
        refreshLock();
    });
    watchFilters();
    // Behind what the first window waits for.
    QMetaObject::invokeMethod(this, &Alerts::applyTray, Qt::QueuedConnection);
}

Alerts::~Alerts() = default;

void Alerts::watchFilters()
{
    QList<ui::alerts::AlertedFilter> named;
    QStringList filters;
    const storage::Settings &settings = m_parts.settings.settings();
    const domain::FilterContext context{m_parts.clock.wallMs(), QTimeZone::systemTimeZone()};
    for (const ui::monitor::SavedFilter &saved :
         ui::monitor::filtersFromBytes(settings.bytes(Setting::MonitorFilters))) {
        if (!saved.notifies || !domain::parseFilter(saved.text, context))
            continue;
        named.append({saved.name, saved.text});
        filters.append(saved.text);
    }
    QHash<domain::BotKey, QString> names;
    for (const models::BotRow &row : m_parts.workbench.bots())
        names.insert(row.key, row.name);
    m_watch.watch(filters, names, settings.flag(Setting::NotifyText));
    if (!filters.isEmpty() && !m_alerts)
        makeAlerts();
    if (m_alerts)
        m_alerts->setFilters(named);
}

void Alerts::makeAlerts()
{
    if (!ui::look::hasSessionBus())
        return;
    m_notifier = std::make_unique<ui::alerts::DesktopNotifier>(QDBusConnection::sessionBus());
    m_alerts = std::make_unique<FilterAlerts>(FilterAlerts::Parts{
        *m_notifier, m_parts.settings, m_parts.clock, [door = &m_parts.door] { return door->isLocked(); },
        [redactor = &m_parts.redactor](const QString &text) { return redactor->redact(text); }});
    m_alerts->beQuietUntil(m_quietUntil);
    connect(&m_watch, &services::MatchWatch::matched, m_alerts.get(), &FilterAlerts::matched);
    connect(m_alerts.get(), &FilterAlerts::asked, &m_parts.windows, &Windows::bring);
}

void Alerts::applyTray()
{
    const storage::Settings &settings = m_parts.settings.settings();
    const bool isWanted = settings.flag(Setting::ShowTray) && QSystemTrayIcon::isSystemTrayAvailable();
    if (isWanted && !m_tray)
        makeTray();
    else if (!isWanted)
        m_tray.reset();
    m_parts.windows.setHidesMinimised(m_tray && settings.flag(Setting::MinimiseToTray));
}

void Alerts::makeTray()
{
    m_tray = std::make_unique<TrayIcon>(m_parts.theme);
    TrayIcon *tray = m_tray.get();
    connect(tray, &TrayIcon::showAsked, &m_parts.windows, [this] { m_parts.windows.bring({}); });
    connect(tray, &TrayIcon::lockAsked, this, [this] { m_parts.door.lockNow(); });
    connect(tray, &TrayIcon::quietForAnHourAsked, this, [this] {
        beQuietUntil(m_parts.clock.wallMs() + anHourMs);
    });
    connect(tray, &TrayIcon::quietUntilTomorrowAsked, this, [this] {
        beQuietUntil(services::tomorrowMs(QDateTime::fromMSecsSinceEpoch(m_parts.clock.wallMs())));
    });
    connect(tray, &TrayIcon::tellAgainAsked, this, [this] { beQuietUntil({}); });
    connect(tray, &TrayIcon::quitAsked, &m_parts.windows, &Windows::closeAll);
    connect(&m_parts.workbench, &services::Workbench::countersChanged, tray, [this] { countUnread(); });
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, tray, [this] { countUnread(); });
    countUnread();
    refreshLock();
    beQuietUntil(m_quietUntil);
}

/// Locked, not even that is told.
void Alerts::countUnread()
{
    m_tray->setUnread(m_parts.door.isLocked() ? 0 : m_parts.windows.unread());
}

void Alerts::refreshLock()
{
    if (!m_tray)
        return;
    m_tray->setLockable(m_parts.secrets.canLock());
    countUnread();
}

void Alerts::beQuietUntil(std::optional<qint64> ms)
{
    m_quietUntil = ms;
    if (m_alerts)
        m_alerts->beQuietUntil(ms);
    const qint64 left = ms ? *ms - m_parts.clock.wallMs() : 0;
    if (m_tray) {
        m_tray->setQuietUntil(
            left > 0 ? QDateTime::fromMSecsSinceEpoch(*ms).toString(QStringLiteral("HH:mm")) : QString());
    }
    if (left <= 0)
        return;
    m_parts.clock.after(core::Clock::Milliseconds(left), this, [this, ms] {
        if (m_quietUntil == ms)
            beQuietUntil({});
    });
}

} // namespace botdeck::app

#include "moc_Alerts.cpp"
