// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/RequestWords.h"

#include "models/VisibleBytes.h"
#include "ui/look/Numbers.h"

#include <QCoreApplication>

#include <array>

namespace botdeck::ui::webhook {

namespace {

using domain::DeliveryVerdict;

struct RequestVerdictRow
{
    const char *word;
    const char *sentence;
    look::Mark mark;
    look::Tone tone;
};

// In the order of DeliveryVerdict.
constexpr std::array requestVerdicts{
    RequestVerdictRow{
        QT_TRANSLATE_NOOP("WebhookRequest", "Stored"),
        QT_TRANSLATE_NOOP("WebhookRequest", "A new update: it is stored, and Monitor shows it."),
        look::Mark::Passed, look::Tone::Ok},
    RequestVerdictRow{
        QT_TRANSLATE_NOOP("WebhookRequest", "Duplicate"),
        QT_TRANSLATE_NOOP("WebhookRequest", "This update was here already. It is shown once."),
        look::Mark::Waiting, look::Tone::Neutral},
    RequestVerdictRow{
        QT_TRANSLATE_NOOP("WebhookRequest", "Quarantined"),
        QT_TRANSLATE_NOOP("WebhookRequest", "No update can be made out in it. It is kept as it came."),
        look::Mark::Warning, look::Tone::Warning},
    RequestVerdictRow{
        QT_TRANSLATE_NOOP("WebhookRequest", "Not stored"),
        QT_TRANSLATE_NOOP(
            "WebhookRequest", "It could not be stored, and the sender was told so: it delivers it again."),
        look::Mark::Failed, look::Tone::Error},
    RequestVerdictRow{
        QT_TRANSLATE_NOOP("WebhookRequest", "Wrong token"),
        QT_TRANSLATE_NOOP(
            "WebhookRequest",
            "The secret token is missing in it or another: it did not come from the platform."),
        look::Mark::Refused, look::Tone::Error},
};

} // namespace

VerdictLook verdictLook(DeliveryVerdict verdict)
{
    const RequestVerdictRow &row = requestVerdicts.at(size_t(verdict));
    return {QCoreApplication::translate("WebhookRequest", row.word), row.mark, row.tone};
}

QString verdictSentence(DeliveryVerdict verdict)
{
    return QCoreApplication::translate("WebhookRequest", requestVerdicts.at(size_t(verdict)).sentence);
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kilo = 1'000;
    if (bytes < kilo)
        return QCoreApplication::translate("WebhookRequest", "%n byte(s)", nullptr, int(bytes));
    //: thousands of bytes
    return QCoreApplication::translate("WebhookRequest", "%1 kB")
        .arg(double(bytes) / double(kilo), 0, 'f', bytes < 100 * kilo ? 1 : 0);
}

QString headText(const domain::WebhookDelivery &delivery)
{
    QByteArray head = "POST /[secret]\n";
    for (const auto &[name, value] : delivery.headers)
        head += name + ": " + value + '\n';
    return models::visibleBytes(head).text;
}

} // namespace botdeck::ui::webhook
