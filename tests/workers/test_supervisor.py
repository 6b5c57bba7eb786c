"""The supervisor, with real child processes."""

import os
import queue
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from children.messages import Echo, Event, Misbehave, Said, TakeFile

from core.errors import ProtocolError, WorkerDied
from core.workers import supervisor
from core.workers.confine import Network
from core.workers.protocol import Codec, Failed, encode
from core.workers.supervisor import Worker

WAIT_S = 20


class Parrot:
    """One child and what it has said."""

    def __init__(self) -> None:
        self.events: queue.Queue[object] = queue.Queue()
        self.worker = Worker("children.parrot", Event, self.events.put, self.events.put)

    def hear(self) -> object:
        return self.events.get(timeout=WAIT_S)


@pytest.fixture
def parrot(monkeypatch: pytest.MonkeyPatch) -> Iterator[Parrot]:
    paths = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(paths))
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", "/somewhere")
    parrot = Parrot()
    yield parrot
    parrot.worker.end(leave_time_s=0)


def test_commands_are_answered_in_order(parrot: Parrot) -> None:
    for text in ("one", "zwei \U0001f41d", "x" * 200_000):
        parrot.worker.send(Echo(text))
    assert [parrot.hear() for _ in range(3)] == [Said("one"), Said("zwei \U0001f41d"), Said("x" * 200_000)]


def test_closing_stdin_ends_it_politely(parrot: Parrot) -> None:
    parrot.worker.end()
    assert parrot.hear() == 0
    assert not parrot.worker.is_running
    with pytest.raises(WorkerDied):
        parrot.worker.send(Echo("anyone?"))


def test_noise_on_stdout_does_not_reach_the_events(parrot: Parrot) -> None:
    parrot.worker.send(Misbehave("print"))
    assert parrot.hear() == Said("printed")


def test_a_killed_child_is_described_by_its_signal(parrot: Parrot) -> None:
    parrot.worker.send(Misbehave("die"))
    assert parrot.hear() == -9
    assert "SIGKILL" in parrot.worker.died().title


def test_an_exception_ends_it_without_telling_its_content(parrot: Parrot) -> None:
    parrot.worker.send(Misbehave("raise"))
    assert parrot.hear() == 70


def test_an_error_for_people_arrives_whole(parrot: Parrot) -> None:
    parrot.worker.send(Misbehave("explain"))
    assert parrot.hear() == Failed("A title.", "Some advice.")


def test_a_child_that_hangs_is_killed(parrot: Parrot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervisor, "TERMINATE_TIME_S", 0.2)
    parrot.worker.send(Misbehave("hang"))
    assert parrot.hear() == Said("hanging")
    parrot.worker.end(leave_time_s=0.2)
    assert parrot.hear() == -9


def test_bytes_are_handed_over_without_a_file(parrot: Parrot) -> None:
    for text in ("first", "second"):
        parrot.worker.send(TakeFile(parrot.worker.give(text.encode())))
        assert parrot.hear() == Said(text)


@pytest.mark.skipif(sys.platform != "linux", reason="seccomp is a Linux thing")
def test_a_child_has_no_network(parrot: Parrot) -> None:
    parrot.worker.send(Misbehave("dial"))
    assert parrot.hear() == Said("PermissionError")


@pytest.mark.skipif(sys.platform != "linux", reason="seccomp is a Linux thing")
@pytest.mark.parametrize(
    ("network", "allowed"),
    [(Network.NONE, "AF_UNIX"), (Network.LOOPBACK, "AF_UNIX AF_INET"), (Network.MACHINES, "AF_INET")],
)
def test_a_child_opens_only_sockets_of_its_network(network: Network, allowed: str) -> None:
    program = f"""
import socket
from core.workers.confine import Network, forbid_network
forbid_network(Network.{network.name})
for name in ("AF_UNIX", "AF_INET", "AF_BLUETOOTH"):
    try:
        socket.socket(getattr(socket, name, 31), socket.SOCK_STREAM).close()
        print(name)
    except PermissionError:
        pass
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == allowed.split()


def test_a_child_does_not_learn_where_the_passphrase_is(parrot: Parrot) -> None:
    parrot.worker.send(Misbehave("argv"))
    said = parrot.hear()
    assert isinstance(said, Said)
    assert "PASSPHRASE" not in said.text


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"[]",
        b'{"type":"Other"}',
        b'{"type":"Echo"}',
        b'{"type":"Echo","text":1}',
        b"\xff\xfe",
        b'{"type":"Echo","text":"x","more":1}',
    ],
)
def test_anything_outside_the_closed_set_is_a_protocol_error(line: bytes) -> None:
    with pytest.raises(ProtocolError) as caught:
        Codec(Echo | Said).decode(line)
    assert "Echo" not in str(caught.value)
    assert Codec(Echo | Said).decode(encode(Echo("x"))) == Echo("x")
