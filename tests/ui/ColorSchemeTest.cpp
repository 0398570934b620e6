// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ColorScheme.h"

#include "tests/support/Wait.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using ui::look::ColorScheme;
using ui::look::Scheme;

/// The portal's Settings interface, as far as the colour scheme needs it.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint wish = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        EXPECT_EQ(space, QStringLiteral("org.freedesktop.appearance"));
        EXPECT_EQ(key, QStringLiteral("color-scheme"));
        // The real one wraps the value twice.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(wish)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// A message bus of our own, with a portal on it.
class PortalTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        ASSERT_FALSE(daemon.isEmpty()) << "app/install-dependencies --tests installs dbus-daemon";
        m_daemon.start(
            daemon,
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        ASSERT_TRUE(waitUntil([this] { return m_daemon.canReadLine(); }));
        const QString address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QDBusConnection server = QDBusConnection::connectToBus(address, QStringLiteral("portal"));
        ASSERT_TRUE(server.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        ASSERT_TRUE(server.registerObject(
            QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QDBusConnection::connectToBus(address, QStringLiteral("program"));
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
        QDBusConnection::disconnectFromBus(QStringLiteral("program"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    FakePortal portal;

private:
    QProcess m_daemon;
};

} // namespace

TEST_F(PortalTest, ReadsTheWishAndFollowsIt)
{
    portal.wish = 1;
    ColorScheme scheme;
    ASSERT_EQ(scheme.current(), Scheme::Light);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    scheme.followPortal(QDBusConnection(QStringLiteral("program")));
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.current() == Scheme::Dark; }));

    const auto say = [this](const QString &key, uint value) {
        Q_EMIT portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
    };
    say(QStringLiteral("accent-color"), 2);
    say(QStringLiteral("color-scheme"), 2);
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.current() == Scheme::Light; }));
    EXPECT_EQ(changed.size(), 2);
    // No wish, and a value nobody has defined: it stays.
    say(QStringLiteral("color-scheme"), 0);
    say(QStringLiteral("color-scheme"), 7);
    say(QStringLiteral("color-scheme"), 1);
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.current() == Scheme::Dark; }));
    EXPECT_EQ(changed.size(), 3);
}

TEST(ColorScheme, AnOverrideWinsUntilItIsTakenBack)
{
    ColorScheme scheme;
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    scheme.setOverride(Scheme::Dark);
    EXPECT_EQ(scheme.current(), Scheme::Dark);
    scheme.setOverride(Scheme::Dark);
    scheme.setOverride(std::nullopt);
    EXPECT_EQ(scheme.current(), Scheme::Light);
    EXPECT_EQ(changed.size(), 2);
}

} // namespace botdeck::test

#include "ColorSchemeTest.moc"
