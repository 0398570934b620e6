// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Settings.h"

#include "FileFixture.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace botdeck;
using storage::Setting;
using storage::Settings;
using storage::SettingValue;

namespace {

SettingValue text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class SettingsFileTest : public test::FileFixture
{
protected:
    SettingsFileTest()
        : FileFixture(QStringLiteral("settings.ini"))
    {
    }
};

} // namespace

TEST(SettingsTest, EveryFallbackIsOneThatMayBeWritten)
{
    for (const storage::SettingRow &row : storage::settingsTable()) {
        const auto value = storage::readSetting(row, QByteArrayView(row.fallback));
        ASSERT_TRUE(value) << row.name;
        EXPECT_EQ(storage::writeSetting(row, *value), QByteArray(row.fallback)) << row.name;
        EXPECT_FALSE(storage::wantedBySetting(row).isEmpty()) << row.name;
    }
}

TEST(SettingsTest, ReadsEachType)
{
    const Settings settings = Settings::parse("; a comment\r\n"
                                              "[general]\r\n"
                                              "  language =  zh_TW \r\n"
                                              "start_bots=false\n"
                                              "[appearance]\n"
                                              "text_scale=125\n"
                                              "[network]\n"
                                              "proxy_host=\" caf\xc3\xa9\\t\"\n"
                                              "proxy_user=\xe9\x83\xad\n"
                                              "[window]\n"
                                              "geometry=AAEC/w==");
    EXPECT_EQ(settings.text(Setting::Language), u"zh_TW");
    EXPECT_FALSE(settings.flag(Setting::StartBots));
    EXPECT_EQ(settings.number(Setting::TextScale), 125);
    EXPECT_EQ(settings.text(Setting::ProxyHost), u"") << "a tabulator is no part of a host";
    EXPECT_EQ(settings.text(Setting::ProxyUser), u"郭");
    EXPECT_EQ(settings.bytes(Setting::WindowGeometry), QByteArray("\x00\x01\x02\xff", 4));
    EXPECT_EQ(settings.objections().size(), 1);
}

TEST(SettingsTest, ValuesThatCannotBeMeantAreObjectionsAndTheFallbackHolds)
{
    for (const char *lines :
         {"[appearance]\ntext_scale=79", "[appearance]\ntext_scale=201", "[appearance]\ntext_scale=1e2",
          "[appearance]\ntext_scale=", "[appearance]\ntext_scale=99999999999999999999",
          "[appearance]\nscheme=Dark", "[general]\nstart_bots=1", "[general]\nlanguage=tlh",
          "[window]\ngeometry=not base64!", "[network]\nproxy_host=\"open", "[network]\nproxy_host=\xff\xfe",
          "[network]\nproxy_host=\"\\ud800\"", "[network]\nproxy_port=65536", "[network]\nproxy_port=-1",
          "nonsense", "[appearance]\nscheme=dark\nscheme=light\n"}) {
        Settings settings = Settings::parse(lines);
        ASSERT_EQ(settings.objections().size(), 1) << lines;
        EXPECT_TRUE(settings.objections().first().english().startsWith(u"Line ")) << lines;
        EXPECT_EQ(settings.toBytes(), lines);
        settings.dropWrongLines();
        EXPECT_TRUE(settings.objections().isEmpty()) << lines;
        EXPECT_EQ(settings.number(Setting::TextScale), 100);
    }
    EXPECT_EQ(Settings::parse("[appearance]\nscheme=dark\nscheme=light\n").text(Setting::Scheme), u"dark")
        << "the first one counts";
}

TEST(SettingsTest, AnObjectionNeverQuotesWhatStoodThere)
{
    const Settings settings = Settings::parse("[general]\nlanguage=4242:canary\n4242:canary\n");
    ASSERT_EQ(settings.objections().size(), 2);
    for (const QString each : settings.objections())
        EXPECT_FALSE(each.contains(u"canary"));
}

TEST(SettingsTest, OtherLinesAreKeptByteForByte)
{
    constexpr char bytes[] = "\xef\xbb\xbf; words\r\n[of a newer one]\nshape=round\n[general]\nlanguage=en\n"
                             "future=1\n\x00\xff=2";
    const QByteArray file(bytes, sizeof bytes - 1);
    Settings settings = Settings::parse(file);
    EXPECT_EQ(settings.toBytes(), file);
    ASSERT_TRUE(settings.set(Setting::Language, text("zh_CN")));
    EXPECT_EQ(settings.toBytes(), QByteArray(file).replace("language=en\n", "language=zh_CN\n"));
    ASSERT_TRUE(settings.set(Setting::StartBots, false));
    ASSERT_TRUE(settings.set(Setting::ProxyPort, qint64(1080)));
    EXPECT_EQ(
        settings.toBytes(), QByteArray(file)
                                .replace("language=en\n", "start_bots=false\nlanguage=zh_CN\n")
                                .append("\n[network]\nproxy_port=1080\n"));
    const Settings read = Settings::parse(settings.toBytes());
    EXPECT_EQ(read.text(Setting::Language), u"zh_CN");
    EXPECT_FALSE(read.flag(Setting::StartBots));
    EXPECT_EQ(read.number(Setting::ProxyPort), 1080);
}

TEST(SettingsTest, EverySettingSurvivesTheFile)
{
    Settings settings;
    for (const char *hard :
         {"", " ", "\"", "a\\b", "\\\"", "[x]", "; no comment", "=", "a ", "\xf0\x9f\xa6\x89 # owl"}) {
        ASSERT_TRUE(settings.set(Setting::ProxyHost, text(hard))) << hard;
        EXPECT_EQ(Settings::parse(settings.toBytes()).text(Setting::ProxyHost), QString::fromUtf8(hard));
        EXPECT_TRUE(Settings::parse(settings.toBytes()).objections().isEmpty()) << hard;
    }
    QByteArray all;
    for (int c = 0; c < 256; ++c)
        all += char(c);
    ASSERT_TRUE(settings.set(Setting::WindowLayout, all));
    EXPECT_EQ(Settings::parse(settings.toBytes()).bytes(Setting::WindowLayout), all);
}

TEST(SettingsTest, WhatIsOutOfRangeIsRefusedInWords)
{
    Settings settings;
    const auto refused = [&settings](Setting setting, const SettingValue &value) {
        const auto set = settings.set(setting, value);
        return !set && set.error().kind == core::ErrorKind::WrongUse &&
               set.error().detail.english().contains(u"must be");
    };
    EXPECT_TRUE(refused(Setting::TextScale, qint64(201)));
    EXPECT_TRUE(refused(Setting::TextScale, text("100")));
    EXPECT_TRUE(refused(Setting::Scheme, text("sepia")));
    EXPECT_TRUE(refused(Setting::ProxyHost, text("two\nlines")));
    EXPECT_TRUE(refused(Setting::ProxyHost, SettingValue(QString(256, u'x'))));
    EXPECT_TRUE(refused(Setting::ProxyHost, SettingValue(QString(QChar(0xd800)))));
    EXPECT_TRUE(refused(Setting::WindowLayout, SettingValue(QByteArray(64 * 1024 + 1, 'x'))));
    EXPECT_EQ(settings.toBytes(), "");
}

TEST_F(SettingsFileTest, WithoutAFileTheFallbacksHold)
{
    const storage::LoadedSettings loaded = storage::loadSettings(path());
    EXPECT_TRUE(loaded.mayReplace);
    EXPECT_TRUE(loaded.objections.isEmpty());
    EXPECT_EQ(loaded.settings, Settings());
}

TEST_F(SettingsFileTest, WrongLinesAreKeptInACopyAndTakenOut)
{
    const QByteArray file = "[general]\nlanguage=tlh\nstart_bots=false\nfuture=1\n";
    put(file);
    const storage::LoadedSettings loaded = storage::loadSettings(path());
    EXPECT_TRUE(loaded.mayReplace);
    ASSERT_EQ(loaded.objections.size(), 2);
    EXPECT_TRUE(loaded.objections.last().english().contains(path() + QStringLiteral(".bad")));
    EXPECT_EQ(contents(QStringLiteral("settings.ini.bad")), file);
    EXPECT_EQ(contents(QStringLiteral("settings.ini")), file) << "reading changes nothing";
    EXPECT_EQ(loaded.settings.toBytes(), "[general]\nstart_bots=false\nfuture=1\n");
}

TEST_F(SettingsFileTest, OfAProfileThatIsOnlyReadNothingIsWritten)
{
    put("[general]\nlanguage=tlh\nstart_bots=false\n");
    const storage::LoadedSettings loaded =
        storage::loadSettings(path(), storage::ProfileFolder::Access::ReadOnly);
    EXPECT_FALSE(loaded.mayReplace);
    EXPECT_EQ(loaded.objections.size(), 1) << "it is said all the same";
    EXPECT_FALSE(loaded.settings.flag(Setting::StartBots));
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral(".bad")));
}

TEST_F(SettingsFileTest, AFileThatCannotBeReadIsNotToBeReplaced)
{
    put(QByteArray(1024 * 1024 + 1, '\n'));
    const storage::LoadedSettings tooLarge = storage::loadSettings(path());
    EXPECT_FALSE(tooLarge.mayReplace);
    EXPECT_EQ(tooLarge.objections.size(), 1);
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QDir().mkpath(path()));
    EXPECT_FALSE(storage::loadSettings(path()).mayReplace);
}
