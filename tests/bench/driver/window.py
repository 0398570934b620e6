# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P7, P8 and P9: the console's window with a million rows, and while 10,000 updates a second arrive."""

import json
import os
import shutil
import subprocess
import tempfile

import million
from measure import PROXIES, LoadServer
from table import Sample

RATE = 10_000


def inside(place, words):
    surroundings = {name: value for name, value in os.environ.items() if name not in PROXIES}
    surroundings |= {"QT_QPA_PLATFORM": "offscreen", "QT_NO_GLIB": "1", "LC_ALL": "C.UTF-8"}
    told = subprocess.run(
        [place.built("bench_window"), *words], check=True, stdout=subprocess.PIPE, text=True, env=surroundings
    )
    return json.loads(told.stdout.splitlines()[-1])


def feed(place, table):
    seconds = 15 if place.quick else 60
    profile = tempfile.mkdtemp(prefix="feed-", dir=place.scratch)
    # More than the window is watched for.
    with LoadServer(place.built("bench_load"), RATE * (seconds + 30), RATE) as server:
        told = inside(place, ["feed", profile, server.url, str(seconds)])
        server.process.terminate()
        waiting = [json.loads(line)["waiting"] for line in server.process.stdout if '"waiting"' in line]
    shutil.rmtree(profile)
    table.title(f"{RATE:,} updates a second for {seconds} s, 100 every 10 ms, with the window shown: {told['rows_per_second']:,} rows/s")
    for name in ("beat", "paint", "turn", "own turn", "latency"):
        table.note(f"{name:<8} " + ", ".join(f"{key} {value:.1f} ms" for key, value in told[name].items()))
    table.note(f"updates that wait at the server, each second: at most {max(waiting)}, at the end {waiting[-1]}")
    table.row("P8", "gap between the beats of a 16 ms timer, 99 %", Sample([told["beat"]["p99"]]), 33, "less", "ms")
    table.row("P8", "the longest of them", Sample([told["beat"]["longest"]]), 100, "less", "ms")
    table.row("P8", "longest turn of the event loop, of its own time", Sample([told["own turn"]["longest"]]), 8, "less", "ms")
    table.row("P8", "from a key to its letter on the screen, 99 %", Sample([told["latency"]["p99"]]), 50, "less", "ms")
    table.row("P8", "updates that wait at the end", Sample([waiting[-1]]), RATE, "less", "")


def jump(place, table):
    rows = million.rows(place)
    told = inside(place, ["jump", million.profile(place), str(rows)])["jump"]
    table.title(f"300 jumps to random places in {rows:,} rows, repainted")
    table.row("P9", "median", Sample([told["median"]]), 8, "less", "ms")
    table.row("P9", "95 %", Sample([told["p95"]]), 12, "less", "ms")


def filters(place, table):
    rows = million.rows(place)
    profile = million.profile(place)
    # The search files are made meanwhile, the first time.
    inside(place, ["filter", profile, str(rows)])
    told = inside(place, ["filter", profile, str(rows)])["change"]
    table.title(f"Other filters above {rows:,} rows, each until the table is repainted with what it holds for")
    table.note(", ".join(f"{key} {value:.0f} ms" for key, value in told.items()))
    table.row("P7", "95 %", Sample([told["p95"]]), 100, "less", "ms")
