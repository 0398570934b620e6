// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ScreenLock.h"

#include <QDBusConnection>

namespace botdeck::security {

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    // The specification names the first ("Idle Inhibition Service", freedesktop.org); other desktops signal
    // under names of their own. The path differs between them, so none is asked for.
    for (const char *name :
         {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver",
          "org.mate.ScreenSaver", "org.xfce.ScreenSaver"})
        QDBusConnection::sessionBus().connect(
            QString(), QString(), QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this,
            SLOT(activeChanged(bool)));
}

void ScreenLock::activeChanged(bool active)
{
    if (active)
        Q_EMIT locked();
}

} // namespace botdeck::security
