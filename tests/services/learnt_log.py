"""Entries as learning leaves them: runs that passed the gate or did not, and proofs of all kinds."""

from core.entries import Draft, Kind, Origin
from core.evaluation.records import Measured, Record, evaluation_draft
from core.guardian import Guardian
from core.services.adapters import Lineage, adapter_draft, promotion
from core.services.results import GateResult, Losses

# name: value, low, high, documents
PROOFS: dict[str, dict[str, tuple[float, float | None, float | None, int]]] = {
    "newest": {
        "bits_per_byte.base": (1.2, 1.1, 1.3, 58),
        "bits_per_byte.in_context": (1.16, 1.06, 1.26, 58),
        "bits_per_byte.adapter": (1.032, 0.95, 1.11, 58),
        "bits_per_byte.control": (1.158, 1.07, 1.25, 58),
        "recall.recall": (1.15, 1.05, 1.25, 58),
        "recall.adapter": (1.03, 0.95, 1.11, 58),
        "recall.adapter_recall": (1.028, 0.95, 1.1, 58),
        "general.base": (1.229, 1.14, 1.31, 24),
        "general.adapter": (1.221, 1.14, 1.3, 24),
        "older.base": (1.19, 1.12, 1.26, 200),
        "older.adapter": (0.98, 0.92, 1.04, 200),
        "gain": (0.168, 0.13, 0.21, 58),
        "gain_share": (0.14, 0.11, 0.17, 58),
        "personal_gain": (0.126, 0.09, 0.16, 58),
        "personal_share": (0.75, 0.62, 0.86, 58),
        "truesight": (0.93, 0.88, 0.97, 58),
    },
    "memory": {
        "memory.longest_run": (9, None, None, 40),
        "memory.exposure": (1.4, None, None, 8),
        "memory.most_exposure": (10.0, None, None, 0),
    },
    "diversity": {
        "diversity.distinct": (0.94, 0.9, 0.98, 24),
        "diversity.self_bleu": (1.02, 0.98, 1.06, 24),
        "diversity.vendi": (0.91, 0.86, 0.97, 24),
    },
    "style": {
        "style.lambdag_masked.auc": (0.97, 0.93, 1.0, 40),
        "style.lambdag_masked.accepted.generated": (0.5, 0.25, 0.75, 8),
        "style.lambdag_masked.accepted.base": (0.0, 0.0, 0.0, 8),
        "style.lambdag_masked.accepted.own": (0.88, 0.62, 1.0, 8),
        "style.lambdag_masked.accepted.control": (0.0, 0.0, 0.0, 10),
        "style.lambdag_masked.likeness.generated": (0.71, 0.6, 0.8, 8),
        "style.lambdag_masked.likeness.base": (0.18, 0.05, 0.3, 8),
        "style.char4_masked.likeness.generated": (0.64, 0.5, 0.7, 8),
        "style.char4_masked.likeness.base": (0.22, 0.1, 0.3, 8),
    },
}
_UNITS = {"memory.longest_run": "words", "memory.exposure": "bits", "memory.most_exposure": "bits"}


def gate(number: int, is_passed: bool) -> GateResult:
    """Return what the gate said of a run; each is a little better than the one before."""
    better = 0.02 * number
    return GateResult(
        is_passed=is_passed,
        reason="It predicts your newest text better." if is_passed else "It is not surely better on your newest text.",
        held_out=Losses(base=1.2, current=1.16 - better, candidate=1.12 - better),
        general=Losses(base=1.229, candidate=1.225 + 0.001 * number),
        documents=20,
        gain=0.04,
        gain_low=0.02 if is_passed else -0.01,
        gain_high=0.06,
    )


def learn(guardian: Guardian, number: int, is_passed: bool = True, how: str = "nightly") -> str:
    """Leave what a run leaves; return the adapter."""
    adapter, base = f"adapter-{number}", guardian.models.base_sha256()
    said, learnt = gate(number, is_passed), set(range(1, 40 * number))
    guardian._log.append_all(
        [
            adapter_draft(adapter, None, base, f"run-{number}", said, learnt, {"rank": 16}, Lineage(how)),
            *([promotion(adapter)] if is_passed else []),
            Draft(
                Kind.TRAINING_RUN,
                Origin.DOCUMENT,
                "",
                meta={
                    "run": f"run-{number}",
                    "state": "finished",
                    "adapter": adapter,
                    "promoted": is_passed,
                    "tokens": 20_000,
                    "seconds": 95.0,
                },
            ),
        ]
    )
    return adapter


def prove(guardian: Guardian, what: str, adapter: str | None, **changed: float) -> None:
    """Leave what a proof leaves; `changed` gives other values, with _ for the dots of a name."""
    figures = []
    for name, (value, low, high, documents) in PROOFS[what if what != "by_time" else "newest"].items():
        shown = changed.get(name.replace(".", "_"), value)
        figures.append(Measured(name, shown, low, high, documents, _UNITS.get(name, "")))
    record = Record(what, figures, guardian.models.base_sha256(), adapter, control="shipped", seeds=[1])
    guardian._log.append(evaluation_draft(record))


def learn_and_prove(guardian: Guardian) -> None:
    """Leave four runs, one of them held back, and every kind of proof."""
    learn(guardian, 1, how="rebuild")
    learn(guardian, 2)
    learn(guardian, 3, is_passed=False)
    adapter = learn(guardian, 4)
    for what in PROOFS:
        prove(guardian, what, adapter)
