// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Refusals.h"

#include <span>

// Every method of the three platforms, a table a subject. Platforms share a row where name and effect are the
// same.
namespace botdeck::sandbox {

using MethodRows = std::span<const MethodRow>;

/// getMe, commands, polling, files.
MethodRows botMethods();
MethodRows webhookMethods();
/// Text messages: send, forward, copy.
MethodRows sendMethods();
/// Photos, documents and the like.
MethodRows mediaMethods();
/// Edit, delete, pin, answer a pressed button.
MethodRows changeMethods();
/// Titles, members and leaving, on CloudChat and Telegram.
MethodRows chatMethods();
MethodRows chatMemberMethods();

// Fanbook's own.
MethodRows fanbookBotMethods();
MethodRows fanbookMessageMethods();
MethodRows fanbookInteractionMethods();
MethodRows fanbookMemberMethods();
MethodRows fanbookModerationMethods();
MethodRows fanbookChannelMethods();
MethodRows fanbookRoleMethods();
MethodRows fanbookCreditMethods();
MethodRows fanbookCircleMethods();
MethodRows fanbookInviteMethods();

/// nullptr where the platform has no such method here.
Handler handlerOf(domain::PlatformId platform, QStringView methodKey);

} // namespace botdeck::sandbox
