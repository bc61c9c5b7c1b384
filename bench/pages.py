# SPDX-License-Identifier: Apache-2.0
"""Requests a second and waiting times of the pages people open most, as ratios to the same server's
trivial static handler in the same run. See bench/README.md."""
import argparse
import json
import os
import re
import subprocess
import tempfile

from served import Served, load_of_machine

CONNECTIONS = 64
RUNS = 3


def measured(port, path, cookie, seconds, rate=None):
    """The run with the median rate, or waiting time in the open loop, of a few short ones."""
    command = ["taskset", "-c", "1", "build/release/bench/bench_load", str(port), path, cookie,
               str(CONNECTIONS), str(seconds)] + ([str(rate)] if rate else [])
    runs = [json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            for _ in range(RUNS)]
    runs.sort(key=lambda run: run["p99"] if rate else run["rate"])
    return runs[len(runs) // 2]


def addresses(served, cookie):
    """The page of a referral whose search is open, and the comparison of homes for it."""
    board = served.get("/board?tab=searching", cookie)
    found = re.search(r'href="(/referrals/[0-9a-f]{32})"', board)
    if not found:
        raise SystemExit("bench: no referral on the board is searched for")
    return {"board": "/board?tab=searching", "child": found[1],
            "compare": found[1] + "/homes"}


def report(size, folder, seconds):
    """Prints what was measured; the time of one request of each page, in seconds."""
    took = {}
    served = Served(folder, size, core=0)
    try:
        idle = served.resident_mebibytes()
        cookie = served.sign_in("unit.officer1")
        static = measured(served.port, "/health/live", cookie, seconds)
        print(f"{size}: static handler {static['rate']:.0f} a second, idle {idle:.0f} MiB, "
              f"load of the machine {load_of_machine():.1f}")
        for name, path in addresses(served, cookie).items():
            peak = measured(served.port, path, cookie, seconds)
            took[name] = 1 / peak["rate"]
            half = measured(served.port, path, cookie, seconds, peak["rate"] / 2)
            print(f"  {name:<8} {peak['rate']:8.1f} a second = {peak['rate'] / static['rate']:.4f} of "
                  f"static; p50 {peak['p50']:.1f} p99 {peak['p99']:.1f} ms with {CONNECTIONS} "
                  f"connections; at half of it p50 {half['p50']:.1f} p99 {half['p99']:.1f} ms; "
                  f"{peak['bytes'] / 1024:.1f} KiB; "
                  f"{peak['not_ok'] + half['not_ok']} not answered 200")
        print(f"  under load {served.resident_mebibytes():.0f} MiB")
    finally:
        served.stop()
    return took


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="S,L",
                        help="worlds to measure, smallest first, with commas between them; XL takes "
                             "most of an hour to make and 25 GB")
    parser.add_argument("--worlds", default=os.path.join(tempfile.gettempdir(), "wayhome-bench"),
                        help="folder the worlds are kept in; made where they are not there")
    parser.add_argument("--seconds", type=float, default=5)
    asked = parser.parse_args()
    before = None
    for size in asked.sizes.split(","):
        took = report(size, os.path.join(asked.worlds, size), asked.seconds)
        if before:
            print(f"  a page of {size} takes, beside the size before: " + ", ".join(
                f"{name} {took[name] / before[name]:.2f} times" for name in took))
        before = took


if __name__ == "__main__":
    main()
