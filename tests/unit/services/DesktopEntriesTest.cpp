// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DesktopEntries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace botdeck;
using namespace services;

namespace {

constexpr const char *linksAlone = "[Default Applications]\n"
                                   "x-scheme-handler/cloudchat=org.botdeck.Botdeck.desktop;\n"
                                   "[Added Associations]\n"
                                   "x-scheme-handler/cloudchat=org.botdeck.Botdeck.desktop;\n";

class DesktopEntriesTest : public testing::Test
{
protected:
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_config + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        ASSERT_TRUE(QDir().mkpath(m_config));
        QFile file(m_config + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
    const QString m_config = m_folder.filePath(QStringLiteral("not/yet/there"));
    const QString m_autostart = QStringLiteral("/autostart/org.botdeck.Botdeck.desktop");
    const QString m_list = QStringLiteral("/mimeapps.list");
};

} // namespace

TEST_F(DesktopEntriesTest, TheSessionStartsTheProgramAsLongAsItIsAsked)
{
    EXPECT_FALSE(startsWithSession(m_config));
    ASSERT_TRUE(setStartsWithSession(m_config, QStringLiteral("/opt/bot deck/botdeck"), true));
    EXPECT_TRUE(startsWithSession(m_config));
    const QList<QByteArray> lines = read(m_autostart).split('\n');
    EXPECT_EQ(lines.first(), "[Desktop Entry]");
    for (const char *line : {"Type=Application", "Name=Botdeck", "Exec=\"/opt/bot deck/botdeck\""})
        EXPECT_TRUE(lines.contains(line)) << line;
    ASSERT_TRUE(setStartsWithSession(m_config, {}, false));
    EXPECT_FALSE(startsWithSession(m_config));
    EXPECT_TRUE(setStartsWithSession(m_config, {}, false)) << "what is gone is gone";
}

/// As chapter "The Exec key" of the Desktop Entry Specification has it.
TEST_F(DesktopEntriesTest, APathIsQuotedForExec)
{
    EXPECT_EQ(execValue(QStringLiteral("/a/100%")), "\"/a/100%%\"");
    EXPECT_EQ(execValue(QStringLiteral("/a/$b")), R"("/a/\\$b")");
    EXPECT_EQ(execValue(QStringLiteral("/a/\"b`")), R"("/a/\\"b\\`")");
    EXPECT_EQ(execValue(QStringLiteral("/a\\b")), R"("/a\\\\b")");
}

TEST_F(DesktopEntriesTest, LinksAreOpenedAsLongAsItIsAsked)
{
    EXPECT_FALSE(opensLinks(m_config));
    ASSERT_TRUE(setOpensLinks(m_config, true));
    EXPECT_TRUE(opensLinks(m_config));
    EXPECT_EQ(read(m_list), linksAlone);
    ASSERT_TRUE(setOpensLinks(m_config, false));
    EXPECT_FALSE(opensLinks(m_config));
    EXPECT_FALSE(read(m_list).contains("botdeck"));
}

TEST_F(DesktopEntriesTest, WhatOthersHaveThereStays)
{
    const QByteArray before = "# mine\n"
                              "[Added Associations]\n"
                              "text/plain=editor.desktop;\n"
                              "\n"
                              "[Default Applications]\n"
                              "text/html=browser.desktop\n"
                              "x-scheme-handler/cloudchat=org.cloudchat.desktop;other.desktop;\n";
    write(m_list, before);
    EXPECT_FALSE(opensLinks(m_config));
    ASSERT_TRUE(setOpensLinks(m_config, true));
    EXPECT_TRUE(opensLinks(m_config));
    EXPECT_EQ(
        read(m_list), "# mine\n"
                      "[Added Associations]\n"
                      "x-scheme-handler/cloudchat=org.botdeck.Botdeck.desktop;\n"
                      "text/plain=editor.desktop;\n"
                      "\n"
                      "[Default Applications]\n"
                      "text/html=browser.desktop\n"
                      "x-scheme-handler/cloudchat=org.botdeck.Botdeck.desktop;org.cloudchat.desktop;other."
                      "desktop;\n");
    ASSERT_TRUE(setOpensLinks(m_config, false));
    EXPECT_EQ(read(m_list), before);
}

/// Another program is first in the list, and this one behind it: the desktop opens the other.
TEST_F(DesktopEntriesTest, OnlyTheFirstOfThemOpensLinks)
{
    write(
        m_list, "[Default Applications]\n"
                "x-scheme-handler/cloudchat=other.desktop;org.botdeck.Botdeck.desktop;\n");
    EXPECT_FALSE(opensLinks(m_config));
    ASSERT_TRUE(setOpensLinks(m_config, true));
    EXPECT_TRUE(opensLinks(m_config));
    EXPECT_EQ(read(m_list).count("org.botdeck"), 2) << "once in each group";
}

TEST_F(DesktopEntriesTest, AskedTwiceNothingIsAddedTwice)
{
    EXPECT_EQ(withLinks(withLinks({}, true), true), linksAlone);
}

TEST_F(DesktopEntriesTest, WhatCannotBeWrittenIsSaid)
{
    ASSERT_TRUE(QDir().mkpath(m_folder.filePath(QStringLiteral("not/yet"))));
    QFile inTheWay(m_config);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    for (const core::Result<void> &set :
         {setStartsWithSession(m_config, QStringLiteral("/b"), true), setOpensLinks(m_config, true)}) {
        ASSERT_FALSE(set);
        EXPECT_EQ(set.error().kind, core::ErrorKind::Storage);
    }
}
