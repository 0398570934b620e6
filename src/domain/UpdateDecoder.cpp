// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateDecoder.h"

#include "domain/GatewayFrame.h"
#include "domain/JsonText.h"
#include "domain/SalvageScanner.h"
#include "domain/UpdateFields.h"

namespace botdeck::domain {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

/// getUpdates gives no more at once (Telegram's limit, and what we ask of the others).
constexpr qsizetype usualLimit = 100;

void append(DecodedBatch &batch, Update update)
{
    batch.quarantined += update.isQuarantined() ? 1 : 0;
    batch.updates.append(std::move(update));
}

/// The envelope's list; none where there is none. Where a member is there twice, the first that is a list
/// counts.
JsonValue listOf(const JsonValue &envelope)
{
    for (JsonMembers member(envelope); member; member.next()) {
        if (member.value().isArray() && (member.isNamed("result") || member.isNamed("data")))
            return member.value();
    }
    return {};
}

Update decodeElement(QByteArrayView raw)
{
    const JsonText text(raw);
    if (text.fault() == JsonFault::None)
        return readUpdate(text.root());
    QByteArrayView id = scalarMember(raw, "update_id");
    if (id.size() > 2 && id.startsWith('"') && id.endsWith('"'))
        id = id.sliced(1, id.size() - 2);
    return quarantinedUpdate(raw, jsonFaultText(text.fault()), QString::fromUtf8(id));
}

/// Element by element, for a body with something unsound in it.
core::Result<DecodedBatch> salvage(QByteArrayView body)
{
    const core::Result<QList<QByteArrayView>> elements = splitElements(body);
    if (!elements)
        return elements.error();
    DecodedBatch batch;
    for (const QByteArrayView element : *elements)
        append(batch, decodeElement(element));
    return batch;
}

} // namespace

core::Result<DecodedBatch> decodeBatch(const QByteArray &body)
{
    QByteArrayView view(body);
    if (view.startsWith(byteOrderMark))
        view = view.sliced(byteOrderMark.size());
    const JsonText text(view, body.capacity() - body.size());
    const JsonValue list = text.fault() == JsonFault::None ? listOf(text.root()) : JsonValue();
    if (!list)
        return salvage(view); // also says in words what a sound body without a list lacks
    DecodedBatch batch;
    batch.updates.reserve(usualLimit);
    for (JsonElements element(list); element; element.next())
        append(batch, readUpdate(element.value()));
    return batch;
}

Update decodePushed(QByteArrayView body)
{
    return decodeElement(body.startsWith(byteOrderMark) ? body.sliced(byteOrderMark.size()) : body);
}

Update decodeUpdate(const QByteArray &raw)
{
    const JsonText text(raw, raw.capacity() - raw.size());
    if (text.fault() != JsonFault::None)
        return decodeElement(raw);
    return isFrame(text.root()) ? readFrameUpdate(text.root()) : readUpdate(text.root());
}

QByteArray minified(const QByteArray &raw)
{
    const JsonText text(raw, raw.capacity() - raw.size());
    return text.fault() == JsonFault::None ? text.minified() : raw;
}

} // namespace botdeck::domain
