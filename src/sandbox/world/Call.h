// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/JsonText.h"
#include "sandbox/world/State.h"

#include <QJsonArray>

namespace botdeck::sandbox {

/// One call on its way through a method: the world, who calls, and the parameters, which are checked already.
struct Call
{
    State &state;
    const BotAccount &bot;
    const MethodCall &request;

    [[nodiscard]] BotRecord &record() const { return state.record(bot); }
    [[nodiscard]] bool isFanbook() const { return bot.platform == domain::PlatformId::Fanbook; }

    /// null counts as left out.
    [[nodiscard]] bool has(const char *name) const;
    [[nodiscard]] QJsonValue value(const char *name) const;
    [[nodiscard]] QString text(const char *name) const { return value(name).toVariant().toString(); }
    [[nodiscard]] qint64 integer(const char *name, qint64 fallback = 0) const;
    [[nodiscard]] bool flag(const char *name) const { return value(name).toBool(); }
    /// From a number or a text; 0 where there is none.
    [[nodiscard]] core::Id id(const char *name) const;
    [[nodiscard]] QList<core::Id> ids(const char *name) const;
    /// An object; also one that came as JSON text, as some clients send it.
    [[nodiscard]] QJsonObject object(const char *name) const;
    [[nodiscard]] QJsonArray array(const char *name) const;
    /// The upload of a parameter, under its own name or where "attach://NAME" points; nullptr where there is
    /// none.
    [[nodiscard]] const Upload *upload(const char *name) const;
};

/// An id on the wire, number or text; 0 where it is none.
core::Id idOf(const QJsonValue &value);
/// A mask as an unsigned or (the same bits) negative number, or as text.
quint64 maskOf(const QJsonValue &value);

/// A method's effect. It may rely on what the platform's table promises of the parameters, nothing else.
using Handler = Answer (*)(const Call &call);

struct MethodRow
{
    /// The key of the platform's table.
    const char *key;
    Handler handler;
};

} // namespace botdeck::sandbox
