// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What it takes the window's thread to open the editor on a guild of 10,000 members, 200 channels and 60
// roles: from being handed what another thread has laid out until it is painted (goal: 100 ms). Prints
// milliseconds: the medians of nine rounds for the roles, and then for the overwrites and the members; the
// longest of them all; and the very first opening, with the page, its fonts and its icons.
#include "core/Clock.h"
#include "LargeGuild.h"
#include "ui/guild/GuildPage.h"
#include "ui/guild/mask/MaskEditor.h"
#include "ui/guild/members/MembersPage.h"
#include "ui/look/Appearance.h"
#include "ui/look/ColorScheme.h"
#include "ui/look/Theme.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

using namespace botdeck;
using ui::guild::GuildPane;
using ui::guild::ShownGuild;

namespace {

constexpr int rounds = 9;

/// The workspace as a window of its own.
class Workspace
{
public:
    Workspace()
    {
        m_page.resize(1440, 840);
        m_page.show();
    }

    void openRoles(const ShownGuild &shown)
    {
        const domain::Guild &guild = shown.table->guild();
        const domain::GuildRole &role = guild.roles.at(30);
        m_page.setGuild(shown);
        m_page.open(GuildPane::Part::Roles);
        m_page.pane().chooseRole(role.id);
        QList<ui::guild::RoleToCopy> copies;
        for (const domain::GuildRole &each : guild.roles)
            copies.append({each.name, each.permissions});
        m_page.mask().setRolesToCopy(copies);
        m_page.mask().setRole({role.name, Qt::blue, role.id.toString(), role.permissions});
        paint();
    }
    void openOverwrites()
    {
        m_page.open(GuildPane::Part::Channels);
        paint();
    }
    void openMembers()
    {
        m_page.open(GuildPane::Part::Members);
        m_page.pane().chooseMembers({bench::largeGuildsBot});
        m_page.members().setMembers({bench::largeGuildsBot});
        paint();
    }
    void close()
    {
        m_page.setGuild(std::nullopt);
        m_page.mask().setRole({});
        paint();
    }

private:
    /// Not when the event loop finds the time for it: now, all of it, and whatever waits for that.
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        m_page.repaint();
        QCoreApplication::processEvents();
    }

    core::SystemClock m_clock;
    ui::look::ColorScheme m_scheme;
    ui::look::Theme m_theme;
    ui::look::Appearance m_appearance{m_theme, m_scheme};
    ui::guild::GuildPage m_page{m_theme, m_clock};
};

double milliseconds(const std::function<void()> &what)
{
    QElapsedTimer timer;
    timer.start();
    what();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// By name, as they were measured.
struct PartTimes
{
    const char *name;
    std::array<double, rounds> times;
};

double median(std::array<double, rounds> times)
{
    std::ranges::sort(times);
    return times.at(rounds / 2);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const ShownGuild guild{
        std::make_shared<const domain::PermissionTable>(bench::largeGuild()), bench::largeGuildsBot};
    std::unique_ptr<Workspace> workspace;
    const double first = milliseconds([&] {
        workspace = std::make_unique<Workspace>();
        workspace->openRoles(guild);
    });
    std::array parts{PartTimes{"roles", {}}, PartTimes{"overwrites", {}}, PartTimes{"members", {}}};
    double longest = 0;
    for (size_t round = 0; round < rounds; ++round) {
        workspace->close();
        parts[0].times.at(round) = milliseconds([&] { workspace->openRoles(guild); });
        parts[1].times.at(round) = milliseconds([&] { workspace->openOverwrites(); });
        parts[2].times.at(round) = milliseconds([&] { workspace->openMembers(); });
    }
    std::printf("{");
    for (const PartTimes &part : parts) {
        longest = std::max(longest, *std::ranges::max_element(part.times));
        std::printf("\"%s\":%.1f,", part.name, median(part.times));
    }
    std::printf("\"longest_opening\":%.1f,\"first_opening\":%.1f}\n", longest, first);
    return 0;
}
