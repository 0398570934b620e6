// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/PlatformId.h"
#include "platform/Request.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace botdeck::services {

/// A name and a text that stands for it where a value says {{name}}.
struct CallVariable
{
    QString name;
    QString value = {};

    bool operator==(const CallVariable &) const = default;
};

/// What a call's result gives to a variable: the value at a path such as `message_id`, `chat.id` or
/// `[0].user.id`.
struct CallTake
{
    QString variable;
    QString path;

    bool operator==(const CallTake &) const = default;
};

/// A call that was kept to be made again, by any bot of its platform.
struct SavedCall
{
    QString name;
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    /// The method's key.
    QString method = {};
    QList<platform::Argument> arguments = {};
    QList<CallTake> takes = {};

    bool operator==(const SavedCall &) const = default;
};

/// When a run ends before its last call.
enum class CallStop { AtRefusal, AtStatus, Never };

struct CallCollection
{
    QString name;
    QList<CallVariable> variables = {};
    QList<SavedCall> calls = {};
    CallStop stop = CallStop::AtRefusal;
    /// With AtStatus: the run ends behind a call that has this HTTP status.
    int stopStatus = 0;

    bool operator==(const CallCollection &) const = default;
};

QByteArray callBookBytes(const QList<CallCollection> &collections);
/// WrongUse with what is wrong where the bytes are no such file, Refused where a newer program wrote it.
core::Result<QList<CallCollection>> readCallBook(QByteArrayView bytes);

/// What was found in a profile.
struct LoadedCallBook
{
    QList<CallCollection> collections;
    /// A sentence to show; empty where all is well.
    core::Phrase objection = {};
    /// False where the file is there and must not be overwritten.
    bool mayReplace = true;
};

/// Never fails: without a readable file there are no collections. A broken file is copied beside itself
/// (….bad) first, unless it may only be read. Blocks.
LoadedCallBook loadCallBook(const QString &path, bool readOnly);

} // namespace botdeck::services
