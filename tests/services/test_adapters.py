"""Which adapter is in use, read from a real log."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, ModelRefused
from core.guardian import Guardian
from core.sealed import write_sealed
from core.services.adapters import AdapterService, _within, adapter_draft, pack_ranges, promotion
from core.services.results import GateResult, Losses

FIRST, SECOND = "1" * 64, "2" * 64


class Shelf:
    """Adapters of two base models in one log."""

    def __init__(self, guardian: Guardian) -> None:
        self.base = FIRST
        self._log, self._vault = guardian._log, guardian._vault
        self.service = AdapterService(self._log, self._vault, lambda: self.base)

    def learn(self, adapter: str, is_passed: bool = True) -> None:
        gate = GateResult(**{field.name: None for field in dataclasses.fields(GateResult)})
        gate = dataclasses.replace(gate, is_passed=is_passed, reason="", held_out=Losses(), general=Losses())
        drafts = [adapter_draft(adapter, None, self.base, f"run-{adapter}", gate, {1}, {})]
        self._vault.home.sealed.mkdir(exist_ok=True)
        write_sealed(
            self._vault.sealed_path(adapter), b"x", self._vault.file_key(adapter), self._vault.label(adapter), "x"
        )
        self._log.append_all([*drafts, *([promotion(adapter)] if is_passed else [])])

    def roll_back_as_before_there_were_other_bases(self) -> None:
        self._log.append(Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": "rollback"}))


@pytest.fixture
def shelf(guardian: Guardian) -> Shelf:
    return Shelf(guardian)


def test_each_base_model_has_an_adapter_of_its_own(shelf: Shelf) -> None:
    shelf.learn("a1")
    shelf.learn("a2")
    shelf.base = SECOND
    assert shelf.service.current_id() is None
    with pytest.raises(GuardianError, match="nothing to roll back"):
        shelf.service.roll_back()
    shelf.learn("b1")
    assert shelf.service.current_id() == "b1"
    assert shelf.service.roll_back() is None
    shelf.base = FIRST
    assert shelf.service.current_id() == "a2"
    assert [record.id for record in shelf.service.adapters() if record.current] == ["a2"]


def test_an_adapter_of_another_base_is_refused(shelf: Shelf) -> None:
    shelf.learn("a1")
    shelf.base = SECOND
    with pytest.raises(ModelRefused, match="another base model"):
        shelf.service.promote("a1")
    assert shelf.service.current_id() is None


def test_a_rollback_that_names_no_base_counts_for_the_one_in_use(shelf: Shelf) -> None:
    shelf.learn("a1")
    shelf.learn("a2")
    shelf.roll_back_as_before_there_were_other_bases()
    assert shelf.service.current_id() == "a1"


def test_what_did_not_pass_the_gate_is_never_in_use(shelf: Shelf) -> None:
    shelf.learn("a1", is_passed=False)
    with pytest.raises(GuardianError, match="did not pass"):
        shelf.service.promote("a1")
    assert shelf.service.current_id() is None


def test_who_asks_again_reads_the_adapters_only_after_something_was_added(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.learn("one")
    read: list[int] = []
    entries = shelf._log.entries

    def counting(limit: int = 50, kinds: list[Kind] | None = None) -> list[Entry]:
        read.append(limit)
        return entries(limit, kinds)

    monkeypatch.setattr(shelf._log, "entries", counting)
    assert shelf.service.current_id() == "one"
    assert -1 in read
    read.clear()
    assert shelf.service.current_id() == "one"
    assert -1 not in read
    shelf.learn("two")
    assert shelf.service.current_id() == "two"
    shelf.base = SECOND
    assert shelf.service.current_id() is None
    shelf.base = FIRST
    shelf.service.roll_back()
    assert shelf.service.current_id() == "one"


@given(st.sets(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_what_an_adapter_learnt_of_some_texts_is_found_in_its_ranges(learnt: set[int], redacted: set[int]) -> None:
    assert _within(pack_ranges(learnt), redacted) == sorted(learnt & redacted)
