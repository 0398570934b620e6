// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DesktopEntries.h"
#include "SettingsFixture.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>

namespace botdeck::test {

using ui::preferences::PageId;

namespace {

/// In a home of its own.
class SettingsSystemTest : public SettingsFixture
{
protected:
    void SetUp() override
    {
        SettingsFixture::SetUp();
        m_home = folder.filePath(QStringLiteral("home"));
        m_former = qgetenv("XDG_CONFIG_HOME");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home + QStringLiteral("/config")));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home + QStringLiteral("/data")));
    }
    void TearDown() override
    {
        qputenv("XDG_CONFIG_HOME", m_former);
        qunsetenv("XDG_DATA_HOME");
        SettingsFixture::TearDown();
    }
    [[nodiscard]] QString config() const { return m_home + QStringLiteral("/config"); }
    /// The desktop knows the program.
    void install() const
    {
        const QString applications = m_home + QStringLiteral("/data/applications");
        ASSERT_TRUE(QDir().mkpath(applications));
        QFile entry(applications + QStringLiteral("/org.botdeck.Botdeck.desktop"));
        ASSERT_TRUE(entry.open(QIODevice::WriteOnly));
    }
    static QCheckBox &box(QDialog &dialog, const char *name)
    {
        return *dialog.findChild<QCheckBox *>(QString::fromLatin1(name));
    }

    QString m_home;
    QByteArray m_former;
};

} // namespace

TEST_F(SettingsSystemTest, LinksAreForBotdeckOnlyWhenThatIsAsked)
{
    install();
    QDialog &dialog = openSettings(PageId::System);
    QCheckBox &links = box(dialog, "openLinks");
    EXPECT_TRUE(links.isEnabled());
    EXPECT_FALSE(links.isChecked());
    links.setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitUntil([this] { return services::opensLinks(config()); }));
    press(Qt::Key_Space);
    EXPECT_TRUE(waitUntil([this] { return !services::opensLinks(config()); }));
}

TEST_F(SettingsSystemTest, WhatOthersChangedIsShown)
{
    install();
    ASSERT_TRUE(services::setOpensLinks(config(), true));
    QDialog &dialog = openSettings(PageId::System);
    EXPECT_TRUE(waitUntil([&dialog] { return box(dialog, "openLinks").isChecked(); }));
}

TEST_F(SettingsSystemTest, WithoutAnEntryOfItAndWithAProfileOfItsOwnNothingCanBeAsked)
{
    QDialog &dialog = openSettings(PageId::System);
    EXPECT_FALSE(box(dialog, "openLinks").isEnabled()) << "the desktop would find no program";
    EXPECT_FALSE(box(dialog, "startWithSession").isEnabled()) << "it would start with another profile";
}

TEST_F(SettingsSystemTest, TheUsualProfileStartsWithTheSession)
{
    usualProfile = true;
    QDialog &dialog = openSettings(PageId::System);
    box(dialog, "startWithSession").setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitUntil([this] { return services::startsWithSession(config()); }));
    press(Qt::Key_Space);
    EXPECT_TRUE(waitUntil([this] { return !services::startsWithSession(config()); }));
}

TEST_F(SettingsSystemTest, WhatFailedIsNotShownAsDone)
{
    install();
    ASSERT_TRUE(QDir().mkpath(m_home));
    QFile inTheWay(config());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    QDialog &dialog = openSettings(PageId::System);
    QCheckBox &links = box(dialog, "openLinks");
    links.setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(waitUntil([&links] { return !links.isChecked(); }));
}

} // namespace botdeck::test
