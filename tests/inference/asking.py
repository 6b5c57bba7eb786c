"""What the tests of the engine ask, and whom."""

from core.inference.messages import Chat, Sampling, Turn

QUESTION = Chat([Turn("user", "Tell me a very long story about bees.")])
GREEDY = Sampling(max_tokens=24, temperature=0.0, seed=1)
ENDLESS = Sampling(max_tokens=2000, temperature=0.0, seed=1)


class NoAdapters:
    """The bare base model."""

    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        raise KeyError(adapter)


def ignore(_text: str) -> None:
    """Read nothing."""
