// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QCompleter>
#include <QLineEdit>

namespace botdeck::ui::tour {

using shell::MainWindow;

namespace {

/// As if these letters had been typed.
void find(MainWindow &window, const QString &letters)
{
    window.commands().at(shell::Command::GoTo).trigger();
    auto *field = qobject_cast<QLineEdit *>(seen(window, "goTo"));
    if (field == nullptr)
        return;
    field->clear();
    field->insert(letters);
    field->completer()->complete();
}

} // namespace

std::vector<Step> workspaceSteps()
{
    return {
        {.place = QStringLiteral("go-to"),
         .state = QStringLiteral("typed"),
         .ready =
             [](MainWindow &window) {
                 // The list closes when the window comes to the front behind it.
                 if (openMenu(window) == nullptr)
                     find(window, QStringLiteral("bot"));
                 return openMenu(window) != nullptr;
             },
         .picture = openMenu}};
}

} // namespace botdeck::ui::tour
