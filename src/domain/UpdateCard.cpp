// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/UpdateCard.h"

#include "domain/CardReader.h"
#include "domain/CardTables.h"

namespace botdeck::domain {

namespace {

void readRoot(UpdateCard &result, const JsonValue &root)
{
    CardReader reader(result);
    if (root["action"].isString()) {
        reader.inSection("gateway", [&] { reader.walk(root, card::frameFields()); });
        return;
    }
    reader.walk(root, card::updateFields());
    if (!result.sections.isEmpty())
        return;
    const JsonValue content = root[result.kind.toUtf8()];
    if (!content.isObject())
        return;
    // Who, where and when have had the same names in every kind so far.
    reader.inSection("unknown_kind", [&] {
        reader.within(result.kind, [&] { reader.walk(content, card::messageFields()); });
    });
}

} // namespace

UpdateCard readCard(const Update &update)
{
    UpdateCard card;
    card.kind = update.kind;
    card.content = update.content;
    card.fault = update.fault;
    const JsonText text{QByteArrayView(update.raw)};
    if (text.fault() == JsonFault::None && text.root().isObject())
        readRoot(card, text.root());
    card.sections.removeIf([](const CardSection &section) { return section.fields.isEmpty(); });
    return card;
}

} // namespace botdeck::domain
