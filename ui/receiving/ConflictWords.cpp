// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/ConflictWords.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace botdeck::ui::receiving {

namespace {

using domain::BotState;
using domain::ConflictCause;

/// By Hindrance.
constexpr std::array titles{
    QT_TRANSLATE_NOOP("Conflict", "Nothing hinders this bot any more."),
    QT_TRANSLATE_NOOP("Conflict", "A webhook is set: the server gives this bot's updates to it."),
    QT_TRANSLATE_NOOP("Conflict", "Another program polls this bot."),
    QT_TRANSLATE_NOOP("Conflict", "Another Botdeck on this computer receives this bot's updates."),
};

constexpr std::array advices{
    "",
    QT_TRANSLATE_NOOP(
        "Conflict", "A server gives updates to a webhook or to who polls, never to both. Botdeck asks every "
                    "30 seconds whether the webhook is still set, and goes on by itself when it is gone."),
    QT_TRANSLATE_NOOP(
        "Conflict",
        "A server allows one poller a bot; every try from here would throw the other one out, so there is "
        "none. Stop the other program and start polling again, or wait: then Botdeck tries once a minute, "
        "which may interrupt the other one for a moment. If nobody knows that program, somebody has the "
        "token: have it revoked, then replace it here."),
    QT_TRANSLATE_NOOP(
        "Conflict", "It may be another window with another profile, or \"botdeck tail\". Taking over stops "
                    "polling there and starts it here; what was received there stays there."),
};

QString conflictText(const char *text)
{
    return QCoreApplication::translate("Conflict", text);
}

} // namespace

Hindrance hindranceOf(const domain::BotStatus &status)
{
    if (status.state == BotState::WebhookSet || status.conflict == ConflictCause::WebhookSet)
        return Hindrance::Webhook;
    if (status.state != BotState::Conflict)
        return Hindrance::None;
    return status.conflict == ConflictCause::OtherBotdeck ? Hindrance::OtherBotdeck : Hindrance::OtherProgram;
}

QString hindranceTitle(Hindrance hindrance)
{
    return conflictText(titles.at(size_t(hindrance)));
}

QString hindranceFacts(const domain::BotStatus &status)
{
    QStringList lines;
    if (status.webhook) {
        const domain::WebhookFacts &facts = *status.webhook;
        if (!facts.host.isEmpty())
            lines += QCoreApplication::translate("Conflict", "Its host: %1").arg(models::oneLine(facts.host));
        if (facts.pending) {
            const int waiting = int(std::min<qint64>(*facts.pending, std::numeric_limits<int>::max()));
            //: updates that the server could not deliver to the webhook yet
            lines +=
                QCoreApplication::translate("Conflict", "%n update(s) wait for delivery.", nullptr, waiting);
        }
        if (!facts.lastError.isEmpty())
            lines += QCoreApplication::translate("Conflict", "Its last delivery failed: %1")
                         .arg(models::oneLine(facts.lastError));
    } else if (status.state == BotState::Conflict && status.conflict == ConflictCause::Unknown) {
        lines += models::oneLine(widgets::translated(status.reason));
    }
    if (status.state == BotState::Conflict && status.retryIn)
        lines += QCoreApplication::translate("Conflict", "Waiting for it: one try a minute.");
    return lines.join(u'\n');
}

QString hindranceAdvice(const models::BotRow &bot, bool mayChange)
{
    const Hindrance hindrance = hindranceOf(bot.status);
    const char *advice = advices.at(size_t(hindrance));
    QString words = *advice == '\0' ? QString() : conflictText(advice);
    if (hindrance == Hindrance::Webhook && !mayChange) {
        words += u' ';
        words += QCoreApplication::translate(
            "Conflict",
            "Nothing that changes anything is sent for this bot, so the webhook cannot be deleted "
            "from here.");
    }
    return words;
}

} // namespace botdeck::ui::receiving
