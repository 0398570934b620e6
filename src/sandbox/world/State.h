// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Dice.h"
#include "sandbox/world/FileShelf.h"
#include "sandbox/world/GuildModel.h"
#include "sandbox/world/Model.h"
#include "sandbox/world/Names.h"
#include "sandbox/world/Phrases.h"
#include "sandbox/world/UpdateQueue.h"
#include "sandbox/world/Webhook.h"

#include <QJsonArray>

#include <deque>
#include <map>
#include <vector>

namespace botdeck::core {
class Clock;
}

namespace botdeck::sandbox {

/// A button that spins until the bot answers.
struct PressWaiting
{
    QString id;
    core::Id chat;
    core::Id user;
    core::Id message;
};

/// What the bot's answer to a press shows.
struct PressAnswered
{
    QString id;
    QString text;
    bool isAlert = false;
};

/// A message of the bot that carries buttons.
struct KeyboardPlace
{
    core::Id chat;
    core::Id message;
};

/// What belongs to one bot.
struct BotRecord
{
    UpdateQueue queue;
    Webhook webhook = {};
    WebhookNews webhookNews = {};
    QJsonArray commands = {};
    std::deque<PressWaiting> presses = {};
    /// The newest ones.
    std::deque<PressAnswered> answered = {};
    std::deque<KeyboardPlace> keyboards = {};
    /// Fanbook: what the newest getMe issued, empty before the first one.
    QByteArray userToken = {};
    /// Open sessions of the gateway, and what they are to be told.
    int sessions = 0;
    QList<QByteArray> frames = {};
};

/// The whole world as data. What happens in it stands in the files around this one, a subject each.
struct State
{
    State(quint64 seed, const core::Clock &clock);

    const core::Clock *clock;
    Dice dice;
    Names names;
    Phrases phrases;
    QList<BotAccount> bots;
    /// Beside `bots`, by index.
    std::vector<BotRecord> records;
    std::map<core::Id, User> users;
    /// Addresses stay, so that a chat may be held while another is made.
    std::deque<Chat> chats;
    std::deque<Guild> guilds;
    FileShelf files;
    qint64 lastSnowflake;
    std::map<domain::PlatformId, platform::Platform> platforms;

    /// Unix time in seconds.
    [[nodiscard]] qint64 now() const;
    [[nodiscard]] qint64 nowMs() const;
    /// A 64-bit id as Fanbook makes them: increasing, beyond 2^53.
    core::Id snowflake();

    [[nodiscard]] BotRecord &record(const BotAccount &bot) { return records[size_t(bot.index)]; }
    [[nodiscard]] const BotRecord &record(const BotAccount &bot) const { return records[size_t(bot.index)]; }
    [[nodiscard]] const platform::Platform &platform(domain::PlatformId id) const { return platforms.at(id); }
    /// nullptr where there is none.
    [[nodiscard]] const BotAccount *botByName(QStringView name) const;
    [[nodiscard]] const User *user(core::Id id) const;
    User &addUser(User user);
    /// The bot's chat with this id; nullptr where the bot is in none.
    [[nodiscard]] Chat *chat(const BotAccount &bot, core::Id id);
    [[nodiscard]] Chat *chatByName(const BotAccount &bot, QStringView username);
    /// The chats that a bot is in, in the order of the world.
    [[nodiscard]] QList<Chat *> chatsOf(const BotAccount &bot);
    [[nodiscard]] Guild *guild(core::Id id);
    [[nodiscard]] const Guild *guild(core::Id id) const;
    /// Whether the user is in the chat (for a guild's channel: in the guild).
    [[nodiscard]] bool isInside(const Chat &chat, core::Id user) const;
};

} // namespace botdeck::sandbox
