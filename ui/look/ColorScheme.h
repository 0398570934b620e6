// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/Tokens.h"

#include <QObject>

#include <optional>

class QDBusConnection;
class QDBusMessage;

namespace botdeck::ui::look {

/// There is a session's message bus to ask; where there is none nobody should.
bool hasSessionBus();

/// What the system wants of the look, as the desktop portal's `org.freedesktop.appearance` says it; it never
/// waits for the bus. Light or dark: Qt's own answer from 6.5 on, else `color-scheme` (1 = dark, 2 = light, 0
/// = no wish), else how light the system's palette was when the program started. More contrast (`contrast`)
/// and less motion (`reduced-motion`): 1 = wanted.
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

    [[nodiscard]] bool highContrast() const { return m_highContrast; }
    [[nodiscard]] bool reducedMotion() const { return m_reducedMotion; }

    /// Asks the portal on this bus and listens to it. The constructor does so on the session's.
    void followPortal(const QDBusConnection &bus);

Q_SIGNALS:
    void changed(botdeck::ui::look::Scheme scheme);
    void contrastChanged(bool high);
    void motionChanged(bool reduced);

private Q_SLOTS:
    void onPortalSetting(const QDBusMessage &message);

private:
    struct Wish;
    static const Wish wishes[];

    void followQt();
    void setSystem(Scheme scheme);
    void readPortal(QDBusConnection &bus, const QString &key);
    void takePortalValue(const QString &key, QVariant value);
    void takeScheme(uint value);
    void takeContrast(uint value);
    void takeMotion(uint value);

    Scheme m_system = Scheme::Light;
    /// Qt knows what the system wants, also where there is no portal.
    bool m_qtKnows = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
    std::optional<Scheme> m_override;
};

} // namespace botdeck::ui::look
