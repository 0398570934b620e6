// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/WebhookInfo.h"
#include "ui/look/StateMark.h"

namespace botdeck::ui::webhook {

/// One line of what a server said.
struct ReportLine
{
    /// What tests and accessibility tools know it by.
    const char *id;
    QString name;
    QString value;
    look::Tone tone = look::Tone::Neutral;
};

/// Everything but the address, in the language of the moment; what the server did not say is left out.
/// `nowMs`: wall time, from which ages are counted.
QList<ReportLine> reportLines(const domain::WebhookInfo &info, qint64 nowMs);

/// "3 min ago (12:40:11)", or the date where it is longer ago than a day.
QString agoWords(qint64 atMs, qint64 nowMs);

} // namespace botdeck::ui::webhook
