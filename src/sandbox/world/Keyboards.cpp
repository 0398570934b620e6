// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Keyboards.h"

#include <algorithm>

namespace botdeck::sandbox {

namespace {

const QLatin1StringView inlineKeyboard("inline_keyboard");

qint64 bytesOf(const QJsonObject &limit, const char *end, qint64 fallback)
{
    return limit.value(QLatin1StringView(end)).toInteger(fallback);
}

struct KeyboardRules
{
    QStringList kinds;
    bool exactlyOne = false;
    qint64 leastData = 0;
    qint64 mostData = 0;
};

KeyboardRules rulesOf(const Call &call)
{
    const QJsonObject section = call.state.platform(call.bot.platform).section(u"keyboard");
    const QJsonObject data = section.value(QLatin1StringView("callback_data")).toObject();
    KeyboardRules rules;
    rules.kinds = section.value(QLatin1StringView("kinds")).toVariant().toStringList();
    rules.exactlyOne =
        section.value(QLatin1StringView("one_kind")).toString() == QLatin1StringView("exactly_one");
    rules.leastData = bytesOf(data, "minimum", 0);
    rules.mostData = bytesOf(data, "maximum", std::numeric_limits<qint64>::max());
    return rules;
}

std::optional<Answer> checkButton(const Call &call, const KeyboardRules &rules, const QJsonObject &button)
{
    const QString label = button.value(QLatin1StringView("text")).toString();
    if (label.isEmpty())
        return refuse(call, Refusal::ButtonNeedsText, QStringLiteral("must not be empty"));
    const auto given = [&button](const QString &kind) { return button.contains(kind); };
    const auto kinds = std::count_if(rules.kinds.begin(), rules.kinds.end(), given);
    if (kinds == 0 || (rules.exactlyOne && kinds > 1))
        return refuse(call, Refusal::ButtonWithoutKind);
    if (const QJsonValue data = button.value(QLatin1StringView("callback_data")); !data.isUndefined()) {
        const qint64 bytes = data.toString().toUtf8().size();
        if (bytes < rules.leastData || bytes > rules.mostData)
            return refuse(call, Refusal::ButtonDataInvalid, QStringLiteral("%1 bytes").arg(bytes));
    }
    if (const QJsonValue url = button.value(QLatin1StringView("url"));
        !url.isUndefined() && url.toString().isEmpty())
        return refuse(call, Refusal::ButtonUrlInvalid, QStringLiteral("must not be empty"));
    return std::nullopt;
}

} // namespace

KeyboardReading readKeyboard(const Call &call)
{
    const QJsonObject given = call.object("reply_markup");
    if (call.has("reply_markup") && given.isEmpty())
        return {{}, refuse(call, Refusal::KeyboardBroken, QStringLiteral("an object was expected"))};
    // Reply keyboards and the like change what the user's client shows; nothing of them stays with the
    // message.
    if (!given.contains(inlineKeyboard))
        return {};
    const KeyboardRules rules = rulesOf(call);
    bool any = false;
    for (const QJsonValue &row : given.value(inlineKeyboard).toArray()) {
        if (!row.isArray())
            return {
                {},
                refuse(call, Refusal::KeyboardBroken, QStringLiteral("a row must be an array of buttons"))};
        for (const QJsonValue &button : row.toArray()) {
            any = true;
            if (const auto refusal = checkButton(call, rules, button.toObject()))
                return {{}, refusal};
        }
    }
    return {any ? given : QJsonObject(), std::nullopt};
}

QJsonObject buttonOf(const QJsonObject &markup, const QJsonValue &button)
{
    const QJsonArray rows = markup.value(inlineKeyboard).toArray();
    if (button.isArray()) {
        const auto row = qsizetype(button.toArray().at(0).toInteger(-1));
        const auto column = qsizetype(button.toArray().at(1).toInteger(-1));
        return row < 0 || column < 0 ? QJsonObject() : rows.at(row).toArray().at(column).toObject();
    }
    for (const QJsonValue &row : rows) {
        for (const QJsonValue &one : row.toArray()) {
            if (one.toObject().value(QLatin1StringView("text")) == button)
                return one.toObject();
        }
    }
    return {};
}

} // namespace botdeck::sandbox
