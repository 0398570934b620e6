# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""P3 and P5: our store and our decoder beside the bare limits of what they are made of. P12: the composer's preview."""

import json
import subprocess

from table import Sample


def rounds_of(command):
    lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
    made = [json.loads(line) for line in lines]
    return {name: Sample(line[name] for line in made) for name in made[0]}


def store(place, table):
    count = 20_000 if place.quick else 100_000
    made = rounds_of([place.built("bench_store"), place.scratch, str(place.rounds), str(count)])
    table.title(f"Storing {count:,} decoded updates, 100 a transaction, WAL and FULL")
    for name, what in (("ours", "botdeck's store"), ("bare", "one table without an index, and the offset")):
        wall, cpu = (Sample(s / count * 1e6 for s in made[key].values) for key in (name, f"{name}_cpu"))
        table.note(f"{what:<42} {wall:5.1f} µs an update, {cpu:.1f} µs of processor")
    table.row("P3", "our store's rate, against the bare loop's", made["bare"].per(made["ours"]), 0.65, "more")


def decode(place, table):
    made = rounds_of([place.built("bench_json"), str(place.rounds)])
    table.title("Reading bodies of 100 updates")
    for name, what in (("ours", "botdeck's decoder"), ("simdjson", "simdjson ondemand"), ("qt", "QJsonDocument")):
        table.note(f"{what:<42} {made[name]:6.0f} MB/s")
    table.row("P5", "our decoder, against QJsonDocument and its extraction", made["ours"].per(made["qt"]), 5, "more")
    table.row("P5", "our decoder, against simdjson ondemand", made["ours"].per(made["simdjson"]), 0.8, "more")


def preview(place, table):
    made = rounds_of([place.built("bench_preview"), str(place.rounds)])
    table.title("The composer's preview after a key, read, shown and painted: 4,096 characters in every dialect")
    table.note(f"{'a text that is new altogether':<42} {made['fresh']:.1f} ms")
    table.note(f"{'a key in a word of 65,536 letters':<42} {made['word']:.1f} ms")
    table.note(f"{'a key in as many letters in words':<42} {made['words']:.1f} ms")
    table.row("P12", "median", made["median"], 8, "less", "ms")
    table.row("P12", "99 %", made["most"], 16, "less", "ms")
    table.row("P12", "the slowest hostile text", made["hostile"], 50, "less", "ms")
