// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "domain/BotKey.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace botdeck::domain {

/// Where an update came in. Webhook bodies carry update_ids like polling and share its stream.
enum class Stream { Poll, Gateway };

/// "poll" or "gateway".
QString streamName(Stream stream);

/// One update as decoded. Everything but `raw` derives from it and can be made again.
struct Update
{
    /// The bytes of the array's element as received, byte for byte.
    QByteArray raw;
    /// What identifies it within (bot, stream, epoch): the decimal update_id, on the gateway what the frame
    /// is about ("message:ID"), else "sha256:" and the hash of `raw`.
    QString ident;
    std::optional<core::Id> updateId;
    /// The name of the member that carries the content ("message", "callback_query", also names nobody knows
    /// yet); "quarantined" for what could not be read, "unknown" where an object has no such member.
    QString kind;
    /// What a message holds: "text", "photo", "new_chat_members" …; empty where that has no meaning.
    QString content;
    /// Ids as decimal text (or as the text that arrived, where it is no id), empty where there is none.
    QString chatId;
    QString chatTitle;
    QString chatType;
    QString fromId;
    QString fromName;
    /// Text, caption or callback data, else what names the content (a file's name, a poll's question); what
    /// search looks at.
    QString text;
    /// Why it is quarantined, in words; empty for every readable update.
    QString fault;

    [[nodiscard]] bool isQuarantined() const { return !fault.isEmpty(); }
};

/// An update as the store knows it.
struct StoredUpdate
{
    /// Local number, the order shown; never used again.
    qint64 seq = 0;
    BotKey bot;
    Stream stream = Stream::Poll;
    int epoch = 0;
    qint64 receivedMs = 0;
    /// How long `update.raw` is, also where only the row was read and not the bytes.
    qint64 rawBytes = 0;
    Update update;
    /// What the operator put to it: nothing of these derives from `update.raw`.
    bool marked = false;
    QString note = {};
    /// It was looked at without being confirmed, and waits at the server for all that is known.
    bool unconfirmed = false;
};

} // namespace botdeck::domain
