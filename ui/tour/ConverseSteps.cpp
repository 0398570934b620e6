// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConversationModel.h"
#include "ui/bots/BotsView.h"
#include "ui/composer/Composer.h"
#include "ui/designer/DesignerPane.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WorkspaceBar.h"
#include "ui/tour/StepParts.h"
#include "ui/tour/StepTools.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

namespace botdeck::ui::tour {

using shell::MainWindow;

namespace {

const QString inConverse = QStringLiteral("converse");

void openConverse(MainWindow &window)
{
    window.bots().choose(firstBot(window));
    window.workspaces().choose(shell::Workspace::Converse);
}

void openFirstChat(MainWindow &window)
{
    if (auto *chats = qobject_cast<QListView *>(seen(window, "chats")))
        chats->setCurrentIndex(chats->model()->index(0, 0));
}

/// In a language of each kind, with a mark of each kind that CloudChat has.
void compose(MainWindow &window)
{
    auto *source = qobject_cast<QPlainTextEdit *>(seen(window, "messageSource"));
    if (source == nullptr)
        return;
    source->setPlainText(QStringLiteral("**Refund approved** for order `88213`.\n"
                                        "Amount: *49.00*, back in 3 to 5 days.\n\n"
                                        "感谢耐心等待！Details: [receipt](https://pay.example.org/r/88213)"));
}

void designKeyboard(MainWindow &window)
{
    clickOn("keyboard")(window);
    if (auto *confirm = window.findChild<QAction *>(QStringLiteral("confirm")))
        confirm->trigger();
    clickOn("attachKeyboard")(window);
}

bool isKeyboardAttached(MainWindow &window)
{
    const auto *composer = window.findChild<composer::Composer *>();
    return composer != nullptr && composer->keyboard().has_value();
}

/// CloudChat takes it with a second call.
bool isKeyboardSent(MainWindow &window)
{
    const auto *messages = qobject_cast<QAbstractItemView *>(seen(window, "conversation"));
    if (messages == nullptr)
        return false;
    const QAbstractItemModel &model = *messages->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto message =
            model.index(row, 0).data(models::ConversationModel::MessageRole).value<domain::ChatMessage>();
        if (message.isOwn && message.state == domain::MessageState::Sent && !message.keyboard.rows.isEmpty())
            return true;
    }
    return false;
}

void findInChat(MainWindow &window)
{
    clickOn("searchInChat")(window);
    if (auto *field = qobject_cast<QLineEdit *>(seen(window, "chatSearch")))
        field->setText(QStringLiteral("refund"));
}

bool isFoundInChat(MainWindow &window)
{
    const auto *next = qobject_cast<QAbstractButton *>(seen(window, "olderHit"));
    return next != nullptr && next->isEnabled();
}

} // namespace

std::vector<Step> converseSteps()
{
    return {
        {.place = inConverse,
         .state = QStringLiteral("chats"),
         .situation = Situation::Chatting,
         .act = openConverse,
         .ready = [](MainWindow &window) { return rowsOf(window, "chats") > 0; }},
        {.place = inConverse,
         .state = QStringLiteral("conversation"),
         .situation = Situation::Chatting,
         .act = openFirstChat,
         .ready = [](MainWindow &window) { return rowsOf(window, "conversation") > 0; }},
        {.place = inConverse,
         .state = QStringLiteral("composed"),
         .situation = Situation::Chatting,
         .act = compose,
         .ready = isSeen("messagePreview")},
        {.place = inConverse,
         .state = QStringLiteral("keyboard"),
         .situation = Situation::Chatting,
         .act = designKeyboard,
         .ready = isKeyboardAttached},
        {.place = inConverse,
         .state = QStringLiteral("sent"),
         .situation = Situation::Chatting,
         .act = clickOn("send"),
         .ready = isKeyboardSent},
        {.place = inConverse,
         .state = QStringLiteral("found"),
         .situation = Situation::Chatting,
         .act = findInChat,
         .ready = isFoundInChat},
    };
}

} // namespace botdeck::ui::tour
