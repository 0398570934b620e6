// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "sandbox/Wire.h"
#include "sandbox/world/WorldTypes.h"

#include <QJsonObject>

#include <mutex>
#include <optional>

namespace botdeck::sandbox {

/// One scheduled misbehaviour.
struct Fault
{
    /// What the client gets in place of an answer; the call then has no effect.
    struct Instead
    {
        std::optional<Answer> answer = {};
        /// Where there is no `answer`: status and body as they are.
        WireReply raw = {};
    };

    /// Its path, then every verb of it is meant, or its key.
    QString method = {};
    /// The bot's name, empty = every bot.
    QString bot = {};
    qint64 times = 1;
    /// Before the call is looked at.
    std::chrono::milliseconds delay{0};
    std::optional<Instead> instead = {};
    /// How the real answer arrives. The call has its effect; a poll is not held.
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds pause{0};
};

/// What `/_sandbox/fault` asks for: {method, kind, times, bot, …}. ErrorKind::WrongUse says what is wrong
/// with it.
core::Result<Fault> readFault(const QJsonObject &wish);

/// The faults to come. Each is used up by calls of its method, first come first served. Safe from any thread.
class Faults
{
public:
    void schedule(Fault fault);
    /// The fault that this call suffers, if any; `method` is the table's path, `key` the method's key there.
    std::optional<Fault> take(const QString &bot, const QString &method, const QString &key = {});

private:
    std::mutex m_mutex;
    QList<Fault> m_faults;
};

} // namespace botdeck::sandbox
