// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CallLog.h"

#include "core/Log.h"
#include "domain/webhook/WebhookInfo.h"
#include "security/Redactor.h"
#include "storage/UpdateStore.h"

namespace botdeck::services {

namespace {

bool isWebhookCall(const MadeCall &call)
{
    return call.method.contains(QLatin1StringView("webhook"), Qt::CaseInsensitive);
}

security::Redactor redactorOf(const MadeCall &call, const core::Secret &token)
{
    security::Redactor redactor;
    redactor.add(token);
    if (isWebhookCall(call)) {
        // Whoever knows the path may post updates; a server's words may repeat it.
        redactor.add(domain::addressPathIn(call.parameters));
        redactor.add(domain::addressPathIn(call.exchange.body));
    }
    return redactor;
}

std::optional<core::Error>
withoutSecrets(std::optional<core::Error> error, const security::Redactor &redactor)
{
    if (error)
        error->detail =
            error->detail.withWords([&redactor](const QString &words) { return redactor.redact(words); });
    return error;
}

} // namespace

storage::CallRecord callRecord(const MadeCall &call, const core::Secret &token)
{
    const security::Redactor redactor = redactorOf(call, token);
    const auto clean = [&](const QByteArray &json) {
        const QByteArray shown = isWebhookCall(call) ? domain::withMaskedAddress(json) : json;
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
    if (const std::optional<core::Error> error = withoutSecrets(call.error, redactor)) {
        record.error = error->detail;
        record.errorKind = core::errorKindName(error->kind);
    }
    return record;
}

std::optional<core::Error> shownError(const MadeCall &call, const core::Secret &token)
{
    return withoutSecrets(call.error, redactorOf(call, token));
}

void logCall(storage::UpdateStore &store, const MadeCall &call, const core::Secret &token)
{
    const core::Result<qint64> added = store.addCall(callRecord(call, token));
    if (!added)
        qCWarning(
            log::store, "The log of calls could not be written: %ls", qUtf16Printable(added.error().detail));
}

} // namespace botdeck::services
