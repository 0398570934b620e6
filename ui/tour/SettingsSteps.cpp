// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/SettingsDialog.h"
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

namespace botdeck::ui::tour {

using preferences::PageId;
using preferences::SettingsDialog;
using shell::MainWindow;

namespace {

constexpr const char *dialogName = "settingsDialog";

Step pageStep(const char *state, PageId page)
{
    return {
        .place = QStringLiteral("settings"),
        .state = QLatin1StringView(state),
        .act =
            [page](MainWindow &window) {
                window.commands().at(shell::Command::Settings).trigger();
                if (auto *dialog = qobject_cast<SettingsDialog *>(seen(window, dialogName)))
                    dialog->showPage(page);
            },
        .ready = isSeen(dialogName),
        .picture = pictureOf(dialogName)};
}

} // namespace

std::vector<Step> settingsSteps()
{
    return {
        pageStep("general", PageId::General),
        pageStep("notifications", PageId::Alerts),
        pageStep("secrets", PageId::Secrets),
        pageStep("network", PageId::Network),
        pageStep("appearance", PageId::Appearance),
        pageStep("keyboard", PageId::Keyboard),
        pageStep("permissions", PageId::Permissions),
        pageStep("sandbox", PageId::Sandbox),
        pageStep("data", PageId::Data),
        pageStep("system", PageId::System),
    };
}

} // namespace botdeck::ui::tour
