// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatMessage.h"
#include "ui/look/Icons.h"

#include <optional>

namespace botdeck::ui::converse {

struct MediaLook
{
    look::Icon icon = look::Icon::File;
    /// "Photo"; a kind that nobody knows by its own name.
    QString name;
};

MediaLook mediaLook(const QString &kind);

/// "412 KB · 1280 × 720 · 0:07"; only what is told.
QString mediaFacts(const domain::MessageMedia &media);

/// "New members"; none for a content that nobody knows.
std::optional<QString> serviceWords(const QString &service);

/// What the last message of a chat holds (ChatEntry::lastKind) and says: "Photo · at the gate", a file's
/// name.
QString lastWords(const QString &kind, const QString &text);

/// The whole line of a message without a bubble.
QString quietLine(const domain::ChatMessage &message);

/// "edited · 12:47": what a bubble says below its text.
QString metaLine(const domain::ChatMessage &message);

/// "Mara pressed it 6 s ago, no answer from the bot yet".
QString pressWords(const domain::ButtonPress &press, qint64 nowMs);

/// "64 % · 1.2 MB of 1.8 MB", or how long the server wants to be left alone; empty where it is just sent.
QString progressWords(const domain::SendingProgress &progress);

/// What went wrong and what that means; empty where all is well.
QString troubleWords(const domain::ChatMessage &message);

} // namespace botdeck::ui::converse
