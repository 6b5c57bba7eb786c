"""The trainer worker of a run on several devices: as `core.training.worker`, with a loopback of its own."""

from core.workers.child import run
from core.workers.confine import Network, keep_only_loopback

if __name__ == "__main__":
    # Before torch is there: it starts threads, and only a process of one thread can get a network of its own.
    keep_only_loopback()
    from core.training.protocol import Command
    from core.training.worker import serve

    run(Command, serve, network=Network.LOOPBACK)
