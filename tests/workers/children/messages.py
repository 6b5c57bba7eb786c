"""The messages of the children that the tests of the supervisor start."""

from core.workers.protocol import Failed, Message


class Echo(Message, frozen=True):
    text: str


class TakeFile(Message, frozen=True):
    token: str


class Misbehave(Message, frozen=True):
    how: str


class Said(Message, frozen=True):
    text: str


Command = Echo | TakeFile | Misbehave
Event = Said | Failed
