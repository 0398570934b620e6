// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/ReportWords.h"

#include "models/SafeText.h"
#include "ui/look/Numbers.h"
#include "ui/widgets/Sentences.h"
#include "ui/widgets/TimeTexts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace botdeck::ui::webhook {

namespace {

using look::Tone;

/// A server may tell any number.
constexpr qsizetype mostOthers = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WebhookInfo)
};

ReportLine waitingLine(qint64 waiting)
{
    const QString value =
        waiting == 0
            ? Words::tr("Nothing waits for delivery.")
            //: %1 is a number, grouped
            : Words::tr("%1 update(s) wait for delivery.", nullptr, int(waiting)).arg(look::grouped(waiting));
    return {"hookWaiting", Words::tr("Waiting"), value, waiting == 0 ? Tone::Neutral : Tone::Warning};
}

ReportLine errorLine(const domain::WebhookInfo &info, qint64 nowMs)
{
    QStringList words{models::visibleText(info.lastError)};
    if (info.lastErrorMs)
        words.append(agoWords(*info.lastErrorMs, nowMs));
    words.removeAll(QString());
    return {"hookError", Words::tr("Last error"), words.join(QStringLiteral(" · ")), Tone::Error};
}

QString kindsWords(const QStringList &kinds)
{
    // Telegram's wording; CloudChat's document has taken it over.
    if (kinds.isEmpty())
        return Words::tr("The usual ones: all but those that must be asked for.");
    return models::oneLine(kinds.join(QStringLiteral(", ")));
}

} // namespace

QString agoWords(qint64 atMs, qint64 nowMs)
{
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(atMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString age = widgets::ageWords(std::chrono::milliseconds(std::max(nowMs - atMs, qint64(0))));
    //: %1 is an age such as "3 min", %2 the moment
    return age.isEmpty() ? moment : Words::tr("%1 ago (%2)").arg(age, moment);
}

QList<ReportLine> reportLines(const domain::WebhookInfo &info, qint64 nowMs)
{
    QList<ReportLine> lines;
    lines.append(
        {"hookState", Words::tr("State"),
         info.isSet() ? Words::tr("A webhook is set: updates are delivered to it and cannot be fetched.")
                      : Words::tr("No webhook is set: updates wait until they are fetched."),
         info.isSet() ? Tone::Ok : Tone::Neutral});
    if (info.pending)
        lines.append(waitingLine(*info.pending));
    if (!info.lastError.isEmpty() || info.lastErrorMs)
        lines.append(errorLine(info, nowMs));
    else if (info.isSet())
        lines.append({"hookError", Words::tr("Last error"), Words::tr("None is told.")});
    if (info.lastSynchronisationErrorMs)
        lines.append(
            {"hookSyncError", Words::tr("Last trouble among its own servers"),
             agoWords(*info.lastSynchronisationErrorMs, nowMs), Tone::Warning});
    if (info.hasCertificate && info.isSet())
        lines.append(
            {"hookCertificate", Words::tr("Certificate"),
             *info.hasCertificate ? Words::tr("One of your own was uploaded.")
                                  : Words::tr("None was uploaded: a known authority must have signed it.")});
    if (!info.ipAddress.isEmpty())
        lines.append({"hookIp", Words::tr("IP address"), models::oneLine(info.ipAddress)});
    if (info.maxConnections)
        lines.append(
            {"hookConnections", Words::tr("Connections"),
             //: %1 is a number, grouped
             Words::tr("At most %1 at a time.").arg(look::grouped(*info.maxConnections))});
    if (info.allowedUpdates)
        lines.append({"hookKinds", Words::tr("Kinds of update"), kindsWords(*info.allowedUpdates)});
    for (const auto &[key, json] : info.others.first(std::min(info.others.size(), mostOthers)))
        lines.append({"hookOther", models::oneLine(key, 60), models::oneLine(QString::fromUtf8(json))});
    return lines;
}

} // namespace botdeck::ui::webhook
