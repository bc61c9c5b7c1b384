# SPDX-License-Identifier: Apache-2.0
"""The demonstration as a service under test, and a signed-in browser that presses its forms."""

import http.client
import re
import signal
import subprocess
import urllib.parse

START_LIMIT_SECONDS = 60


def make_world(wayhome, folder):
    subprocess.run([wayhome, "demo", "--data", folder, "--make-only"], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Service:
    """`wayhome demo` on a folder, on a free port of loopback."""

    def __init__(self, wayhome, folder, before=None):
        self.process = subprocess.Popen([wayhome, "demo", "--data", folder, "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                        preexec_fn=before)
        for line in self.process.stdout:
            found = re.match(r"Sign in at http://127\.0\.0\.1:(\d+)/", line)
            if found:
                self.port = int(found[1])
                return
        self.kill()
        raise AssertionError("the service did not start")

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def resident_bytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return 1024 * int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])

    def stop(self):
        """Asks it to end; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=START_LIMIT_SECONDS)


class Person:
    """A signed-in browser that knows no more than addresses and fields."""

    def __init__(self, username, password):
        self.username, self.password = username, password
        self.cookie = self.token = None
        self.connection = None

    def go_to(self, port):
        if self.connection:
            self.connection.close()
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=START_LIMIT_SECONDS)

    def ask(self, method, address, fields=None):
        headers = {"Cookie": self.cookie} if self.cookie else {}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        self.connection.request(method, address, body, headers)
        response = self.connection.getresponse()
        return response, response.read().decode()

    def sign_in(self):
        response, _ = self.ask("POST", "/sign-in",
                               {"username": self.username, "password": self.password})
        assert response.status == 303, response.status
        self.cookie = response.getheader("Set-Cookie").split(";")[0]
        _, page = self.ask("GET", "/")
        self.token = re.search(r'name="csrf_token" value="([^"]+)"', page)[1]
