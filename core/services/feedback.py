"""Feedback: what the principal thinks of what the model wrote. The newest word counts; none is ever overwritten."""

from collections.abc import Iterable, Sequence

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.services.results import Judgement

_ENDS_A_CORRECTION = frozenset({"endorse", "retract"})


class FeedbackService:
    """Endorse, correct, reject; each becomes an entry that names what it judges.

    What the model wrote can be judged: answers, steps of drafts, suggestions, insights, completions that were kept.
    The hunks of a suggestion are decided one by one, elsewhere; what is said here is about all of it.
    Every method that judges raises GuardianError for an entry of anybody else and for one that was redacted.
    """

    def __init__(self, log: Log) -> None:
        self._log = log

    def endorse(self, seq: int) -> int:
        """Say that this is as it should be, and return the entry that says so."""
        return self._judge(seq, "endorse")

    def reject(self, seq: int, reason: str = "") -> int:
        """Say that this is not as it should be, and why if you like."""
        return self._judge(seq, "reject", reason)

    def retract(self, seq: int) -> int:
        """Take back what was last said of an entry, which may be named by that itself: by a verdict or a correction.

        Raises GuardianError if nothing was said.
        """
        named = self._log.entry(seq)
        if named.kind in {Kind.VERDICT, Kind.CORRECTION}:
            seq = named.meta["judges"]
        if seq not in self.verdict_of([seq]):
            raise GuardianError(f"Nothing was said of entry {seq} yet.", "There is nothing to take back.")
        return self._judge(seq, "retract")

    def correct(self, seq: int, text: str) -> int:
        """Say what this should have said, and return the correction.

        A question that is asked again finds it. Raises GuardianError also for a correction that changes nothing.
        """
        judged = self._judged(seq)
        if not text.strip():
            raise GuardianError("There is no correction.", "Write what it should have said; `reject` needs no text.")
        if text.strip() == judged.text.strip():
            raise GuardianError("This correction changes nothing.", f"`guardian endorse {seq}` says that it is right.")
        facts = {"judges": seq} | ({"question": judged.parent} if judged.kind is Kind.ANSWER else {})
        return self._log.append(
            Draft(Kind.CORRECTION, Origin.SELF, text, thread=judged.thread or seq, parent=seq, meta=facts)
        )

    def verdict_of(self, seqs: Iterable[int]) -> dict[int, Judgement]:
        """Return what counts now of what was said of these entries; nothing for those of which nothing was."""
        found: dict[int, Judgement] = {}
        for entry in self._log.judging(seqs):
            verdict = "correct" if entry.kind is Kind.CORRECTION else entry.meta["verdict"]
            judged = entry.meta["judges"]
            if verdict == "retract":
                found.pop(judged, None)
            elif verdict != "choose" and "hunk" not in entry.meta:
                found[judged] = Judgement(entry.seq, judged, verdict)
        return found

    def _judge(self, seq: int, verdict: str, reason: str = "") -> int:
        judged = self._judged(seq)
        facts = {"verdict": verdict, "judges": seq}
        # The reason may tell of the text, so it is a text too: redaction reaches it.
        return self._log.append(
            Draft(Kind.VERDICT, Origin.SELF, reason, thread=judged.thread or seq, parent=seq, meta=facts)
        )

    def _judged(self, seq: int) -> Entry:
        entry = self._log.entry(seq)
        if entry.is_redacted:
            raise GuardianError(f"Entry {seq} was redacted.", "Nothing is left of it that could be judged.")
        if entry.origin is not Origin.MODEL:
            raise GuardianError(
                f"The model did not write entry {seq}.",
                "Only what it wrote can be judged: answers, drafts, suggestions, insights. `guardian log` names kinds.",
            )
        return entry


def standing_correction(judging: Sequence[Entry]) -> Entry | None:
    """Return the correction of an entry that counts, from all that judges it in the order of the log.

    A later correction takes its place; an endorsement of what was corrected, or a retraction, ends it.
    """
    counts: Entry | None = None
    for entry in judging:
        if entry.kind is Kind.CORRECTION:
            counts = None if entry.is_redacted else entry
        elif entry.meta["verdict"] in _ENDS_A_CORRECTION:
            counts = None
    return counts


def corrections_in(entries: Iterable[Entry]) -> dict[int, Entry]:
    """Return the corrections that count by what they correct, from the entries of a conversation."""
    judging: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.kind in {Kind.CORRECTION, Kind.VERDICT}:
            judging.setdefault(entry.meta["judges"], []).append(entry)
    standing = {seq: standing_correction(about) for seq, about in judging.items()}
    return {seq: correction for seq, correction in standing.items() if correction is not None}
