// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window remembers is there again after the program was killed.
#include "ProgramTest.h"
#include "tests/support/Wait.h"

#include <QFile>

using namespace botdeck;
using namespace botdeck::test;

namespace {

constexpr int widerBy = 70;
constexpr int chosenRow = 1;

class RestartTest : public ProgramTest
{
protected:
    [[nodiscard]] QByteArray settings() const
    {
        QFile file(profile() + QStringLiteral("/settings.ini"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QJsonObject drag(int by)
    {
        return {
            {QStringLiteral("do"), QStringLiteral("dragHeader")},
            {QStringLiteral("on"), header()},
            {QStringLiteral("section"), 0},
            {QStringLiteral("by"), by}};
    }

    static int columnWidth(Puppet &console)
    {
        return console
            .tell(
                {{QStringLiteral("do"), QStringLiteral("look")},
                 {QStringLiteral("on"), header()},
                 {QStringLiteral("section"), 0}})
            .value(QStringLiteral("size"))
            .toInt();
    }

    static QString header() { return QStringLiteral("updates/~QHeaderView"); }
};

} // namespace

TEST_F(RestartTest, AWindowComesBackAsItWasAfterAKill)
{
    QString current;
    QString title;
    int width = 0;
    {
        Puppet console(onProfile(), withoutBus());
        add(console);
        choosePassphrase(console);
        console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
        console.awaitsRows(QStringLiteral("updates"), 5);
        console.click(QStringLiteral("stopPolling"));
        console.awaitsText(QStringLiteral("statusState"), QStringLiteral("Stopped"));
        width = console.tell(drag(widerBy)).value(QStringLiteral("size")).toInt();
        EXPECT_GT(width, widerBy);
        console.clickRow(QStringLiteral("updates"), chosenRow);
        current = console.rows(QStringLiteral("updates")).value(QStringLiteral("currentText")).toString();
        console.click(QStringLiteral("inspectorDock/@Hide; the View menu shows it again"));
        console.awaitsGone(QStringLiteral("inspectorDock"));
        title = console.windows().value(0);
        EXPECT_TRUE(title.contains(QStringLiteral("Canary"))) << qPrintable(title);
        // Settings reach the disk a moment after the last change.
        EXPECT_TRUE(waitUntil(
            [&] { return settings().contains("bot=") && settings().contains("view="); },
            std::chrono::minutes(1)))
            << settings().constData();
        console.kill9();
    }
    Puppet console(onProfile(), withoutBus());
    unlock(console, passphrase);
    console.awaitsGone(QStringLiteral("lockPage"));
    console.awaitsRows(QStringLiteral("updates"), 5);
    EXPECT_FALSE(console.sees(QStringLiteral("inspectorDock")));
    EXPECT_EQ(console.windows().value(0), title);
    EXPECT_EQ(columnWidth(console), width);
    EXPECT_TRUE(waitUntil([&] {
        return console.rows(QStringLiteral("updates")).value(QStringLiteral("current")).toInt() == chosenRow;
    }));
    EXPECT_EQ(
        console.rows(QStringLiteral("updates")).value(QStringLiteral("currentText")).toString(), current);
}
