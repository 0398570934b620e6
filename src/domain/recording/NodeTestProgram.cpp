// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recording/NodeTestProgram.h"

namespace botdeck::domain {

const char nodeTestHead[] =
    R"js(// A conversation recorded with Botdeck, as a test of the bot that is to hold it:
//
//     BOT=path/to/bot.js node --test THIS_FILE
//
// The bot's program stays as it is. It runs in a process of its own, and what it sends to api.telegram.org comes
// here: this test serves the recorded updates, answers as was recorded, and compares the calls. A program that
// asks for them gets BOT_TOKEN (an invented one) and BOT_SERVER. BOT_IDLE is how many seconds the test waits for
// the next call (10). Other files than JavaScript: set NODE_OPTIONS, such as "--import tsx".
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import test from "node:test";

)js";

const char nodeTestProgram[] = R"js(
const calls = entries.filter((entry) => entry.call);
const faults = [];
const queue = []; // served and not confirmed
const setUp = ["setWebhook", "deleteWebhook", "setMyCommands", "deleteMyCommands", "sendChatAction"];
let next = 0; // the first entry that is neither served nor made
let lastCall = Date.now();
let wake = () => {};

// An update comes once the calls before it were made.
function release() {
    for (; next < entries.length; ++next) {
        const { call, made, update } = entries[next];
        if (call && !made) return;
        if (update) queue.push({ id: JSON.parse(update).update_id, text: update });
    }
}

async function poll({ offset = 0, timeout = 0, limit = 100 }) {
    release();
    while (queue.length > 0 && queue[0].id < Number(offset)) queue.shift();
    if (queue.length === 0 && Number(timeout) > 0) {
        await new Promise((resolve) => {
            const timer = setTimeout(resolve, Number(timeout) * 1000);
            timer.unref();
            wake = () => (clearTimeout(timer), resolve());
        });
        release();
    }
    return `[${queue.slice(0, Number(limit)).map((update) => update.text).join(",")}]`;
}

const isLeftOut = (value) => [undefined, null, false, "false"].includes(value);
const isObject = (value) => typeof value === "object" && value !== null;
const shown = (value) => (isLeftOut(value) ? "nothing" : JSON.stringify(value));

// What differs, a line each. What is false or null counts as left out. Numbers may be texts: not every encoding
// tells them apart.
function differences(recorded, made, place = "") {
    if (isObject(recorded) && isObject(made)) {
        const names = new Set([...Object.keys(recorded), ...Object.keys(made)]);
        const inside = (name) => Array.isArray(recorded) ? `[${name}]` : place === "" ? name : `.${name}`;
        return [...names].flatMap((name) => differences(recorded[name], made[name], place + inside(name)));
    }
    const isSame = isLeftOut(recorded) ? isLeftOut(made) : String(recorded) === String(made);
    if (isSame && isObject(recorded) === isObject(made)) return [];
    return [`${place}: ${shown(recorded)} was recorded, the bot sent ${shown(made)}`];
}

// JSON within text becomes an object.
function plain(parameters) {
    const members = Object.entries(parameters).map(([name, value]) => {
        if (typeof value !== "string" || !/^[[{]/.test(value)) return [name, value];
        try {
            return [name, JSON.parse(value)];
        } catch {
            return [name, value];
        }
    });
    return Object.fromEntries(members);
}

// The recorded call that this one is: one that says the same, else the first that is awaited.
function meant(method, made) {
    const open = calls.filter((call) => !call.made && call.call === method);
    const same = open.find((call) => differences(plain(call.parameters), made).length === 0);
    const update = entries.findIndex((entry, at) => at >= next && entry.update);
    return same ?? open.find((call) => update < 0 || entries.indexOf(call) < update);
}

const done = (result) => ({ status: 200, body: `{"ok":true,"result":${result}}` });
const refused = (words) =>
    ({ status: 400, body: JSON.stringify({ ok: false, error_code: 400, description: `Bad Request: ${words}` }) });

function answer(method, parameters) {
    lastCall = Date.now();
    const isRecorded = calls.some((call) => call.call === method);
    if (method === "getMe") return done(JSON.stringify(me));
    if (!isRecorded && setUp.includes(method)) return done("true");
    if (!isRecorded && method.startsWith("get")) return refused("the recording does not tell it");
    const made = plain(parameters);
    const call = meant(method, made);
    if (!call) {
        faults.push(`extra call: ${method} ${JSON.stringify(made)}`);
        return refused("the recording has no such call");
    }
    call.made = true;
    const lines = differences(plain(call.parameters), made);
    if (lines.length > 0) faults.push(`call ${calls.indexOf(call) + 1}, ${method}: ${lines.join("; ")}`);
    wake();
    return done(call.result);
}

async function parametersOf(request) {
    const pieces = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces);
    const type = request.headers["content-type"] ?? "";
    const parameters = Object.fromEntries(new URL(request.url, "http://bot").searchParams);
    if (body.length === 0) return parameters;
    if (type.startsWith("application/json")) return { ...parameters, ...JSON.parse(body) };
    const form = await new Response(body, { headers: { "content-type": type } }).formData();
    const isFile = (value) => typeof value !== "string";
    for (const [name, value] of form) {
        if (!isFile(value)) parameters[name] = value;
    }
    // An upload is compared by the name of its file.
    for (const [name, value] of form) {
        if (!isFile(value)) continue;
        const pointer = Object.keys(parameters).find((key) => parameters[key] === `attach://${name}`);
        parameters[pointer ?? name] = value.name;
    }
    return parameters;
}

async function serve(request, response) {
    const method = new URL(request.url, "http://bot").pathname.split("/").pop();
    const parameters = await parametersOf(request);
    const { status, body } =
        method === "getUpdates" ? done(await poll(parameters)) : answer(method, parameters);
    // With its length: node-fetch takes a body in chunks on a kept connection for broken off (Node.js 18).
    const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    response.writeHead(status, headers).end(body);
}

// Runs before the bot: what is meant for Telegram's server goes to ours.
function redirect() {
    const http = require("node:http");
    const https = require("node:https");
    const { urlToHttpOptions } = require("node:url");
    const server = new URL(process.env.BOT_SERVER);
    const request = https.request;
    https.request = (target, ...rest) => {
        const isUrl = typeof target === "string" || target instanceof URL;
        const more = isUrl && typeof rest[0] === "object" ? rest.shift() : {};
        const options = isUrl ? { ...urlToHttpOptions(new URL(target)), ...more } : target;
        if (options.hostname !== "api.telegram.org") return request(options, ...rest);
        const { hostname, port } = server;
        return http.request({ ...options, protocol: "http:", host: hostname, hostname, port, agent: undefined }, ...rest);
    };
    const fetch = globalThis.fetch;
    globalThis.fetch = (target, ...rest) => fetch(
        target instanceof Request ? target : String(target).replace("https://api.telegram.org", server.origin), ...rest);
}

const isThrough = () => next === entries.length && queue.length === 0;

// Through, silent for too long, or gone: then what it wrote is said.
async function untilTheEnd(bot, said) {
    const idle = Number(process.env.BOT_IDLE ?? 10) * 1000;
    while (!isThrough()) {
        if (bot.exitCode !== null || bot.signalCode !== null) {
            faults.push(`the bot's program ended: ${said.join("").slice(-2000)}`);
            break;
        }
        if (Date.now() - lastCall > idle) break;
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    for (const call of calls.filter((call) => !call.made))
        faults.push(`missing call ${calls.indexOf(call) + 1}: ${call.call} ${JSON.stringify(call.parameters)}`);
}

test("the bot does what was recorded", async () => {
    assert.ok(process.env.BOT, "name the bot's program: BOT=path/to/bot.js");
    const folder = mkdtempSync(path.join(os.tmpdir(), "recorded-"));
    const server = http.createServer((request, response) => {
        serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const preload = path.join(folder, "redirect.cjs");
    writeFileSync(preload, `(${redirect})();`);
    const options = [process.env.NODE_OPTIONS, `--require "${preload}"`].filter(Boolean).join(" ");
    const environment = {
        BOT_SERVER: `http://127.0.0.1:${server.address().port}`,
        BOT_TOKEN: `${me.id}:invented`,
        NODE_OPTIONS: options,
    };
    const bot = spawn(process.execPath, [process.env.BOT], { env: { ...process.env, ...environment } });
    const said = [];
    bot.stdout.on("data", (words) => said.push(words));
    bot.stderr.on("data", (words) => said.push(words));
    const ended = new Promise((resolve) => bot.on("close", resolve));
    try {
        await untilTheEnd(bot, said);
    } finally {
        bot.kill("SIGKILL");
        await ended;
        server.closeAllConnections();
        server.close();
        rmSync(folder, { recursive: true });
    }
    if (faults.length > 0) assert.fail(`\n${faults.join("\n")}`);
});
)js";

} // namespace botdeck::domain
