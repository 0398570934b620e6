// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// One bot, as both programs of this folder play it: a press puts a parcel on hold, and thanks are returned.
const { Bot } = require("grammy");

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.BOT_SERVER } });
bot.callbackQuery("hold:88213", async (ctx) => {
    await ctx.answerCallbackQuery({ text: "Held for 24 h" });
    await ctx.editMessageText("Parcel 88213 is on hold");
});
bot.hears(/Thanks/, (ctx) => ctx.reply("You are welcome"));
process.once("SIGTERM", () => bot.stop());
bot.start();
