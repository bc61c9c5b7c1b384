#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""S-27, R-09: clients that are slow, idle, greedy or too many, against the whole service.

    tests/faults/serve_slow_clients_spec.py WAYHOME

While they are at it, somebody signed in uses the service; what that costs is printed.
"""

import resource
import socket
import statistics
import sys
import tempfile
import threading
import time
import unittest

from service import Person, Service, make_world

WAYHOME = sys.argv.pop(1)
HEADER_DEADLINE_SECONDS = 10
BODY_GRACE_SECONDS = 10
SEND_DEADLINE_SECONDS = 60
TICK_SECONDS = 2.5  # a busy machine may be that late
MOST_PER_IDLE_CONNECTION = 16 * 1024


class Slow:
    """One connection that sends a little now and then, and notes when it was closed."""

    def __init__(self, port, first, each=b"", receive_buffer=None):
        self.socket = socket.socket()
        if receive_buffer:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.socket.connect(("127.0.0.1", port))
        self.began = time.monotonic()
        self.each = each
        self.closed_after = None
        self.answer = b""
        self.socket.sendall(first)
        self.socket.setblocking(False)

    def go_on(self):
        if self.closed_after is not None:
            return
        try:
            if self.each:
                self.socket.send(self.each)
            received = self.socket.recv(4096)
            self.answer += received
            if received:
                return
        except BlockingIOError:
            return
        except OSError:
            pass
        self.closed_after = time.monotonic() - self.began
        self.socket.close()

    def close(self):
        if self.closed_after is None:
            self.socket.close()


def post_of(length):
    return (f"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-www-form-urlencoded"
            f"\r\nContent-Length: {length}\r\n\r\nusername=").encode()


def all_go_on(clients, seconds, pause=1.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until and any(c.closed_after is None for c in clients):
        for client in clients:
            client.go_on()
        time.sleep(pause)


def status_of(answer):
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else None


def answered(port, request):
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(request)
        return connection.recv(4096)


class Visitor(threading.Thread):
    """Somebody signed in who looks at the board again and again; how long each look took."""

    def __init__(self, person):
        super().__init__()
        self.person = person
        self.took = []
        self.wrong = []
        self.ends = threading.Event()

    def run(self):
        while not self.ends.wait(0.05):
            began = time.monotonic()
            response, _ = self.person.ask("GET", "/board")
            self.took.append(time.monotonic() - began)
            if response.status != 200:
                self.wrong.append(response.status)

    def stop(self):
        self.ends.set()
        self.join()

    def figures(self):
        ordered = sorted(self.took)
        return (f"p50 {statistics.median(ordered) * 1000:.1f} ms, "
                f"p99 {ordered[int(len(ordered) * 0.99)] * 1000:.1f} ms of {len(ordered)}")


class SlowClients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory(prefix="wayhome_faults_")
        make_world(WAYHOME, cls.place.name)
        resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def served(self, before=None):
        service = Service(WAYHOME, self.place.name, before)
        self.addCleanup(service.kill)
        return service

    def signed_in(self, service):
        person = Person("unit.officer1", "wayhome demonstration")
        person.go_to(service.port)
        person.sign_in()
        return person

    def visited(self, person, work):
        visitor = Visitor(person)
        visitor.start()
        try:
            work()
        finally:
            visitor.stop()
        self.assertEqual(visitor.wrong, [])
        return visitor

    def test_slow_headers_bodies_and_readers_are_cut_and_nobody_else_waits(self):
        service = self.served()
        officer = self.signed_in(service)
        before = self.visited(officer, lambda: time.sleep(4))
        headers = [Slow(service.port, b"GET /board HTTP/1.1\r\nHost: a\r\nX: ", b"a")
                   for _ in range(200)]
        bodies = [Slow(service.port, post_of(5000), b"a" * 50) for _ in range(50)]
        steady = Slow(service.port, post_of(9 + 1200 * 14), b"a" * 1200)
        readers = [Slow(service.port, b"GET /gallery HTTP/1.1\r\nHost: a\r\n\r\n" * 1,
                        receive_buffer=1) for _ in range(50)]

        during = self.visited(officer, lambda: all_go_on(headers + bodies + [steady], 25))

        for client in headers:
            self.assertIsNotNone(client.closed_after)
            self.assertGreater(client.closed_after, HEADER_DEADLINE_SECONDS - 1)
            self.assertLess(client.closed_after, HEADER_DEADLINE_SECONDS + TICK_SECONDS)
        for client in bodies:
            self.assertIsNotNone(client.closed_after)
            self.assertGreater(client.closed_after, BODY_GRACE_SECONDS - 1)
            self.assertLess(client.closed_after, BODY_GRACE_SECONDS + TICK_SECONDS)
        self.assertEqual(status_of(steady.answer), 422, "a body of 1,200 bytes a second is waited for")
        self.assertLess(statistics.median(during.took), max(0.1, 3 * statistics.median(before.took)))
        for client in readers + [steady]:
            client.close()
        closed = max(c.closed_after for c in headers)
        print(f"300 slow clients: the last header cut after {closed:.1f} s; the board before: "
              f"{before.figures()}; meanwhile: {during.figures()}")

    def test_an_idle_connection_costs_at_most_sixteen_kibibytes(self):
        service = self.served()
        officer = self.signed_in(service)
        ask = b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"
        for _ in range(2):  # the second time the memory of the first may be used again
            before = service.resident_bytes()
            idle = [Slow(service.port, ask) for _ in range(800)]
            until = time.monotonic() + 20
            while any(not c.answer for c in idle) and time.monotonic() < until:
                for client in idle:
                    client.go_on()
                time.sleep(0.1)
            self.assertTrue(all(status_of(c.answer) == 200 for c in idle))
            each = (service.resident_bytes() - before) / len(idle)
            during = self.visited(officer, lambda: time.sleep(3))
            for client in idle:
                client.close()
            print(f"800 idle connections: {each / 1024:.1f} KiB each; the board: {during.figures()}")
            self.assertLessEqual(each, MOST_PER_IDLE_CONNECTION)
            time.sleep(1)

    def test_too_much_is_told_so(self):
        service = self.served()
        large = b"a" * 1_100_000
        body = (b"POST /sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 1100000\r\n\r\n" + large)
        self.assertEqual(status_of(answered(service.port, body)), 413)
        header = b"GET / HTTP/1.1\r\nHost: a\r\nCookie: " + b"a" * 20_000 + b"\r\n\r\n"
        self.assertEqual(status_of(answered(service.port, header)), 431)
        many = b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: y\r\n" * 4_000 + b"\r\n"
        self.assertEqual(status_of(answered(service.port, many)), 431)

    def test_asked_to_stop_it_answers_what_is_in_work_and_takes_nothing_new(self):
        service = self.served()
        self.signed_in(service)
        idle = [Slow(service.port, b"GET /bo") for _ in range(100)]
        answers = []

        def sign_in():
            person = Person("unit.officer2", "wayhome demonstration")
            person.go_to(service.port)
            answers.append(person.ask("POST", "/sign-in", {
                "username": person.username, "password": person.password})[0].status)

        in_work = [threading.Thread(target=sign_in) for _ in range(8)]
        for thread in in_work:
            thread.start()
        time.sleep(0.15)
        began = time.monotonic()
        status = service.stop()
        took = time.monotonic() - began
        for thread in in_work:
            thread.join()
        for client in idle:
            client.close()

        self.assertEqual(status, 0)
        self.assertEqual(answers, [303] * 8)
        self.assertLess(took, 12)
        with self.assertRaises(OSError):
            answered(service.port, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
        print(f"stopped in {took * 1000:.0f} ms with 8 requests in work and 100 half-sent ones")

    def test_r_09_with_64_open_files_it_serves_as_many_as_it_can_and_recovers(self):
        service = self.served(lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)))
        ask = b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"
        crowd = [Slow(service.port, ask) for _ in range(200)]
        all_go_on(crowd, 5, pause=0.2)
        served = sum(status_of(c.answer) == 200 for c in crowd)
        self.assertGreater(served, 0)
        for client in crowd:
            client.close()

        officer = self.signed_in(service)
        for _ in range(20):
            self.assertEqual(officer.ask("GET", "/board")[0].status, 200)
        self.assertIsNone(service.process.poll())
        print(f"64 open files: {served} of 200 connections served at once, the rest waited")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2, warnings="ignore"))
