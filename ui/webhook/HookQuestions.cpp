// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/HookQuestions.h"

#include "models/SafeText.h"
#include "ui/look/Numbers.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>

namespace botdeck::ui::webhook {

namespace {

struct HookTr
{
    Q_DECLARE_TR_FUNCTIONS(WebhookQuestion)
};

QString waitingWords(const HookStakes &stakes)
{
    if (!stakes.waiting)
        return stakes.drops ? HookTr::tr("What waits for delivery is thrown away at the server and cannot be "
                                         "fetched by anybody. How much that is, it does not say.")
                            : HookTr::tr("What waits for delivery stays.");
    if (*stakes.waiting == 0)
        return HookTr::tr("Nothing waits for delivery.");
    const int count = int(*stakes.waiting);
    //: %1 is how many, grouped
    const QString words =
        stakes.drops
            ? HookTr::tr(
                  "%1 update(s) that wait are thrown away at the server and cannot be fetched by anybody.",
                  nullptr, count)
            : HookTr::tr("%1 update(s) that wait stay.", nullptr, count);
    return words.arg(look::grouped(*stakes.waiting));
}

QString productionWords(const HookStakes &stakes)
{
    return stakes.isProduction ? HookTr::tr("This bot is in real use.") : QString();
}

} // namespace

void askToDeleteHook(const HookStakes &stakes, QWidget &window, const std::function<void()> &yes)
{
    const QString detail = widgets::joinedSentences(
        {productionWords(stakes), HookTr::tr("The program behind the webhook gets nothing more."),
         waitingWords(stakes)});
    widgets::askFirst(
        {"deleteHookQuestion", HookTr::tr("Delete webhook"),
         //: %1 is a bot's name
         HookTr::tr("Delete the webhook of \"%1\"?").arg(models::oneLine(stakes.bot, 60)), detail,
         stakes.drops ? HookTr::tr("&Delete and drop") : HookTr::tr("&Delete webhook")},
        window, yes);
}

void askToSetHook(const HookStakes &stakes, QWidget &window, const std::function<void()> &yes)
{
    const bool takesAnything =
        stakes.isProduction || stakes.drops || stakes.isPolled || !stakes.host.isEmpty();
    if (!takesAnything) {
        yes();
        return;
    }
    const QString replaced =
        stakes.host.isEmpty()
            ? QString()
            //: %1 is a server's name
            : HookTr::tr("The one at %1 gets nothing more.").arg(models::oneLine(stakes.host, 80));
    const QString polled =
        stakes.isPolled
            ? HookTr::tr(
                  "While a webhook is set the bot cannot be polled: polling rests here until it is deleted.")
            : QString();
    widgets::askFirst(
        {"setHookQuestion", HookTr::tr("Set webhook"),
         //: %1 is a bot's name
         HookTr::tr("Set this webhook for \"%1\"?").arg(models::oneLine(stakes.bot, 60)),
         widgets::joinedSentences(
             {productionWords(stakes), polled, replaced, stakes.drops ? waitingWords(stakes) : QString()}),
         stakes.drops ? HookTr::tr("&Set and drop") : HookTr::tr("&Set webhook")},
        window, yes);
}

} // namespace botdeck::ui::webhook
