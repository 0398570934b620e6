// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/StateMark.h"
#include "ui/webhook/WebhookValues.h"

namespace botdeck::ui::webhook {

struct CertificateSaying
{
    QString words;
    look::Tone tone = look::Tone::Neutral;
};

/// What it is made out to and until when it holds, in a sentence or two; a warning where it does not hold
/// now.
CertificateSaying certificateSaying(const ShownCertificate &certificate, qint64 nowMs);

/// "AB:CD:…".
QString fingerprintWords(const QByteArray &fingerprint);

} // namespace botdeck::ui::webhook
