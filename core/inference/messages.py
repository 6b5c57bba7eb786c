"""What the app and the inference worker say to each other."""

import msgspec

from core.workers.protocol import Failed, Message


class Turn(msgspec.Struct, frozen=True):
    """One turn of a conversation; `role` is system, user or assistant."""

    role: str
    text: str


class Sampling(msgspec.Struct, frozen=True):
    """How the next token is chosen; `temperature` 0 is greedy, `seed` None draws a new one."""

    max_tokens: int = 384
    temperature: float = 0.2
    min_p: float = 0.05
    repeat_penalty: float = 1.1
    seed: int | None = None


class Load(Message, frozen=True):
    """Load a base model, after checking that its file has this SHA-256."""

    path: str
    sha256: str
    template: str
    document_separator: str
    context_tokens: int
    threads: int


class UseAdapter(Message, frozen=True):
    """Load an adapter in GGUF from a hand-over and use it; `token` None goes back to the base model."""

    adapter: str | None
    token: str | None


class Generate(Message, frozen=True):
    """Continue a conversation; answered by Delta events and one Generated."""

    request: int
    turns: list[Turn]
    sampling: Sampling
    with_adapter: bool = True


class StopGenerating(Message, frozen=True):
    """End a request at the next token."""

    request: int


class Score(Message, frozen=True):
    """Measure the loss of `target` after `context`, documents in the layout of training; answered by TextScored."""

    request: int
    context: list[str]
    target: str
    with_adapter: bool = True


class Loaded(Message, frozen=True):
    """Report that the base model is ready."""

    seconds: float


class AdapterInUse(Message, frozen=True):
    """Report which adapter is used from now on."""

    adapter: str | None


class Delta(Message, frozen=True):
    """Bring the next piece of an answer."""

    request: int
    text: str


class Generated(Message, frozen=True):
    """End an answer; `nats` is the negative log-likelihood summed over its tokens."""

    request: int
    text: str
    tokens: int
    prompt_tokens: int
    seconds: float
    first_token_s: float
    nats: float
    is_stopped: bool


class TextScored(Message, frozen=True):
    """Bring the loss of a text in nats, summed over its tokens."""

    request: int
    nats: float
    tokens: int


Command = Load | UseAdapter | Generate | StopGenerating | Score
Event = Loaded | AdapterInUse | Delta | Generated | TextScored | Failed
