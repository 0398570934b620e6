// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace botdeck::ui::alerts {

/// What is shown outside of the window. Plain words: whoever shows them escapes what must be.
struct Notification
{
    /// One that is shown again takes the place of the one with the same key.
    QString key = {};
    QString title = {};
    QString body = {};

    bool operator==(const Notification &) const = default;
};

/// Shows notifications, where there is anybody who does.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void show(const Notification &notification) = 0;
    /// Takes all of them away: the console was locked.
    virtual void withdrawAll() = 0;

Q_SIGNALS:
    /// The operator clicked on it.
    void activated(const QString &key);
    /// It is no longer there, whoever took it away.
    void gone(const QString &key);
};

} // namespace botdeck::ui::alerts
