// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsKeeper.h"

#include "core/AtomicFile.h"
#include "services/BackgroundWork.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Wait.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using services::BackgroundWork;
using services::SettingsKeeper;
using storage::Setting;
using test::waitUntil;

namespace {

class SettingsKeeperTest : public testing::Test
{
protected:
    std::unique_ptr<SettingsKeeper> open(bool readOnly = false)
    {
        return std::make_unique<SettingsKeeper>(
            m_clock, m_files, path(), storage::loadSettings(path()), readOnly);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] qint64 scaleOnDisk() const
    {
        return storage::loadSettings(path()).settings.number(Setting::TextScale);
    }

    /// The text scale; how it ended.
    core::Result<void> setDurably(SettingsKeeper &keeper, qint64 scale)
    {
        std::optional<core::Result<void>> ended;
        keeper.setDurably(
            Setting::TextScale, scale, [&ended](const core::Result<void> &done) { ended = done; });
        EXPECT_TRUE(waitUntil([&ended] { return ended.has_value(); }));
        return *ended;
    }

    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    BackgroundWork m_files;
};

} // namespace

TEST_F(SettingsKeeperTest, AChangeCountsAtOnceAndIsWrittenAMomentLater)
{
    const auto keeper = open();
    QSignalSpy changed(keeper.get(), &SettingsKeeper::changed);
    ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(120)));
    ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(130)));
    ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(130)));
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(keeper->settings().number(Setting::TextScale), 130);
    EXPECT_FALSE(QFile::exists(path()));
    m_clock.advance(SettingsKeeper::pause);
    EXPECT_TRUE(waitUntil([this] { return scaleOnDisk() == 130; }));
    EXPECT_FALSE(m_clock.nextDelay()) << "nothing waits any more";
}

TEST_F(SettingsKeeperTest, WhatIsNotYetWrittenIsWrittenAtTheEnd)
{
    {
        const auto keeper = open();
        ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(90)));
    }
    EXPECT_TRUE(waitUntil([this] { return scaleOnDisk() == 90; }));
}

TEST_F(SettingsKeeperTest, AReadOnlyProfileIsNotWritten)
{
    {
        const auto keeper = open(true);
        ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(90)));
        EXPECT_EQ(keeper->settings().number(Setting::TextScale), 90) << "it counts all the same";
        EXPECT_FALSE(m_clock.nextDelay());
    }
    bool flushed = false;
    m_files.run(
        qApp, [] { return true; }, [&flushed](bool) { flushed = true; });
    ASSERT_TRUE(waitUntil([&flushed] { return flushed; }));
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(SettingsKeeperTest, WhatCannotBeSavedOrMeantIsSaid)
{
    const auto keeper = open();
    EXPECT_EQ(keeper->set(Setting::TextScale, qint64(7)).error().kind, core::ErrorKind::WrongUse);
    QSignalSpy failed(keeper.get(), &SettingsKeeper::saveFailed);
    ASSERT_TRUE(QDir().mkpath(path()));
    ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(90)));
    m_clock.advance(SettingsKeeper::pause);
    EXPECT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
    EXPECT_EQ(keeper->settings().number(Setting::TextScale), 90);
}

TEST_F(SettingsKeeperTest, WhatCouldNotBeSavedIsTriedAgainAtTheEnd)
{
    {
        const auto keeper = open();
        QSignalSpy failed(keeper.get(), &SettingsKeeper::saveFailed);
        ASSERT_TRUE(QDir().mkpath(path()));
        ASSERT_TRUE(keeper->set(Setting::TextScale, qint64(90)));
        m_clock.advance(SettingsKeeper::pause);
        ASSERT_TRUE(waitUntil([&failed] { return failed.size() == 1; }));
        ASSERT_TRUE(QDir().rmdir(path()));
    }
    EXPECT_TRUE(waitUntil([this] { return scaleOnDisk() == 90; }));
}

TEST_F(SettingsKeeperTest, WhatMustLastIsOnTheDiskBeforeOneGoesOn)
{
    const auto keeper = open();
    QSignalSpy changed(keeper.get(), &SettingsKeeper::changed);
    ASSERT_TRUE(keeper->set(Setting::Language, QStringLiteral("en")));
    ASSERT_TRUE(setDurably(*keeper, qint64(120)));
    EXPECT_EQ(scaleOnDisk(), 120);
    EXPECT_EQ(storage::loadSettings(path()).settings.text(Setting::Language), QStringLiteral("en"))
        << "what waited comes with it";
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(setDurably(*keeper, qint64(7)).error().kind, core::ErrorKind::WrongUse);
}

TEST_F(SettingsKeeperTest, WhatMustLastAndCannotBeWrittenChangesNothing)
{
    const auto keeper = open();
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_EQ(setDurably(*keeper, qint64(120)).error().kind, core::ErrorKind::Storage);
    EXPECT_EQ(keeper->settings().number(Setting::TextScale), 100);
    const auto readOnly = open(true);
    EXPECT_EQ(setDurably(*readOnly, qint64(120)).error().kind, core::ErrorKind::Storage);
    EXPECT_EQ(readOnly->settings().number(Setting::TextScale), 100);
}
