// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
const { Bot } = require("node-telegram-bot-api");

const bot = new Bot(process.env.BOT_TOKEN, { apiRoot: process.env.BOT_SERVER });
bot.use(() => {});
bot.startPolling();
