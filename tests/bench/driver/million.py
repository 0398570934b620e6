# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A profile with many rows, received once and kept in the build folder until its layout is an older one."""

import os
import shutil
import signal
import subprocess

from measure import LoadServer, end, environment


def rows(place):
    return 100_000 if place.quick else 1_000_000


def profile(place):
    """Its `store` holds rows(place) updates."""
    folder = f"{place.scratch}/profile-{rows(place)}"
    if not is_readable(place, f"{folder}/store"):
        unfinished = folder + ".part"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(unfinished, ignore_errors=True)
        os.makedirs(unfinished, mode=0o700)
        print(f"        (filling a store of {rows(place):,} rows; it is kept in {folder})", flush=True)
        fill(place, f"{unfinished}/store", rows(place))
        os.rename(unfinished, folder)
    return folder


def is_readable(place, store):
    """Not where it is missing, nor where only its next writer would bring it up to date."""
    command = [place.botdeck, "search", "--store", store, "--limit", "1"]
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def tail(place, url, store):
    command = [place.botdeck, "tail", "--platform", "telegram", "--server", url, "--store", store]
    return subprocess.Popen(
        command, env=environment(url), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def fill(place, store, count):
    with LoadServer(place.built("bench_load"), count) as server:
        client = tail(place, server.url, store)
        server.event("done")
        end(client, signal.SIGTERM)
