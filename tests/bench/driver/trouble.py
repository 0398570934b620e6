# SPDX-FileCopyrightText: Botdeck contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fault R19 in real time: minutes with a server that answers 502, resets, drips and lies. None of its updates is
lost or stored twice, and it is not asked more than twice a second for long."""

import json
import random
import re
import shutil
import socket
import struct
import subprocess
import tempfile
import threading
import time

from measure import environment
from table import Sample

SPAN = 20  # seconds over which requests are counted


def reply(body, status="200 OK"):
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


def listed(updates):
    return b'{"ok":true,"result":[' + b",".join(updates) + b"]}"


def reset(client):
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def cut(client, honest, _):
    client.sendall(honest[: -(len(honest) // 2 + 1)])


def cut_and_reset(client, honest, before):
    cut(client, honest, before)
    reset(client)


def drip(client, honest, _):
    for place in range(len(honest)):
        client.sendall(honest[place : place + 1])
        time.sleep(0.01)


def silence(client, *_):
    client.settimeout(60)
    client.recv(1)


def says(body, status="200 OK"):
    return lambda client, *_: client.sendall(reply(body, status))


# Each is given the honest reply and the body that was sent the last time; the connection is closed behind it.
TROUBLES = {
    "502": says(b"<html>Bad Gateway</html>", "502 Bad Gateway"),
    "504 without a body": says(b"", "504 Gateway Timeout"),
    "reset": lambda client, *_: reset(client),
    "reset in the body": cut_and_reset,
    "closed in the body": cut,
    "cut JSON of the right length": lambda client, honest, _: client.sendall(reply(honest.split(b"\r\n\r\n")[1][:-2])),
    "drip": drip,
    "silence": silence,
    "nothing, at once": says(listed([])),
    "the answer before": lambda client, _, before: client.sendall(reply(before)),
    "two answers": lambda client, honest, _: client.sendall(honest + honest),
    "not ok": says(b'{"ok":false,"error_code":500,"description":"Oops"}'),
    "a login page": says(b"<!doctype html>Log in"),
    "too many requests": says(
        b'{"ok":false,"error_code":429,"parameters":{"retry_after":1}}', "429 Too Many Requests"
    ),
}


class TroubledServer:
    """One bot, an update a second. Every other poll meets trouble while `troubled`."""

    def __init__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.random = random.Random(4711)
        self.began = time.monotonic()
        self.troubled = True
        self.last = 0
        self.confirmed = 0
        self.before = listed([])
        self.polls, self.met = [], {}
        threading.Thread(target=self.accept, daemon=True).start()

    def offered(self):
        if self.troubled:
            self.last = int(time.monotonic() - self.began)
        return self.last

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        with client:
            try:
                while request := self.request(client):
                    if not self.answer(client, request):
                        return
            except OSError:
                return  # the client gave up

    @staticmethod
    def request(client):
        data = b""
        while b"\r\n\r\n" not in data:
            if not (more := client.recv(65536)):
                return None
            data += more
        head, body = data.split(b"\r\n\r\n", 1)
        length = re.search(rb"content-length: *(\d+)", head.lower())
        while length and len(body) < int(length[1]):
            if not (more := client.recv(65536)):
                return None
            body += more
        return head + b"\r\n\r\n" + body

    def answer(self, client, request):
        """Whether the connection stays open."""
        if b"getUpdates" not in request.split(b"\r\n", 1)[0]:
            client.sendall(reply(b'{"ok":true,"result":{"id":4100,"is_bot":true,"first_name":"Trouble"}}'))
            return True
        self.polls.append(time.monotonic() - self.began)
        if offset := re.search(rb"offset\"?[:=] *\"?(\d+)", request):
            self.confirmed = max(self.confirmed, min(int(offset[1]) - 1, self.offered()))
        if self.troubled and self.random.random() < 0.5:
            name = self.random.choice(list(TROUBLES))
            self.met[name] = self.met.get(name, 0) + 1
            TROUBLES[name](client, reply(self.batch()), self.before)
            return False
        until = time.monotonic() + 25
        while self.offered() == self.confirmed and time.monotonic() < until:
            time.sleep(0.02)
        self.before = self.batch()
        client.sendall(reply(self.before))
        return True

    def batch(self):
        first = self.confirmed + 1
        return listed([self.update(number) for number in range(first, min(self.offered(), first + 99) + 1)])

    @staticmethod
    def update(number):
        message = {"message_id": number, "date": 1790000000, "chat": {"id": 1, "type": "private"}, "text": "t"}
        return json.dumps({"update_id": number, "message": message}).encode()


def most_in_span(moments):
    """How many requests a second, over the busiest span."""
    return max(sum(1 for m in moments if first <= m < first + SPAN) for first in moments) / SPAN


def tail(place, server, store, *end):
    command = [place.botdeck, "tail", "--platform", "telegram", "--server", server.url, "--store", store, *end]
    subprocess.run(command, env=environment(server.url), check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def stored(place, store):
    told = subprocess.run(
        [place.botdeck, "search", "--store", store, "--limit", "1000000"],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return [json.loads(line)["update_id"] for line in told.stdout.splitlines()][::-1]


def run(place, table):
    seconds = 60 if place.quick else 600
    store = tempfile.mkdtemp(prefix="bench-store-", dir=place.scratch)
    server = TroubledServer()
    tail(place, server, store, "--for", str(seconds))
    server.troubled = False
    polls = list(server.polls)
    tail(place, server, store, "--until-idle", "3")
    ids = stored(place, store)
    shutil.rmtree(store)
    table.title(f"{seconds} s with a server of which every other answer is trouble ({len(server.met)} kinds)")
    table.note(f"{len(polls)} polls, {sum(server.met.values())} troubles, {server.last} updates")
    table.row("R19", "requests a second over the busiest 20 s", Sample([most_in_span(polls)]), 2, "less", "")
    table.row("R19", "updates lost", Sample([server.last - len(set(ids))]), 0, "less", "")
    table.row("R19", "updates stored twice or out of order", Sample([sum(a >= b for a, b in zip(ids, ids[1:]))]), 0, "less", "")
