# SPDX-License-Identifier: Apache-2.0
"""Seconds from the command to the first page, with the world S made on the way."""
import statistics
import tempfile
import time

from served import Served, load_of_machine

RUNS = 5


def once():
    with tempfile.TemporaryDirectory(prefix="wayhome-start-") as folder:
        began = time.monotonic()
        served = Served(folder, "S")
        served.get("/sign-in")
        took = time.monotonic() - began
        served.stop()
        return took


def main():
    took = [once() for _ in range(RUNS)]
    print(f"start to ready with the world S made: median {statistics.median(took):.2f} s "
          f"(of {', '.join(f'{each:.2f}' for each in took)}); aim 3 s; "
          f"load of the machine {load_of_machine():.1f}")


if __name__ == "__main__":
    main()
