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

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QDialog>

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

int rowsOf(MainWindow &window, const char *table)
{
    const auto *view = qobject_cast<QAbstractItemView *>(seen(window, table));
    return view != nullptr ? view->model()->rowCount() : 0;
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

std::vector<Step> wizardStepsOfTour()
{
    Step decrypt = wizardStep("wizard-decrypt", WizardStep::Decrypt, [](PassportWizard &wizard) {
        Q_EMIT wizard.decrypting().sampleAsked();
    });
    decrypt.ready = [](MainWindow &window) { return rowsOf(window, "fields") > 0; };
    return {
        wizardStep("wizard-key", WizardStep::Key),
        wizardStep("wizard-publish", WizardStep::Publish),
        wizardStep(
            "wizard-link", WizardStep::Link,
            [](PassportWizard &wizard) {
                wizard.link().setCallback(QStringLiteral("https://ops.example.org/passport"));
            }),
        wizardStep("wizard-receive", WizardStep::Receive),
        decrypt,
        {.place = inPassport,
         .state = QStringLiteral("not-offered"),
         .act = [](MainWindow &window) { openPassportOf(window, domain::PlatformId::Fanbook); },
         .ready = isSeen("emptyNote")}};
}

} // namespace

std::vector<Step> passportSteps()
{
    std::vector<Step> steps = pageSteps();
    for (const Step &step : wizardStepsOfTour())
        steps.push_back(step);
    return steps;
}

} // namespace botdeck::ui::tour
