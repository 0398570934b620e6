// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/ColorScheme.h"

#include "tests/support/Wait.h"
#include "tests/ui/MessageBus.h"
#include "ui/look/Appearance.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QMap>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace botdeck::test {

namespace {

using ui::look::ColorScheme;
using ui::look::Scheme;
using ui::look::Theme;
using ui::look::Token;

/// The portal's Settings interface, as far as the look needs it.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    /// By key; what is not named the portal does not know.
    QMap<QString, uint> wishes;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        EXPECT_EQ(space, QStringLiteral("org.freedesktop.appearance"));
        if (!wishes.contains(key)) {
            sendErrorReply(
                QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                QStringLiteral("Requested setting not found"));
        }
        // The real one wraps the value twice.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(wishes.value(key))));
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
        m_bus.offer(
            QStringLiteral("org.freedesktop.portal.Desktop"),
            QStringLiteral("/org/freedesktop/portal/desktop"), &portal);
        m_bus.connect(QStringLiteral("program"));
    }

    void say(const char *key, uint value)
    {
        Q_EMIT portal.SettingChanged(
            QStringLiteral("org.freedesktop.appearance"), QString::fromLatin1(key), QDBusVariant(value));
    }

    FakePortal portal;

private:
    MessageBus m_bus;
};

} // namespace

TEST_F(PortalTest, ReadsTheWishAndFollowsIt)
{
    portal.wishes = {{QStringLiteral("color-scheme"), 1}};
    ColorScheme scheme;
    ASSERT_EQ(scheme.current(), Scheme::Light);
    QSignalSpy changed(&scheme, &ColorScheme::changed);
    scheme.followPortal(QDBusConnection(QStringLiteral("program")));
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.current() == Scheme::Dark; }));

    say("accent-color", 2);
    say("color-scheme", 2);
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.current() == Scheme::Light; }));
    EXPECT_EQ(changed.size(), 2);
    // No wish, and a value nobody has defined: it stays.
    say("color-scheme", 0);
    say("color-scheme", 7);
    say("color-scheme", 1);
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.current() == Scheme::Dark; }));
    EXPECT_EQ(changed.size(), 3);
}

TEST_F(PortalTest, MoreContrastAndLessMotionAreHeardToo)
{
    portal.wishes = {{QStringLiteral("contrast"), 1}};
    ColorScheme scheme;
    Theme theme;
    const ui::look::Appearance appearance(theme, scheme);
    QSignalSpy motion(&scheme, &ColorScheme::motionChanged);
    const QColor hint = theme.colour(Token::Muted);
    scheme.followPortal(QDBusConnection(QStringLiteral("program")));
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.highContrast(); }));
    EXPECT_EQ(theme.colour(Token::Muted).rgb(), 0xff454c5a) << "the guide's text2";
    EXPECT_EQ(QApplication::palette().color(QPalette::PlaceholderText).rgb(), 0xff454c5a);
    EXPECT_FALSE(scheme.reducedMotion()) << "this portal does not know of it";
    say("reduced-motion", 1);
    ASSERT_TRUE(waitUntil([&scheme] { return scheme.reducedMotion(); }));
    say("contrast", 0);
    say("reduced-motion", 0);
    ASSERT_TRUE(waitUntil([&scheme] { return !scheme.reducedMotion(); }));
    EXPECT_FALSE(scheme.highContrast());
    EXPECT_EQ(theme.colour(Token::Muted), hint);
    EXPECT_EQ(motion.size(), 2);
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
