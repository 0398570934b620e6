// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tokens.h"

#include <QObject>

#include <optional>

class QDBusConnection;
class QDBusMessage;

namespace botdeck::ui::look {

/// Whether the system wants light or dark: Qt's own answer from 6.5 on, before that the desktop portal's
/// `org.freedesktop.appearance color-scheme` (1 = dark, 2 = light, 0 = no wish), else how light the system's
/// palette was when the program started. Never waits for the bus.
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    /// To be made before the program sets a palette of its own.
    explicit ColorScheme(QObject *parent = nullptr);

    [[nodiscard]] Scheme current() const { return m_override.value_or(m_system); }
    [[nodiscard]] std::optional<Scheme> override() const { return m_override; }
    /// What `--theme` and the View menu ask for; nothing follows the system again.
    void setOverride(std::optional<Scheme> scheme);

    /// Asks the portal on this bus and listens to it. The constructor does so where it has to.
    void followPortal(const QDBusConnection &bus);

Q_SIGNALS:
    void changed(botdeck::ui::look::Scheme scheme);

private Q_SLOTS:
    void onPortalSetting(const QDBusMessage &message);

private:
    void followSystem();
    void setSystem(Scheme scheme);
    void takePortalValue(QVariant value);

    Scheme m_system = Scheme::Light;
    std::optional<Scheme> m_override;
};

} // namespace botdeck::ui::look
