// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/CallLog.h"
#include "sandbox/Faults.h"
#include "sandbox/Platforms.h"
#include "sandbox/Route.h"
#include "sandbox/Script.h"
#include "sandbox/Wire.h"

namespace botdeck::sandbox {

class SharedWorld;
class StopSignal;

/// The side that bots see: from a route to the bytes of the answer. Safe from any thread.
class BotApi
{
public:
    BotApi(
        SharedWorld &world, Faults &faults, CallLog &calls, StopSignal &stop, Platforms platforms,
        Script script = {});

    /// A method call; waits where it is a poll or a scheduled delay.
    WireReply call(const Route &route, const WireRequest &request);
    /// The download of a file whose path getFile gave.
    WireReply file(const Route &route);
    /// Whether some platform has a method with this path or key, in small or capital letters.
    [[nodiscard]] bool hasMethod(const QString &name) const;

private:
    struct Made; // a call whose bot and method are known

    Answer answer(Made &made, const WireRequest &request, bool mayHold);
    Answer poll(const Made &made, bool mayHold);
    WireReply unknownMethod(const BotAccount &bot, const QString &path);

    SharedWorld &m_world;
    Faults &m_faults;
    CallLog &m_calls;
    StopSignal &m_stop;
    const Platforms m_platforms;
    const Script m_script;
};

} // namespace botdeck::sandbox
