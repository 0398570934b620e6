// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/WebhookDelivery.h"
#include "ui/look/StateMark.h"

namespace botdeck::ui::webhook {

struct VerdictLook
{
    QString word;
    look::Mark mark = look::Mark::Passed;
    look::Tone tone = look::Tone::Neutral;
};

/// What became of a request, in the language of the moment.
VerdictLook verdictLook(domain::DeliveryVerdict verdict);

/// What that means, as a sentence.
QString verdictSentence(domain::DeliveryVerdict verdict);

/// "1.4 kB", "318 bytes".
QString sizeWords(qint64 bytes);

/// The request's lines as they came, the path masked.
QString headText(const domain::WebhookDelivery &delivery);

} // namespace botdeck::ui::webhook
