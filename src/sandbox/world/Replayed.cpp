// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/JsonText.h"
#include "domain/UpdateDecoder.h"
#include "sandbox/world/Actions.h"

namespace botdeck::sandbox {

namespace {

/// Why these bytes cannot come again; none where they can.
std::optional<core::Error> noObject(const domain::JsonText &json)
{
    if (json.fault() != domain::JsonFault::None)
        return wrongPlay(
            QStringLiteral("This cannot arrive here: %1. No server could send it in a list of updates.")
                .arg(domain::jsonFaultText(json.fault())));
    if (!json.root().isObject())
        return wrongPlay(QStringLiteral("This cannot arrive here: an update is a JSON object."));
    return std::nullopt;
}

/// What stands before and behind the number of an update.
struct AroundId
{
    QByteArray before;
    QByteArray behind;
};

AroundId aroundId(const domain::JsonValue &update)
{
    const QByteArrayView whole = update.raw();
    if (const domain::JsonValue id = update["update_id"]) {
        const qsizetype at = id.raw().data() - whole.data();
        return {whole.first(at).toByteArray(), whole.sliced(at + id.raw().size()).toByteArray()};
    }
    const bool hasMembers = bool(domain::JsonMembers(update));
    return {R"({"update_id":)", (hasMembers ? "," : "") + whole.sliced(1).toByteArray()};
}

} // namespace

Played playReplay(State &state, const BotAccount &bot, const QByteArray &raw)
{
    const domain::JsonText json{QByteArrayView(raw)};
    if (const auto refusal = noObject(json))
        return *refusal;
    const AroundId around = aroundId(json.root());
    UpdateQueue &queue = state.record(bot).queue;
    const QByteArray next = around.before + QByteArray::number(queue.nextId()) + around.behind;
    const QByteArray kind = domain::decodeUpdate(next).kind.toUtf8();
    if (const auto refusal = unwanted({state, bot, {}, {}}, kind))
        return *refusal;
    return queue.pushAround(around.before, around.behind, state.nowMs());
}

Played playFrame(State &state, const BotAccount &bot, const QByteArray &raw)
{
    const domain::JsonText json{QByteArrayView(raw)};
    if (const auto refusal = noObject(json))
        return *refusal;
    BotRecord &record = state.record(bot);
    if (record.sessions == 0) {
        return wrongPlay(
            QStringLiteral("Nobody listens at the gateway for %1, and its frames are kept for nobody.")
                .arg(bot.name));
    }
    record.frames.append(raw);
    return raw;
}

} // namespace botdeck::sandbox
