# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P10 and P11: from its start to its first window, and the memory it has then, beside other desktop programs."""

import json
import os
import shutil
import subprocess
import tempfile

import million
from table import Sample

IDLE = 3
# The first time the search files are made.
SETTLING = 60
TRIVIAL = "a main window and nothing in it"
FIRST = "botdeck, the first time"
EMPTY = "botdeck, empty"
FULL = "botdeck, many rows"
PEERS = {"keepassxc": ["keepassxc"], "telegram-desktop": ["telegram-desktop", "-many"]}


class Display:
    def __enter__(self):
        told, given = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(given), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
            pass_fds=[given],
            stderr=subprocess.DEVNULL,
        )
        os.close(given)
        with os.fdopen(told) as line:
            self.name = ":" + line.readline().strip()
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def one(place, display, command, idle=IDLE):
    """(ms to the first window, MB but for a store's mapped files, MB of its own), with a home that was never used."""
    home = tempfile.mkdtemp(prefix="home-", dir=place.scratch)
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "DBUS_"))}
    surroundings |= {"DISPLAY": display.name, "HOME": home, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    words = [word.replace("{home}", home) for word in command]
    try:
        told = subprocess.run(
            [place.built("bench_first_map"), str(idle), *words],
            check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=surroundings,
        ).stdout.splitlines()
        shown, memory = (json.loads(line) for line in told if line.startswith("{"))
        return shown["ms"], memory["rss_mb"] - memory["store_mb"], memory["anonymous_mb"]
    finally:
        shutil.rmtree(home, ignore_errors=True)


def run(place, table):
    if not shutil.which("Xvfb"):
        table.absent("P10", "and P11: Xvfb is not installed")
        return
    full = million.profile(place)
    programs = {
        TRIVIAL: [place.built("bench_trivial")],
        FIRST: [place.botdeck, "--profile", "{home}/profile"],
        EMPTY: [place.botdeck, "--profile", f"{place.scratch}/profile-empty"],
        FULL: [place.botdeck, "--profile", full],
        **{name: command for name, command in PEERS.items() if shutil.which(command[0])},
    }
    made = {name: [] for name in programs}
    with Display() as display:
        one(place, display, programs[EMPTY])
        one(place, display, programs[FULL], SETTLING if not place.quick else SETTLING // 4)
        for _ in range(place.rounds):
            for name, command in programs.items():
                made[name].append(one(place, display, command))
    table.title(f"From the start to the first window under Xvfb, and {IDLE} s later; many rows are {million.rows(place):,}")
    ms, rss, own = ({name: Sample(run[i] for run in runs) for name, runs in made.items()} for i in range(3))
    for name in programs:
        table.note(f"{name:<42} {ms[name]:5.0f} ms, {rss[name]:5.0f} MB, of its own {own[name]:.0f} MB")
    rows(table, ms, rss, own)


def rows(table, ms, rss, own):
    table.row("P10", "start with an empty store, against the bare window", ms[EMPTY].per(ms[TRIVIAL]), 3, "less")
    table.row("P10", "start with many rows, against the bare window", ms[FULL].per(ms[TRIVIAL]), 4, "less")
    growth = Sample(a - b for a, b in zip(own[FULL].values, own[EMPTY].values))
    for name, goal in (("keepassxc", 1), ("telegram-desktop", 0.4)):
        if name in ms:
            table.row("P10", f"start with many rows, against {name}", ms[FULL].per(ms[name]), goal, "less")
        else:
            table.absent("P10", f"{name} is not installed")
    if "keepassxc" in rss:
        table.row("P11", "memory with many rows but for the mapped text, against keepassxc", rss[FULL].per(rss["keepassxc"]), 1, "less")
    else:
        table.absent("P11", "keepassxc is not installed")
    table.row("P11", "memory of its own that the rows take", growth, 64, "less", "MB")
