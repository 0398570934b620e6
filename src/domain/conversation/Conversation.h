// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/ChatCall.h"
#include "domain/conversation/ChatMessage.h"
#include "domain/Update.h"

#include <variant>
#include <vector>

namespace botdeck::domain {

/// What was said in one chat, told by stored updates and the console's own stored calls, taken in any order
/// and in parts. Each is read once; messages() then lets them happen in the order of their moments: an edit
/// replaces the text and keeps the earlier one, a pressed button stands under its message until a call
/// answers it, what failed says why. Never fails; what nobody knows is shown raw.
class Conversation
{
public:
    /// So much is held; more is not taken.
    static constexpr size_t maxEvents = 10'000;
    static constexpr qsizetype maxBytes = qsizetype(64) * 1024 * 1024;
    /// Of one message: the newest of them.
    static constexpr qsizetype maxPresses = 100;
    static constexpr qsizetype maxVersions = 50;

    Conversation() = default;
    /// `ownId`: the bot's number; empty where it is not known.
    Conversation(PlatformId platform, QString ownId)
        : m_platform(platform)
        , m_ownId(std::move(ownId))
    {
    }

    /// An update of this chat, with its raw bytes. An update that was taken before is taken again: give each
    /// once.
    void add(const StoredUpdate &update);
    /// A call in this chat, or one that answers a query and names none.
    void add(const ChatCall &call);
    [[nodiscard]] bool isFull() const { return m_events.size() >= maxEvents || m_bytes >= maxBytes; }

    /// Oldest first (see isBefore).
    [[nodiscard]] QList<ChatMessage> messages() const;

private:
    friend class ConversationFold;
    struct Said
    {
        ChatMessage message;
        bool isEdit = false;
    };
    struct Pressed
    {
        /// The message as the query has it.
        ChatMessage message;
        ButtonPress press;
    };
    struct Event
    {
        /// When the console heard of it or did it, wall time in ms since 1970.
        qint64 moment = 0;
        /// Of two at one moment the update comes first.
        bool isCall = false;
        qint64 number = 0;
        std::variant<Said, Pressed, ReadCall> what;
    };

    void addMessage(const StoredUpdate &update, const JsonValue &body, bool isEdit);
    void addPress(const StoredUpdate &update, const JsonValue &query);
    void addRaw(const StoredUpdate &update);
    bool addFrame(const StoredUpdate &update, const JsonValue &frame);
    void keep(const StoredUpdate &update, std::variant<Said, Pressed, ReadCall> what);

    PlatformId m_platform = PlatformId::CloudChat;
    QString m_ownId;
    std::vector<Event> m_events;
    qsizetype m_bytes = 0;
};

} // namespace botdeck::domain
