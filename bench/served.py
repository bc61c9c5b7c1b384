# SPDX-License-Identifier: Apache-2.0
"""A demonstration served for a benchmark, and somebody signed in to it."""
import http.client
import os
import re
import subprocess
import threading
import urllib.parse

WAYHOME = "build/release/wayhome"
PASSWORD = "wayhome demonstration"


class Served:
    """One `wayhome demo` process, on a core of its own where that is asked for."""

    def __init__(self, folder, size, core=None):
        pinned = [] if core is None else ["taskset", "-c", str(core)]
        self.process = subprocess.Popen(
            pinned + [WAYHOME, "demo", "--port", "0", "--size", size, "--data", folder],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.port = None
        # The log is read on: a full pipe would hold up whoever writes to it, every request.
        self.reader = threading.Thread(target=self._read_on, daemon=True)
        for line in self.process.stderr:
            ready = re.match(r"ready http://127\.0\.0\.1:(\d+)$", line)
            if ready:
                self.port = int(ready[1])
                break
        if self.port is None:
            raise SystemExit("bench: the demonstration did not start")
        self.reader.start()

    def _read_on(self):
        for _ in self.process.stderr:
            pass

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self.reader.join()

    def resident_mebibytes(self):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024

    def get(self, path, cookie=""):
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("GET", path, headers={"Cookie": cookie})
        answer = connection.getresponse()
        return answer.read().decode()

    def sign_in(self, username):
        """The cookie of a session."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request(
            "POST", "/sign-in",
            urllib.parse.urlencode({"username": username, "password": PASSWORD}),
            {"Content-Type": "application/x-www-form-urlencoded",
             "Origin": f"http://127.0.0.1:{self.port}", "Sec-Fetch-Site": "same-origin"})
        answer = connection.getresponse()
        answer.read()
        cookie = answer.getheader("Set-Cookie")
        if cookie is None:
            raise SystemExit(f"bench: {username} could not sign in ({answer.status})")
        return cookie.split(";")[0]


def load_of_machine():
    """How busy the machine is with other things: the load average of the last minute."""
    return os.getloadavg()[0]
