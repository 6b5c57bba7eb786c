"""The trainer worker of one of several machines: as `core.training.worker`, with the network as it is."""

from core.training.protocol import Command
from core.training.worker import serve
from core.workers.child import run
from core.workers.confine import Network

if __name__ == "__main__":
    run(Command, serve, network=Network.MACHINES)
