"""What a proof measured, as it stands in the log: numbers and ids, never a text.

An EVALUATION entry holds one record as its meta. History, report and learning page read nothing else.

| `what` | names of its measures |
|---|---|
| newest | of the newest own text never learnt: bits_per_byte.{base,in_context,adapter,control}; |
|        | recall.{base,adapter,recall,adapter_recall,difference}, of it with passages from the log in view; |
|        | general.{base,adapter}, other people's text; older.{base,adapter,...}, own text of more than 30 days ago; |
|        | gain (base - adapter), gain_share (of base); personal_gain (control - adapter), personal_share (of gain); |
|        | truesight (2AFC) |
|        | control_in_context, personal_gain_in_context: the control with the principal's log in view, not its own |
| by_time | the same, of texts scored in time order and then learnt; last_quarter.{base,in_context,adapter,control}, |
|        | personal_gain_frozen: over that control, by an adapter that had learnt as much |
| memory | memory.longest_run (words said again word for word), memory.memorised.<decoding> (words beyond chance), |
|        | memory.{exposure,base_exposure,most_exposure} (canaries, bits) |
| diversity | diversity.{distinct,self_bleu,vendi}, each a ratio to the principal's own texts |
| consistency | consistency.{kl,flips}, nats and share of other tokens under wraps; consistency.kl.<wrap>; |
|        | consistency.followed, the share of corrections with a reason that were followed |
| style | style.<verifier>.auc, style.<verifier>.{accepted,likeness}.<group>; |
|       | verifiers char4, lambdag, char4_masked, lambdag_masked; groups generated, base, own, control, general |
"""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from core.entries import Draft, Kind, Origin

What = Literal["newest", "by_time", "memory", "diversity", "style", "consistency"]


class Measured(msgspec.Struct, frozen=True, omit_defaults=True):
    """One figure; `low` and `high` are its 90 % interval over `documents`, None where there is none."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    documents: int = 0
    unit: str = ""


class Record(msgspec.Struct, frozen=True):
    """The whole result of one proof.

    `base` is the SHA-256 of the base model, `adapter` None for the bare one; `control` names the author of the control
    adapter or texts. `recipe` holds what else fixes the figures: numbers, names of methods, never a text.
    """

    what: What
    measures: list[Measured]
    base: str
    adapter: str | None = None
    control: str | None = None
    seeds: list[int] = []
    recipe: Mapping[str, str | float | int | bool | None] = {}

    def value(self, name: str) -> float | None:
        """Return the figure of this name, None if it was not measured."""
        found = self.measured(name)
        return None if found is None else found.value

    def measured(self, name: str) -> Measured | None:
        """Return the measure of this name, None if it was not taken."""
        return next((one for one in self.measures if one.name == name), None)


def evaluation_draft(record: Record) -> Draft:
    """Draft the entry that keeps a record."""
    return Draft(Kind.EVALUATION, Origin.DOCUMENT, "", meta=msgspec.to_builtins(record))


def read_record(meta: Mapping[str, Any]) -> Record | None:
    """Return the record of an EVALUATION entry; None for what another release wrote in another form."""
    try:
        return msgspec.convert(dict(meta), Record)
    except msgspec.ValidationError:
        return None
