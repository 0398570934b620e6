# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P6: bench_search's own table, and what it says about the targets."""

import re
import subprocess

import million
from table import Sample


def run(place, table):
    needles = 50 if place.quick else 1000
    table.title(f"Searching {million.rows(place):,} rows; then {needles} random needles compared with a plain scan")
    command = [place.built("bench_search"), str(million.rows(place)), str(needles)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    print(done.stdout, flush=True)
    # first 100, full count, memmem, LIKE
    times = [[float(ms) for ms in re.findall(r"([\d.]+) ms", line)] for line in done.stdout.splitlines()]
    times = [row for row in times if len(row) == 4]
    table.row("P6", "first 100 matches, the slowest needle", Sample([max(row[0] for row in times)]), 60, "less", "ms")
    table.row("P6", "full count, the slowest needle", Sample([max(row[1] for row in times)]), 120, "less", "ms")
    table.row("P6", "LIKE's time against the full count's, the needle where it is least", Sample([min(row[3] / row[1] for row in times)]), 8, "more")
    table.row("P6", "ends with a fault where a needle's matches differ from the scan's", Sample([done.returncode]), 0, "less", "")
