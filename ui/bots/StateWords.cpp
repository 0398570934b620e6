// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/StateWords.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace botdeck::ui::bots {

namespace {

using domain::BotState;
using look::Mark;
using look::Tone;

struct StateRow
{
    BotState state;
    Mark mark;
    Tone tone;
    const char *words;
};

constexpr std::array states{
    StateRow{BotState::Stopped, Mark::Stopped, Tone::Neutral, QT_TRANSLATE_NOOP("BotState", "Stopped")},
    StateRow{BotState::Connecting, Mark::Busy, Tone::Neutral, QT_TRANSLATE_NOOP("BotState", "Connecting")},
    //: %1 is a rate such as 12/s
    StateRow{BotState::Live, Mark::Live, Tone::Ok, QT_TRANSLATE_NOOP("BotState", "Live · %1")},
    //: %1 is a number of seconds
    StateRow{
        BotState::BackingOff, Mark::Waiting, Tone::Warning,
        QT_TRANSLATE_NOOP("BotState", "Backing off %1 s")},
    StateRow{BotState::Conflict, Mark::Conflict, Tone::Error, QT_TRANSLATE_NOOP("BotState", "Conflict 409")},
    StateRow{
        BotState::Unauthorised, Mark::Refused, Tone::Error, QT_TRANSLATE_NOOP("BotState", "Token refused")},
    StateRow{
        BotState::WebhookSet, Mark::Hook, Tone::Neutral,
        QT_TRANSLATE_NOOP("BotState", "Webhook set · not polling")},
    //: looking at updates without confirming them; %1 is what waits at the server: "3 pending"
    StateRow{BotState::Peeking, Mark::Eye, Tone::Ok, QT_TRANSLATE_NOOP("BotState", "Peeking, %1")},
    StateRow{
        BotState::StoreFailed, Mark::Failed, Tone::Error,
        QT_TRANSLATE_NOOP("BotState", "Cannot store, not polling")},
};

/// Which conflict it is, by domain::ConflictCause; nothing where only the server's own words tell.
constexpr std::array<const char *, 4> conflictWords{
    nullptr,
    QT_TRANSLATE_NOOP("BotState", "Another program polls this bot."),
    QT_TRANSLATE_NOOP("BotState", "Another Botdeck on this computer receives its updates."),
    QT_TRANSLATE_NOOP("BotState", "Somebody set a webhook while it was polled."),
};
static_assert(conflictWords.size() == size_t(domain::ConflictCause::WebhookSet) + 1);

QString translated(const char *text)
{
    return QCoreApplication::translate("BotState", text);
}

QString groupName(models::BotGroup group)
{
    // The first two are names of vendors and are never translated.
    static constexpr std::array names{
        "CloudChat", "Fanbook", QT_TRANSLATE_NOOP("BotState", "Telegram-compatible"),
        QT_TRANSLATE_NOOP("BotState", "Sandbox")};
    return translated(names.at(size_t(group)));
}

QString waitText(const domain::BotStatus &status)
{
    const auto wait = status.retryIn.value_or(std::chrono::milliseconds(0));
    return QString::number(std::llround(std::ceil(double(wait.count()) / 1000.0)));
}

/// A server shows no more than it can give at once.
QString pendingText(const domain::BotStatus &status)
{
    if (status.morePending) {
        //: updates that wait at the server
        return QCoreApplication::translate("BotState", "%1+ pending").arg(status.pending);
    }
    //: updates that wait at the server
    return QCoreApplication::translate("BotState", "%n pending", nullptr, status.pending);
}

/// Everything that the row shows or has no room for, a line each.
QString describe(const models::BotRow &bot)
{
    //: a bot's name and its state
    QStringList lines{QCoreApplication::translate("BotState", "%1: %2")
                          .arg(models::oneLine(bot.name), stateLine(bot.status, bot.perSecond))};
    lines += botDetail(bot);
    lines += bot.username.isEmpty() ? QString() : QLatin1Char('@') + models::oneLine(bot.username);
    if (bot.unread > 0) {
        const int count = int(std::min<qint64>(bot.unread, std::numeric_limits<int>::max()));
        //: updates of a bot that were not looked at yet
        lines += QCoreApplication::translate("BotState", "%n unread", nullptr, count);
    }
    if (bot.watchOnly)
        lines += QCoreApplication::translate("BotState", "Watch-only: nothing is sent for it");
    if (bot.production)
        lines += productionWord();
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// A name is a stranger's text; a tooltip would read tags in it.
QString tip(const models::BotRow &bot)
{
    const QString lines = describe(bot).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

} // namespace

StateLook stateLook(BotState state)
{
    const StateRow &row = states.at(size_t(state));
    return {row.mark, row.tone};
}

QString rateText(double perSecond)
{
    const double tenths = std::round(perSecond * 10.0);
    const bool whole = tenths >= 100 || std::fmod(tenths, 10.0) == 0;
    //: a rate: updates per second
    return QCoreApplication::translate("BotState", "%1/s")
        .arg(QLocale().toString(perSecond, 'f', whole ? 0 : 1));
}

QString stateLine(const domain::BotStatus &status, double perSecond)
{
    const QString words = translated(states.at(size_t(status.state)).words);
    if (status.state == BotState::Live)
        return words.arg(rateText(perSecond));
    if (status.state == BotState::Peeking)
        return words.arg(pendingText(status));
    return status.state == BotState::BackingOff ? words.arg(waitText(status)) : words;
}

QString stateDetail(const domain::BotStatus &status)
{
    if (status.state == BotState::Peeking) {
        return QCoreApplication::translate(
            "BotState", "Nothing is confirmed: a program that runs this bot still gets these updates.");
    }
    if (status.serverDoesNotHold && status.state == BotState::Live)
        return QCoreApplication::translate("BotState", "server does not hold polls, asked once a second");
    if (status.webhook && !status.webhook->host.isEmpty()) {
        //: %1 is the host that a webhook leads to
        return QCoreApplication::translate("BotState", "The server gives its updates to a webhook at %1.")
            .arg(models::oneLine(status.webhook->host));
    }
    const char *conflict = conflictWords.at(size_t(status.conflict));
    return conflict == nullptr ? models::oneLine(widgets::translated(status.reason)) : translated(conflict);
}

QString botDetail(const models::BotRow &bot)
{
    if (bot.peeks && bot.status.state == BotState::Stopped && bot.status.reason.isEmpty())
        return QCoreApplication::translate(
            "BotState", "Started, it looks at what waits and confirms nothing.");
    if (bot.status.state == BotState::Peeking && bot.platform != domain::PlatformId::Telegram && !bot.demo) {
        return QCoreApplication::translate(
            "BotState",
            "Nothing is confirmed: a program that runs this bot should still get these updates (a "
            "guess, as nobody documents it).");
    }
    return stateDetail(bot.status);
}

QString stateLink(const domain::BotStatus &status)
{
    if (status.state == BotState::Unauthorised)
        return QCoreApplication::translate("BotState", "Replace token…");
    const bool conflict = status.state == BotState::Conflict || status.state == BotState::WebhookSet;
    return conflict ? QCoreApplication::translate("BotState", "Diagnose…") : QString();
}

QString unreadText(qint64 unread, int most)
{
    if (unread <= 0)
        return {};
    return unread > most ? QString::number(most) + QLatin1Char('+') : QString::number(unread);
}

QString productionWord()
{
    //: mark of a bot that real people use
    return QCoreApplication::translate("BotState", "Production");
}

models::BotWords botWords()
{
    return {groupName, describe, tip};
}

} // namespace botdeck::ui::bots
