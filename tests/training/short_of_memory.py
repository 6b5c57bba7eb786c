"""A process that takes a step on a long target in less memory than that needs, and says how it went."""

import json
import resource
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from dataclasses import replace

from tests.training.little import RECIPE, little_learner, little_model, window

TARGET, WIDE = 800, 8192
ROOM_BYTES = 110 << 20


def main() -> None:
    """Learn once with a limit; the loss before the first step is that of the base, whatever it is learnt in."""
    said = list[str]()
    learner = little_learner(little_model(wide=WIDE), said.append, replace(RECIPE, target_tokens=TARGET))
    learner.learn(window(20))  # everything that is set up once is set up
    long = window(TARGET, seed=2)
    expected = float(learner.losses([long]))
    learner.adopt(learner.adapter())
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + ROOM_BYTES, used + ROOM_BYTES))
    nats = learner.learn(long)
    json.dump({"said": said, "nats": nats, "expected": expected}, sys.stdout)


if __name__ == "__main__":
    main()
