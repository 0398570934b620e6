// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/Secret.h"
#include "domain/BotProfile.h"
#include "domain/JsonText.h"

#include <QByteArray>
#include <QStringList>

// One bot as an object of JSON: the same in bots.json and in exported lists.
namespace botdeck::storage {

struct ReadBot
{
    domain::BotProfile profile;
    /// Members that this program does not know, as they came: `,"name":value` each.
    QByteArray unknownMembers;
    /// A member "token". Only an encrypted list may hold one.
    core::Secret token;
    /// What was wrong with a known member; it has its usual value.
    QList<core::Phrase> objections;
};

/// ErrorKind::WrongUse, continuing "a bot …:", where the object cannot be used as a bot at all.
core::Result<ReadBot> readBot(const domain::JsonValue &object);

/// An object in one line. Members with their usual value are left out. No secret is among them unless `token`
/// is given.
QByteArray writeBot(
    const domain::BotProfile &profile, const QByteArray &unknownMembers = {}, const core::Secret &token = {});

} // namespace botdeck::storage
