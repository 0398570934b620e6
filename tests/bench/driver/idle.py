# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P13: what waiting for updates costs."""

import os
import shutil
import tempfile
import time

import million
from measure import LoadServer, cpu_seconds, end
from table import Sample

SETTLING = 3
# Within one poll, which the server holds for 25 s.
WITHIN_POLL = 20


def wakeups(pid):
    """How often its threads went to sleep of themselves."""
    count = 0
    for thread in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{thread}/status", encoding="ascii") as status:
            count += sum(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches:"))
    return count


def run(place, table):
    seconds = 20 if place.quick else 60
    store = tempfile.mkdtemp(prefix="idle-", dir=place.scratch)
    with LoadServer(place.built("bench_load"), 0) as server:
        client = million.tail(place, server.url, store)
        server.event("first")
        time.sleep(SETTLING)
        cpu, woken = cpu_seconds(client.pid), wakeups(client.pid)
        time.sleep(min(seconds, WITHIN_POLL))
        woken = wakeups(client.pid) - woken
        time.sleep(seconds - min(seconds, WITHIN_POLL))
        cpu = (cpu_seconds(client.pid) - cpu) / seconds * 100
        end(client)
    shutil.rmtree(store)
    table.title(f"botdeck tail polls one bot that gets nothing, {seconds} s")
    table.row("P13", "processor", Sample([cpu]), 0.3, "less", "%")
    table.row("P13", f"wakeups in {WITHIN_POLL} s while a poll is held", Sample([woken]), 0, "less", "")
