// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/Questions.h"

#include "models/SafeText.h"
#include "ui/widgets/Question.h"

#include <QCoreApplication>

namespace botdeck::ui::receiving {

namespace {

/// Who else is concerned, whatever is asked.
QString loss()
{
    return QCoreApplication::translate(
        "Receiving", "The server forgets what is confirmed: a program that runs this bot will not get it any "
                     "more. Everything stays stored here.");
}

QString nameOf(const models::BotRow &bot)
{
    return models::oneLine(bot.name, 60);
}

} // namespace

void askToConfirm(
    const models::BotRow &bot, const QString &updateId, QWidget &window, const std::function<void()> &yes)
{
    widgets::askFirst(
        {"confirmQuestion", QCoreApplication::translate("Receiving", "Confirm to here"),
         //: %1 is an update_id, %2 a bot's name
         QCoreApplication::translate(
             "Receiving", "Confirm everything up to and including update %1 of \"%2\"?")
             .arg(updateId, nameOf(bot)),
         loss(), QCoreApplication::translate("Receiving", "Con&firm to here")},
        window, yes);
}

void askToPoll(const models::BotRow &bot, QWidget &window, const std::function<void()> &yes)
{
    const bool running = bot.status.state != domain::BotState::Stopped;
    const QString text =
        running ? QCoreApplication::translate("Receiving", "Poll \"%1\" from now on and confirm what waits?")
                : QCoreApplication::translate(
                      "Receiving", "Confirm what waits when \"%1\" is started the next time?");
    widgets::askFirst(
        {"pollQuestion", QCoreApplication::translate("Receiving", "Stop watching without confirming"),
         text.arg(nameOf(bot)), loss(), QCoreApplication::translate("Receiving", "&Poll and confirm")},
        window, yes);
}

void askToDeleteWebhook(
    const models::BotRow &bot, bool drop, QWidget &window, const std::function<void()> &yes)
{
    const QString detail =
        drop
            ? QCoreApplication::translate(
                  "Receiving",
                  "What waits for delivery is thrown away at the server and cannot be fetched by "
                  "anybody. The program behind the webhook gets nothing more.")
            : QCoreApplication::translate(
                  "Receiving", "The program behind the webhook gets nothing more. What waits for delivery is "
                               "received here instead.");
    widgets::askFirst(
        {"deleteWebhookQuestion", QCoreApplication::translate("Receiving", "Delete webhook"),
         QCoreApplication::translate("Receiving", "Delete the webhook of \"%1\"?").arg(nameOf(bot)), detail,
         drop ? QCoreApplication::translate("Receiving", "&Delete and drop")
              : QCoreApplication::translate("Receiving", "&Delete webhook")},
        window, yes);
}

} // namespace botdeck::ui::receiving
