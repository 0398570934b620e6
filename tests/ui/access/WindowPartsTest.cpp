// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SettingsKeeper.h"
#include "ui/bots/BotsView.h"
#include "ui/monitor/Inspector.h"
#include "ui/monitor/MonitorPage.h"
#include "ui/monitor/PageMemory.h"
#include "ui/shell/StateBytes.h"
#include "ui/shell/WindowState.h"
#include "ui/shell/WorkspaceBar.h"
#include "WindowTest.h"

namespace botdeck::test {

using storage::Setting;
using ui::monitor::Inspector;

namespace {

class WindowPartsTest : public WindowTest
{
protected:
    QByteArray field() { return window->monitor().memory().saveField(); }
    QByteArray kept() const { return desk.settings.settings().bytes(Setting::WindowParts); }
};

} // namespace

TEST_F(WindowPartsTest, FilterAndInspectorAreAsTheyWereAtTheNextStart)
{
    window->monitor().setFilter(QStringLiteral("kind:callback"));
    window->inspector().showTab(Inspector::Tab::Raw);
    pass(ui::shell::WindowState::pause);
    openWindow();
    EXPECT_EQ(field(), QByteArray("+kind:callback"));
    EXPECT_EQ(window->inspector().tab(), Inspector::Tab::Raw);
}

TEST_F(WindowPartsTest, AFilterThatIsOffStaysOff)
{
    window->monitor().memory().restoreField("-kind:callback");
    pass(ui::shell::WindowState::pause);
    openWindow();
    EXPECT_EQ(field(), QByteArray("-kind:callback"));
}

TEST_F(WindowPartsTest, OpenChatsAndGuildsAreRememberedOfEveryBot)
{
    ui::shell::StatePieces pieces;
    pieces.insert(QStringLiteral("chat ") + key(0).toString(), "12345");
    pieces.insert(QStringLiteral("chat ") + key(1).toString(), "@ops");
    pieces.insert(QStringLiteral("guild ") + key(2).toString(), "98765");
    pieces.insert(QStringLiteral("inspector"), "0");
    pieces.insert(QStringLiteral("filter"), "");
    const QByteArray before = ui::shell::packState(pieces);
    window.reset(); // it keeps its own when it goes
    ASSERT_TRUE(desk.settings.set(Setting::WindowParts, before));
    openWindow();
    window->state().keepNow();
    EXPECT_EQ(ui::shell::unpackState(kept()), pieces);
}

TEST_F(WindowPartsTest, DamagedBytesAreAsGoodAsNone)
{
    window.reset();
    ASSERT_TRUE(desk.settings.set(Setting::WindowParts, QByteArray("nonsense")));
    openWindow();
    EXPECT_EQ(field(), QByteArray());
    EXPECT_EQ(window->inspector().tab(), Inspector::Tab::Card);
}

} // namespace botdeck::test
