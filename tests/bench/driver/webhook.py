# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""W1 and W2: what a webhook receiver takes, each delivery answered only when it is on disk, beside grammY's, which stores
nothing; and whether a thousand connections that say nothing keep deliveries waiting."""

import json
import os
import shutil
import signal
import subprocess
import tempfile
import urllib.parse
from dataclasses import dataclass

from measure import cpu_seconds, end, environment
from table import Sample

SERVER = "https://api.telegram.org"  # only named: nothing is sent there
CONNECTIONS = 64
IDLE = 1000


@dataclass
class Delivered:
    rate: float
    cpu_us: float
    slowest_ms: float
    lost: int
    refused: int


class Receiver:
    """A program whose first line is its address."""

    def __init__(self, command):
        quiet = subprocess.DEVNULL
        self.process = subprocess.Popen(
            command, env=environment(SERVER), stdin=quiet, stdout=subprocess.PIPE, stderr=quiet, text=True
        )
        self.port = urllib.parse.urlsplit(json.loads(self.process.stdout.readline())["url"]).port

    def summary(self):
        self.process.send_signal(signal.SIGTERM)
        lines = self.process.stdout.read().splitlines()
        self.process.wait()
        return json.loads(lines[-1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        end(self.process)
        self.process.stdout.close()


def deliver(place, receiver, path, count, idle):
    before = cpu_seconds(receiver.process.pid)
    words = [place.built("bench_post"), str(receiver.port), path, str(count), str(CONNECTIONS), str(idle)]
    told = json.loads(subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout)
    cpu = cpu_seconds(receiver.process.pid) - before
    taken = told["taken"]
    return Delivered(taken / told["seconds"], cpu / max(taken, 1) * 1e6, told["slowest_ms"], 0, count - taken)


def ours(place, count, idle=0):
    store = tempfile.mkdtemp(prefix="bench-store-", dir=place.scratch)
    secret = f"{store}.path"
    with open(secret, "w", encoding="ascii", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        file.write("/hook-of-the-bench")
    command = [place.botdeck, "webhook", "listen", "--platform", "telegram", "--server", SERVER, "--port", "0"]
    try:
        with Receiver([*command, "--path-file", secret, "--store", store, "--max-connections", "2048"]) as receiver:
            made = deliver(place, receiver, "/hook-of-the-bench", count, idle)
            # Each that was answered is there, and none twice.
            made.lost = abs(count - made.refused - receiver.summary()["stored"])
            return made
    finally:
        shutil.rmtree(store)
        os.unlink(secret)


def grammys(place, count):
    with Receiver(["node", f"{place.clients}/grammy-webhook.cjs"]) as receiver:
        return deliver(place, receiver, "/", count, 0)


def run(place, table):
    count = 5_000 if place.quick else 50_000
    os.environ["NODE_PATH"] = place.node_modules
    stored, crowded, peer = [], [], []
    for _ in range(place.rounds):
        stored.append(ours(place, count))
        peer.append(grammys(place, count))
        crowded.append(ours(place, count, IDLE))
    table.title(f"Taking {count:,} deliveries of a webhook over {CONNECTIONS} connections; grammY does nothing with them")
    for name, made in (("botdeck", stored), (f"botdeck, {IDLE:,} idle connections beside", crowded), ("grammY", peer)):
        rate, cpu = Sample(m.rate for m in made), Sample(m.cpu_us for m in made)
        table.note(f"{name:<42} {rate:8,.0f} deliveries/s, {cpu:5.1f} µs of processor each")
    rate = Sample(m.rate for m in stored)
    every = stored + crowded
    table.row("W1", "deliveries a second, each on disk before its answer", rate, 2000, "more", "")
    table.row("W1", "against grammY, which stores nothing", rate.per(Sample(m.rate for m in peer)), 0.5, "more")
    table.row("W1", "answered and not stored, or stored twice", Sample([sum(m.lost for m in every)]), 0, "less", "")
    table.row("W1", "refused or not answered", Sample([sum(m.refused for m in every)]), 0, "less", "")
    slowest = Sample(m.slowest_ms for m in crowded)
    table.row("W2", f"slowest answer beside {IDLE:,} idle connections", slowest, 5000, "less", "ms")
