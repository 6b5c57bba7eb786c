"""A process that opens a log, searches and lists, and says how long the opening took and how much memory it holds.

The key comes on stdin; without a path nothing is opened, for comparison.
"""

import json
import sys
import time
from pathlib import Path

from core.clock import SystemClock
from core.entries import Kind
from core.log.log import Log
from core.search.words import any_word_expression, expression


def resident_mib() -> float:
    """Return the resident memory of this process."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def main() -> None:
    """Work through the queries given as arguments after the path."""
    key = bytes.fromhex(sys.stdin.read())
    facts: dict[str, float] = {"bare_mib": resident_mib()}
    if len(sys.argv) > 1:
        began = time.perf_counter()
        log = Log.open(Path(sys.argv[1]), key, SystemClock())
        opened = time.perf_counter()
        log.search(expression(sys.argv[2]) or "", 20)
        facts |= {"open_ms": (opened - began) * 1e3, "first_search_ms": (time.perf_counter() - began) * 1e3}
        for query in sys.argv[2:]:
            log.search(expression(query) or "", 20)
            log.search(expression(query) or "", 20, newest_first=True)
            log.search(any_word_expression(query) or "", 24)
            log.entries(50, [Kind.CAPTURE, Kind.CHAT, Kind.IMPORT])
        facts["held_mib"] = resident_mib()
        log.close()
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
