// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes deliveries and does nothing, at a port of its own that it prints.
const { createServer } = require("node:http");
const { Bot, webhookCallback } = require("grammy");

const botInfo = { id: 4100, is_bot: true, first_name: "Bench", username: "bench_bot" };
const bot = new Bot(process.env.BOT_TOKEN, { botInfo });
bot.use(() => {});
const server = createServer(webhookCallback(bot, "http"));
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })));
