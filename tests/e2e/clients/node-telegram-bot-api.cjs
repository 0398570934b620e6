// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const { Bot, InlineKeyboardBuilder } = require("node-telegram-bot-api");

const bot = new Bot(process.env.BOT_TOKEN, { apiRoot: process.env.BOT_SERVER });
bot.command("start", (ctx) =>
    ctx.reply("node-telegram-bot-api is here", {
        reply_markup: new InlineKeyboardBuilder().text("Press me", "pressed").build(),
    }));
bot.on("callback_query", (ctx) => ctx.answerCallbackQuery({ text: "node-telegram-bot-api saw it" }));
process.once("SIGTERM", () => bot.stop());
bot.startPolling();
