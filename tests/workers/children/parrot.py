"""A worker that repeats, reads what it is handed, or misbehaves as told."""

import os
import signal
import socket
import sys

from children.messages import Command, Echo, Misbehave, Said, TakeFile
from core.errors import GuardianError
from core.workers.child import Channel, run


def serve(channel: Channel) -> None:
    channel.start()
    for command in channel.commands():
        match command:
            case Echo(text):
                channel.emit(Said(text))
            case TakeFile(token):
                with channel.taker.take(token) as path:
                    channel.emit(Said(path.read_bytes().decode()))
            case Misbehave(how):
                misbehave(how, channel)


def misbehave(how: str, channel: Channel) -> None:
    match how:
        case "print":
            print("noise on stdout")
            os.write(1, b"native noise\n")
            channel.emit(Said("printed"))
        case "raise":
            raise ValueError("a secret sentence")
        case "explain":
            raise GuardianError("A title.", "Some advice.")
        case "die":
            os.kill(os.getpid(), signal.SIGKILL)
        case "hang":
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            channel.emit(Said("hanging"))
            while True:
                signal.pause()
        case "dial":
            try:
                socket.create_connection(("127.0.0.1", 9))
            except OSError as error:
                channel.emit(Said(type(error).__name__))
        case "argv":
            channel.emit(Said(" ".join(sys.argv) + " ".join(os.environ)))


if __name__ == "__main__":
    run(Command, serve)
