"""A log with texts, and what learns them; a scripted trainer stands in for the real one."""

from dataclasses import replace

from scripted_trainer import NEW, ScriptedTrainer

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log.log import Log
from core.models.catalogue import BaseModel, default_model
from core.services.adapters import AdapterService
from core.services.exchange import ExchangeService
from core.services.learn import LearnService
from core.services.merging import MergeService
from core.services.results import TrainingResult
from core.services.tenancy import Tenancy
from core.vault.vault import Vault

DAY_NS = 24 * 3600 * 10**9


class Clock(SystemClock):
    """A clock that can be put forward."""

    ahead_ns = 0

    def utc_ns(self) -> int:
        return super().utc_ns() + self.ahead_ns


class School:
    """A log with texts, and what learns them."""

    def __init__(self, log: Log, vault: Vault) -> None:
        self.log, self.vault = log, vault
        self.model = default_model()
        self.trainer, self.clock = ScriptedTrainer(), Clock()
        self.kept = 8
        self.adapters = AdapterService(self.log, self.vault, lambda: self.model.sha256)
        tenancy = Tenancy(self.vault.home.inference_lock, self.find_model)
        parts = (log, vault, self.adapters, self.find_model, tenancy)
        self.learn = LearnService(*parts, lambda: self.kept, self.trainer, self.clock)
        self.merging = MergeService(*parts, lambda: self.kept, self.trainer, self.clock)
        self.exchange = ExchangeService(*parts, self.trainer)

    def find_model(self) -> BaseModel:
        return self.model

    def another_model(self) -> BaseModel:
        """Return a base model that is here and is not the one in use."""
        return replace(self.model, name="other", sha256="c" * 64)

    def write(self, count: int, days_ago: int = 0) -> list[int]:
        now = self.clock.utc_ns() - days_ago * DAY_NS
        first = self.log.head_seq()  # no two texts are the same
        texts = (f"Note {first + number}: the bees of hive {number} of {count} are well." for number in range(count))
        drafts = [Draft(Kind.CAPTURE, Origin.SELF, text, time_utc_ns=now + at) for at, text in enumerate(texts)]
        return self.log.append_all(drafts)

    def train(self, bits: float = 1.0, how: str | None = None) -> TrainingResult:
        self.trainer.bits[NEW] = bits
        result = self.learn.train(how=how)
        if result.adapter:
            self.trainer.bits[result.adapter] = bits
        return result

    def files(self) -> set[str]:
        return {path.stem for path in self.vault.home.sealed.glob("*.sealed")}
