"""The adapters there are and the one in use, read from the log; their weights lie in sealed files."""

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from core.clock import utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, ModelRefused
from core.log.log import Log
from core.sealed import read_sealed
from core.services.results import AdapterRecord, GateResult, Losses
from core.vault.vault import Vault


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
        return [_record(entry, current, redacted) for entry in self._log.entries(limit=-1, kinds=[Kind.ADAPTER])]

    def current_id(self) -> str | None:
        """Return the adapter in use, None for the bare base model."""
        used = self._promoted()
        return used[-1] if used else None

    def to_continue_from(self) -> str | None:
        """Return the adapter that training goes on from: the one in use or, if it learnt what was redacted, the
        nearest parent that did not."""
        records = {record.id: record for record in self.adapters()}
        adapter = self.current_id()
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
        self.unsealed(adapter)  # never promote what cannot be opened
        if adapter != self.current_id():
            self._log.append(promotion(adapter))
        return self.record(adapter)

    def roll_back(self) -> AdapterRecord | None:
        """Return to what was in use before the last promotion; None means the bare base model.

        Raises GuardianError if nothing was promoted.
        """
        if not self._promoted():
            raise GuardianError("There is nothing to roll back.", "The bare base model is in use.")
        facts = {"act": "rollback", "base": self._base_sha256()}
        self._log.append(Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta=facts))
        current = self.current_id()
        return self.record(current) if current else None

    def _promoted(self) -> list[str]:
        """Return what was promoted for the base model in use and not rolled back, the newest last."""
        newest = [entry.seq for kind in (Kind.PROMOTION, Kind.ADAPTER) for entry in self._log.entries(1, [kind])]
        state = (newest, self._base_sha256() if newest else "")
        if self._known is None or self._known[0] != state:
            self._known = (state, self._found_promoted(state[1]))
        return list(self._known[1])

    def _found_promoted(self, base: str) -> list[str]:
        acts = self._log.entries(limit=-1, kinds=[Kind.PROMOTION])[::-1]
        adapters = self._log.entries(limit=-1, kinds=[Kind.ADAPTER]) if acts else []
        fitting = {entry.meta["adapter"] for entry in adapters if entry.meta["base"] == base}
        used: list[str] = []
        for act in acts:
            if act.meta["act"] == "promote":
                used += [act.meta["adapter"]] if act.meta["adapter"] in fitting else []
            elif used and act.meta.get("base", base) == base:
                used.pop()
        return used


def promotion(adapter: str) -> Draft:
    """Draft the entry that puts an adapter to use."""
    return Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": "promote", "adapter": adapter})


def adapter_draft(
    adapter: str,
    parent: str | None,
    base: str,
    run: str,
    gate: GateResult,
    learnt: set[int],
    recipe: dict[str, Any],
    snapshot: str = "",
) -> Draft:
    """Draft the entry that records a new adapter and its lineage; `snapshot` names what it learnt from."""
    meta = {
        "adapter": adapter,
        "parent": parent,
        "base": base,
        "run": run,
        "gate": asdict(gate),
        "learnt": pack_ranges(learnt),
        "learnt_count": len(learnt),
        "recipe": recipe,
        "snapshot": snapshot,
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


def _record(entry: Entry, current: str | None, redacted: set[int]) -> AdapterRecord:
    meta = entry.meta
    gate = dict(meta["gate"])
    gate["held_out"], gate["general"] = Losses(**gate["held_out"]), Losses(**gate["general"])
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
    )
