// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/keyboard/Keyboard.h"
#include "domain/markdown/Markdown.h"

#include <QList>
#include <QString>

#include <optional>

namespace botdeck::domain {

/// A file to send beside the text, or an address where the platform takes only those (Fanbook).
struct OutgoingMedia
{
    /// The method's word: "photo", "document", "voice", "video", "audio".
    QString kind;
    /// A path of this machine; empty where `address` is given.
    QString path = {};
    QString address = {};

    bool operator==(const OutgoingMedia &) const = default;
};

/// What the composer hands over: one message, before anybody knows which calls it takes.
struct OutgoingMessage
{
    QString chatId;
    /// As ChatEntry::type.
    QString chatType = {};
    Dialect dialect = Dialect::Plain;
    /// As typed, in the dialect.
    QString source;
    std::optional<Keyboard> keyboard = {};
    /// Empty: no reply.
    QString replyToId = {};
    /// Not empty: this message of the bot's own is edited instead.
    QString editId = {};
    QList<OutgoingMedia> media = {};

    bool operator==(const OutgoingMessage &) const = default;
};

} // namespace botdeck::domain
