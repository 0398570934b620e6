// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/FilterAlerts.h"

#include "models/SafeText.h"
#include "services/SettingsKeeper.h"
#include "ui/alerts/Notifier.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace botdeck::ui::alerts {

using storage::Setting;

namespace {

/// What a locked console tells is of no filter.
const QString lockedKey = QStringLiteral("locked");
const QString filterKeyStart = QStringLiteral("filter:");
constexpr qsizetype nameLetters = 60;
constexpr qsizetype textLetters = 200;
constexpr qint64 mostCounted = 1'000'000;

} // namespace

FilterAlerts::FilterAlerts(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.notifier, &Notifier::activated, this, [this](const QString &key) {
        const QString text = key == lockedKey ? QString() : key.sliced(filterKeyStart.size());
        m_told.remove(text);
        Q_EMIT asked(text);
    });
    connect(&parts.notifier, &Notifier::gone, this, [this](const QString &key) {
        const auto told = m_told.find(key == lockedKey ? QString() : key.sliced(filterKeyStart.size()));
        if (told != m_told.end())
            told->count = 0;
    });
}

void FilterAlerts::setFilters(const QList<AlertedFilter> &filters)
{
    m_filters = filters;
}

void FilterAlerts::matched(const QList<services::MatchWatch::Fresh> &fresh)
{
    if (isQuietNow())
        return;
    for (const services::MatchWatch::Fresh &some : fresh) {
        const AlertedFilter filter = m_parts.isLocked() ? AlertedFilter() : m_filters.value(some.filter);
        Told &told = m_told[filter.text];
        told.count = std::min(told.count + some.count, mostCounted);
        told.newest = some.newest;
        tellSoon(filter);
    }
}

void FilterAlerts::tellSoon(const AlertedFilter &filter)
{
    Told &told = m_told[filter.text];
    const core::Clock::Milliseconds now = m_parts.clock.monotonic();
    if (!told.at || *told.at + pause <= now)
        return tell(filter);
    if (std::exchange(told.isWaiting, true))
        return;
    m_parts.clock.after(*told.at + pause - now, this, [this, filter] {
        const auto there = m_told.find(filter.text);
        if (there == m_told.end() || !std::exchange(there->isWaiting, false))
            return;
        const bool isHidden = m_parts.isLocked() && !filter.text.isEmpty();
        if (there->count > 0 && !isQuietNow() && !isHidden)
            tell(filter);
    });
}

void FilterAlerts::tell(const AlertedFilter &filter)
{
    Told &told = m_told[filter.text];
    told.at = m_parts.clock.monotonic();
    const int count = int(told.count);
    if (filter.text.isEmpty()) {
        m_parts.notifier.show({lockedKey, tr("%n new update(s)", nullptr, count), {}});
        return;
    }
    const bool withText = m_parts.settings.settings().flag(Setting::NotifyText);
    // Cut only when it is without secrets: half of one is not known for what it is.
    const QString name = models::oneLine(m_parts.redact(filter.name), nameLetters);
    //: %1 is the name of a filter
    const QString title = tr("%n new update(s) match %1", nullptr, count).arg(name);
    const QString body = withText ? models::oneLine(m_parts.redact(told.newest), textLetters) : QString();
    m_parts.notifier.show({filterKeyStart + filter.text, title, body});
}

void FilterAlerts::beQuietUntil(std::optional<qint64> ms)
{
    m_quietUntil = ms;
}

services::QuietHours FilterAlerts::quietHours() const
{
    const storage::Settings &settings = m_parts.settings.settings();
    return {
        settings.flag(Setting::QuietHours), int(settings.number(Setting::QuietFrom)),
        int(settings.number(Setting::QuietTo)), int(settings.number(Setting::QuietDays))};
}

bool FilterAlerts::isQuietNow() const
{
    const qint64 now = m_parts.clock.wallMs();
    if (m_quietUntil && now < *m_quietUntil)
        return true;
    return services::isQuiet(quietHours(), QDateTime::fromMSecsSinceEpoch(now));
}

void FilterAlerts::locked()
{
    m_told.clear();
    m_parts.notifier.withdrawAll();
}

} // namespace botdeck::ui::alerts

#include "moc_FilterAlerts.cpp"
