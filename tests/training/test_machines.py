"""Several machines that learn one adapter: processes that meet at a store on the loopback and speak by gloo."""

import json
import os
import queue
import secrets
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from torch._C._distributed_c10d import TCPStore

from core.errors import GuardianError, ModelMissing, WorkerFailed
from core.guardian import Guardian
from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.paths import Home
from core.sealed import KEY_BYTES
from core.services.peers import learn_along, make_peer_key
from core.services.results import LentResult, TrainingProgress
from core.services.tenancy import InferenceUse, Tenancy
from core.services.trainer import carry_out
from core.training import meeting
from core.training.checkpoint import load_checkpoint
from core.training.line import Line
from core.training.machine_messages import LentModel, Serve
from core.training.machines import FirstMachine, MachinesRefuse
from core.training.messages import Base, Budget, Text, Train, TrainingFinished, TrainingPaused
from core.training.recipe import Recipe
from core.training.rendezvous import Rendezvous
from core.training.sealing import NotSealedForUs
from core.training.serving import serve_machine
from core.vault.keys import MIN_MEMORY_MIB
from core.workers.protocol import SealedFile

HERE = Path(__file__).parent
NOTES = HERE.parent / "data" / "notes" / "bees"
PASSPHRASE = "four plain words suffice"
SILENT = Line(lambda _event: None, lambda: False)
TORCHRUN = Path(sys.executable).parent / "torchrun"

# A trainer gives way to every other program: on a busy machine each of these may take a minute.
pytestmark = pytest.mark.timeout(600)


@pytest.fixture
def rendezvous() -> Callable[..., Rendezvous]:
    """Where two machines meet, as torchrun would make it."""
    store = TCPStore("127.0.0.1", 0, None, is_master=True, wait_for_workers=False)
    key = secrets.token_bytes(32)

    def of(rank: int, key: bytes = key) -> Rendezvous:
        return Rendezvous("127.0.0.1", store.port, rank, 2, "0", key)

    return of


def test_two_machines_learn_bit_for_bit_what_two_devices_learn_and_nothing_readable_travels(base: Base):
    """A machine that is killed is named at once."""
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", str(HERE / "leading_machines.py"), base.path, base.sha256, str(NOTES)],
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])},
        capture_output=True,
        check=True,
    )
    found = json.loads(ended.stdout.splitlines()[-1])
    assert (found["is_same"], found["difference"]) == (True, 0.0)
    assert found["said"] == {"hello": 2, "ready": 1, "state": 1, "command": 5, "parameters": 3, "gradient": 3}
    assert found["readable"] == []
    assert found["died"] == "Machine 2 ended or cannot be reached any more."


class Refused(queue.SimpleQueue[GuardianError]):
    """What the other machine ended with."""

    def serve(self, serve: Serve) -> threading.Thread:
        """Serve on a thread of its own."""

        def run() -> None:
            try:
                serve_machine(serve, SILENT)
            except GuardianError as error:
                self.put(error)

        thread = threading.Thread(target=run)
        thread.start()
        return thread


def test_machines_with_different_keys_refuse_each_other(rendezvous: Callable[..., Rendezvous]):
    other = Refused()
    thread = other.serve(Serve(rendezvous(1, secrets.token_bytes(32)), []))
    with pytest.raises(NotSealedForUs, match="What came from machine 2 was not sealed with the key of this machine"):
        FirstMachine(rendezvous(0), "0" * 64, Recipe(1e-4), SILENT)
    thread.join()
    assert "What came from machine 1" in other.get_nowait().title


@pytest.mark.parametrize("is_known", [True, False])
def test_a_machine_without_the_base_says_so_on_both(rendezvous: Callable[..., Rendezvous], is_known: bool):
    models = [LentModel("0" * 64, "Tiny 1B", "`guardian models get tiny` fetches it.", None)] if is_known else []
    other = Refused()
    thread = other.serve(Serve(rendezvous(1), models))
    with pytest.raises(MachinesRefuse, match="Machine 2 cannot learn along: ") as caught:
        FirstMachine(rendezvous(0), "0" * 64, Recipe(1e-4), SILENT)
    thread.join()
    missing = other.get_nowait()
    assert isinstance(missing, ModelMissing)
    assert missing.title in caught.value.title
    assert caught.value.advice == missing.advice
    assert ("guardian models get tiny" if is_known else "guardian models add") in missing.advice


def test_a_machine_that_does_not_come_is_named(rendezvous: Callable[..., Rendezvous], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(meeting, "ARRIVAL_LIMIT_S", 0.3)
    with pytest.raises(meeting.NotThere, match="Machine 2 did not come"):
        FirstMachine(rendezvous(0), "0" * 64, Recipe(1e-4), SILENT)


def test_where_nobody_is_a_machine_says_so(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(meeting, "CONNECT_LIMIT", meeting.timedelta(seconds=0.5))
    with pytest.raises(meeting.NotThere, match=r"127\.0\.0\.1:9, or has ended"):
        meeting.reach(Rendezvous("127.0.0.1", 9, 1, 2, "0", bytes(32)))


def test_a_machine_that_falls_silent_is_named(rendezvous: Callable[..., Rendezvous], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(meeting, "LOST_AFTER_S", 0.2)
    monkeypatch.setattr(meeting, "BEAT_S", 0.05)
    lost: queue.SimpleQueue[meeting.MachineLost] = queue.SimpleQueue()
    pulse = meeting.Pulse(rendezvous(0), [1], lambda: None, lost.put)
    other = meeting.Pulse(rendezvous(1), [0], lambda: None, lost.put)
    other.stop()
    assert lost.get(timeout=20).title == "Machine 2 ended or cannot be reached any more."
    pulse.stop()


@dataclass
class Machines:
    """A run on two machines: the second one learns along on a thread, in a worker of its own."""

    command: Train
    rendezvous: Callable[..., Rendezvous]
    tenancy: Tenancy
    stop: Interrupt = field(default_factory=Interrupt)
    stop_second: Interrupt = field(default_factory=Interrupt)
    second: "queue.SimpleQueue[LentResult | GuardianError]" = field(default_factory=queue.SimpleQueue)

    def run(self, on_progress: Callable[[TrainingProgress], None]) -> TrainingFinished | TrainingPaused:
        """Carry the run out; raises what the first machine raises."""
        thread = threading.Thread(target=self._learn_along, name="second")
        thread.start()
        try:
            command = msgspec.structs.replace(self.command, rendezvous=self.rendezvous(0))
            result = carry_out(command, on_progress, self.stop, self.tenancy)
        finally:
            thread.join()
        assert isinstance(result, TrainingFinished | TrainingPaused)
        return result

    def _learn_along(self) -> None:
        try:
            self.second.put(learn_along(self.rendezvous(1), "cpu", lambda _progress: None, self.stop_second))
        except GuardianError as error:
            self.second.put(error)


@pytest.fixture
def machines(base: Base, texts: list[Text], tmp_path: Path, rendezvous: Callable[..., Rendezvous]) -> Machines:
    def file(name: str) -> SealedFile:
        return SealedFile(str(tmp_path / name), name, "vault", secrets.token_bytes(KEY_BYTES))

    # Two beginnings make a text that shares its window with no other.
    pairs = [Text(one.seq, one.text + other.text) for one, other in zip(texts[:4], texts[6:10], strict=True)]
    command = Train(
        run="run-1",
        base=base,
        texts=pairs,
        context_before=[],
        held_out=[Text(20, texts[0].text[:100])],
        general=[Text(0, "The committee met on Tuesday.")],
        budget=Budget(),
        candidate=file("candidate"),
        checkpoint=file("checkpoint"),
        device="cpu",
        devices=2,
        checkpoint_every_s=0.0,
    )
    return Machines(command, rendezvous, Tenancy(tmp_path / "lock", default_model, look_s=0.05))


def test_a_run_gives_way_goes_on_with_the_others_and_is_told_when_one_leaves(machines: Machines, tmp_path: Path):
    use, stages = InferenceUse(tmp_path / "lock"), list[str]()
    machines.tenancy._machine = lambda: (1, 0)  # too small for both

    def talk_then_leave(progress: TrainingProgress) -> None:
        stages.append(progress.stage)
        if progress.stage == "paused":
            use.close()
        elif progress.step and "paused" not in stages:
            with use():
                pass
        elif progress.stage == "learning" and "paused" in stages:
            machines.stop_second.set()

    with pytest.raises(WorkerFailed, match="Machine 2 was stopped and left the run"):
        machines.run(talk_then_leave)
    left = machines.second.get_nowait()
    assert isinstance(left, LentResult)
    assert left.has_left
    assert left.steps >= 1
    assert stages.count("paused") == 1
    kept = load_checkpoint(machines.command.checkpoint)[0]
    assert kept.windows == 2 * kept.step >= 2


def test_a_run_that_is_stopped_lets_the_others_go(machines: Machines):
    networks = list[str]()

    def stop(progress: TrainingProgress) -> None:
        networks.extend([progress.detail] if progress.stage == "meeting" else [])
        if progress.stage == "learning":
            machines.stop.set()

    result = machines.run(stop)
    assert isinstance(result, TrainingPaused)
    assert not result.is_awaited
    lent = machines.second.get_nowait()
    assert isinstance(lent, LentResult)
    assert not lent.has_left
    (network,) = networks
    assert "this run uses the network" in network
    assert "127.0.0.1" in network


def test_who_waits_for_a_run_that_is_stopped_before_it_begins_is_let_go(machines: Machines):
    machines.stop.set()
    result = machines.run(lambda _progress: None)
    assert result == TrainingPaused("run-1", 0, is_awaited=True)
    assert machines.second.get_nowait() == LentResult(1, 2, 0, pytest.approx(0, abs=600), False)


def test_torchrun_starts_the_verb_on_each_machine_and_only_one_has_a_home(tmp_path: Path):
    texts = [path.read_text()[:600] for path in sorted(NOTES.glob("*.md"))]
    guardian, _ = Guardian.create(Home(tmp_path / "first"), PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        for text in texts:
            guardian.capture.add(text, "test")
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    make_peer_key(tmp_path / "key")
    store = TCPStore("127.0.0.1", 0, None, is_master=True, wait_for_workers=False)
    port = store.port
    del store  # free again
    first, second = [_started(tmp_path, rank, port) for rank in (0, 1)]
    (out, errors), (second_out, second_errors) = first.communicate(), second.communicate()
    assert (first.returncode, second.returncode) == (0, 0), errors + second_errors
    trained, lent = json.loads(out), json.loads(second_out)
    assert trained["gate"]["documents"] > 0
    assert (lent["rank"], lent["machines"], lent["has_left"]) == (1, 2, False)
    assert lent["steps"] == 1
    assert not (tmp_path / "second").exists()
    with Guardian.open(Home(tmp_path / "first"), PASSPHRASE) as guardian:
        recipe = guardian.adapters.record(trained["adapter"]).recipe
    assert (recipe["devices"], recipe["learning_rate"]) == (2, Recipe.for_hidden_size(576).for_windows(2).learning_rate)


def _started(folder: Path, rank: int, port: int) -> "subprocess.Popen[str]":
    verb = [str(HERE / "machine_verb.py"), "train", "--device", "cpu", "--steps", "1", "--json"]
    verb += ["--peer-key", str(folder / "key")]
    where = ["--nnodes", "2", "--node-rank", str(rank), "--nproc-per-node", "1", "--master-addr", "127.0.0.1"]
    home = {"GUARDIAN_HOME": str(folder / ("second" if rank else "first")), "PYTHONPATH": str(HERE.parents[1])}
    if rank == 0:
        home |= {"GUARDIAN_PASSPHRASE_FILE": str(folder / "passphrase")}
    return subprocess.Popen(
        [TORCHRUN, *where, "--master-port", str(port), *verb],
        env=os.environ | home,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
