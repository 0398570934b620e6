// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/OwnBot.h"

namespace botdeck::ui::tour {

domain::BotProfile ownBot()
{
    domain::BotProfile bot;
    bot.platform = domain::PlatformId::Telegram;
    bot.server = QUrl(QStringLiteral("https://bots.example.org"));
    bot.key = domain::BotKey(bot.platform, bot.server, QStringLiteral("4711"));
    bot.name = QStringLiteral("Ferry Times");
    bot.notes = QStringLiteral("Ask Mara before a change.");
    return bot;
}

QByteArray listWithOwnBot()
{
    return R"({"botdeck":"bots","version":1,"bots":[
{"key":"telegram:bots.example.org:4711","platform":"telegram","server":"https://bots.example.org","name":"Ferry Times","notes":"Ask Jo.","production":true},
{"key":"telegram:bots.example.org:4712","platform":"telegram","server":"https://bots.example.org","name":"Harbour Desk","token":"4712:invented"},
{"key":"telegram:bots.example.org:4713","platform":"pigeon","server":"https://bots.example.org","name":"Tide Alerts"}
]})";
}

} // namespace botdeck::ui::tour
