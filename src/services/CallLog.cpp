// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallLog.h"

#include "core/Log.h"
#include "domain/webhook/WebhookInfo.h"
#include "security/Redactor.h"
#include "storage/UpdateStore.h"

namespace botdeck::services {

void logCall(storage::UpdateStore &store, const MadeCall &call, const core::Secret &token)
{
    security::Redactor redactor;
    redactor.add(token);
    const bool isWebhook = call.method.contains(QLatin1StringView("webhook"), Qt::CaseInsensitive);
    if (isWebhook) {
        // Whoever knows the path may post updates; a server's words may repeat it.
        redactor.add(domain::addressPathIn(call.parameters));
        redactor.add(domain::addressPathIn(call.exchange.body));
    }
    const auto clean = [&](const QByteArray &json) {
        const QByteArray shown = isWebhook ? domain::withMaskedAddress(json) : json;
        return redactor.redact(security::withoutSecretMembers(shown));
    };

    storage::CallRecord record;
    record.bot = call.bot;
    record.method = call.method;
    record.parameters = clean(call.parameters);
    record.status = call.exchange.httpStatus;
    record.startedMs = call.startedMs;
    record.durationMs = call.exchange.took.count();
    record.answer = clean(call.exchange.body);
    if (call.error) {
        record.error = redactor.redact(call.error->detail);
        record.errorKind = core::errorKindName(call.error->kind);
    }
    const core::Result<qint64> added = store.addCall(record);
    if (!added)
        qCWarning(
            log::store, "The log of calls could not be written: %ls", qUtf16Printable(added.error().detail));
}

} // namespace botdeck::services
