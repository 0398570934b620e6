// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ScreenLock.h"

#include "PrivateBus.h"
#include "tests/support/Wait.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace botdeck;

TEST(ScreenLock, IsHeardFromEveryDesktopThatSaysSo)
{
    const test::PrivateBus bus;
    const security::ScreenLock lock;
    QSignalSpy locked(&lock, &security::ScreenLock::locked);
    auto desktop = QDBusConnection::connectToBus(bus.address(), QStringLiteral("desktop"));
    const auto say = [&](const char *interface, bool active) {
        auto signal = QDBusMessage::createSignal(
            QStringLiteral("/ScreenSaver"), QString::fromLatin1(interface), QStringLiteral("ActiveChanged"));
        signal << active;
        EXPECT_TRUE(desktop.send(signal));
    };
    say("org.freedesktop.ScreenSaver", false);
    say("org.freedesktop.ScreenSaver", true);
    say("org.gnome.ScreenSaver", true);
    say("org.cinnamon.ScreenSaver", true);
    say("org.mate.ScreenSaver", true);
    say("org.xfce.ScreenSaver", true);
    EXPECT_TRUE(test::waitUntil([&] { return locked.size() >= 5; }));
    EXPECT_EQ(locked.size(), 5);
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}
