"""By which rule a run learns only what is new, or everything anew. Pure functions over what the log says."""

from dataclasses import dataclass

NIGHTLY, REBUILD = "nightly", "rebuild"
REBUILD_DAYS = 30
_DAY_NS = 24 * 3600 * 10**9


@dataclass(frozen=True)
class Situation:
    """What the choice depends on, for the base model in use.

    `current` is the adapter in use; `clean` it or the nearest parent of it that learnt nothing redacted since; `former`
    adapter and base model that were in use before another base model was chosen, None where that has an adapter of its
    own in use. `from_scratch_ns` is when the last run that began with a fresh adapter ended.
    """

    current: str | None
    clean: str | None
    former: tuple[str, str] | None
    from_scratch_ns: int | None
    now_ns: int


@dataclass(frozen=True)
class Course:
    """The kind of a run and the reason; `parent` is the adapter it goes on from, None for a fresh one.

    `opponent` is the adapter the gate compares with, None for the bare base model, and `opponent_base` its base model
    if that is another one.
    """

    how: str
    why: str
    parent: str | None
    opponent: str | None
    opponent_base: str | None = None


def choose(situation: Situation, wanted: str | None = None) -> Course:
    """Choose the kind of the next run; `wanted` is what the principal asked for, if anything.

    A rebuild learns the whole log with a fresh adapter. It is due when the base model changed, when something was
    redacted that the adapter in use had learnt, and REBUILD_DAYS after the last run with a fresh adapter. Otherwise the
    adapter in use learns what is new. An adapter that learnt what was redacted is never compared with: it has to go.
    """
    current, clean = situation.current, situation.clean
    if current is None and situation.former is not None:
        opponent, base = situation.former
        return Course(REBUILD, "the base model changed, and no adapter fits another one", None, opponent, base)
    if wanted is not None:
        return Course(wanted, "you asked for it", None if wanted == REBUILD else clean, clean)
    if current is None:
        return Course(NIGHTLY, "no adapter is in use, so everything is new", None, None)
    if reason := _reason_to_rebuild(situation):
        return Course(REBUILD, reason, None, clean)
    return Course(NIGHTLY, f"the last run with a fresh adapter is less than {REBUILD_DAYS} days ago", clean, clean)


def _reason_to_rebuild(situation: Situation) -> str | None:
    if situation.clean != situation.current:
        return "a text was redacted that the adapter in use had learnt"
    if situation.from_scratch_ns is None:
        return None
    days = (situation.now_ns - situation.from_scratch_ns) // _DAY_NS
    if days < REBUILD_DAYS:
        return None
    return f"the last run with a fresh adapter was {days} days ago, and {REBUILD_DAYS} are the most"
