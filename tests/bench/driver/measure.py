# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One program against the load server: how long until everything is confirmed, and what that cost."""

import json
import os
import signal
import subprocess
import time
from dataclasses import dataclass

TOKEN = "4100:AAEbenchbenchbenchbenchbenchbenchbenc"
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass
class Run:
    """From the first poll until the last update was confirmed."""

    seconds: float
    cpu: float
    peak_mb: float
    updates: int

    @property
    def rate(self):
        return self.updates / self.seconds

    @property
    def cpu_us(self):
        return self.cpu / self.updates * 1e6


class LoadServer:
    def __init__(self, program, count, rate=0):
        self.process = subprocess.Popen([program, str(count), str(rate)], stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.process.stdout.readline())["url"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def event(self, name):
        for line in self.process.stdout:
            told = json.loads(line)
            if told["event"] == name:
                return told
        raise RuntimeError("the load server ended")


def environment(url):
    """Nothing but the load server can be reached: no proxy is inherited."""
    result = {name: value for name, value in os.environ.items() if name not in PROXIES}
    result |= {"BOT_TOKEN": TOKEN, "BOTDECK_TOKEN": TOKEN, "BOT_SERVER": url}
    return result


def cpu_seconds(pid):
    """What a process has used, all its threads, those that have ended too (Linux's clock of a process)."""
    return time.clock_gettime((~pid << 3) | 2)


def peak_mb(pid):
    return memory_mb(pid, "VmHWM")


def memory_mb(pid, field):
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        for line in status:
            if line.startswith(field + ":"):
                return int(line.split()[1]) / 1024
    raise RuntimeError(f"no {field}")


def end(process, how=signal.SIGKILL):
    if process.poll() is None:
        process.send_signal(how)
    process.wait()


def receive(load_program, command, count):
    """`command` may hold {url}. Its words go to a file, shown where it fails."""
    with LoadServer(load_program, count) as server:
        words = [word.replace("{url}", server.url) for word in command]
        client = subprocess.Popen(
            words, env=environment(server.url), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        try:
            server.event("first")
            before = cpu_seconds(client.pid)
            done = server.event("done")
            return Run(done["seconds"], cpu_seconds(client.pid) - before, peak_mb(client.pid), done["updates"])
        finally:
            end(client)
