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
constexpr int manyUpdates = 120;

class RestartTest : public ProgramTest
{
protected:
    /// The setting's line in the file; empty before it is there.
    [[nodiscard]] QByteArray kept(const char *name) const
    {
        QFile file(profile() + QStringLiteral("/settings.ini"));
        const QByteArray start = QByteArray(name) + '=';
        while (file.isOpen() || file.open(QIODevice::ReadOnly)) {
            const QByteArray line = file.readLine();
            if (line.isEmpty() || line.startsWith(start))
                return line;
        }
        return {};
    }

    static void awaitsKept(const std::function<bool()> &condition)
    {
        EXPECT_TRUE(waitUntil(condition, std::chrono::minutes(1)));
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
    QString top;
    QString title;
    int width = 0;
    {
        Puppet console(onProfile(), withoutBus());
        add(console);
        choosePassphrase(console);
        console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
        backlog(manyUpdates);
        console.awaitsRows(QStringLiteral("updates"), manyUpdates);
        console.click(QStringLiteral("stopPolling"));
        console.awaitsText(QStringLiteral("statusState"), QStringLiteral("Stopped"));
        width = console.tell(drag(widerBy)).value(QStringLiteral("size")).toInt();
        EXPECT_GT(width, widerBy);
        // Far above the newest one, and the chosen one not at the top.
        console.clickRow(QStringLiteral("updates"), manyUpdates / 3);
        console.clickRow(QStringLiteral("updates"), manyUpdates / 3 + 5);
        EXPECT_TRUE(waitUntil([&] {
            current = currentUpdate(console);
            top = topUpdate(console);
            return !current.isEmpty() && !top.isEmpty();
        }));
        EXPECT_NE(top, current);
        // Settings reach the disk a moment after a change.
        awaitsKept([this] { return !kept("layout").isEmpty() && !kept("view").isEmpty(); });
        const QByteArray layout = kept("layout");
        console.click(QStringLiteral("inspectorDock/@Hide; the View menu shows it again"));
        console.awaitsGone(QStringLiteral("inspectorDock"));
        title = console.windows().value(0);
        EXPECT_TRUE(title.contains(QStringLiteral("Canary"))) << qPrintable(title);
        awaitsKept([&] { return kept("layout") != layout; });
        console.kill9();
    }
    Puppet console(onProfile(), withoutBus());
    unlock(console, passphrase);
    console.awaitsGone(QStringLiteral("lockPage"));
    // Less than before: what the feed did is of that session.
    console.awaitsRows(QStringLiteral("updates"), 2);
    EXPECT_FALSE(console.sees(QStringLiteral("inspectorDock")));
    EXPECT_EQ(console.windows().value(0), title);
    EXPECT_EQ(columnWidth(console), width);
    EXPECT_TRUE(waitUntil([&] { return currentUpdate(console) == current; })) << qPrintable(current);
    EXPECT_TRUE(waitUntil([&] { return topUpdate(console) == top; }))
        << qPrintable(top) << " was at the top, now " << qPrintable(topUpdate(console));
}

TEST_F(RestartTest, AfterAKillTheNextStartSaysWhatIsThereAndSafeModeStartsNoBot)
{
    const QString mark = profile() + QStringLiteral("/running.json");
    {
        Puppet console(onProfile(), withoutBus());
        add(console);
        choosePassphrase(console);
        awaitsUpdates(console);
        awaitsKept([&mark] { return QFile::exists(mark); });
        console.kill9();
    }
    Puppet console(onProfile() + QStringList{QStringLiteral("--safe-mode")}, withoutBus());
    unlock(console, passphrase);
    console.awaitsGone(QStringLiteral("lockPage"));
    awaitsWords(console, QStringLiteral("Botdeck did not end as it should"));
    awaitsWords(console, QStringLiteral("Safe mode: no bot was started"));
    console.clickItem(QStringLiteral("bots"), QStringLiteral("Canary"));
    console.awaitsText(QStringLiteral("statusState"), QStringLiteral("Stopped"));
    EXPECT_EQ(console.terminate(), 0);
    EXPECT_FALSE(QFile::exists(mark)) << "this run ended as it should";
}
