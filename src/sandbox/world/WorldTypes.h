// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/PlatformId.h"
#include "platform/Platform.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What the wire and the world say to each other: plain values, nothing else.
namespace botdeck::sandbox {

/// One demo bot. Everything about it is invented; its token opens nothing but this sandbox.
struct BotAccount
{
    /// What `/_sandbox/*` calls "bot".
    QString name;
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    QByteArray token;
    core::Id id;
    QString username;
    /// Index in World::bots().
    int index = 0;
};

/// One file part of a multipart request.
struct Upload
{
    /// The part's name: the parameter, or what "attach://NAME" points at.
    QString field;
    QString fileName;
    QString contentType;
    QByteArray bytes;
};

/// A request once the wire took it apart.
struct MethodCall
{
    /// A row of the bot's own platform; never null.
    const platform::Method *method = nullptr;
    /// Scalars have the type of the table where the platform is lenient about it; on Fanbook as they came.
    QJsonObject parameters;
    QList<Upload> uploads;
    /// The host of its "url" was found to be this machine by whoever may ask the name service.
    bool hostIsHere = false;
};

/// What the method answers. The envelope around it is the wire's.
struct Answer
{
    bool ok = true;
    /// Raw JSON of the result when ok.
    QByteArray result;
    int errorCode = 0;
    QString description;
    /// Telegram's "parameters" of an error, such as retry_after (seconds) and migrate_to_chat_id.
    QJsonObject parameters;
};

/// A pressed button as whoever pressed it sees it.
struct PressView
{
    bool isSpinning = false;
    /// What the bot's answer says; empty where it says nothing.
    QString text = {};
    /// Shown until it is closed, else for a moment.
    bool isAlert = false;
};

/// What a poll asks of a bot's queue.
struct PollRequest
{
    /// Updates below it are confirmed and forgotten. Negative = only that many of the newest stay. 0, and
    /// anything beyond the last update_id + 1, counts as none.
    std::optional<qint64> offset = {};
    /// 1 to 100; anything else is taken as the nearest of them.
    qint64 limit = 100;
    /// Remembered until another list comes; an empty list means every kind.
    std::optional<QStringList> allowedUpdates = {};
};

} // namespace botdeck::sandbox
