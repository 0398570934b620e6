// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/markdown/Markdown.h"
#include "domain/markdown/TextLength.h"
#include "platform/Platform.h"

namespace botdeck::platform {

/// One way in which a platform takes a message's text.
struct MessageFormat
{
    domain::Dialect dialect = domain::Dialect::Plain;
    /// The value of parse_mode; empty: it is left out.
    QString parseMode;
    /// As Parameter::source.
    QString source;
};

/// The vendors say 50 MB; the larger reading is checked.
inline constexpr qint64 mostUploadBytes = qint64(50) * 1024 * 1024;

/// The word that the descriptions and files have for it: "telegram_html".
QString dialectWord(domain::Dialect dialect);
std::optional<domain::Dialect> dialectFromWord(QStringView word);

/// What a platform's messages may be.
struct MessageRules
{
    /// The first is what a new message is written in.
    QList<MessageFormat> formats;
    domain::LengthLimit text;
    domain::LengthLimit caption;
    /// "type" of what a text in JSON may be besides rich text.
    QStringList jsonContentTypes;
    /// Of OutgoingMedia::kind, those that there is a method or a JSON text for.
    QStringList mediaKinds;
    /// Media are files of this machine; else they are web addresses.
    bool takesFiles = false;
    /// A message can be shown to some users only, and not be kept.
    bool canBeEphemeral = false;
    /// It can say what lists of chats show of it.
    bool hasSummary = false;
};

/// The section "markdown" and the methods of a description as the composer takes them.
MessageRules messageRules(const Platform &platform);

} // namespace botdeck::platform
