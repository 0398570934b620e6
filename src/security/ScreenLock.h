// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace botdeck::security {

/// Hears from the session bus that the screen was locked. Where nobody says so, it is silent.
class ScreenLock final : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void activeChanged(bool active);
};

} // namespace botdeck::security
