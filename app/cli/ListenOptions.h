// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/PlatformId.h"
#include "services/WebhookReceiving.h"

#include <QUrl>

namespace botdeck::app {

class Arguments;
class Output;

/// What `webhook listen` was asked for, besides the token.
struct ListenOptions
{
    domain::PlatformId platform = domain::PlatformId::CloudChat;
    /// Whose bots these are: it names them, and is not spoken to.
    QUrl server;
    services::WebhookReceiving receiving;
    /// Empty: nothing is kept.
    QString store;
    /// Empty: nothing is handed on.
    QUrl forward;
    bool prints = false;
};

/// Reads the files that are named, and makes the one with the path where it is not there. `output` learns the
/// secrets, and says what people should know.
core::Result<ListenOptions> readListenOptions(const Arguments &arguments, Output &output);

} // namespace botdeck::app
