"""The adapters there are and the one in use, read from the log; their weights lie in sealed files."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from core.clock import utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, ModelRefused
from core.log.log import Log
from core.sealed import read_sealed
from core.services.results import AdapterRecord, GateResult, Losses
from core.vault.vault import Vault

PROMOTE, ROLL_BACK, DELETE = "promote", "rollback", "delete"


@dataclass(frozen=True)
class Lineage:
    """How an adapter came about: nightly, rebuild, merge, consistency, augmented or import.

    `snapshot` names the texts of its run, `merged_from` the adapters it was merged of; `is_unknown` says that it may
    have learnt more than this log knows.
    """

    how: str = "nightly"
    snapshot: str | None = None
    merged_from: tuple[str, ...] = ()
    is_unknown: bool = False


class AdapterService:
    """List, promote and roll back adapters. An adapter counts only for the base model it was learnt on.

    `base_sha256` returns the SHA-256 of the base model in use.
    """

    def __init__(self, log: Log, vault: Vault, base_sha256: Callable[[], str]) -> None:
        self._log = log
        self._vault = vault
        self._base_sha256 = base_sha256
        # What was found out last, and for which newest entries and base model: every request asks.
        self._known: tuple[tuple[list[int], str], list[str]] | None = None

    def adapters(self) -> list[AdapterRecord]:
        """Return every adapter that came out of a run, newest first."""
        current, redacted = self.current_id(), self._log.redacted()
        entries = self._log.entries(limit=-1, kinds=[Kind.ADAPTER])
        return [_record(entry, current, redacted, self._size(entry.meta["adapter"])) for entry in entries]

    def current_id(self) -> str | None:
        """Return the adapter in use, None for the bare base model."""
        used = self._promoted()
        return used[-1] if used else None

    def to_continue_from(self) -> str | None:
        """Return the adapter that training goes on from: the one in use or, if it learnt what was redacted, the
        nearest parent that did not."""
        return self._nearest_clean(self.current_id())

    def former(self, base: str) -> tuple[str, str] | None:
        """Return adapter and base model that were in use last, if that was another base model than this one."""
        by_base = self.in_use_by_base()
        last = next(reversed(by_base), base)
        if last == base or not by_base[last]:
            return None
        adapter = self._nearest_clean(by_base[last][-1])
        return (adapter, last) if adapter and self.has_weights(adapter) else None

    def _nearest_clean(self, adapter: str | None) -> str | None:
        records = {record.id: record for record in self.adapters()} if adapter else {}
        while adapter is not None and (adapter not in records or records[adapter].redacted):
            adapter = records[adapter].parent if adapter in records else None
        return adapter

    def record(self, adapter: str) -> AdapterRecord:
        """Return one adapter. Raises GuardianError if there is none of this id."""
        for record in self.adapters():
            if record.id == adapter:
                return record
        raise GuardianError(f"There is no adapter {adapter}.", "`guardian adapters list` shows those there are.")

    def learnt(self, adapter: str | None) -> set[int]:
        """Return the seqs of all texts an adapter and its parents learnt."""
        for entry in self._log.entries(limit=-1, kinds=[Kind.ADAPTER]) if adapter else ():
            if entry.meta["adapter"] == adapter:
                return set(unpack_ranges(entry.meta["learnt"]))
        return set()

    def having_learnt(self, seq: int) -> list[AdapterRecord]:
        """Return the adapters that learnt an entry, themselves or by what they go on from, the newest first."""
        entries = self._log.entries(limit=-1, kinds=[Kind.ADAPTER])
        names = {one.meta["adapter"] for one in entries if any(low <= seq <= high for low, high in one.meta["learnt"])}
        return [record for record in self.adapters() if record.id in names]

    def has_weights(self, adapter: str) -> bool:
        """Tell whether the sealed file of an adapter is there; those of old ones are deleted to make room."""
        return self._vault.sealed_path(adapter).exists()

    def _size(self, adapter: str) -> int | None:
        """Return the bytes of the sealed file of an adapter, None if its weights were deleted."""
        try:
            return self._vault.sealed_path(adapter).stat().st_size
        except FileNotFoundError:
            return None

    def expect_weights(self, adapter: str) -> None:
        """Raise GuardianError if the weights of an adapter were deleted to make room."""
        if adapter in self.deleted() and not self.has_weights(adapter):
            raise GuardianError(
                f"The weights of adapter {adapter} are gone: only those of the newest adapters are kept.",
                "Import them from a file that `guardian adapters export` wrote, or train; nothing was changed.",
            )

    def deleted(self) -> set[str]:
        """Return the adapters whose weights were deleted to make room."""
        acts = self._log.entries(limit=-1, kinds=[Kind.PROMOTION])
        return {adapter for act in acts if act.meta["act"] == DELETE for adapter in act.meta["adapters"]}

    def in_use_by_base(self) -> dict[str, list[str]]:
        """Return for each base model what was promoted for it and not rolled back, the newest last.

        The bases come in the order in which an adapter of theirs was last promoted or rolled back to.
        """
        bases = {entry.meta["adapter"]: entry.meta["base"] for entry in self._log.entries(-1, [Kind.ADAPTER])}
        acts = self._log.entries(limit=-1, kinds=[Kind.PROMOTION])[::-1]
        touched = [bases.get(act.meta["adapter"]) if "adapter" in act.meta else act.meta.get("base") for act in acts]
        order = dict.fromkeys(base for base in reversed(touched) if base)
        return {base: _found_promoted(acts, bases, base) for base in reversed(order)}

    def unsealed(self, adapter: str) -> bytes:
        """Return the weights of an adapter as GGUF. Raises Unreadable."""
        path = self._vault.sealed_path(adapter)
        return read_sealed(path, self._vault.file_key(adapter), adapter)[1]

    def promote(self, adapter: str) -> AdapterRecord:
        """Use an adapter from now on.

        Raises GuardianError if it is unknown or did not pass the gate, ModelRefused if it belongs to another base.
        """
        record = self.record(adapter)
        if record.base != self._base_sha256():
            raise ModelRefused(
                f"Adapter {adapter} was learnt on another base model.",
                "`guardian models use` that model first, or train on this one.",
            )
        if not record.gate.is_passed:
            raise GuardianError(
                f"Adapter {adapter} did not pass the gate: {record.gate.reason}", "Train again; nothing was changed."
            )
        self.expect_weights(adapter)
        self.unsealed(adapter)  # never promote what cannot be opened
        if adapter != self.current_id():
            self._log.append(promotion(adapter))
        return self.record(adapter)

    def roll_back(self) -> AdapterRecord | None:
        """Return to what was in use before the last promotion; None means the bare base model.

        Raises GuardianError if nothing was promoted, or the weights of what was in use then are gone.
        """
        promoted = self._promoted()
        if not promoted:
            raise GuardianError("There is nothing to roll back.", "The bare base model is in use.")
        redacted = {record.id for record in self.adapters() if record.redacted}
        left = promoted[:-1]
        while left and left[-1] in redacted:  # what learnt a redacted text does not come back
            left.pop()
        for former in left[-1:]:
            self.expect_weights(former)
        self._log.append_all([rollback(self._base_sha256()) for _ in promoted[len(left) :]])
        current = self.current_id()
        return self.record(current) if current else None

    def _promoted(self) -> list[str]:
        """Return what was promoted for the base model in use and not rolled back, the newest last."""
        newest = [entry.seq for kind in (Kind.PROMOTION, Kind.ADAPTER) for entry in self._log.entries(1, [kind])]
        state = (newest, self._base_sha256() if newest else "")
        if self._known is None or self._known[0] != state:
            self._known = (state, self._all_promoted(state[1]))
        return list(self._known[1])

    def _all_promoted(self, base: str) -> list[str]:
        acts = self._log.entries(limit=-1, kinds=[Kind.PROMOTION])[::-1]
        adapters = self._log.entries(limit=-1, kinds=[Kind.ADAPTER]) if acts else []
        return _found_promoted(acts, {entry.meta["adapter"]: entry.meta["base"] for entry in adapters}, base)


def _found_promoted(acts: Iterable[Entry], bases: Mapping[str, str], base: str) -> list[str]:
    used: list[str] = []
    for act in acts:
        if act.meta["act"] == PROMOTE:
            used += [act.meta["adapter"]] if bases.get(act.meta["adapter"]) == base else []
        elif act.meta["act"] == ROLL_BACK and used and act.meta.get("base", base) == base:
            used.pop()
    return used


def promotion(adapter: str) -> Draft:
    """Draft the entry that puts an adapter to use."""
    return Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": PROMOTE, "adapter": adapter})


def rollback(base: str) -> Draft:
    """Draft the entry that takes back the last promotion for a base model."""
    return Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": ROLL_BACK, "base": base})


def deletion(adapters: Sequence[str]) -> Draft:
    """Draft the entry that says whose weights are deleted to make room."""
    return Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": DELETE, "adapters": list(adapters)})


def adapter_draft(
    adapter: str,
    parent: str | None,
    base: str,
    run: str,
    gate: GateResult,
    learnt: set[int],
    recipe: dict[str, Any],
    lineage: Lineage | None = None,
) -> Draft:
    """Draft the entry that records a new adapter and its lineage."""
    lineage = lineage or Lineage()
    meta = {
        "adapter": adapter,
        "parent": parent,
        "base": base,
        "run": run,
        "gate": asdict(gate),
        "learnt": pack_ranges(learnt),
        "learnt_count": len(learnt),
        "recipe": recipe,
        **asdict(lineage),
    }
    return Draft(Kind.ADAPTER, Origin.DOCUMENT, "", meta=meta)


def pack_ranges(numbers: set[int]) -> list[list[int]]:
    """Write a set of numbers as ranges [first, last]."""
    ranges: list[list[int]] = []
    for number in sorted(numbers):
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges


def unpack_ranges(ranges: list[list[int]]) -> list[int]:
    """Undo `pack_ranges`."""
    return [number for first, last in ranges for number in range(first, last + 1)]


def _within(ranges: list[list[int]], numbers: set[int]) -> list[int]:
    """Return those of some numbers that lie in ranges as of `pack_ranges`; an adapter may have learnt a million."""
    firsts = [first for first, _last in ranges]
    places = ((number, bisect_right(firsts, number) - 1) for number in sorted(numbers))
    return [number for number, place in places if place >= 0 and number <= ranges[place][1]]


def _record(entry: Entry, current: str | None, redacted: set[int], size: int | None) -> AdapterRecord:
    meta = entry.meta
    gate = dict(meta["gate"])
    for name in ("held_out", "general", "old"):
        gate[name] = Losses(**(gate.get(name) or {}))
    return AdapterRecord(
        id=meta["adapter"],
        parent=meta["parent"],
        base=meta["base"],
        created=utc_text(entry.logged_utc_ns),
        run=meta["run"],
        gate=GateResult(**gate),
        learnt=meta["learnt_count"],
        current=meta["adapter"] == current,
        redacted=_within(meta["learnt"], redacted),
        how=meta.get("how", "nightly"),
        snapshot=meta.get("snapshot"),
        recipe=dict(meta.get("recipe", {})),
        merged_from=list(meta.get("merged_from", [])),
        file=size is not None,
        is_unknown=bool(meta.get("is_unknown")),
        bytes=size or 0,
    )
