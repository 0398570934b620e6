// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsKeeper.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"
#include "tests/ui/MessageBus.h"
#include "ui/alerts/DesktopNotifier.h"
#include "ui/alerts/FilterAlerts.h"
#include "ui/alerts/TrayIcon.h"
#include "ui/look/Theme.h"

#include <QDBusConnection>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using services::MatchWatch;
using storage::Setting;
using ui::alerts::DesktopNotifier;
using ui::alerts::FilterAlerts;
using ui::alerts::Notification;
using ui::alerts::TrayIcon;

/// The desktop's service as far as notifications need it.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(
        const QString &, uint replaces, const QString &, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &, int)
    {
        shown.append({replaces, title, body, actions});
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 6;
};

/// A message bus of our own, with a desktop on it.
class DesktopTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_bus.offer(
            QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
            &desktop);
        notifier = std::make_unique<DesktopNotifier>(m_bus.connect(QStringLiteral("console")));
    }
    bool shows(qsizetype times)
    {
        return waitUntil([this, times] { return desktop.shown.size() == times; });
    }

private:
    MessageBus m_bus;

protected:
    FakeDesktop desktop;
    std::unique_ptr<DesktopNotifier> notifier;
};

/// What was to be shown, in order.
class ToldNotifier final : public ui::alerts::Notifier
{
public:
    void show(const Notification &notification) override { told.append(notification); }
    void withdrawAll() override { ++withdrawn; }
    QStringList titles() const
    {
        QStringList all;
        for (const Notification &notification : told)
            all.append(notification.title);
        return all;
    }

    QList<Notification> told;
    int withdrawn = 0;
};

class FilterAlertsTest : public testing::Test
{
protected:
    FilterAlertsTest()
        : settings(clock, background, m_folder.filePath(QStringLiteral("settings.ini")), {}, false)
        , alerts(
              {notifier, settings, clock, [this] { return isLocked; },
               [](const QString &text) {
                   QString clean = text;
                   return clean.replace(QStringLiteral("canary"), QStringLiteral("••••"));
               }})
    {
        alerts.setFilters(
            {{QStringLiteral("Errors"), QStringLiteral("is:quarantined")},
             {QStringLiteral("Refunds"), QStringLiteral("refund")}});
    }
    void come(int filter, qint64 count, const char *newest = "")
    {
        alerts.matched({{filter, count, QString::fromUtf8(newest)}});
    }
    void set(Setting setting, const storage::SettingValue &value)
    {
        ASSERT_TRUE(settings.set(setting, value));
    }

    FakeClock clock;
    services::BackgroundWork background;
    const QTemporaryDir m_folder;
    services::SettingsKeeper settings;
    ToldNotifier notifier;
    bool isLocked = false;
    FilterAlerts alerts;
};

} // namespace

TEST_F(DesktopTest, ANotificationOfTheSameKeyTakesThePlaceOfTheLast)
{
    notifier->show({QStringLiteral("a"), QStringLiteral("1 new"), QStringLiteral("<b>5 & 6</b>")});
    notifier->show({QStringLiteral("b"), QStringLiteral("other"), {}});
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(desktop.shown.at(0).replaces, 0U);
    EXPECT_EQ(desktop.shown.at(0).body, QStringLiteral("&lt;b&gt;5 &amp; 6&lt;/b&gt;"));
    EXPECT_EQ(desktop.shown.at(0).actions.first(), QStringLiteral("default"));
    settle();
    notifier->show({QStringLiteral("a"), QStringLiteral("2 new"), {}});
    ASSERT_TRUE(shows(3));
    EXPECT_EQ(desktop.shown.at(2).replaces, 7U);
}

TEST_F(DesktopTest, WhileTheAnswerIsUnderWayTheNewestWaits)
{
    for (const char *title : {"1", "2", "3"})
        notifier->show({QStringLiteral("a"), QString::fromLatin1(title), {}});
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(desktop.shown.at(1).title, QStringLiteral("3"));
    EXPECT_EQ(desktop.shown.at(1).replaces, 7U);
}

TEST_F(DesktopTest, AClickSaysWhichOneAndOthersNotificationsMeanNothing)
{
    const QSignalSpy activated(notifier.get(), &DesktopNotifier::activated);
    notifier->show({QStringLiteral("a"), QStringLiteral("1"), {}});
    notifier->show({QStringLiteral("a"), QStringLiteral("2"), {}});
    ASSERT_TRUE(shows(2)) << "then the first one's number is known";
    Q_EMIT desktop.ActionInvoked(99, QStringLiteral("default"));
    Q_EMIT desktop.ActionInvoked(7, QStringLiteral("default"));
    ASSERT_TRUE(waitUntil([&] { return !activated.isEmpty(); }));
    EXPECT_EQ(activated.size(), 1);
    EXPECT_EQ(activated.first().first().toString(), QStringLiteral("a"));
}

TEST_F(DesktopTest, WhatIsTakenAwayIsClosedAndTheNextOneIsNew)
{
    const QSignalSpy gone(notifier.get(), &DesktopNotifier::gone);
    notifier->show({QStringLiteral("a"), QStringLiteral("1"), {}});
    notifier->withdrawAll();
    ASSERT_TRUE(waitUntil([&] { return !gone.isEmpty(); }));
    EXPECT_EQ(desktop.closed, QList<uint>{7});
    notifier->show({QStringLiteral("a"), QStringLiteral("2"), {}});
    ASSERT_TRUE(shows(2));
    EXPECT_EQ(desktop.shown.at(1).replaces, 0U);
}

TEST(DesktopNotifier, WithoutADesktopNothingHappens)
{
    DesktopNotifier notifier{QDBusConnection(QStringLiteral("no such bus"))};
    notifier.show({QStringLiteral("a"), QStringLiteral("1"), {}});
    notifier.withdrawAll();
    settle();
    notifier.show({QStringLiteral("a"), QStringLiteral("2"), {}});
    SUCCEED();
}

TEST_F(FilterAlertsTest, ABurstIsOneNotificationAndMoreIsAddedToIt)
{
    come(0, 12);
    EXPECT_EQ(notifier.titles(), QStringList{QStringLiteral("12 new update(s) match Errors")});
    come(0, 3);
    come(1, 1);
    EXPECT_EQ(notifier.titles().size(), 2) << "each filter has one of its own";
    EXPECT_EQ(notifier.titles().last(), QStringLiteral("1 new update(s) match Refunds"));
    clock.advance(FilterAlerts::pause);
    ASSERT_EQ(notifier.titles().size(), 3);
    EXPECT_EQ(notifier.titles().last(), QStringLiteral("15 new update(s) match Errors"));
    EXPECT_EQ(notifier.told.last().key, notifier.told.first().key);
}

TEST_F(FilterAlertsTest, WhatWasWrittenIsToldOnlyWhereThatIsWantedAndNeverASecret)
{
    come(0, 1, "Mara: my canary");
    EXPECT_EQ(notifier.told.last().body, QString());
    set(Setting::NotifyText, true);
    come(1, 1, "Mara: my canary");
    EXPECT_EQ(notifier.told.last().body, QStringLiteral("Mara: my ••••"));
}

TEST_F(FilterAlertsTest, ASecretThatTheCutWouldHalveIsTakenOutWhole)
{
    set(Setting::NotifyText, true);
    for (qsizetype before = 0; before < 210; ++before) {
        const QByteArray text = QByteArray(before, 'x') + "canary";
        const QString name = QString::fromLatin1(text);
        alerts.setFilters({{name, name}});
        come(0, 1, text.constData());
        EXPECT_FALSE(notifier.told.last().title.contains(QStringLiteral("xc"))) << before;
        EXPECT_FALSE(notifier.told.last().body.contains(QStringLiteral("xc"))) << before;
    }
}

TEST_F(FilterAlertsTest, LockedItNamesNothing)
{
    set(Setting::NotifyText, true);
    isLocked = true;
    come(1, 4, "Mara: hello");
    EXPECT_EQ(notifier.titles(), QStringList{QStringLiteral("4 new update(s)")});
    EXPECT_EQ(notifier.told.last().body, QString());
    alerts.locked();
    EXPECT_EQ(notifier.withdrawn, 1);
}

TEST_F(FilterAlertsTest, InQuietHoursNothingIsToldNorMadeUpFor)
{
    set(Setting::QuietHours, true);
    set(Setting::QuietFrom, qint64(0));
    set(Setting::QuietTo, qint64(0));
    come(0, 5);
    EXPECT_TRUE(notifier.told.isEmpty());
    set(Setting::QuietHours, false);
    alerts.beQuietUntil(clock.wallMs() + 3'600'000);
    come(0, 5);
    EXPECT_TRUE(notifier.told.isEmpty());
    clock.advance(std::chrono::hours(1));
    come(0, 2);
    EXPECT_EQ(notifier.titles(), QStringList{QStringLiteral("2 new update(s) match Errors")});
}

TEST_F(FilterAlertsTest, AClickAsksForTheFilterAndItsCountBeginsAnew)
{
    const QSignalSpy asked(&alerts, &FilterAlerts::asked);
    come(1, 3);
    Q_EMIT notifier.activated(notifier.told.last().key);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().toString(), QStringLiteral("refund"));
    come(1, 1);
    EXPECT_EQ(notifier.titles().last(), QStringLiteral("1 new update(s) match Refunds"));
}

TEST(TrayIcon, TheNumberIsPaintedAndReads)
{
    using ui::look::Token;
    ui::look::Theme theme;
    QPixmap grey(64, 64);
    grey.fill(Qt::gray);
    const QIcon program(grey);
    const auto badgePixels = [&](qint64 unread) {
        const QImage image =
            ui::alerts::unreadIcon(program, unread, theme).pixmap(QSize(22, 22), 1.0).toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == theme.colour(Token::Fill) ? 1 : 0;
        }
        return found;
    };
    EXPECT_EQ(badgePixels(0), 0);
    EXPECT_GT(badgePixels(7), 20);
    EXPECT_GT(badgePixels(48), badgePixels(7)) << "two digits need more room";
    EXPECT_GT(badgePixels(5'000), 20);
    EXPECT_EQ(ui::alerts::trayWords(0, {}), QStringLiteral("Botdeck: nothing unread"));
    EXPECT_EQ(
        ui::alerts::trayWords(48, QStringLiteral("08:00")),
        QStringLiteral("Botdeck: 48 unread update(s), quiet until 08:00"));
}

TEST(TrayIcon, ItsMenuAsks)
{
    ui::look::Theme theme;
    TrayIcon tray(theme);
    QStringList asked;
    QObject::connect(&tray, &TrayIcon::showAsked, &tray, [&] { asked += QStringLiteral("show"); });
    QObject::connect(&tray, &TrayIcon::lockAsked, &tray, [&] { asked += QStringLiteral("lock"); });
    QObject::connect(&tray, &TrayIcon::quietForAnHourAsked, &tray, [&] { asked += QStringLiteral("hour"); });
    QObject::connect(
        &tray, &TrayIcon::quietUntilTomorrowAsked, &tray, [&] { asked += QStringLiteral("day"); });
    QObject::connect(&tray, &TrayIcon::tellAgainAsked, &tray, [&] { asked += QStringLiteral("again"); });
    QObject::connect(&tray, &TrayIcon::quitAsked, &tray, [&] { asked += QStringLiteral("quit"); });
    tray.setQuietUntil(QStringLiteral("08:00"));
    for (QAction *action : tray.menu().actions()) {
        if (!action->isSeparator() && action->isVisible())
            action->trigger();
    }
    EXPECT_EQ(asked.join(u' '), QStringLiteral("show lock hour day again quit"));
}

} // namespace botdeck::test

#include "AlertsTest.moc"
