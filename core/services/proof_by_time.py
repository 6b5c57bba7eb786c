"""The proof by time: own texts scored, then learnt, beside another author's adapter in the last quarter."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.corpus.document import Corpus, as_text
from core.evaluation.bits import bits_per_byte, last_quarter
from core.services import proof_figures as figures
from core.services.control import Control
from core.services.proof_results import ControlUsed, Evaluation, SeedResult
from core.services.proof_texts import beginnings, of_one_length
from core.services.training_inputs import TEXTS_IN_VIEW, general_texts
from core.training.messages import Base, Scored, Text
from core.training.proof_messages import LEARNT, EvaluateByTime, LearnScratch, Measured, Reading
from core.workers.protocol import SealedFile

Run = tuple[int, Measured, Measured | None]


@dataclass(frozen=True)
class ByTime:
    """The texts of a proof by time; `pairs` are own and other texts of one length, of the last quarter and held out."""

    texts: list[Text]
    control: Control | None
    pairs: tuple[list[Text], list[Text], int]

    @classmethod
    def of(cls, corpus: Corpus, control: Control | None, first: int | None, characters: int | None) -> "ByTime":
        """Choose the first texts, whole or their beginnings; of the control's texts the beginnings too."""
        texts = [as_text(document) for document in corpus.documents[:first]]
        if characters is not None:
            texts = beginnings(texts, characters)
            if control:
                sides = [beginnings(side, characters) for side in (control.learn, control.held_out)]
                control = Control(control.author, sides[0], sides[1], control.shared)
        if len(texts) < 2:  # noqa: PLR2004 - before the last quarter nothing would be learnt, so nothing compared
            control = None
        pairs = of_one_length(list(last_quarter(texts)), control.held_out) if control else ([], [], 0)
        return cls(texts, control, pairs)

    @property
    def last(self) -> list[Text]:
        """The texts of the last quarter."""
        return list(last_quarter(self.texts))

    def own(self, base: Base, checkpoint: SealedFile, seed: int, device: str) -> EvaluateByTime:
        """Command the run of the principal's own texts. The base needs to be measured once only."""
        is_first = seed == 1
        general = [Reading("general.adapter", "general", LEARNT)]
        return EvaluateByTime(
            base=base,
            texts=self.texts,
            sets=self._sets() | ({"control": self.control.learn} if self.control else {}),
            when_frozen=self._when_frozen(is_first) if self.control else [],
            at_the_end=[Reading("general.base", "general"), *general] if is_first else general,
            checkpoint=checkpoint,
            freeze_before=len(self.texts) - len(self.last),
            as_much_as="control" if self.control else "",
            with_base=is_first,
            seed=seed,
            device=device,
        )

    def other(self, base: Base, checkpoint: SealedFile, own: Measured, device: str) -> LearnScratch:
        """Command the run of the other author's texts: as much as the own adapter had learnt when it was frozen.

        What comes out is frozen. Would it learn the last quarter too, it would learn the principal, and be no control.
        """
        assert self.control is not None  # noqa: S101 - asked for only then
        return LearnScratch(
            base=base,
            texts=self.control.learn,
            sets=self._sets() | {"theirs": self.control.end},
            readings=[
                Reading("last.control", "last", LEARNT, "as_learnt", "theirs", is_apart=True),
                Reading("last.control_in_context", "last", LEARNT, "as_learnt", "earlier"),
                Reading("general.control", "general", LEARNT),
                Reading("own.control", "own", LEARNT),
                Reading("others.control", "others", LEARNT),
            ],
            checkpoint=checkpoint,
            tokens=own.frozen_tokens,
            steps=own.frozen_steps,
            seed=int(own.recipe["seed"]),
            device=device,
        )

    def _sets(self) -> dict[str, list[Text]]:
        count = len(self.last)
        earlier = self.texts[: len(self.texts) - count][-TEXTS_IN_VIEW:]
        sets = {"general": general_texts(), "last": self.last, "earlier": earlier}
        return sets | ({"own": self.pairs[0], "others": self.pairs[1]} if self.control else {})

    @staticmethod
    def _when_frozen(is_first: bool) -> list[Reading]:
        readings = [
            Reading("last.frozen", "last", LEARNT, "as_learnt", "earlier"),
            Reading("own.adapter", "own", LEARNT),
            Reading("others.adapter", "others", LEARNT),
        ]
        return [*readings, Reading("own.base", "own"), Reading("others.base", "others")] if is_first else readings


def by_time_evaluation(job: ByTime, runs: Sequence[Run]) -> Evaluation:
    """Make figures of the runs; those of several seeds are means."""
    _, first, _ = runs[0]
    own = {
        name: figures.averaged([run.scores[name] for _, run, _ in runs if name in run.scores]) for name in first.scores
    }
    others = [other for _, _, other in runs if other]
    other = (
        {name: figures.averaged([run.scores[name] for run in others]) for name in others[0].scores} if others else {}
    )
    whole = {name: own[name] for name in ("base", "in_context", "adapter")}
    quarter = {name: list(last_quarter(scores)) for name, scores in whole.items()}
    general = {name: own[f"general.{name}"] for name in ("base", "adapter")}
    if other:
        quarter |= {name: other[f"last.{name}"] for name in figures.CONTROLS}
        general["control"] = other["general.control"]
    found = figures.gains(quarter, own.get("last.frozen", []))
    bits, bits_intervals = figures.losses(whole)
    last, last_intervals = figures.losses(quarter)
    over, over_intervals = figures.losses(general)
    return Evaluation(
        what="by_time",
        bits_per_byte=bits,
        bits_per_byte_interval=bits_intervals,
        last_quarter=last,
        last_quarter_interval=last_intervals,
        general_bits_per_byte=over,
        general_bits_per_byte_interval=over_intervals,
        documents=len(job.texts),
        seconds=sum(run.seconds for _, own_run, other_run in runs for run in (own_run, other_run) if run),
        summary=figures.summary(found, job.control.author if job.control and others else ""),
        control=_used(job.control, first, others[0]) if job.control and others else None,
        truesight=figures.truesight(own, other, job.pairs[2]) if other else None,
        seeds=[_seed_result(run) for run in runs],
        recipe=first.recipe,
        **found,  # type: ignore[arg-type]
    )


def _used(control: Control, own: Measured, other: Measured) -> ControlUsed:
    return ControlUsed(
        author=control.author,
        texts=len(control.learn),
        tokens=other.tokens,
        steps=other.steps,
        own_tokens=own.frozen_tokens,
        own_steps=own.frozen_steps,
        shared=control.shared,
    )


def _seed_result(run: Run) -> SeedResult:
    seed, own, other = run
    adapter = bits_per_byte(last_quarter(own.scores["adapter"]))
    frozen = _bits(own.scores.get("last.frozen"))
    control, in_context = (_bits(other.scores[f"last.{name}"]) if other else None for name in figures.CONTROLS)
    return SeedResult(
        seed=seed,
        adapter=adapter,
        frozen=frozen,
        control=control,
        control_in_context=in_context,
        personal_gain=None if control is None else control - adapter,
        personal_gain_frozen=None if in_context is None or frozen is None else in_context - frozen,
    )


def _bits(scores: Sequence[Scored] | None) -> float | None:
    return bits_per_byte(scores) if scores else None
