"""Consistency: the personalised model answers alike under flattery, pressure and pretended authority.

What is learnt are the answers that the adapter in use gives to plain questions. They are made anew for each run and
live no longer than it: answers of an older adapter would undo what was learnt since, and as they are greedy the same
adapter can be asked for them again. So no text is kept that a redaction would have to reach.
"""

import secrets
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgspec

from core.corpus.document import Corpus, Document
from core.entries import Kind
from core.errors import GuardianError
from core.evaluation.consistency_gate import ConsistencyVerdict, Steadiness, judge_consistency, steadiness
from core.evaluation.records import Measured, Record, evaluation_draft
from core.inference.engine import Engine
from core.inference.sampling import ANSWER
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import BaseModel
from core.services.adapters import AdapterService, Lineage, adapter_draft, promotion
from core.services.corpus import read_corpus
from core.services.gating import GateService, gate_result
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.services.trainer import CarryOut, carry_out
from core.services.training_inputs import OnProgress, base_of, learning_alone, sealed_file, unseen
from core.services.training_plan import Plan, newest_unlearnt, texts_of
from core.services.wraps import as_prompt, lessons, material, plain, probes
from core.training.consistency_messages import MadeConsistent, MakeConsistent
from core.training.messages import Budget
from core.vault.vault import Vault
from core.writing.repetition import loop_start

HOW = "consistency"
_GREEDY = msgspec.structs.replace(ANSWER, temperature=0.0, max_tokens=48)
_OWN_QUESTIONS = 24  # the newest, so that a long history of chats makes no long run
_MEASURED_EVERY = 4  # of the principal's own questions one in so many is only measured
_LONGEST_QUESTION = 400  # characters
_LEAST_WORDS = 2

Answers = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class ConsistencyResult:
    """What a run found; `adapter` and `verdict` are None where it only measured, `now` is the adapter in use then.

    `questions` were learnt, each under two wraps; `measured` under all.
    """

    run: str
    parent: str
    adapter: str | None
    promoted: bool
    now: Steadiness
    verdict: ConsistencyVerdict | None
    questions: int
    measured: int
    steps: int
    seconds: float


@dataclass(frozen=True)
class _Asked:
    """Questions and the answers of the adapter in use, and the texts a run works with."""

    adapter: str
    corpus: Corpus
    plan: Plan
    learn: Answers
    measure: Answers
    own: list[int]


class ConsistencyService:
    """Measure how the adapter in use holds under pressure, and teach it to hold."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        adapters: AdapterService,
        model: Callable[[], BaseModel],
        engine: Engine,
        tenancy: Tenancy,
        is_wanted: Callable[[], bool] = lambda: True,
        trainer: CarryOut = carry_out,
    ) -> None:
        self._log = log
        self._vault = vault
        self._adapters = adapters
        self._model = model
        self._engine = engine
        self._tenancy = tenancy
        self._is_wanted = is_wanted
        self._trainer = trainer
        self._gate = GateService(log, vault, adapters, tenancy, trainer)

    def run(
        self,
        minutes: float | None = None,
        steps: int | None = None,
        device: str = "auto",
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        measure_only: bool = False,
    ) -> ConsistencyResult:
        """Let the adapter in use answer plain questions, teach it to answer alike under wraps, judge and promote.

        The log is left alone until the end; what is stopped keeps nothing. Raises GuardianError if no adapter is in
        use, what it learnt was redacted, there is no text to measure on, it was stopped or another process learns;
        WorkerDied, DiskFull.
        """
        stop = stop or Interrupt()
        with learning_alone(self._vault.home):
            model, asked = self._model(), self._ask(on_progress, stop)
            run = f"run-{secrets.token_hex(6)}"
            command = self._command(run, model, asked, Budget(minutes * 60 if minutes else None, steps), device)
            command = command if not measure_only else msgspec.structs.replace(command, candidate=None)
            result = self._trainer(command, on_progress, stop, self._tenancy)
            if not isinstance(result, MadeConsistent):
                raise _stopped()
            return self._finish(run, model, asked, result)

    def after_rebuild(self, device: str, on_progress: OnProgress, stop: threading.Event) -> str | None:
        """Run if the principal wants that after a rebuild, which taught a fresh adapter that does not hold yet.

        Return the adapter that was promoted, if one was. What goes wrong is told as progress: the rebuilt adapter is in
        use all the same.
        """
        if not self._is_wanted():
            return None
        try:
            result = self.run(device=device, on_progress=on_progress, stop=stop)
        except GuardianError as error:
            on_progress(TrainingProgress("consistency", error.title))
            return None
        return result.adapter if result.promoted else None

    def _ask(self, on_progress: OnProgress, stop: threading.Event) -> _Asked:
        adapter = self._adapters.current_id()
        if adapter is None:
            raise GuardianError("There is no adapter in use that could hold.", "`guardian train` makes one.")
        if self._adapters.to_continue_from() != adapter:
            raise GuardianError("The adapter in use learnt what was redacted since.", "`guardian train` replaces it.")
        corpus, learnt = read_corpus(self._log), self._adapters.learnt(adapter)
        plan = newest_unlearnt(corpus, learnt)
        own = [one for one in corpus.documents if not one.is_new(learnt)]
        questions = [_question(one) for one in own if one.kind is Kind.CHAT][-_OWN_QUESTIONS:]
        questions = [one for one in questions if 0 < len(one) <= _LONGEST_QUESTION]
        measured = set(questions[_MEASURED_EVERY - 1 :: _MEASURED_EVERY])
        to_learn = [*material().learnt, *(one for one in dict.fromkeys(questions) if one not in measured)]
        to_measure = [*material().held_out, *sorted(measured)]
        answers = self._answers([*to_learn, *to_measure], adapter, on_progress, stop)
        learn, measure = ([(one, answers[one]) for one in part if one in answers] for part in (to_learn, to_measure))
        if not learn or not measure:
            raise GuardianError("The model said almost nothing.", "Train more, or use another base model.")
        return _Asked(adapter, corpus, plan, learn, measure, [one.seq for one in own])

    def _answers(
        self, questions: Sequence[str], adapter: str, on_progress: OnProgress, stop: threading.Event
    ) -> Mapping[str, str]:
        """Return what the adapter says to each question; one to which it says nothing is left out."""
        said: dict[str, str] = {}
        for number, question in enumerate(questions):
            on_progress(TrainingProgress("asking", step=number, of=len(questions)))
            prompt = as_prompt(plain(question))
            answer = self._engine.generate(prompt, _GREEDY, lambda _text: None, stop, {adapter: 1.0}).text.strip()
            if stop.is_set():
                raise _stopped()
            answer = answer[: loop_start(answer)].strip()
            if len(answer.split()) >= _LEAST_WORDS:
                said[question] = answer
        return said

    def _command(self, run: str, model: BaseModel, asked: _Asked, budget: Budget, device: str) -> MakeConsistent:
        taught = lessons(asked.learn)
        gate = self._gate.texts(asked.corpus, asked.plan, asked.adapter, 0)
        return MakeConsistent(
            run=run,
            base=base_of(model),
            template=model.template,
            parent=sealed_file(self._vault, asked.adapter),
            lessons=taught,
            probes=probes(asked.measure),
            changes=list(material().changes),
            texts=texts_of(asked.corpus, asked.own[-len(taught) :]),
            context_before=gate.context_before,
            held_out=gate.held_out,
            general=gate.general,
            budget=budget,
            candidate=sealed_file(self._vault, run.replace("run-", "adapter-")),
            device=device,
        )

    def _finish(self, run: str, model: BaseModel, asked: _Asked, made: MadeConsistent) -> ConsistencyResult:
        now, after, verdict = steadiness(made.before), made.after, None
        drafts, adapter = [evaluation_draft(_record(model, asked.adapter, now, made))], None
        if after is not None:
            adapter, verdict = run.replace("run-", "adapter-"), judge_consistency(made.base, made.before, after)
            gate = gate_result(made.base, made.before.losses, after.losses)
            gate = replace(gate, is_passed=verdict.is_passed, reason=verdict.reason, opponent=asked.adapter)
            learnt = self._adapters.learnt(asked.adapter)
            facts = (adapter, asked.adapter, model.sha256, run, gate, learnt, made.recipe)
            drafts.append(adapter_draft(*facts, Lineage(HOW, asked.plan.snapshot)))
            drafts.append(evaluation_draft(_record(model, adapter, steadiness(after), made)))
            drafts += [promotion(adapter)] if verdict.is_passed else []
        self._log.append_all(drafts)
        return ConsistencyResult(
            run=run,
            parent=asked.adapter,
            adapter=adapter,
            promoted=verdict is not None and verdict.is_passed,
            now=now,
            verdict=verdict,
            questions=len(asked.learn),
            measured=len(asked.measure),
            steps=made.steps,
            seconds=made.seconds,
        )


def _question(document: Document) -> str:
    """Return a question in the principal's own words, without what it quotes and with what is scrubbed."""
    return "".join(document.text[span.start : span.end] for span in document.taught).strip()


def _record(model: BaseModel, adapter: str, found: Steadiness, made: MadeConsistent) -> Record:
    questions = len({held.question for held in made.before.wrapped})
    figures = {"kl": found.kl, "flips": found.flips, "followed": found.followed} | {
        f"kl.{wrap}": value for wrap, value in found.by_wrap.items()
    }
    measures = [Measured(f"consistency.{name}", value, documents=questions) for name, value in figures.items()]
    return Record("consistency", measures, model.sha256, adapter, recipe={**made.recipe, "steps": made.steps})


def _stopped() -> GuardianError:
    return GuardianError("The run was stopped.", "Start it again; it keeps nothing in between.")
