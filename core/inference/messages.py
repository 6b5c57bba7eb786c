"""What the app and the inference worker say to each other."""

import msgspec

from core.workers.protocol import Failed, Message, SealedFile

MOST_ALTERNATIVES = 8  # each takes a sequence of the context and shares its room


class Turn(msgspec.Struct, frozen=True):
    """One turn of a conversation; `role` is system, user or assistant."""

    role: str
    text: str


class Chat(msgspec.Struct, frozen=True, tag="chat"):
    """A prompt in turns, rendered by the template of the model; the assistant speaks next."""

    turns: list[Turn]


class Documents(msgspec.Struct, frozen=True, tag="documents"):
    """A prompt in the layout of training: earlier documents, then a text that is to be continued."""

    context: list[str]
    text: str = ""


Prompt = Chat | Documents


class Sampling(msgspec.Struct, frozen=True):
    """How the next token is chosen; `temperature` 0 is greedy, `seed` None draws a new one.

    Generation ends before any text of `stop`. `json_schema` is a JSON Schema that the whole output obeys. `is_healed`
    takes the last token of the prompt back and lets the model choose it anew among those that begin with its text, so
    that a word cut in its middle is continued (token healing).
    """

    max_tokens: int = 384
    temperature: float = 0.2
    min_p: float = 0.05
    repeat_penalty: float = 1.1
    seed: int | None = None
    stop: tuple[str, ...] = ()
    json_schema: str | None = None
    is_healed: bool = False


class ToScore(msgspec.Struct, frozen=True):
    """A text whose loss is wanted, after a prompt."""

    prompt: Prompt
    target: str


class TextScore(msgspec.Struct, frozen=True):
    """The loss of a text in nats, summed over its tokens; `token_nats` one by one if asked for."""

    nats: float
    tokens: int
    token_nats: tuple[float, ...] = ()


class TokenChoice(msgspec.Struct, frozen=True):
    """A token that was said, with its log-probability in nats, and the likeliest ones with theirs, best first."""

    text: str
    log_probability: float
    likeliest: tuple[tuple[str, float], ...] = ()


class Said(msgspec.Struct, frozen=True):
    """One continuation; `nats` is the negative log-likelihood summed over its tokens.

    `finish` is `end` (the model ended), `stop` (a stop text), `length` (max_tokens), `context` (no room left) or
    `stopped` (the caller did not want more).
    """

    text: str
    tokens: int
    nats: float
    finish: str
    choices: tuple[TokenChoice, ...] = ()


class Load(Message, frozen=True):
    """Load a base model, after checking that its file has this SHA-256.

    `gpu_layers` -1 means as many as fit, 0 none. With a `token` the file comes from a hand-over; `path` names it.
    """

    path: str
    sha256: str
    template: str
    document_separator: str
    context_tokens: int
    threads: int
    gpu_layers: int = -1
    token: str | None = None


class LoadAdapter(Message, frozen=True):
    """Load an adapter in GGUF from a hand-over, beside those that are loaded."""

    adapter: str
    token: str


class DropAdapter(Message, frozen=True):
    """Give the memory of an adapter back; answered by nothing."""

    adapter: str


class Generate(Message, frozen=True):
    """Continue a prompt; answered by Delta events and one Generated.

    `adapters` are those to use, with their scales; none is the bare base model. The KV cache of a `conversation` is
    kept for its next prompt. `alternatives` continuations are decoded together. `likeliest` tokens are reported with
    each token said; None reports no tokens at all.
    """

    request: int
    prompt: Prompt
    sampling: Sampling
    adapters: dict[str, float] = msgspec.field(default_factory=dict)
    conversation: str | None = None
    alternatives: int = 1
    likeliest: int | None = None


class StopRequest(Message, frozen=True):
    """End a request at the next token."""

    request: int


class ScoreTexts(Message, frozen=True):
    """Measure the losses of many texts together; answered by TextsScored."""

    request: int
    items: list[ToScore]
    adapters: dict[str, float] = msgspec.field(default_factory=dict)
    with_tokens: bool = False


class SealConversation(Message, frozen=True):
    """Write the KV cache of a conversation into a sealed file; answered by ConversationSealed."""

    conversation: str
    file: SealedFile


class RestoreConversation(Message, frozen=True):
    """Read the KV cache of a conversation back; answered by ConversationRestored."""

    conversation: str
    file: SealedFile


class ForgetConversations(Message, frozen=True):
    """Drop what is kept of these conversations, of all if none is named; answered by nothing."""

    conversations: list[str] = msgspec.field(default_factory=list)


class Loaded(Message, frozen=True):
    """Report that the base model is ready, and where it runs with the reason for that."""

    seconds: float
    context_tokens: int
    gpu_layers: int = 0
    placement: str = ""


class AdapterLoaded(Message, frozen=True):
    """Report that an adapter can be used."""

    adapter: str


class Delta(Message, frozen=True):
    """Bring the next piece of a continuation."""

    request: int
    text: str
    alternative: int = 0


class Generated(Message, frozen=True):
    """End a request; of the prompt's tokens `reused_tokens` were in the cache, `dropped_tokens` more did not fit."""

    request: int
    said: list[Said]
    prompt_tokens: int
    reused_tokens: int
    dropped_tokens: int
    seconds: float
    first_token_s: float


class TextsScored(Message, frozen=True):
    """Bring the losses of texts in the order they were asked for; fewer if the request was stopped."""

    request: int
    scores: list[TextScore]


class ConversationSealed(Message, frozen=True):
    """Report what of a conversation was written; 0 tokens if nothing of it is kept."""

    conversation: str
    tokens: int


class ConversationRestored(Message, frozen=True):
    """Report how many tokens of a conversation are in the cache again; 0 if the file is of another model or adapter."""

    conversation: str
    tokens: int


Command = (
    Load
    | LoadAdapter
    | DropAdapter
    | Generate
    | StopRequest
    | ScoreTexts
    | SealConversation
    | RestoreConversation
    | ForgetConversations
)
Event = Loaded | AdapterLoaded | Delta | Generated | TextsScored | ConversationSealed | ConversationRestored | Failed
