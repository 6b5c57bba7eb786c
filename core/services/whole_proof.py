"""Everything that proves the adapter in use, one measurement after the other."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.errors import GuardianError
from core.interrupt import Interrupt
from core.services.adapters import AdapterService
from core.services.diversity import DiversityReport, DiversityService
from core.services.memory_check import MemoryService
from core.services.proof import Against, ProofService
from core.services.proof_results import Evaluation, MemoryReport
from core.services.results import TrainingProgress
from core.services.style_check import StyleReport, StyleService
from core.services.training_inputs import OnProgress, unseen

PARTS = ("newest", "memory", "diversity", "style")
VARIED = 24  # texts
STYLED = 40

Found = Evaluation | MemoryReport | DiversityReport | StyleReport


@dataclass(frozen=True)
class WholeProof:
    """What was found by part, why a part found nothing, and how long each took."""

    found: dict[str, Found]
    problems: dict[str, GuardianError]
    seconds: dict[str, float]


class WholeProofService:
    """Measure all parts of PARTS in their order."""

    def __init__(
        self,
        adapters: AdapterService,
        proof: ProofService,
        memory: MemoryService,
        diversity: DiversityService,
        style: StyleService,
    ) -> None:
        self._adapters = adapters
        self._proof = proof
        self._memory = memory
        self._diversity = diversity
        self._style = style

    def measure(
        self,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        against: Against | None = None,
        samples: int | None = None,
    ) -> WholeProof:
        """Measure part after part; what one lacks, such as long texts, the next may not need.

        Without an adapter in use none is compared with another author's. Raises GuardianError if it was stopped, or
        what the first part raised if none found anything.
        """
        stop, author = stop or Interrupt(), against.path if against else None
        parts = self._parts(device, on_progress, stop, against, author, samples)
        done = WholeProof({}, {}, {})
        for number, (name, measure) in enumerate(parts.items(), 1):
            on_progress(TrainingProgress("measuring", f"part {number} of {len(parts)}"))
            began = time.monotonic()
            try:
                done.found[name] = measure()
            except GuardianError as error:
                done.problems[name] = error
            done.seconds[name] = round(time.monotonic() - began, 1)
            if stop.is_set():
                raise GuardianError("The evaluation was stopped.", "What was measured before stands in the log.")
        if not done.found:
            raise next(iter(done.problems.values()))
        return done

    def _parts(
        self,
        device: str,
        show: OnProgress,
        stop: threading.Event,
        against: Against | None,
        author: Path | None,
        samples: int | None,
    ) -> dict[str, Callable[[], Found]]:
        wanted = against if self._adapters.current_id() else None
        return {
            "newest": lambda: self._proof.evaluate(device, show, stop, wanted),
            "memory": lambda: self._memory.measure(device, show, stop),
            "diversity": lambda: self._diversity.measure(samples or VARIED, on_progress=show, stop=stop),
            "style": lambda: self._style.measure(samples or STYLED, control=author, on_progress=show, stop=stop),
        }
