// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/ResultWords.h"

#include "models/SafeText.h"
#include "ui/widgets/PhraseWords.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::replay {

using services::ReplayObstacle;
using services::ReplayResult;
using services::ReplayVerdict;

namespace {

struct VerdictRow
{
    const char *word;
    look::Mark mark;
    look::Tone tone;
};

// In the order of ReplayVerdict.
constexpr std::array verdicts{
    VerdictRow{QT_TRANSLATE_NOOP("ReplayVerdict", "Arrived"), look::Mark::Passed, look::Tone::Ok},
    VerdictRow{QT_TRANSLATE_NOOP("ReplayVerdict", "Refused"), look::Mark::Refused, look::Tone::Error},
    VerdictRow{QT_TRANSLATE_NOOP("ReplayVerdict", "Not sent"), look::Mark::Failed, look::Tone::Error},
    VerdictRow{
        QT_TRANSLATE_NOOP("ReplayVerdict", "Outcome unknown"), look::Mark::Warning, look::Tone::Warning},
    VerdictRow{QT_TRANSLATE_NOOP("ReplayVerdict", "Passed over"), look::Mark::Stopped, look::Tone::Neutral},
};

constexpr VerdictRow underWay{
    QT_TRANSLATE_NOOP("ReplayVerdict", "Sending…"), look::Mark::Busy, look::Tone::Neutral};

// In the order of ReplayObstacle.
constexpr std::array obstacles{
    "",
    QT_TRANSLATE_NOOP("ReplayObstacle", "It is no longer stored."),
    QT_TRANSLATE_NOOP(
        "ReplayObstacle", "Its bytes are no JSON object. The sandbox hands out updates in a list of JSON, "
                          "which they would break; a "
                          "webhook can be sent them."),
    QT_TRANSLATE_NOOP(
        "ReplayObstacle", "A saved secret stands in it. Such an update is sent to this machine only."),
};

QString say(const char *words)
{
    return QCoreApplication::translate("ReplayResult", words);
}

QString arrivedWords(const ReplayResult &result, ReplayWay way)
{
    if (way == ReplayWay::Sandbox && result.newId.isEmpty())
        return say(QT_TRANSLATE_NOOP("ReplayResult", "It went to whoever listens at the sandbox's gateway."));
    if (way == ReplayWay::Sandbox)
        //: %1 is an update_id
        return say(QT_TRANSLATE_NOOP("ReplayResult", "The bot gets it as update %1.")).arg(result.newId);
    if (result.answeredMethod.isEmpty())
        return say(QT_TRANSLATE_NOOP("ReplayResult", "The webhook took it."));
    //: %1 is a method's name
    return say(QT_TRANSLATE_NOOP(
                   "ReplayResult",
                   "The webhook took it, and asks in its answer for the call %1. A platform would "
                   "make that call; it is not made here."))
        .arg(models::oneLine(result.answeredMethod));
}

QString refusedWords(const ReplayResult &result)
{
    if (result.httpStatus == 0)
        return models::visibleText(widgets::translated(result.detail));
    if (result.httpStatus >= 300 && result.httpStatus < 400)
        return say(QT_TRANSLATE_NOOP(
            "ReplayResult", "The webhook answered with a redirect, which is not followed."));
    //: %1 is an HTTP status
    return say(QT_TRANSLATE_NOOP(
                   "ReplayResult",
                   "The webhook answered with HTTP %1. A platform would deliver the update again."))
        .arg(result.httpStatus);
}

} // namespace

VerdictLook verdictLook(const std::optional<ReplayResult> &result)
{
    const VerdictRow &row = result ? verdicts.at(size_t(result->verdict)) : underWay;
    return {QCoreApplication::translate("ReplayVerdict", row.word), row.mark, row.tone};
}

QString resultWords(const ReplayResult &result, ReplayWay way)
{
    if (result.obstacle != ReplayObstacle::None)
        return QCoreApplication::translate("ReplayObstacle", obstacles.at(size_t(result.obstacle)));
    if (result.verdict == ReplayVerdict::Arrived)
        return arrivedWords(result, way);
    if (result.verdict == ReplayVerdict::Refused)
        return refusedWords(result);
    if (!result.detail.isEmpty())
        return models::visibleText(widgets::translated(result.detail));
    return result.verdict == ReplayVerdict::Unknown
               ? say(QT_TRANSLATE_NOOP(
                     "ReplayResult",
                     "It was stopped after it had been sent, so it may have arrived. It is not sent again."))
               : say(QT_TRANSLATE_NOOP("ReplayResult", "It was stopped before anything was sent."));
}

} // namespace botdeck::ui::replay
