// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/OutgoingMessage.h"
#include "platform/Request.h"

namespace botdeck::platform {

/// How a platform takes a file.
struct MediaRoute
{
    const Method *method = nullptr;
    /// What stands in its parameter.
    Argument media;
    /// It is the text of a message, in JSON (Fanbook's voices and videos): with this parse_mode.
    QString parseMode = {};
};

/// By the method of its kind; where the platform has none, as a JSON text, or as a document.
/// ErrorKind::Refused where it can be sent in no way, or is too large.
core::Result<MediaRoute> mediaRoute(const Platform &platform, const domain::OutgoingMedia &media);

} // namespace botdeck::platform
