# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""G1 to G3: permissions beside discord.js's, what an edit of a role means in a large guild, and opening that guild."""

import json
import os
import subprocess

from table import Sample


def run(place, table):
    guilds = 50 if place.quick else 500
    command = [f"{os.path.dirname(os.path.abspath(__file__))}/../permissions/run", str(guilds)]
    built = {**os.environ, "BOTDECK_BENCH_BUILT": "1"}
    done = subprocess.run(command, env=built, stdout=subprocess.PIPE, text=True)
    made = {name: value for line in done.stdout.splitlines() for name, value in json.loads(line).items()}
    table.title(f"Permissions: {made['compared']:,} masks of invented guilds; then 10,000 members, 200 channels, 60 roles")
    table.note(f"{'members and channels that the edited role concerns':<52} {made['changes']:,}")
    table.note(f"{'the very first opening, with page, fonts and icons':<52} {made['first_opening']:.0f} ms")
    table.row("G1", "masks that are others than discord.js's", Sample([made["differing"]]), 0, "less", "")
    table.row("G2", "what an edit of a role changes, off the window's thread", Sample([made["impact"]]), 200, "less", "ms")
    for part in ("roles", "overwrites", "members"):
        table.row("G3", f"opening the editor: {part}", Sample([made[part]]), 100, "less", "ms")
