# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P14: after a kill -9 in the middle of receiving, how long until the store can be used again."""

import json
import shutil
import subprocess
import time

import million
from measure import LoadServer, end
from table import Sample

RECEIVING = 0.7


def run(place, table):
    source = million.profile(place)
    taken = []
    for _ in range(place.rounds):
        store = f"{place.scratch}/killed"
        shutil.rmtree(store, ignore_errors=True)
        shutil.copytree(f"{source}/store", store)
        kill_while_receiving(place, store)
        told = subprocess.run([place.built("bench_open"), store], check=True, stdout=subprocess.PIPE, text=True)
        taken.append(json.loads(told.stdout)["ms"])
        shutil.rmtree(store)
    table.title(f"A store of {million.rows(place):,} rows, killed while it receives")
    table.row("P14", "opened, its log taken in, its tail looked at", Sample(taken), 300, "less", "ms")


def kill_while_receiving(place, store):
    """The new updates have other numbers than the stored ones, so they are all stored."""
    with LoadServer(place.built("bench_load"), 3 * million.rows(place)) as server:
        client = million.tail(place, server.url, store)
        server.event("first")
        time.sleep(RECEIVING)
        end(client)
