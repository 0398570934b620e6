// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/botedit/BotDialogs.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>

namespace botdeck::ui::tour {

using botedit::BotDialogs;
using shell::Command;
using shell::MainWindow;

namespace {

Step dialogStep(const char *place, const char *state, const char *dialog, Act act)
{
    return {
        .place = QLatin1StringView(place),
        .state = QLatin1StringView(state),
        .act = std::move(act),
        .ready = isSeen(dialog),
        .picture = pictureOf(dialog)};
}

Act toFirstBot(void (BotDialogs::*open)(const domain::BotKey &))
{
    return [open](MainWindow &window) { (window.botDialogs().*open)(firstBot(window)); };
}

/// What is done to the newest update; an action that cannot be done now does nothing.
Act toNewest(const char *action)
{
    return [action](MainWindow &window) {
        selectRow(window, newestUpdate(window));
        if (auto *found = window.findChild<QAction *>(QLatin1StringView(action)))
            found->trigger();
    };
}

Act run(Command command)
{
    return [command](MainWindow &window) { window.commands().at(command).trigger(); };
}

void addBotWithMore(MainWindow &window)
{
    run(Command::AddBot)(window);
    clickOn("more")(window);
}

/// A check that failed, and what can be done all the same.
Step uncheckedStep()
{
    return {
        .place = QStringLiteral("add-bot"),
        .state = QStringLiteral("save-anyway"),
        .act =
            [](MainWindow &window) {
                addBotWithMore(window);
                if (auto *token = qobject_cast<QLineEdit *>(seen(window, "token")))
                    token->setText(QStringLiteral("12345678:an_invented_token_for_a_picture"));
                // Nobody listens there.
                if (auto *server = qobject_cast<QComboBox *>(seen(window, "server")))
                    server->setEditText(QStringLiteral("http://127.0.0.1:1"));
                clickOn("check")(window);
            },
        .ready =
            [](MainWindow &window) {
                const QWidget *check = seen(window, "check");
                return check != nullptr && check->isEnabled() && seen(window, "checkNote") != nullptr;
            },
        .picture = pictureOf("addBotDialog")};
}

} // namespace

std::vector<Step> dialogSteps()
{
    return {
        dialogStep("add-bot", "empty", "addBotDialog", run(Command::AddBot)),
        dialogStep("add-bot", "more", "addBotDialog", addBotWithMore),
        uncheckedStep(),
        dialogStep("edit-bot", "open", "editBotDialog", toFirstBot(&BotDialogs::edit)),
        dialogStep("replace-token", "open", "replaceTokenDialog", toFirstBot(&BotDialogs::replaceToken)),
        dialogStep("remove-bot", "open", "removeBotDialog", toFirstBot(&BotDialogs::remove)),
        dialogStep("check-bot", "open", "botFactsDialog", toFirstBot(&BotDialogs::check)),
        dialogStep("export-bots", "open", "exportBotsDialog", run(Command::ExportBots)),
        dialogStep("import-bots", "open", "importBotsDialog", run(Command::ImportBots)),
        dialogStep("export-updates", "open", "exportUpdatesDialog", run(Command::ExportUpdates)),
        dialogStep("import-capture", "open", "importCaptureDialog", run(Command::ImportCapture)),
        dialogStep("replay-sandbox", "open", "replayDialog", toNewest("replayToSandbox")),
        dialogStep("replay-webhook", "open", "replayDialog", toNewest("replayToWebhook")),
        dialogStep("edit-and-replay", "open", "editReplayDialog", toNewest("editAndReplay")),
        dialogStep("shortcuts", "open", "shortcutSheet", run(Command::Shortcuts)),
        dialogStep("manual", "open", "manualWindow", run(Command::Manual)),
        dialogStep("log", "open", "logWindow", run(Command::ShowLog)),
        dialogStep("about", "open", "aboutDialog", run(Command::About)),
    };
}

} // namespace botdeck::ui::tour
