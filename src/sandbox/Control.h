// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/Wire.h"

namespace botdeck::sandbox {

class BotApi;
class CallLog;
class Faults;
class SharedWorld;
class Traffic;

/// What the control side plays with.
struct Stage
{
    SharedWorld &world;
    Faults &faults;
    CallLog &calls;
    Traffic &traffic;
    const BotApi &bots;
};

/// The sandbox's other side, `/_sandbox/NAME`: users, faults, traffic, and what the bots did. JSON over POST,
/// for programs of this machine only: a Host that is not loopback (a page in a browser that had its name
/// resolved to 127.0.0.1) and a body that is not application/json (a form such a page could post) are
/// refused. Safe from any thread.
WireReply control(const Stage &stage, const QString &name, const WireRequest &request);

} // namespace botdeck::sandbox
