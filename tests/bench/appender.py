"""A process that appends ten times a second until it is told to stop, and says how long its longest append took."""

import select
import sys
import time
from pathlib import Path

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log.log import Log

log = Log.open(Path(sys.argv[1]), bytes.fromhex(sys.stdin.readline()), SystemClock())
print("ready", flush=True)
longest = 0.0
while not select.select([sys.stdin], [], [], 0.1)[0]:
    began = time.perf_counter()
    log.append(Draft(Kind.CAPTURE, Origin.SELF, "meanwhile"))
    longest = max(longest, time.perf_counter() - began)
log.close()
print(longest)
