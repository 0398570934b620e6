// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const { run } = require("@grammyjs/runner");
const { Bot } = require("grammy");

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.BOT_SERVER } });
bot.use(() => {});
run(bot);
