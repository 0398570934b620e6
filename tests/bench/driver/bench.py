# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tests/bench/run comes here once everything is built: bench.py BUILD [--quick] [PART…]"""

import argparse
import os
import platform
import sys

import guild
import idle
import ingest
import limits
import recovery
import search
import start
import trouble
import webhook
import window
from table import Table

PARTS = {
    "ingest": ingest.run,
    "store": limits.store,
    "decode": limits.decode,
    "preview": limits.preview,
    "search": search.run,
    "start": start.run,
    "feed": window.feed,
    "filter": window.filters,
    "jump": window.jump,
    "idle": idle.run,
    "recovery": recovery.run,
    "trouble": trouble.run,
    "guild": guild.run,
    "webhook": webhook.run,
}


class Place:
    """Where what is measured lies, and how often it is."""

    def __init__(self, build, quick):
        self.build = os.path.abspath(build)
        self.quick = quick
        self.rounds = 3 if quick else 5
        self.botdeck = f"{self.build}/app/botdeck"
        self.clients = f"{os.path.dirname(os.path.abspath(__file__))}/../clients"
        self.node_modules = f"{self.build}/npm/node_modules"
        self.scratch = f"{self.build}/bench"
        os.makedirs(self.scratch, exist_ok=True)

    def built(self, name):
        return f"{self.build}/tests/bench/{name}"


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as cpus:
        for line in cpus:
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    return platform.machine()


def main():
    parser = argparse.ArgumentParser(prog="tests/bench/run")
    parser.add_argument("build")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and updates: to see that it runs")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all where none is given")
    asked = parser.parse_intermixed_args()
    if unknown := set(asked.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    place, table = Place(asked.build, asked.quick), Table()
    print(f"{processor()}, {os.cpu_count()} processors, Linux {platform.release()}; load {os.getloadavg()[0]:.1f}")
    print(f"Median of {place.rounds} rounds (lowest–highest); ratios are made round by round.")
    for part in asked.parts or PARTS:
        PARTS[part](place, table)
    print(f"\n{table.failed} missed" if table.failed else "\nall met")
    return 0


if __name__ == "__main__":
    sys.exit(main())
