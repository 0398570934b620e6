// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/look/Numbers.h"
#include "ui/monitor/FilterBar.h"
#include "ui/monitor/MonitorPage.h"
#include "WindowTest.h"

#include <QFile>
#include <QLabel>
#include <QMenuBar>

namespace botdeck::test {

namespace {

class LanguageTest : public WindowTest
{
};

} // namespace

TEST_F(LanguageTest, SwitchesWhileTheWindowIsOpen)
{
    arrive(20);
    const auto menu = [this] { return window->menuBar()->actions().first()->text(); };
    const auto header = [this] {
        return window->monitor()
            .updates()
            .headerData(models::UpdateListModel::TimeColumn, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    };
    const auto firstBot = [this] {
        const auto &bots = window->bots().bots();
        return bots.indexOf(console.bots().first().key).data(Qt::AccessibleTextRole).toString();
    };
    EXPECT_EQ(header(), QStringLiteral("Time"));
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    pass();
    EXPECT_EQ(menu(), QStringLiteral("文件(&F)"));
    EXPECT_EQ(header(), QStringLiteral("时间"));
    EXPECT_EQ(child<QLabel>("statusState").text(), QStringLiteral("7 个机器人中 7 个在线"));
    EXPECT_EQ(firstBot(), QStringLiteral("Harbour Desk：在线 · 12/秒\n@harbour_desk_bot"));
    ASSERT_TRUE(language.use(QStringLiteral("zh_TW")));
    pass();
    EXPECT_EQ(menu(), QStringLiteral("檔案(&F)"));
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    pass();
    EXPECT_EQ(menu(), QStringLiteral("&File"));
}

TEST_F(LanguageTest, CountersInSentencesAreGroupedAsThoseThatStandAlone)
{
    for (const QString &name : ui::shell::Language::names()) {
        ASSERT_TRUE(language.use(name));
        const QString many = ui::monitor::FilterBar::tr("%n update(s) match", nullptr, 1'234'567);
        EXPECT_TRUE(many.contains(ui::look::grouped(1'234'567))) << qPrintable(many);
        const QString few = ui::monitor::FilterBar::tr("%n update(s) match", nullptr, 999);
        EXPECT_TRUE(few.contains(QStringLiteral("999"))) << qPrintable(few);
    }
}

TEST_F(LanguageTest, AnUnknownLanguageChangesNothing)
{
    ASSERT_TRUE(language.use(QStringLiteral("zh_CN")));
    EXPECT_FALSE(language.use(QStringLiteral("tlh")));
    EXPECT_FALSE(language.use(QStringLiteral("../en")));
    pass();
    EXPECT_EQ(window->menuBar()->actions().first()->text(), QStringLiteral("文件(&F)"));
}

TEST(Language, TheSystemsIsTakenByItsScript)
{
    using ui::shell::Language;
    EXPECT_EQ(Language::nearest(QLocale(QStringLiteral("zh_CN"))), QStringLiteral("zh_CN"));
    EXPECT_EQ(Language::nearest(QLocale(QStringLiteral("zh_HK"))), QStringLiteral("zh_TW"));
    EXPECT_EQ(Language::nearest(QLocale(QStringLiteral("zh_TW"))), QStringLiteral("zh_TW"));
    EXPECT_EQ(Language::nearest(QLocale(QStringLiteral("de_AT"))), QStringLiteral("en"));
    EXPECT_EQ(Language::nearest(QLocale::c()), QStringLiteral("en"));
}

TEST(Language, NothingIsLeftUntranslated)
{
    for (const QString &name : ui::shell::Language::names()) {
        QFile file(QStringLiteral(BOTDECK_TRANSLATIONS "/botdeck_%1.ts").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        EXPECT_FALSE(file.readAll().contains("type=\"unfinished\"")) << name.toStdString();
    }
}

} // namespace botdeck::test
