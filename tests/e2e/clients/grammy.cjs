// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One bot, as every client of this folder plays it: /start is answered with a keyboard, its button with a notice.
const { Bot, InlineKeyboard } = require("grammy");

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.BOT_SERVER } });
bot.command("start", (ctx) =>
    ctx.reply("grammY is here", { reply_markup: new InlineKeyboard().text("Press me", "pressed") }));
bot.callbackQuery("pressed", (ctx) => ctx.answerCallbackQuery({ text: "grammY saw it" }));
process.once("SIGTERM", () => bot.stop());
bot.start();
