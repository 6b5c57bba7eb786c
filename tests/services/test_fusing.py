"""Fused models of an adapter really trained, with the real base model, trainer and inference worker."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.entries import Kind
from core.errors import GuardianError
from core.files import make_private_folder
from core.guardian import Guardian
from core.inference.engine import Engine
from core.inference.messages import Documents, Sampling
from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.paths import Home
from core.services import fusing
from core.services.adapters import adapter_draft, promotion
from core.services.backup_file import open_backup
from core.services.corpus import read_corpus
from core.services.fused_files import FusedFiles, FusedRecord
from core.services.fusing import FuseService, FusionRefused
from core.services.results import GateResult, Losses
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.services.training_inputs import base_of
from core.services.training_plan import texts_of
from core.training.messages import Budget, Train, TrainingFinished
from core.vault.keys import MIN_MEMORY_MIB
from core.workers.protocol import SealedFile

# Training and fusing give way to every other program: on a busy machine the preparation alone takes minutes.
pytestmark = pytest.mark.timeout(900)

PASSPHRASE = "four plain words suffice"
NOTES = Path(__file__).parents[1] / "data" / "notes" / "bees"
LEARNT, HELD_OUT, CHARACTERS = 6, 3, 300
CONTEXT, TEXT = ["Two frames of brood."], "The queen excluder sits above the brood box, and the bees have found it."
GREEDY = Sampling(max_tokens=12, temperature=0.0, seed=1)


@dataclass
class Hive:
    """An open vault with an adapter in use, and what makes and uses its fused model."""

    guardian: Guardian
    adapter: str
    is_on: bool = False

    def __post_init__(self) -> None:
        log, vault = self.guardian._log, self.guardian._vault
        self.files = FusedFiles(log, vault, self.guardian.adapters, lambda: self.is_on)
        self.engine = Engine(default_model, self.guardian.adapters, fused=self.files)
        self.service = FuseService(log, vault, self.guardian.adapters, self.files, self.engine, default_model)

    def acts(self) -> list[tuple[str, str]]:
        """Return what the log says was fused and unfused, in order."""
        entries = self.guardian._log.entries(limit=-1, kinds=[Kind.FUSED])[::-1]
        return [(entry.meta["act"], entry.meta["adapter"]) for entry in entries]

    def fused_files(self) -> list[str]:
        return [path.name for path in self.guardian.home.fused.iterdir()] if self.guardian.home.fused.exists() else []

    def close(self) -> None:
        self.engine.close()
        self.guardian.close()


@pytest.fixture(scope="module", autouse=True)
def _a_short_proof() -> Iterator[None]:
    """Prove on the three texts held out alone, and measure the speed once: each token is read by three models."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fusing, "_LEAST_CHARACTERS", HELD_OUT * CHARACTERS - 10)
        patch.setattr(fusing, "_SPEED_ROUNDS", 1)
        yield


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, str]:
    """A closed vault in which an adapter was trained, without the gate's long measurements, and fused."""
    home = Home(tmp_path_factory.mktemp("learnt") / "home")
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        for path in sorted(NOTES.glob("*.md"))[: LEARNT + HELD_OUT]:
            guardian.capture.add(path.read_text()[:CHARACTERS])
        hive = Hive(guardian, train(guardian))
        hive.service.fuse()
        hive.close()
    return home, hive.adapter


def train(guardian: Guardian) -> str:
    log, vault, run, adapter = guardian._log, guardian._vault, "run-1", "adapter-1"
    make_private_folder(vault.home.sealed)

    def file(name: str) -> SealedFile:
        return SealedFile(str(vault.sealed_path(name)), name, vault.vault_id, vault.file_key(name))

    corpus = read_corpus(log)
    texts = texts_of(corpus, [document.seq for document in corpus.documents][:LEARNT])
    model, tenancy = default_model(), Tenancy(vault.home.inference_lock, default_model)
    command = Train(run, base_of(model), texts, [], [], [], Budget(), file(adapter), file("checkpoint-1"), device="cpu")
    assert isinstance(carry_out(command, lambda _progress: None, Interrupt(), tenancy), TrainingFinished)
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    facts = adapter_draft(adapter, None, model.sha256, run, gate, {text.seq for text in texts}, {})
    log.append_all([facts, promotion(adapter)])
    vault.sealed_path("checkpoint-1").unlink()
    return adapter


@pytest.fixture
def hive(learnt: tuple[Home, str], tmp_path: Path) -> Iterator[Hive]:
    """A copy of that vault, open."""
    shutil.copytree(learnt[0].folder, tmp_path / "home")
    hive = Hive(Guardian.open(Home(tmp_path / "home"), PASSPHRASE), learnt[1])
    yield hive
    hive.close()


def record_of(hive: Hive) -> FusedRecord:
    record = hive.files.record(hive.adapter)
    assert record is not None
    return record


def loss(hive: Hive) -> float:
    return hive.engine.score(CONTEXT, TEXT)


def test_it_keeps_what_the_adapter_learnt(hive: Hive) -> None:
    record = record_of(hive)
    assert record.adapter_loss < record.base_loss
    assert record.fused_loss - record.adapter_loss <= max(
        (1 - fusing.KEPT_SHARE) * (record.base_loss - record.adapter_loss), fusing.INDIFFERENCE
    )
    assert record.documents >= 3
    assert hive.acts() == [("fuse", hive.adapter)]
    assert hive.service.fuse() == record  # it is there already
    assert hive.acts() == [("fuse", hive.adapter)]


def test_it_takes_the_place_of_base_model_and_adapter_while_the_setting_is_on(hive: Hive) -> None:
    bare, adapted = hive.engine.score(CONTEXT, TEXT, {}), loss(hive)
    pid = hive.engine.worker_pid
    hive.is_on = True
    assert loss(hive) == pytest.approx(adapted, abs=0.3 * abs(bare - adapted))
    assert hive.engine.worker_pid != pid
    said = hive.engine.generate(Documents(CONTEXT, TEXT), GREEDY, lambda _text: None, Interrupt())
    assert said.adapters == (hive.adapter,)
    if sys.platform == "linux":
        maps = Path(f"/proc/{hive.engine.worker_pid}/maps").read_text()
        assert "memfd:guardian-handover" in maps  # from memory, and no plaintext file
    assert hive.engine.score(CONTEXT, TEXT, {}) == pytest.approx(bare, rel=1e-6)  # the base stays within reach
    hive.is_on = False
    assert loss(hive) == pytest.approx(adapted, rel=1e-6)


def test_nothing_of_it_lies_in_clear_and_no_backup_holds_it(hive: Hive, tmp_path: Path) -> None:
    name = f"fused-{hive.adapter}.sealed"
    assert hive.fused_files() == [name]
    tail = b"".join(hive.files.parts(hive.adapter))[-64:]
    assert not any(tail in path.read_bytes() for path in hive.guardian.home.folder.rglob("*") if path.is_file())
    target = tmp_path / "backup.guardian"
    hive.guardian.backup.make(target)
    with target.open("rb") as file:
        members = list(open_backup(target, file).names())
    assert f"sealed/{hive.adapter}.sealed" in members
    assert not [member for member in members if "fused" in member]


def test_it_counts_only_for_the_adapter_in_use(hive: Hive) -> None:
    hive.is_on = True
    assert hive.files.wanted() == hive.adapter
    hive.guardian.adapters.roll_back()
    assert hive.files.wanted() is None
    with pytest.raises(GuardianError, match="No adapter is in use"):
        hive.service.fuse()
    hive.guardian._log.append(promotion(hive.adapter))
    assert hive.files.wanted() == hive.adapter


def test_it_goes_with_a_text_that_its_adapter_learnt(hive: Hive) -> None:
    hive.is_on = True
    seq = min(hive.guardian.adapters.learnt(hive.adapter))
    hive.guardian.redaction.redact([seq], "it was said in confidence")
    assert hive.files.wanted() is None
    assert hive.fused_files() == []
    with pytest.raises(GuardianError, match="learnt a text that was redacted"):
        hive.service.fuse(hive.adapter)


def test_a_damaged_one_is_found_by_the_check_and_answers_come_from_base_and_adapter(hive: Hive) -> None:
    adapted = loss(hive)
    path = Path(hive.files.file(hive.adapter).path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert [problem for problem in hive.guardian.verify(2).problems if path.name in problem]
    hive.is_on = True
    assert loss(hive) == pytest.approx(adapted, rel=1e-6)
    assert hive.fused_files() == []
    assert hive.guardian.verify(2).problems == []


def test_one_that_lost_what_was_learnt_is_refused_and_deleted(hive: Hive, monkeypatch: pytest.MonkeyPatch) -> None:
    assert hive.service.unfuse() == hive.adapter
    assert hive.fused_files() == []
    with pytest.raises(GuardianError, match="no fused model"):
        hive.service.unfuse()
    monkeypatch.setattr(fusing, "FUSED_TYPE", "Q4_0")
    with pytest.raises(FusionRefused, match="predicts your newest texts worse"):
        hive.service.fuse()
    assert hive.fused_files() == []
    assert hive.files.records() == []
    assert hive.acts() == [("fuse", hive.adapter), ("unfuse", hive.adapter)]


def test_new_keys_leave_none_behind(hive: Hive) -> None:
    hive.close()
    home = hive.guardian.home
    Guardian.rotate(home, PASSPHRASE, "five quite plain words suffice", MIN_MEMORY_MIB)
    assert list(home.fused.iterdir()) == []
    with Guardian.open(home, "five quite plain words suffice") as again:
        assert again.verify(2).problems == []
