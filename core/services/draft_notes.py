"""What is said about a draft beside its text."""

from collections.abc import Mapping

from core.services.writer import Written
from core.writing.kinds import TEXT_STEPS, Step

KEPT = "The critique said nothing that could be put right, so the revision keeps the draft."
REFUSED = "The revision lost most of the draft, so the draft is kept."
_PARTS = {"self_model": "self-model", "passages": "passages of yours", "thread": "thread", "topic": "sentence"}


def left_out(tokens: Mapping[str, int]) -> list[str]:
    """Say what did not fit into a prompt."""
    return [f"About {count} tokens of the {_PARTS.get(name, name)} did not fit." for name, count in tokens.items()]


def of(step: Step, text: Written) -> list[str]:
    """Say what went wrong in a step."""
    notes = []
    if text.finish == "loop":
        notes.append(f"The model went round in circles in the {step} and was stopped; the repetition is cut off.")
    if step in TEXT_STEPS and text.finish in {"length", "context"}:
        why = "the most that it may have" if text.finish == "length" else "which filled the model's context"
        notes.append(f"The {step} is cut off after {text.tokens} tokens, {why}.")
    if text.dropped_tokens:
        notes.append(f"The middle of the prompt of the {step}, {text.dropped_tokens} tokens, did not fit.")
    if not text.text and not text.is_stopped:
        instead = "; the draft follows your sentence alone" if step is Step.PLAN else ""
        notes.append(f"The model said nothing in the {step}{instead}.")
    return notes
