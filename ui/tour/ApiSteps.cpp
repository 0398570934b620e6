// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apiconsole/ApiPage.h"
#include "ui/apiconsole/MethodsPane.h"
#include "ui/bots/BotsView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QLineEdit>
#include <QTabBar>

namespace botdeck::ui::tour {

using apiconsole::ApiPage;
using apiconsole::ApiPart;
using shell::MainWindow;

namespace {

const QString inApi = QStringLiteral("api");

ApiPage *apiPage(MainWindow &window)
{
    return window.findChild<ApiPage *>(QStringLiteral("apiPage"));
}

/// Telegram's bots have all that the workspace can do.
void openApi(MainWindow &window)
{
    for (const auto &bot : window.bots().bots().bots()) {
        if (bot.platform == domain::PlatformId::Telegram) {
            window.bots().choose(bot.key);
            break;
        }
    }
    window.workspaces().choose(shell::Workspace::Api);
    apiPage(window)->methods().choose(QStringLiteral("sendMessage"));
}

Act openPart(ApiPart part)
{
    return [part](MainWindow &window) { apiPage(window)->open(part); };
}

void typeInto(MainWindow &window, const char *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(seen(window, field)))
        line->setText(text);
}

/// No server would take these.
void typeWrongly(MainWindow &window)
{
    typeInto(window, "apiField-chat_id", QStringLiteral("12.5"));
    clickOn("requestCheck")(window);
}

void showJson(MainWindow &window)
{
    typeInto(window, "apiField-chat_id", QStringLiteral("10000931"));
    if (auto *tabs = qobject_cast<QTabBar *>(seen(window, "requestTabs")))
        tabs->setCurrentIndex(1);
}

void callGetMe(MainWindow &window)
{
    if (auto *tabs = qobject_cast<QTabBar *>(seen(window, "requestTabs")))
        tabs->setCurrentIndex(0);
    apiPage(window)->methods().choose(QStringLiteral("getMe"));
    clickOn("requestSend")(window);
}

void readCommands(MainWindow &window)
{
    openPart(ApiPart::Commands)(window);
    clickOn("commandsRead")(window);
}

} // namespace

std::vector<Step> apiSteps()
{
    return {
        {.place = inApi,
         .state = QStringLiteral("form"),
         .situation = Situation::Chatting,
         .act = openApi,
         .ready = isSeen("apiField-chat_id")},
        {.place = inApi,
         .state = QStringLiteral("objection"),
         .situation = Situation::Chatting,
         .act = typeWrongly,
         .ready = isSeen("apiObjection-chat_id")},
        {.place = inApi,
         .state = QStringLiteral("json"),
         .situation = Situation::Chatting,
         .act = showJson,
         .ready = isSeen("apiJson")},
        {.place = inApi,
         .state = QStringLiteral("answer"),
         .situation = Situation::Chatting,
         .act = callGetMe,
         .ready = isSeen("answerWords")},
        {.place = inApi,
         .state = QStringLiteral("history"),
         .situation = Situation::Chatting,
         .act = openPart(ApiPart::History),
         .ready = isSeen("historyPane")},
        {.place = inApi,
         .state = QStringLiteral("collection"),
         .situation = Situation::Chatting,
         .act = openPart(ApiPart::Saved),
         .ready = isSeen("collectionsPane")},
        {.place = inApi,
         .state = QStringLiteral("commands"),
         .situation = Situation::Chatting,
         .act = readCommands,
         .ready = isSeen("commandsWords")},
    };
}

} // namespace botdeck::ui::tour
