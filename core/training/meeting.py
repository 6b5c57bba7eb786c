"""How the machines of a run find each other, and notice when one is gone.

They meet at the store of torchrun, which anybody who reaches its port can read and change. So only salts and counts
stand there in clear; everything else is sealed (`core.training.sealing`), and whoever changes it can end a run and
nothing more. Each run of the first machine's worker is a session with salts of its own.
"""

import base64
import binascii
import ipaddress
import os
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

import psutil
from torch._C._distributed_c10d import PrefixStore, Store, TCPStore

from core.errors import GuardianError
from core.training.line import Leave, Line
from core.training.messages import StageBegan
from core.training.rendezvous import Rendezvous
from core.training.sealing import NotSealedForUs, Sealing, new_salt

ARRIVAL_LIMIT_S = 120.0
CONNECT_LIMIT = timedelta(seconds=15)  # torchrun opens its store before it starts anything
BEAT_S, LOST_AFTER_S = 0.5, 30.0
_LOOK_S, _TELL_EVERY_S = 0.1, 60.0
_SESSIONS, _OVER = "sessions", "over"


class MachineLost(GuardianError):
    """A machine that learnt along left, ended, or cannot be reached any more; `rank` None where it is not known."""

    def __init__(self, rank: int | None = None, *, has_left: bool = False) -> None:
        which = "One of the machines" if rank is None else "The first machine" if rank == 0 else f"Machine {rank + 1}"
        super().__init__(
            f"{which} was stopped and left the run." if has_left else f"{which} ended or cannot be reached any more.",
            "See what is said there. What was saved on the machine with the log is not lost: train again, also with"
            " other machines or none, and the run goes on.",
        )


class NotThere(GuardianError):
    """The meeting place of a run cannot be reached, or a machine did not come."""


class Dismissal(Exception):
    """No run will come."""


class Watch:
    """Look whether the app wants this worker to leave, and tell it now and then that the worker lives."""

    def __init__(self, line: Line, what: str) -> None:
        self.line, self.what = line, what
        self._told_at = time.monotonic()

    def look(self) -> None:
        """Raise Leave if the worker is to stop."""
        self.line.check()
        if time.monotonic() - self._told_at >= _TELL_EVERY_S:
            self._told_at = time.monotonic()
            self.line.emit(StageBegan("waiting", self.what))


def reach(rendezvous: Rendezvous) -> Store:
    """Connect to the store of torchrun. Raises NotThere."""
    try:
        place = TCPStore(
            rendezvous.host, rendezvous.port, None, is_master=False, timeout=CONNECT_LIMIT, wait_for_workers=False
        )
    except RuntimeError as error:
        raise NotThere(
            f"The first machine cannot be reached at {rendezvous.host}:{rendezvous.port}, or has ended already.",
            "See what is said there; check the address, and that its firewall lets this machine in.",
        ) from error
    return PrefixStore(f"guardian/{rendezvous.attempt}", place)


def new_session(store: Store) -> Store:
    """Open the next session, as the first machine."""
    return PrefixStore(str(store.add(_SESSIONS, 1)), store)


def next_session(store: Store, number: int, look: Callable[[], None]) -> Store:
    """Wait for a session that the first machine opens. Raises Dismissal, MachineLost, and what `look` raises."""
    try:
        while store.add(_SESSIONS, 0) < number:
            expect_run(store)
            look()
            time.sleep(_LOOK_S)
    except RuntimeError as error:
        raise MachineLost(0) from error
    return PrefixStore(str(number), store)


def dismiss(store: Store) -> None:
    """Tell whoever waits for a session that none will come."""
    store.set(_OVER, "1")


def expect_run(store: Store) -> None:
    """Raise Dismissal if no run will come."""
    if store.check([_OVER]):
        raise Dismissal


def leave(store: Store, rank: int) -> None:
    """Tell the first machine that this one leaves."""
    store.set(f"left/{rank}", "1")


def who_left(store: Store, size: int) -> int | None:
    """Return a machine that said that it leaves."""
    return next((rank for rank in range(1, size) if store.check([f"left/{rank}"])), None)


class Meeting:
    """One session, as one rank sees it: every rank has shown that it has the key before it is heard."""

    def __init__(self, rendezvous: Rendezvous, place: Store, session: Store, look: Callable[[], None]) -> None:
        self.rank, self.size = rendezvous.rank, rendezvous.size
        self.place, self.store = place, session
        self._look = look
        salt = new_salt()
        self._put("salt", salt)
        salts = [salt if rank == self.rank else self.get("salt", rank, ARRIVAL_LIMIT_S) for rank in range(self.size)]
        self.sealing = Sealing(rendezvous.key, self.rank, salts)

    def say(self, name: str, data: bytes) -> None:
        """Lay something down for the others, sealed."""
        self._put(name, self.sealing.seal(data, name))

    def hear(self, name: str, rank: int, limit_s: float) -> bytes:
        """Wait for what another rank says. Raises NotThere, MachineLost, NotSealedForUs."""
        return self.sealing.open(self.get(name, rank, limit_s), rank, name)

    def get(self, name: str, rank: int, limit_s: float) -> bytes:
        """Wait for what lies in the store under this name. Raises NotThere, MachineLost, NotSealedForUs."""
        key, until = f"{name}/{rank}", time.monotonic() + limit_s
        try:
            while not self.store.check([key]):
                self._look()
                self._expect_all()
                if time.monotonic() > until:
                    raise NotThere(
                        f"Machine {rank + 1} did not come within {limit_s / 60:.0f} minutes.", "See what is said there."
                    )
                time.sleep(_LOOK_S)
            return base64.b64decode(self.store.get(key), validate=True)
        except RuntimeError as error:
            raise MachineLost(0) from error
        except binascii.Error as error:
            raise NotSealedForUs(rank, is_first=True) from error

    def _expect_all(self) -> None:
        if self.rank > 0:
            expect_run(self.place)
        elif (left := who_left(self.place, self.size)) is not None:
            raise MachineLost(left, has_left=True)

    def _put(self, name: str, data: bytes) -> None:
        try:
            self.store.set(f"{name}/{self.rank}", base64.b64encode(data).decode())
        except RuntimeError as error:
            raise MachineLost(0) from error


class Pulse:
    """A thread that tells the others through the store that this rank lives, and notices when one does not any more.

    `on_lost` is called on that thread, whatever the rank does just then, also in native code. `look` is called at each
    beat; if it raises Leave, the first machine is told and `on_leave` called. The beats are not sealed: who
    forges them can hide for a while that a machine is gone.
    """

    def __init__(
        self,
        rendezvous: Rendezvous,
        watched: Sequence[int],
        look: Callable[[], None],
        on_lost: Callable[[MachineLost], None],
        on_leave: Callable[[], None] = lambda: None,
    ) -> None:
        self._rank, self._size = rendezvous.rank, rendezvous.size
        self._place = reach(rendezvous)  # a connection of its own: the other one may be waiting
        self._look, self._on_lost, self._on_leave = look, on_lost, on_leave
        self._heard = {rank: (-1, time.monotonic()) for rank in watched}
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="pulse", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Beat no more."""
        self._is_over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._is_over.wait(BEAT_S):
            try:
                lost = self._beat()
            except Leave:
                self._leave()
                return
            except RuntimeError:
                lost = MachineLost(0)
            if lost is not None and not self._is_over.is_set():
                self._on_lost(lost)
                return

    def _leave(self) -> None:
        with suppress(RuntimeError):  # it is gone already
            leave(self._place, self._rank)
        self._on_leave()

    def _beat(self) -> MachineLost | None:
        self._look()
        self._place.add(f"beat/{self._rank}", 1)
        if self._rank == 0 and (left := who_left(self._place, self._size)) is not None:
            return MachineLost(left, has_left=True)
        for rank, (count, heard_at) in self._heard.items():
            now, found = time.monotonic(), self._place.add(f"beat/{rank}", 0)
            if found != count:
                self._heard[rank] = found, now
            elif now - heard_at > LOST_AFTER_S:
                return MachineLost(rank)
        return None


def use_interface_towards(rendezvous: Rendezvous) -> None:
    """Let gloo listen where this machine reaches the first one, unless the principal says where.

    Left alone gloo listens at the address of the host's name, which on many systems is the loopback.
    """
    for line in psutil.Process().net_connections("tcp"):
        if line.raddr and line.raddr.port == rendezvous.port and line.laddr:
            address = _plain(line.laddr.ip)
            names = [
                name
                for name, found in psutil.net_if_addrs().items()
                if any(_plain(one.address) == address for one in found)
            ]
            if names:
                os.environ.setdefault("GLOO_SOCKET_IFNAME", names[0])
                return


def _plain(address: str) -> str:
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    mapped = found.ipv4_mapped if isinstance(found, ipaddress.IPv6Address) else None
    return str(mapped or found)
