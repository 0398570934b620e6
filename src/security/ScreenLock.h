// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QDBusMessage;

namespace botdeck::security {

/// Hears that the screen was locked: from the session bus, where desktops say it, and from the system bus,
/// where systemd-logind hands on what `loginctl lock-session`, a lid or a power manager asks of the session.
/// Where nobody says so, it is silent.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
    void sessionLocks();

private:
    using Then = std::function<void(const QDBusMessage &)>;

    void hearLogind();
    void ask(const QDBusMessage &question, const Then &answered, const Then &refused);
    void askUser();
    void hearSession(const QString &path);
};

} // namespace botdeck::security
