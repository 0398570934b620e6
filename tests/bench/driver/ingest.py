# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P1, P2 and P4: receiving a backlog by getUpdates, beside the libraries that bots are written with."""

import os
import shutil
import tempfile

from measure import receive
from table import Sample

STORING = "botdeck tail (parsed and durably stored)"
PARSING = "botdeck, parsed only"
LIMIT = "QNetworkAccessManager, not parsed"
PTB = "python-telegram-bot"
GRAMMY = "grammY"
FAST_PEERS = {
    GRAMMY: "grammy.cjs",
    "grammY runner": "grammy-runner.cjs",
    "Telegraf": "telegraf.cjs",
    "node-telegram-bot-api": "node-telegram-bot-api.cjs",
}


def commands(place):
    peers = {name: ["node", f"{place.clients}/{script}"] for name, script in FAST_PEERS.items()}
    # Debian's package, so Debian's interpreter.
    peers[PTB] = ["/usr/bin/python3", f"{place.clients}/python_telegram_bot.py"]
    storing = [place.botdeck, "tail", "--platform", "telegram", "--server", "{url}", "--store", "{store}"]
    return {
        STORING: storing,
        PARSING: [place.built("bench_receive"), "parse", "{url}"],
        LIMIT: [place.built("bench_receive"), "network", "{url}"],
        **peers,
    }


def one(place, command, count):
    store = tempfile.mkdtemp(prefix="bench-store-", dir=place.scratch)
    try:
        return receive(place.built("bench_load"), [word.replace("{store}", store) for word in command], count)
    finally:
        shutil.rmtree(store)


def run(place, table):
    count = 20_000 if place.quick else 100_000
    os.environ["NODE_PATH"] = place.node_modules
    runs = {name: [] for name in commands(place)}
    for _ in range(place.rounds):
        for name, command in commands(place).items():
            runs[name].append(one(place, command, count))
    table.title(f"Receiving {count:,} updates by getUpdates in batches of 100; the peers do nothing with them")
    for name, made in runs.items():
        rate, cpu = Sample(run.rate for run in made), Sample(run.cpu_us for run in made)
        peak = Sample(run.peak_mb for run in made)
        table.note(f"{name:<42} {rate:8,.0f} updates/s, {cpu:5.1f} µs of processor an update, peak {peak:.0f} MB")
    rows(table, {name: Made(made) for name, made in runs.items()})


class Made:
    def __init__(self, runs):
        self.rate = Sample(run.rate for run in runs)
        self.cpu = Sample(run.cpu for run in runs)
        self.peak = Sample(run.peak_mb for run in runs)


def rows(table, made):
    fastest = max(FAST_PEERS, key=lambda name: made[name].rate.median)
    ours, parsing, grammy = made[STORING], made[PARSING], made[GRAMMY]
    table.row("P1", f"stored, against the fastest peer ({fastest})", ours.rate.per(made[fastest].rate), 1.5, "more")
    table.row("P1", f"stored, against {PTB}", ours.rate.per(made[PTB].rate), 4, "more")
    table.row("P2", f"parsed only, against {fastest}", parsing.rate.per(made[fastest].rate), 4, "more")
    table.row("P2", "parsed only, against the network alone", parsing.rate.per(made[LIMIT].rate), 0.6, "more")
    table.row("P4", "processor time of a stored update, against grammY's", ours.cpu.per(grammy.cpu), 0.5, "less")
    table.row("P4", "peak memory, against grammY's", ours.peak.per(grammy.peak), 0.3, "less")
