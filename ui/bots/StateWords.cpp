// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bots/StateWords.h"

#include "models/SafeText.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

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
    StateRow{BotState::Peeking, Mark::Eye, Tone::Ok, QT_TRANSLATE_NOOP("BotState", "Peeking")},
    StateRow{
        BotState::StoreFailed, Mark::Failed, Tone::Error,
        QT_TRANSLATE_NOOP("BotState", "Cannot store, not polling")},
};

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

QString describe(const models::BotRow &bot)
{
    //: a bot's name and its state
    const QString text = QCoreApplication::translate("BotState", "%1: %2")
                             .arg(models::oneLine(bot.name), stateLine(bot.status, bot.perSecond));
    const QString detail = stateDetail(bot.status);
    return detail.isEmpty() ? text : text + QLatin1Char('\n') + detail;
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
    return status.state == BotState::BackingOff ? words.arg(waitText(status)) : words;
}

QString stateDetail(const domain::BotStatus &status)
{
    if (status.serverDoesNotHold && status.state == BotState::Live)
        return QCoreApplication::translate("BotState", "server does not hold polls, asked once a second");
    return models::oneLine(status.reason);
}

models::BotWords botWords()
{
    return {groupName, describe};
}

} // namespace botdeck::ui::bots
