"""What the figures of a proof are called, and what they mean in a sentence."""

from dataclasses import dataclass

from core.evaluation.gate import GENERAL_TOLERANCE
from core.evaluation.records import Measured, Record, What
from core.services.control import SHIPPED, SHIPPED_NOTE
from core.services.diversity import GOAL
from core.services.history import RunFacts

_PROOF: tuple[What, ...] = ("newest", "by_time")
_MASKED = "lambdag_masked"
_LEAST_AUC = 0.8  # a verifier that tells own from others' texts worse than this says nothing about anybody


@dataclass(frozen=True)
class Asked:
    """A section of the page: of which proofs, with which figures under which names, and what measures it."""

    title: str
    part: str
    command: str
    of: tuple[What, ...]
    rows: tuple[tuple[str, str], ...]


SECTIONS = (
    Asked(
        "Your newest words, before they were learnt (bits per byte, lower is better)",
        "newest",
        "guardian evaluate",
        _PROOF,
        (
            ("bits_per_byte.base", "the model you started from"),
            ("bits_per_byte.in_context", "that model, with your earlier words in view"),
            ("bits_per_byte.adapter", "with your adapter"),
            ("bits_per_byte.control", "with adapter and log of another author"),
            ("gain", "gained by your adapter"),
        ),
    ),
    Asked(
        "With passages recalled from your log (bits per byte)",
        "newest",
        "guardian evaluate",
        _PROOF,
        (
            ("recall.recall", "the model you started from, and recall"),
            ("recall.adapter", "your adapter, without recall"),
            ("recall.adapter_recall", "your adapter, and recall"),
        ),
    ),
    Asked(
        "Is it you, or the genre?",
        "control",
        "guardian evaluate --control shipped",
        _PROOF,
        (
            ("personal_gain", "gained over another author's adapter and log (bits per byte)"),
            ("personal_gain_in_context", "gained over their adapter with your log in view"),
            ("personal_share", "share of the gain that is you"),
            ("truesight", "your texts told from another's, of two"),
        ),
    ),
    Asked(
        "What it forgot (bits per byte)",
        "newest",
        "guardian evaluate",
        _PROOF,
        (
            ("general.base", "other people's text, before"),
            ("general.adapter", "other people's text, now"),
            ("older.base", "your text of more than 30 days ago, before"),
            ("older.adapter", "your text of more than 30 days ago, now"),
        ),
    ),
    Asked(
        "What it has by heart",
        "memory",
        "guardian evaluate --memory",
        ("memory",),
        (
            ("memory.longest_run", "longest passage said word for word (words)"),
            ("memory.exposure", "exposure of planted secrets (bits)"),
            ("memory.most_exposure", "exposure if it knew them for sure (bits)"),
        ),
    ),
    Asked(
        "How varied it writes, beside you (1 is as you)",
        "diversity",
        "guardian evaluate --diversity",
        ("diversity",),
        (
            ("diversity.distinct", "different pairs of words"),
            ("diversity.self_bleu", "different phrases"),
            ("diversity.vendi", "different texts"),
        ),
    ),
    Asked(
        "How much it writes like you (0 as others, 1 as you; topic masked)",
        "style",
        "guardian evaluate --style",
        ("style",),
        (
            (f"style.{_MASKED}.likeness.generated", "with your adapter, by its grammar"),
            (f"style.{_MASKED}.likeness.base", "the model you started from, by its grammar"),
            ("style.char4_masked.likeness.generated", "with your adapter, by its characters"),
            ("style.char4_masked.likeness.base", "the model you started from, by its characters"),
            (f"style.{_MASKED}.accepted.generated", "pieces taken for yours, by grammar"),
            (f"style.{_MASKED}.accepted.own", "pieces of your own taken for yours"),
            (f"style.{_MASKED}.accepted.control", "pieces of another author taken for yours"),
        ),
    ),
)


def headline(newest: Record | None, by_time: Record | None, current: RunFacts | None) -> str:
    """Say in one sentence whether it is worth it, and how much of that is the principal."""
    proofs = [proof for proof in (newest, by_time) if proof is not None]
    complete = (proof for proof in proofs if proof.measured("personal_share"))
    proof = next(complete, proofs[0] if proofs else None)
    if proof is None or (share := _gain_share(proof)) is None:
        return _from_gate(current)
    if share <= 0:
        return "It predicts your writing no better than the model you started from."
    low = _low(proof, "gain")
    said = _with_share(_percent(share), proof.measured("personal_share"))
    if low is not None and low <= 0:
        said += " The gain may be chance."
    return f"{said} {SHIPPED_NOTE}" if proof.control == SHIPPED and _is_sure_of_share(proof) else said


def in_use(current: RunFacts | None) -> str:
    """Say which adapter answers."""
    if current is None:
        return "In use: the model as it was downloaded, without an adapter."
    return f"In use: {current.adapter}, made on {current.date[:10]}; it learnt {current.texts:,} of your texts."


def forgetting_finding(proof: Record | None) -> str:
    """Say what it forgot of general text."""
    before, now = (proof.value(f"general.{name}") if proof else None for name in ("base", "adapter"))
    if before is None or now is None:
        return ""
    rise = now - before
    if rise <= 0:
        return f"It has forgotten nothing of other people's writing ({rise:+.3f} bits per byte)."
    if rise <= GENERAL_TOLERANCE:
        return f"It has forgotten next to nothing of other people's writing ({rise:+.3f} bits per byte)."
    return f"It has forgotten some of other people's writing: {rise:+.3f} bits per byte."


def memory_finding(memory: Record | None) -> str:
    """Say what it has by heart."""
    run = memory.value("memory.longest_run") if memory else None
    if memory is None or run is None:
        return ""
    said = f"Asked to go on from your texts, it said at most {run:.0f} words on end as they stand there"
    exposure, most = memory.value("memory.exposure"), memory.value("memory.most_exposure")
    if exposure is None or not most:
        return f"{said}."
    return f"{said}; of secrets planted as a test, {exposure:.1f} of {most:.1f} bits can be guessed after one reading."


def diversity_finding(diversity: Record | None) -> str:
    """Say whether it writes as varied as the principal does."""
    if diversity is None or not diversity.measures:
        return ""
    ratios = [one.value for one in diversity.measures]
    if min(ratios) < GOAL[0]:
        return f"It writes less varied than you (ratio {min(ratios):.2f}; the goal is {GOAL[0]} to {GOAL[1]})."
    if max(ratios) > GOAL[1]:
        return f"It writes more varied than you (ratio {max(ratios):.2f}; the goal is {GOAL[0]} to {GOAL[1]})."
    return "It writes about as varied as you do."


def style_finding(style: Record | None) -> str:
    """Say who its texts seem to be by, as far as the verifier can tell at all."""
    names = ("auc", "accepted.generated", "accepted.base", "accepted.own", "accepted.control")
    auc, generated, base, own, control = (style.value(f"style.{_MASKED}.{name}") if style else None for name in names)
    if auc is None or base is None:
        return ""
    if auc < _LEAST_AUC:
        return "By style alone your texts cannot be told from others' surely enough to judge its own."
    more = "" if own is None else f", and {_percent(own)} of what you wrote"
    more += "" if control is None else f"; of another author {_percent(control)}"
    if generated is None:
        return (
            f"With the topic hidden, a verifier takes for yours {_percent(base)} of what the model you started from "
            f"writes{more}."
        )
    return (
        f"With the topic hidden, a verifier takes for yours {_percent(generated)} of what it writes, {_percent(base)} "
        f"of what the model you started from writes{more}."
    )


def shown_value(figure: Measured) -> str:
    """Write a figure out."""
    return _shown(figure, figure.value)


def shown_interval(figure: Measured) -> str:
    """Write the ends of its 90 % interval out, if it has one."""
    if figure.low is None or figure.high is None:
        return ""
    return f"{_shown(figure, figure.low)} to {_shown(figure, figure.high)}"


def _shown(figure: Measured, value: float) -> str:
    name = figure.name
    if name in {"personal_share", "truesight", "gain_share"} or ".accepted." in name:
        return _percent(value)
    if ".likeness." in name or name.startswith("diversity."):
        return f"{value:.2f}"
    if figure.unit == "words":
        return f"{value:.0f}"
    return f"{value:.1f}" if figure.unit == "bits" else f"{value:.3f}"


def _from_gate(current: RunFacts | None) -> str:
    if current is None:
        return "Nothing has been learnt from your words yet."
    before, now = current.gate.held_out.base, current.gate.held_out.candidate
    if not before or now is None or now >= before:
        return "How much better it predicts your writing was not measured yet."
    share = _percent((before - now) / before)
    return (
        f"When it was put to use, it predicted your writing {share} better than the model you started from; "
        "how much of that is you was not measured yet."
    )


def _gain_share(proof: Record) -> float | None:
    if (share := proof.value("gain_share")) is not None:
        return share
    base, adapter = proof.value("bits_per_byte.base"), proof.value("bits_per_byte.adapter")
    return None if not base or adapter is None else (base - adapter) / base


def _with_share(gain: str, share: Measured | None) -> str:
    """Say how much of a gain is the person; each sentence is whole, so that it can be translated."""
    if share is None:
        return (
            f"It predicts your writing {gain} better than the model you started from; how much of that is you, not the "
            "genre, was not measured yet."
        )
    if share.value <= 0:
        return (
            f"It predicts your writing {gain} better than the model you started from; all of that is the genre, not "
            "you."
        )
    if share.low is not None and share.low <= 0:
        return (
            f"It predicts your writing {gain} better than the model you started from; whether that is you or the genre "
            "is not sure."
        )
    part = _percent(min(1.0, share.value))
    return (
        f"It predicts your writing {gain} better than the model you started from; {part} of that is you, not the genre."
    )


def _is_sure_of_share(proof: Record) -> bool:
    share = proof.measured("personal_share")
    return share is not None and share.value > 0 and (share.low is None or share.low > 0)


def _low(proof: Record, name: str) -> float | None:
    figure = proof.measured(name)
    return None if figure is None else figure.low


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
