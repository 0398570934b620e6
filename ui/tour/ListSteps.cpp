// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Commands.h"
#include "ui/shell/MainWindow.h"
#include "ui/tour/OwnBot.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>

#include <memory>

namespace botdeck::ui::tour {

using shell::Command;
using shell::MainWindow;

namespace {

constexpr const char *importName = "importBotsDialog";

/// The file that the steps import; it goes with them.
using Folder = std::shared_ptr<QTemporaryDir>;

/// Opens the dialog and chooses the list, as whatever file dialog the desktop has would tell it.
Act chooseList(const Folder &folder)
{
    return [folder](MainWindow &window) {
        QFile list(folder->filePath(QStringLiteral("bots.json")));
        if (!list.open(QIODevice::WriteOnly))
            return;
        list.write(listWithOwnBot());
        list.close();
        window.commands().at(Command::ImportBots).trigger();
        clickOn("chooseFile")(window);
        if (auto *files = window.findChild<QFileDialog *>()) {
            Q_EMIT files->fileSelected(list.fileName());
            files->close();
        }
    };
}

bool resultSeen(MainWindow &window)
{
    if (seen(window, "plan") != nullptr)
        clickOn("go")(window);
    return seen(window, "plan") == nullptr && seen(window, "words") != nullptr;
}

bool sealedSeen(MainWindow &window)
{
    QWidget *dialog = seen(window, "exportBotsDialog");
    if (dialog == nullptr)
        window.commands().at(Command::ExportBots).trigger();
    else if (seen(window, "sealed") == nullptr)
        dialog->close(); // the bot was not in the list yet
    clickOn("sealed")(window);
    return seen(window, "newPassphrase") != nullptr;
}

} // namespace

std::vector<Step> listSteps()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    return {
        {.place = QStringLiteral("export-bots"),
         .state = QStringLiteral("encrypted"),
         .situation = Situation::OwnBot,
         .ready = sealedSeen,
         .picture = pictureOf("exportBotsDialog")},
        {.place = QStringLiteral("import-bots"),
         .state = QStringLiteral("plan"),
         .act = chooseList(folder),
         .ready = isSeen("plan"),
         .picture = pictureOf(importName)},
        {.place = QStringLiteral("import-bots"),
         .state = QStringLiteral("result"),
         .act = chooseList(folder),
         .ready = resultSeen,
         .picture = pictureOf(importName)},
    };
}

} // namespace botdeck::ui::tour
