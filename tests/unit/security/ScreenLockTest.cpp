// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/ScreenLock.h"

#include "PrivateBus.h"
#include "tests/support/Wait.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

/// A session as logind's properties name it: (so).
struct NamedSession
{
    QString id;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const NamedSession &session)
{
    argument.beginStructure();
    argument << session.id << session.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, NamedSession &session)
{
    argument.beginStructure();
    argument >> session.id >> session.path;
    argument.endStructure();
    return argument;
}

} // namespace botdeck::test

Q_DECLARE_METATYPE(botdeck::test::NamedSession)

namespace botdeck::test {

namespace {

const QString sessionPath = QStringLiteral("/org/freedesktop/login1/session/_32");
const QString foreignPath = QStringLiteral("/org/freedesktop/login1/session/_37");
const QString userPath = QStringLiteral("/org/freedesktop/login1/user/_31000");

/// logind's manager, as far as it is asked.
class FakeManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    /// The calls, in order.
    QStringList asked;
    bool inSession = true;

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id)
    {
        asked += QStringLiteral("GetSession ") + id;
        return QDBusObjectPath(sessionPath);
    }
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        asked += QStringLiteral("GetSessionByPID");
        EXPECT_EQ(pid, uint(QCoreApplication::applicationPid()));
        if (!inSession)
            sendErrorReply(QStringLiteral("org.freedesktop.login1.NoSessionForPID"), QStringLiteral("none"));
        return QDBusObjectPath(sessionPath);
    }
    QDBusObjectPath GetUserByPID(uint)
    {
        asked += QStringLiteral("GetUserByPID");
        return QDBusObjectPath(userPath);
    }
};

class FakeUser : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.User")
    Q_PROPERTY(botdeck::test::NamedSession Display READ display)

public:
    [[nodiscard]] static NamedSession display()
    {
        return {QStringLiteral("2"), QDBusObjectPath(sessionPath)};
    }
};

/// One bus is session and system bus of the whole process: Qt keeps its connections.
class ScreenLockTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        bus = new PrivateBus;
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus->address().toUtf8());
        qDBusRegisterMetaType<NamedSession>();
    }
    static void TearDownTestSuite() { delete bus; }

    void SetUp() override
    {
        qunsetenv("XDG_SESSION_ID");
        ASSERT_TRUE(logind.registerService(QStringLiteral("org.freedesktop.login1")));
        ASSERT_TRUE(logind.registerObject(
            QStringLiteral("/org/freedesktop/login1"), &manager, QDBusConnection::ExportAllSlots));
        ASSERT_TRUE(logind.registerObject(userPath, &user, QDBusConnection::ExportAllProperties));
    }
    void TearDown() override
    {
        logind.unregisterService(QStringLiteral("org.freedesktop.login1"));
        QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    }

    void say(const QString &session, const char *signal) const
    {
        EXPECT_TRUE(logind.send(QDBusMessage::createSignal(
            session, QStringLiteral("org.freedesktop.login1.Session"), QString::fromLatin1(signal))));
    }
    /// Until everything that was said has been heard: messages keep their order.
    void settle() const
    {
        for (const QDBusConnection &each : {logind, QDBusConnection::systemBus()})
            EXPECT_TRUE(each.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.DBus")));
        QCoreApplication::sendPostedEvents();
    }
    /// Of this session, and of no other.
    void expectHeard()
    {
        const security::ScreenLock lock;
        QSignalSpy locked(&lock, &security::ScreenLock::locked);
        EXPECT_TRUE(waitUntil([&] {
            say(sessionPath, "Lock");
            return !locked.isEmpty();
        }));
        settle();
        locked.clear();
        say(foreignPath, "Lock");
        say(sessionPath, "Unlock");
        settle();
        EXPECT_EQ(locked.size(), 0);
        say(sessionPath, "Lock");
        settle();
        EXPECT_EQ(locked.size(), 1);
    }

    static inline PrivateBus *bus = nullptr;
    QDBusConnection logind = QDBusConnection::connectToBus(bus->address(), QStringLiteral("logind"));
    FakeManager manager;
    FakeUser user;
};

} // namespace

TEST_F(ScreenLockTest, IsHeardFromEveryDesktopThatSaysSo)
{
    const security::ScreenLock lock;
    QSignalSpy locked(&lock, &security::ScreenLock::locked);
    auto desktop = QDBusConnection::connectToBus(bus->address(), QStringLiteral("desktop"));
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
    EXPECT_TRUE(waitUntil([&] { return locked.size() >= 5; }));
    EXPECT_EQ(locked.size(), 5);
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

TEST_F(ScreenLockTest, LogindIsHeardOfTheSessionThatTheEnvironmentNames)
{
    qputenv("XDG_SESSION_ID", "2");
    expectHeard();
    EXPECT_EQ(manager.asked, QStringList{QStringLiteral("GetSession 2")});
}

TEST_F(ScreenLockTest, LogindIsHeardOfTheSessionThatTheProgramRunsIn)
{
    expectHeard();
    EXPECT_EQ(manager.asked, QStringList{QStringLiteral("GetSessionByPID")});
}

TEST_F(ScreenLockTest, LogindIsHeardWhereTheUsersServiceManagerStartedTheProgram)
{
    manager.inSession = false;
    expectHeard();
    EXPECT_EQ(
        manager.asked, (QStringList{QStringLiteral("GetSessionByPID"), QStringLiteral("GetUserByPID")}));
}

} // namespace botdeck::test

#include "ScreenLockTest.moc"
