// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/Notifier.h"

#include <QDBusConnection>
#include <QMap>

#include <optional>

namespace botdeck::ui::alerts {

/// The desktop's own notifications, by the D-Bus service org.freedesktop.Notifications (specification 1.2).
/// Not by QSystemTrayIcon: that one shows nothing without a tray, and a click on it does not say which of
/// several messages was meant. Where there is no such service nothing is shown and nothing else happens.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void withdrawAll() override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct Shown
    {
        /// 0: not known yet, or gone.
        uint id = 0;
        bool isAsked = false;
        /// To be shown once the answer is there.
        std::optional<Notification> next = {};
        /// It was taken away before its number was known.
        bool isUnwanted = false;
    };

    void send(const Notification &notification);
    void answered(const QString &key, uint id);
    void close(uint id);
    [[nodiscard]] QString keyOf(uint id) const;

    QDBusConnection m_bus;
    QMap<QString, Shown> m_shown;
};

} // namespace botdeck::ui::alerts
