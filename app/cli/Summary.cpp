// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Summary.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace botdeck::app {

QByteArray summaryLine(const Summary &summary)
{
    const QJsonObject line{
        {QStringLiteral("received"), summary.received},
        {QStringLiteral("stored"), summary.stored},
        {QStringLiteral("duplicates"), summary.duplicates},
        {QStringLiteral("quarantined"), summary.quarantined},
        {QStringLiteral("seconds"), summary.seconds},
        {QStringLiteral("offset"), summary.offset ? QJsonValue(*summary.offset) : QJsonValue()},
        {QStringLiteral("polls"), summary.polls},
        {QStringLiteral("state"), domain::botStateName(summary.status.state)},
        {QStringLiteral("reason"), summary.status.reason.english()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace botdeck::app
