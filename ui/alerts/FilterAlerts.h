// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "services/MatchWatch.h"
#include "services/QuietHours.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace botdeck::services {
class SettingsKeeper;
}

namespace botdeck::ui::alerts {

class Notifier;

/// A saved filter that tells what comes.
struct AlertedFilter
{
    QString name = {};
    QString text = {};

    bool operator==(const AlertedFilter &) const = default;
};

/// Tells outside of the window that something came that a filter holds for: how much, of which filter, and
/// nothing of what was written unless the settings say so. A filter's next notification takes the place of
/// its last one and comes half a minute later at the earliest. Locked, not even the filter is named; in quiet
/// hours nothing is told, nor made up for.
class FilterAlerts final : public QObject
{
    Q_OBJECT

public:
    /// How long a filter waits before it tells more.
    static constexpr core::Clock::Milliseconds pause{30'000};

    /// All of it outlives this.
    struct Parts
    {
        Notifier &notifier;
        services::SettingsKeeper &settings;
        core::Clock &clock;
        std::function<bool()> isLocked;
        /// Takes known secrets out of a text.
        std::function<QString(const QString &)> redact;
    };

    explicit FilterAlerts(const Parts &parts, QObject *parent = nullptr);

    /// Those that the watch knows, in its order.
    void setFilters(const QList<AlertedFilter> &filters);
    void matched(const QList<services::MatchWatch::Fresh> &fresh);
    /// Nothing is told until then (wall time in ms since 1970); none: as the settings say.
    void beQuietUntil(std::optional<qint64> ms);
    [[nodiscard]] bool isQuietNow() const;
    /// The console was locked: what stands there is taken away.
    void locked();

Q_SIGNALS:
    /// The operator clicked: show what this filter holds for; empty: only the window.
    void asked(const QString &filterText);

private:
    struct Told
    {
        /// Since the operator last clicked it or took it away.
        qint64 count = 0;
        QString newest = {};
        std::optional<core::Clock::Milliseconds> at = {};
        bool isWaiting = false;
    };

    void tell(const AlertedFilter &filter);
    void tellSoon(const AlertedFilter &filter);
    [[nodiscard]] services::QuietHours quietHours() const;

    const Parts m_parts;
    QList<AlertedFilter> m_filters;
    QHash<QString, Told> m_told;
    std::optional<qint64> m_quietUntil;
};

} // namespace botdeck::ui::alerts
