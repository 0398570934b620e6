// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace botdeck::domain {

enum class ReceiverPhase { Stopped, Starting, Listening };

/// How a webhook receiver of ours is set up. Nothing of it is secret.
struct ReceiverSetup
{
    /// An IP address of this machine.
    QString listen = {};
    /// 0: any that is free.
    quint16 port = 0;
    bool isTls = false;
    /// What is answered once an update is stored.
    int status = 200;
    int mostConnections = 1024;
    /// Each delivery must carry the secret token.
    bool wantsToken = false;

    bool operator==(const ReceiverSetup &) const = default;
};

} // namespace botdeck::domain
