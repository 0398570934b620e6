// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/BotsView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QLineEdit>

namespace botdeck::ui::tour {

using shell::MainWindow;

namespace {

const QString inWebhook = QStringLiteral("webhook");

void openWebhookOf(MainWindow &window, domain::PlatformId platform)
{
    for (const auto &bot : window.bots().bots().bots()) {
        if (bot.platform == platform) {
            window.bots().choose(bot.key);
            break;
        }
    }
    window.workspaces().choose(shell::Workspace::Webhook);
}

/// One that no platform delivers to.
void typeAddress(MainWindow &window)
{
    if (auto *address = qobject_cast<QLineEdit *>(seen(window, "hookAddress")))
        address->setText(QStringLiteral("http://bot.example.org:8080"));
}

} // namespace

std::vector<Step> webhookSteps()
{
    return {
        {.place = inWebhook,
         .state = QStringLiteral("server"),
         .situation = Situation::Chatting,
         .act = [](MainWindow &window) { openWebhookOf(window, domain::PlatformId::CloudChat); },
         .ready = isSeen("hookState")},
        {.place = inWebhook,
         .state = QStringLiteral("objection"),
         .situation = Situation::Chatting,
         .act = typeAddress,
         .ready = isSeen("hookObjection0")},
        {.place = inWebhook,
         .state = QStringLiteral("certificate"),
         .situation = Situation::Chatting,
         .act = clickOn("hookCertificateMake"),
         .ready = isSeen("certificateDialog"),
         .picture = pictureOf("certificateDialog")},
        {.place = inWebhook,
         .state = QStringLiteral("outside"),
         .situation = Situation::Chatting,
         .act = clickOn("hookLook"),
         .ready = isSeen("outsideDialog"),
         .picture = pictureOf("outsideDialog")},
        {.place = inWebhook,
         .state = QStringLiteral("not-offered"),
         .situation = Situation::Chatting,
         .act = [](MainWindow &window) { openWebhookOf(window, domain::PlatformId::Fanbook); },
         .ready = isSeen("webhookNote")},
    };
}

} // namespace botdeck::ui::tour
