// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>

#include <algorithm>

namespace botdeck::ui::tour {

using domain::BotState;
using shell::MainWindow;

namespace {

const QString inBots = QStringLiteral("bots");

void search(MainWindow &window, const QString &words)
{
    if (seen(window, "botsSearch") == nullptr)
        window.botsPane().searchAction().trigger();
    if (auto *field = qobject_cast<QLineEdit *>(seen(window, "botsSearch")))
        field->setText(words);
}

void askRowMenu(MainWindow &window)
{
    search(window, {});
    const domain::BotKey bot = firstBot(window);
    window.bots().choose(bot);
    const QPoint spot = window.bots().visualRect(window.bots().bots().indexOf(bot)).center();
    QWidget *viewport = window.bots().viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, spot, viewport->mapToGlobal(spot));
    QApplication::sendEvent(viewport, &event);
}

bool marksSeen(MainWindow &window)
{
    const QList<models::BotRow> bots = window.bots().bots().bots();
    const auto has = [&bots](bool models::BotRow::*mark) {
        return std::any_of(bots.begin(), bots.end(), [mark](const models::BotRow &bot) { return bot.*mark; });
    };
    return has(&models::BotRow::production) && has(&models::BotRow::watchOnly);
}

void diagnose(MainWindow &window)
{
    chooseBotWith(window, BotState::Conflict);
    if (auto *action = window.findChild<QAction *>(QStringLiteral("diagnose")))
        action->trigger();
}

std::vector<Step> troubleSteps()
{
    return {
        {.place = inBots,
         .state = QStringLiteral("backing-off"),
         .situation = Situation::BackingOff,
         .act = [](MainWindow &window) { window.workspaces().choose(shell::Workspace::Monitor); },
         .ready = [](MainWindow &window) { return someBot(window, BotState::BackingOff); },
         .picture = pictureOf("botsPane")},
        {.place = inBots,
         .state = QStringLiteral("conflict"),
         .situation = Situation::Conflict,
         .ready = [](MainWindow &window) { return someBot(window, BotState::Conflict); },
         .picture = pictureOf("botsPane")},
        {.place = QStringLiteral("monitor"),
         .state = QStringLiteral("conflict"),
         .act = [](MainWindow &window) { chooseBotWith(window, BotState::Conflict); },
         .ready = [](MainWindow &window) { return someBot(window, BotState::Conflict); }},
        {.place = QStringLiteral("conflict"),
         .state = QStringLiteral("diagnosis"),
         .act = diagnose,
         .ready = isSeen("conflictDialog"),
         .picture = pictureOf("conflictDialog")},
        {.place = inBots,
         .state = QStringLiteral("peeking"),
         .situation = Situation::Peeking,
         .ready = [](MainWindow &window) { return someBot(window, BotState::Peeking); },
         .picture = pictureOf("botsPane")},
        {.place = QStringLiteral("monitor"),
         .state = QStringLiteral("peeking"),
         .act = [](MainWindow &window) { chooseBotWith(window, BotState::Peeking); },
         .ready =
             [](MainWindow &window) {
                 return someBot(window, BotState::Peeking) && newestLoaded(window, 1);
             }},
        {.place = inBots,
         .state = QStringLiteral("token-refused"),
         .situation = Situation::Refused,
         .act = chooseAllBots,
         .ready = [](MainWindow &window) { return someBot(window, BotState::Unauthorised); },
         .picture = pictureOf("botsPane")},
    };
}

} // namespace

std::vector<Step> botsSteps()
{
    std::vector<Step> steps = troubleSteps();
    const std::vector<Step> more{
        {.place = inBots,
         .state = QStringLiteral("search"),
         .act = [](MainWindow &window) { search(window, QStringLiteral("a")); },
         .picture = pictureOf("botsPane")},
        {.place = inBots,
         .state = QStringLiteral("no-match"),
         .act = [](MainWindow &window) { search(window, QStringLiteral("nobody of this name")); },
         .ready = isSeen("botsNoMatch"),
         .picture = pictureOf("botsPane")},
        {.place = inBots,
         .state = QStringLiteral("menu"),
         .act = askRowMenu,
         .ready = openMenu,
         .picture = openMenu},
        {.place = inBots,
         .state = QStringLiteral("rail"),
         .act =
             [](MainWindow &window) {
                 chooseAllBots(window);
                 window.botsPane().setForm(bots::Form::Rail);
             },
         .ready = [](MainWindow &window) { return window.botsPane().form() == bots::Form::Rail; }},
        {.place = inBots,
         .state = QStringLiteral("list"),
         .act = [](MainWindow &window) { window.botsPane().setForm(bots::Form::List); },
         .ready = [](MainWindow &window) { return window.botsPane().form() == bots::Form::List; },
         .picture = pictureOf("botsPane")},
        {.place = inBots,
         .state = QStringLiteral("marked"),
         .situation = Situation::Marked,
         .ready = marksSeen,
         .picture = pictureOf("botsPane")},
    };
    steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace botdeck::ui::tour
