"""What the jobs of a day do: learn, daydream, bring the digest."""

import threading
from collections.abc import Callable

from core.clock import Clock
from core.log.log import Log
from core.schedule.due import WEEK_NS
from core.schedule.rows import Rows
from core.services.augmentation import AugmentationService
from core.services.daydreaming import DaydreamService
from core.services.digest import DigestService
from core.services.jobs import Ended, Job, Quiet
from core.services.learn import LearnService
from core.services.results import TrainingResult
from core.services.settings import SettingsService
from core.services.training_inputs import OnProgress
from core.services.training_plan import NothingToLearn
from core.training.means import Means

TRAIN, DAYDREAM, DIGEST = "train", "daydream", "digest"
_REPROCESS = "reprocess"
_REPROCESS_MINUTES = 30.0


class Night:
    """Declare the jobs, and do them."""

    def __init__(
        self,
        log: Log,
        settings: SettingsService,
        learn: LearnService,
        daydreaming: DaydreamService,
        augmentation: AugmentationService,
        digest: DigestService,
        clock: Clock,
    ) -> None:
        self._settings = settings
        self._learn = learn
        self._daydreaming = daydreaming
        self._augmentation = augmentation
        self._digest = digest
        self._clock = clock
        self._rows = Rows(log, clock)

    def jobs(self) -> list[Job]:
        """Return the jobs in the order in which a night does them."""
        night = self._at("night_from")
        return [
            Job(TRAIN, self.train, night, self._why_no_training),
            Job(DAYDREAM, self.daydream, night, self._why_no_daydreams),
            Job(DIGEST, self._digest.deliver, self._at("digest_time"), self._why_no_daydreams, is_quiet=False),
        ]

    def quiet(self) -> Quiet:
        """Return the quiet hours that are chosen."""
        start, end = (self._settings.minutes(name) for name in ("night_from", "night_until"))
        return Quiet(start, end, self._settings.is_on("catch_up"))

    def train(self, on_progress: OnProgress, stop: threading.Event) -> Ended:
        """Learn what is new, or everything anew when that is due."""
        means = Means(watt_hours=self._settings.number("train_watt_hours") or None)
        minutes = self._settings.number("train_minutes")
        try:
            done = self._learn.train(minutes, None, "auto", on_progress, stop, None, means)
        except NothingToLearn as nothing:
            return Ended(f"Nothing was learnt. {nothing.title}")
        if done.is_paused:
            return Ended("What it has learnt so far is saved.", is_done=False)
        return Ended(_learnt(done))

    def daydream(self, on_progress: OnProgress, stop: threading.Event) -> Ended:
        """Daydream, and once a week let the model comment older entries again."""
        dreamt = self._daydreaming.run(self._settings.number("dream_minutes"), on_progress, stop)
        if dreamt.is_stopped:
            return Ended(f"What came of {dreamt.pairs} pairs so far is kept.", is_done=False)
        told = f"{dreamt.pairs} pairs, {dreamt.candidates} texts, {len(dreamt.insights)} to show."
        if not self._is_reprocessing_due() or stop.is_set():
            return Ended(told)
        return Ended(f"{told} {self._reprocess(on_progress, stop)}")

    def _is_reprocessing_due(self) -> bool:
        past = self._rows.row(_REPROCESS).past
        return self._settings.is_on("reprocess") and (past is None or self._clock.utc_ns() - past.utc_ns >= WEEK_NS)

    def _reprocess(self, on_progress: OnProgress, stop: threading.Event) -> str:
        row = self._rows.row(_REPROCESS)
        try:
            done = self._augmentation.run(minutes=_REPROCESS_MINUTES, on_progress=on_progress, stop=stop, again=True)
        except NothingToLearn as nothing:
            told = f"Nothing was commented. {nothing.title}"
        else:
            helped = "it is used" if done.promoted else "it did not help and is not used"
            told = f"Entries commented: {done.entries}" + (f"; {helped}." if done.learnt else ".")
        if not stop.is_set():
            past = self._rows.past(told, True, False, row.past.well_utc_ns if row.past else None)
            self._rows.write(_REPROCESS, type(row)(past))
        return told

    def _at(self, name: str) -> Callable[[], int]:
        return lambda: self._settings.minutes(name)

    def _why_no_training(self) -> str:
        if not self._settings.is_on("nightly_training"):
            return "Learning each night is off (setting nightly_training)."
        if self._settings.is_on("learning_paused"):
            return "You have paused learning (`guardian learning resume`)."
        return ""

    def _why_no_daydreams(self) -> str:
        return "" if self._settings.is_on("daydream") else "Daydreaming is off (setting daydream)."


def _learnt(done: TrainingResult) -> str:
    told = f"{done.tokens} tokens were learnt in {done.seconds:.0f} seconds"
    return f"{told}; the new adapter is in use." if done.promoted else f"{told}; the gate kept what was in use."
