// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QApplication>

namespace botdeck::ui::tour {

using shell::MainWindow;
using shell::Place;

namespace {

const QString inSecrets = QStringLiteral("secrets");

Ready isAt(Place wanted)
{
    return [wanted](MainWindow &window) { return window.place() == wanted; };
}

/// The window that only reads: the other one.
MainWindow *otherWindow(MainWindow &window)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        auto *other = qobject_cast<MainWindow *>(top);
        if (other != nullptr && other != &window && other->isVisible())
            return other;
    }
    return nullptr;
}

/// It opens where the first one was, with the bot that was chosen there.
bool showsAllBots(MainWindow &window)
{
    if (!window.bots().chosenBot())
        return true;
    window.workspaces().choose(shell::Workspace::Monitor);
    chooseAllBots(window);
    return false;
}

} // namespace

std::vector<Step> secretsSteps()
{
    return {
        {.place = inSecrets,
         .state = QStringLiteral("new-passphrase"),
         .situation = Situation::PassphraseWanted,
         .act = [](MainWindow &window) { window.workspaces().choose(shell::Workspace::Monitor); },
         .ready = isSeen("newPassphraseDialog"),
         .picture = pictureOf("newPassphraseDialog")},
        {.place = QStringLiteral("monitor"),
         .state = QStringLiteral("vault-open"),
         .situation = Situation::VaultMade,
         .ready =
             [](MainWindow &window) { return window.commands().at(shell::Command::LockNow).isEnabled(); }},
        {.place = inSecrets,
         .state = QStringLiteral("change-passphrase"),
         .situation = Situation::PassphraseChange,
         .ready = isSeen("changePassphraseDialog"),
         .picture = pictureOf("changePassphraseDialog")},
    };
}

std::vector<Step> lockSteps()
{
    return {
        {.place = QStringLiteral("lock"),
         .state = QStringLiteral("locked"),
         .situation = Situation::VaultLocked,
         .ready = isAt(Place::Locked)},
        {.place = inSecrets,
         .state = QStringLiteral("unlock"),
         .situation = Situation::UnlockWanted,
         .ready = isSeen("unlockDialog"),
         .picture = pictureOf("unlockDialog")},
        {.place = QStringLiteral("lock"),
         .state = QStringLiteral("opened"),
         .situation = Situation::VaultOpened,
         .ready = isAt(Place::Work)},
    };
}

std::vector<Step> secondStartSteps()
{
    return {
        {.place = QStringLiteral("second-start"),
         .state = QStringLiteral("read-only"),
         .situation = Situation::SecondStart,
         .ready =
             [](MainWindow &window) {
                 MainWindow *other = otherWindow(window);
                 return other != nullptr && showsAllBots(*other) && newestLoaded(*other);
             },
         .picture = otherWindow},
    };
}

} // namespace botdeck::ui::tour
