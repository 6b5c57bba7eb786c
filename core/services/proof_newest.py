"""The proof of the adapter in use: the newest own text that it never learnt, with and without recall."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.corpus.document import Corpus
from core.services import proof_figures as figures
from core.services.control import Control
from core.services.gate_texts import old_texts
from core.services.proof_results import ControlUsed, Evaluation
from core.services.proof_texts import cut, of_one_length, opening_end
from core.services.recall import RecallService
from core.services.recalled import EarlierPassages
from core.services.training_inputs import general_texts
from core.services.training_plan import newest_unlearnt, texts_of
from core.training.messages import Base, Scored, Text
from core.training.proof_messages import BASE, LEARNT, LearnScratch, Measure, Measured, Reading
from core.workers.protocol import SealedFile

MODELS = ("adapter", "parent", "first")


@dataclass(frozen=True)
class Newest:
    """The sets of texts that are read, what was recalled for each text of `rest`, and the adapters that read them.

    `adapters` are the one in use, the one before it and the first, as far as there are any.
    """

    sets: dict[str, list[Text]]
    passages: list[list[str]]
    adapters: Sequence[SealedFile]
    control: Control | None
    characters: int

    @classmethod
    def of(
        cls,
        corpus: Corpus,
        recall: RecallService,
        learnt: set[int],
        adapters: Sequence[SealedFile],
        control: Control | None,
        now_ns: int,
    ) -> "Newest":
        """Choose what is read; `learnt` is by the adapter in use. Raises GuardianError if that is every text."""
        plan = newest_unlearnt(corpus, learnt)
        held_out = texts_of(corpus, plan.held_out, learnt)
        rest, passages = _after_openings(held_out, EarlierPassages(corpus, recall))
        sets = {
            "newest": held_out,
            "before": texts_of(corpus, plan.context_before),
            "rest": rest,
            "general": general_texts(),
            "old": old_texts(corpus, learnt, now_ns),
        }
        own, others, characters = of_one_length(held_out, control.held_out) if control else ([], [], 0)
        return cls(sets | {"own": own, "others": others}, passages, adapters, control, characters)

    def own(self, base: Base, device: str) -> Measure:
        """Command the readings by the base model and the adapters."""
        readings = [
            Reading("base", "newest"),
            Reading("in_context", "newest", view="in_context", before="before"),
            Reading("general.base", "general"),
            Reading("old.base", "old"),
            *self._with_recall(BASE, "base", "recall"),
            *self._pairs(BASE, "base"),
        ]
        for model, file in zip(MODELS, self.adapters, strict=False):
            readings.append(Reading(f"old.{model}", "old", file.file_id))
        if self.adapters:
            used = self.adapters[0].file_id
            readings += [
                Reading("adapter", "newest", used, "as_learnt", "before"),
                Reading("general.adapter", "general", used),
                *self._with_recall(used, "adapter", "adapter_recall"),
                *self._pairs(used, "adapter"),
            ]
        return Measure(base, self.sets, readings, list(self.adapters), device)

    def other(self, base: Base, checkpoint: SealedFile, amount: tuple[int, int], device: str) -> LearnScratch:
        """Command the run of the other author's texts: as much as the adapter in use learnt, tokens and steps."""
        assert self.control is not None  # noqa: S101 - asked for only then
        tokens, steps = amount
        return LearnScratch(
            base=base,
            texts=self.control.learn,
            sets=self.sets | {"theirs": self.control.end},
            readings=[
                Reading("control", "newest", LEARNT, "as_learnt", "theirs", is_apart=True),
                Reading("control_in_context", "newest", LEARNT, "as_learnt", "before"),
                Reading("general.control", "general", LEARNT),
                *self._pairs(LEARNT, "control"),
            ],
            checkpoint=checkpoint,
            tokens=tokens or None,
            steps=steps or None,
            device=device,
        )

    def _with_recall(self, by: str, alone: str, recalled: str) -> list[Reading]:
        if not self.sets["rest"]:
            return []
        return [
            Reading(f"rest.{alone}", "rest", by, "in_context", "before"),
            Reading(f"rest.{recalled}", "rest", by, "in_context", "before", self.passages),
        ]

    def _pairs(self, by: str, name: str) -> list[Reading]:
        if not self.control:
            return []
        return [Reading(f"own.{name}", "own", by), Reading(f"others.{name}", "others", by)]


def newest_evaluation(
    job: Newest, adapter: str | None, own: Measured, other: Measured | None, amount: tuple[int, int]
) -> Evaluation:
    """Make figures of what was read. All of the newest text is later than anything learnt."""
    scores = own.scores
    newest: dict[str, list[Scored]] = {
        name: scores[name] for name in ("base", "in_context", "adapter") if name in scores
    }
    newest.setdefault("adapter", scores["base"])
    general: dict[str, list[Scored]] = {
        name: scores[f"general.{name}"] for name in ("base", "adapter") if f"general.{name}" in scores
    }
    general.setdefault("adapter", general["base"])
    if other:
        newest |= {name: other.scores[name] for name in figures.CONTROLS}
        general["control"] = other.scores["general.control"]
    found = figures.gains(newest)
    bits, bits_intervals = figures.losses(newest)
    over, over_intervals = figures.losses(general)
    rest = {name.removeprefix("rest."): one for name, one in scores.items() if name.startswith("rest.")}
    old = {name.removeprefix("old."): one for name, one in scores.items() if name.startswith("old.")}
    used = _used(job.control, other, amount) if job.control and other else None
    return Evaluation(
        what="newest",
        adapter=adapter,
        bits_per_byte=bits,
        bits_per_byte_interval=bits_intervals,
        last_quarter=bits,
        last_quarter_interval=bits_intervals,
        general_bits_per_byte=over,
        general_bits_per_byte_interval=over_intervals,
        documents=len(newest["base"]),
        seconds=own.seconds + (other.seconds if other else 0.0),
        summary=figures.summary(found, used.author if used else ""),
        control=used,
        recall=figures.recall_proof(rest, sum(map(len, job.passages))) if "adapter_recall" in rest else None,
        older=figures.retention(old),
        truesight=figures.truesight(scores, other.scores, job.characters) if other else None,
        recipe=own.recipe,
        **found,  # type: ignore[arg-type]
    )


def _after_openings(held_out: Sequence[Text], earlier: EarlierPassages) -> tuple[list[Text], list[list[str]]]:
    """Return the texts of which only what follows the opening counts, and what is recalled by their openings."""
    rest, passages = list[Text](), list[list[str]]()
    for text in held_out:
        if (end := opening_end(text.text)) is not None and (counted := cut(text, end)).taught:
            rest.append(counted)
            passages.append(earlier.before(text.seq, text.text[:end]))
    return rest, passages


def _used(control: Control, other: Measured, amount: tuple[int, int]) -> ControlUsed:
    return ControlUsed(
        author=control.author,
        texts=len(control.learn),
        tokens=other.tokens,
        steps=other.steps,
        own_tokens=amount[0],
        own_steps=amount[1],
        shared=control.shared,
    )
