"""How learning stands: whether a run goes on or is interrupted, what the next one would do, and why it would wait."""

from dataclasses import dataclass

from core.clock import utc_text
from core.errors import GuardianError
from core.log.log import Log
from core.paths import Home
from core.services.corpus import read_corpus
from core.services.learn import LearnService
from core.services.tenancy import Tenancy
from core.services.training_inputs import is_learning
from core.services.training_plan import MIN_TEXTS


@dataclass(frozen=True)
class PausedRun:
    """An interrupted run that the next `train` goes on with, or `finish` ends; it learns `texts` texts."""

    run: str
    began: str
    how: str
    why: str
    texts: int


@dataclass(frozen=True)
class Standing:
    """How learning stands.

    `is_learning` tells whether a process learns just now, this one or another; `waits_for` says why a run would have to
    wait, empty if it would not. The next run would be of the kind `how` because of `why`, learn `learn` texts and be
    judged on `held_out`; `problem` and `advice` say why none could begin. `texts` counts the principal's own texts, of
    which `needed` are needed.
    """

    is_learning: bool
    waits_for: str
    paused: PausedRun | None
    texts: int
    needed: int
    how: str = ""
    why: str = ""
    learn: int = 0
    held_out: int = 0
    problem: str = ""
    advice: str = ""


class StandingService:
    """Say how learning stands; nothing is begun and no model is loaded."""

    def __init__(self, log: Log, home: Home, learn: LearnService, tenancy: Tenancy) -> None:
        self._log = log
        self._home = home
        self._learn = learn
        self._tenancy = tenancy

    def is_learning(self) -> bool:
        """Tell whether a process learns just now, this one or another."""
        return is_learning(self._home)

    def read(self) -> Standing:
        """Read it from the log and the machine."""
        corpus, paused = read_corpus(self._log), None
        how, why, learn, held_out, problem, advice = "", "", 0, 0, "", ""
        try:
            if run := self._learn.paused():
                began, texts = utc_text(run.began_ns), len(run.plan.learn)
                paused = PausedRun(run.id, began, run.course.how, run.course.why, texts)
            course, plan = self._learn.next_plan(corpus)
            how, why, learn, held_out = course.how, course.why, len(plan.learn), len(plan.held_out)
        except GuardianError as error:
            problem, advice = error.title, error.advice
        return Standing(
            is_learning=self.is_learning(),
            waits_for=self._waits_for(),
            paused=paused,
            texts=len(corpus.documents),
            needed=MIN_TEXTS,
            how=how,
            why=why,
            learn=learn,
            held_out=held_out,
            problem=problem,
            advice=advice,
        )

    def _waits_for(self) -> str:
        try:
            return self._tenancy.obstacle()
        except GuardianError:  # without a base model nothing could begin anyhow, which `problem` says
            return ""
