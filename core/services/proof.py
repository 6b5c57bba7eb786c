"""Prove by numbers what personalisation gains, on text that was not learnt when it was scored."""

import threading
from collections.abc import Callable

from core.errors import GuardianError
from core.evaluation.bits import bits_per_byte, last_quarter
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService
from core.services.corpus import read_corpus
from core.services.results import Evaluation, Losses
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_inputs import OnProgress, base_of, general_texts, learning_alone, sealed_file, unseen
from core.services.training_plan import newest_unlearnt, texts_of
from core.training.messages import EvaluateByTime, Evaluated, Measure
from core.vault.vault import Vault


class ProofService:
    """Measure by time, or the adapter in use; nothing is kept and nothing is promoted."""

    def __init__(
        self, log: Log, vault: Vault, adapters: AdapterService, model: Callable[[], BaseModel], tenancy: Tenancy
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._tenancy = tenancy

    def evaluate_by_time(
        self,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> Evaluation:
        """Score each own text in time order, then learn it, in a scratch adapter that is never promoted.

        Raises GuardianError if there is no text or it was stopped, WorkerDied.
        """
        corpus = read_corpus(self._log)
        if not corpus.documents:
            raise GuardianError("There is no text of your own in the log.", "Write or import some first.")
        command = EvaluateByTime(
            base=base_of(self._model()),
            texts=texts_of(corpus, [document.seq for document in corpus.documents]),
            general=general_texts(),
            device=device,
        )
        return self._evaluate(command, on_progress, stop)

    def evaluate(
        self,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
    ) -> Evaluation:
        """Measure base and current adapter on the newest text the adapter never learnt.

        Raises GuardianError if there is no such text or it was stopped, WorkerDied.
        """
        corpus, current = read_corpus(self._log), self._adapters.current_id()
        plan = newest_unlearnt(corpus, self._adapters.learnt(current))
        command = Measure(
            base=base_of(self._model()),
            context_before=texts_of(corpus, plan.context_before),
            held_out=texts_of(corpus, plan.held_out),
            general=general_texts(),
            adapter=sealed_file(self._vault, current) if current else None,
            device=device,
        )
        return self._evaluate(command, on_progress, stop)

    def _evaluate(
        self, command: EvaluateByTime | Measure, on_progress: OnProgress, stop: threading.Event | None
    ) -> Evaluation:
        with learning_alone(self._vault.home):
            result = carry_out(command, on_progress, stop or Interrupt(), self._tenancy)
        if not isinstance(result, Evaluated):
            raise GuardianError("The evaluation was stopped.", "Start it again; it keeps nothing in between.")
        return _evaluation(result)


def _evaluation(result: Evaluated) -> Evaluation:
    adapter, general_adapter = result.adapter or result.base, result.general_adapter or result.general_base
    parts = (result.base, result.in_context, adapter)
    whole, quarter = (
        Losses(**dict(zip(("base", "in_context", "adapter"), map(bits_per_byte, scores), strict=True)))
        for scores in (parts, [last_quarter(part) for part in parts])
    )
    return Evaluation(
        bits_per_byte=whole,
        general_bits_per_byte=Losses(base=bits_per_byte(result.general_base), adapter=bits_per_byte(general_adapter)),
        last_quarter=quarter,
        personal_gain=None,
        documents=len(result.base),
        seconds=result.seconds,
        recipe=result.recipe,
    )
