// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const { Markup, Telegraf } = require("telegraf");

const bot = new Telegraf(process.env.BOT_TOKEN, { telegram: { apiRoot: process.env.BOT_SERVER } });
bot.start((ctx) =>
    ctx.reply("Telegraf is here", Markup.inlineKeyboard([Markup.button.callback("Press me", "pressed")])));
bot.action("pressed", (ctx) => ctx.answerCbQuery("Telegraf saw it"));
process.once("SIGTERM", () => bot.stop("SIGTERM"));
bot.launch();
