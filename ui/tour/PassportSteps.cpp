// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/LinkWidget.h"
#include "ui/passport/PassportWizard.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace botdeck::ui::tour {

using passport::PassportWizard;
using passport::WizardStep;
using shell::MainWindow;

namespace {

const QString inPassport = QStringLiteral("passport");

void openPassportOf(MainWindow &window, domain::PlatformId platform)
{
    for (const auto &bot : window.bots().bots().bots()) {
        if (bot.platform == platform) {
            window.bots().choose(bot.key);
            break;
        }
    }
    window.workspaces().choose(shell::Workspace::Passport);
}

/// The one that is shown; each is closed when it was pictured.
PassportWizard *openWizard(MainWindow &window)
{
    return qobject_cast<PassportWizard *>(seen(window, "passportWizard"));
}

Step wizardStep(const char *state, WizardStep step, const std::function<void(PassportWizard &)> &then = {})
{
    const auto act = [step, then](MainWindow &window) {
        clickOn("newAuthorisation")(window);
        PassportWizard *wizard = openWizard(window);
        if (wizard == nullptr)
            return;
        wizard->goTo(step);
        if (then)
            then(*wizard);
    };
    return {
        .place = inPassport,
        .state = QLatin1StringView(state),
        .act = act,
        .ready = isSeen("passportWizard"),
        .picture = pictureOf("passportWizard")};
}

std::vector<Step> pageSteps()
{
    return {
        {.place = inPassport,
         .state = QStringLiteral("no-key"),
         .act = [](MainWindow &window) { openPassportOf(window, domain::PlatformId::CloudChat); },
         .ready = isSeen("noKey")},
        {.place = inPassport,
         .state = QStringLiteral("make-key"),
         .act = clickOn("firstKey"),
         .ready = isSeen("keyDialog"),
         .picture = pictureOf("keyDialog")},
        {.place = inPassport,
         .state = QStringLiteral("import-key"),
         .act =
             [](MainWindow &window) {
                 clickOn("firstImport")(window);
                 if (auto *file = qobject_cast<QLineEdit *>(seen(window, "pemFile")))
                     file->setText(QStringLiteral("/home/operator/passport-2025.pem"));
             },
         .ready = isSeen("keyDialog"),
         .picture = pictureOf("keyDialog")},
        {.place = inPassport,
         .state = QStringLiteral("keys"),
         .act =
             [](MainWindow &window) {
                 clickOn("firstKey")(window);
                 clickOn("beginKey")(window);
             },
         .ready =
             [](MainWindow &window) {
                 if (rowsOf(window, "keys") == 0)
                     return false;
                 if (auto *dialog = qobject_cast<QDialog *>(seen(window, "keyDialog")))
                     dialog->reject();
                 return true;
             }}};
}

Step decryptStep(const char *state, const std::function<void(PassportWizard &)> &then, Ready ready)
{
    Step step = wizardStep(state, WizardStep::Decrypt, then);
    step.ready = std::move(ready);
    return step;
}

std::vector<Step> decryptSteps()
{
    Step how = wizardStep("how-checks-work", WizardStep::Decrypt, [](PassportWizard &wizard) {
        if (auto *button = wizard.findChild<QAbstractButton *>(QStringLiteral("howChecksWork")))
            button->click();
    });
    how.ready = isSeen("howChecksWorkDialog");
    how.picture = pictureOf("howChecksWorkDialog");
    return {
        decryptStep(
            "wizard-decrypt", [](PassportWizard &wizard) { Q_EMIT wizard.decrypting().sampleAsked(); },
            [](MainWindow &window) { return rowsOf(window, "fields") > 0; }),
        decryptStep(
            "wizard-failed",
            [](PassportWizard &wizard) {
                Q_EMIT wizard.decrypting().breakAsked(domain::PassportStage::Length);
            },
            [](MainWindow &window) {
                auto *note = qobject_cast<QLabel *>(seen(window, "decryptNote"));
                return note != nullptr && !note->text().isEmpty();
            }),
        how};
}

Step exportStep()
{
    return {
        .place = inPassport,
        .state = QStringLiteral("export-key"),
        .act =
            [](MainWindow &window) {
                if (auto *action = window.findChild<QAction *>(QStringLiteral("exportKey")))
                    action->trigger();
            },
        .ready = isSeen("exportKeyDialog"),
        .picture = pictureOf("exportKeyDialog")};
}

std::vector<Step> wizardStepsOfTour()
{
    return {
        wizardStep("wizard-key", WizardStep::Key), wizardStep("wizard-publish", WizardStep::Publish),
        wizardStep(
            "wizard-link", WizardStep::Link,
            [](PassportWizard &wizard) {
                wizard.link().setCallback(QStringLiteral("https://ops.example.org/passport"));
            }),
        wizardStep("wizard-receive", WizardStep::Receive)};
}

Step notOffered()
{
    return {
        .place = inPassport,
        .state = QStringLiteral("not-offered"),
        .act = [](MainWindow &window) { openPassportOf(window, domain::PlatformId::Fanbook); },
        .ready = isSeen("emptyNote")};
}

} // namespace

std::vector<Step> passportSteps()
{
    std::vector<Step> steps = pageSteps();
    for (const auto &more : {wizardStepsOfTour(), decryptSteps(), std::vector{exportStep(), notOffered()}})
        steps.insert(steps.end(), more.begin(), more.end());
    return steps;
}

} // namespace botdeck::ui::tour
