"""A loaded model in the inference worker, and all it is asked for."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import llama_cpp

from core.inference.context import BATCH_TOKENS, Context, Shape
from core.inference.conversations import Conversations, Key, Scales
from core.inference.decoding import Continued, Decoder, Wish
from core.inference.fitting import Fitted, fit_chat, fit_documents, prompt_room
from core.inference.graphics_cards import demand_of, graphics_cards
from core.inference.loaded_model import LoadedModel
from core.inference.lora import LoadedAdapters
from core.inference.losses import LogSum
from core.inference.messages import MOST_ALTERNATIVES, Chat, Documents, Generate, Load, Prompt, ScoreTexts, TextScore
from core.inference.placement import Demand, Placement, place
from core.inference.scoring import SCORING_BATCH_TOKENS, SEQUENCES, Scorer, Window, rows_for, windows
from core.inference.states import origin, seal_state, unseal_state
from core.inference.stopping import StopFlag
from core.inference.vocabulary import own_template
from core.models.templates import Template
from core.workers.protocol import SealedFile

_LEAST_SCORING_TOKENS = 1024


class Runtime:
    """A loaded base model with its adapters and conversations. Not safe for concurrent calls, except for `stop`."""

    def __init__(self, load: Load, path: Path) -> None:
        """Load the file at `path`: the base model itself, or one that was handed over and is gone later.

        Raises ModelRefused, naming the file.
        """
        self.stop = StopFlag()
        self.placement = _placement(load, path)
        name = Path(load.path).name
        self._load = load
        self._model = LoadedModel(path, name, self.placement.gpu_layers, is_lasting=load.token is None)
        self._template = Template(
            load.template, self._model.vocabulary, load.document_separator, own_template(self._model.native, name)
        )
        sequences, is_on_processor = MOST_ALTERNATIVES + 1, self.placement.gpu_layers == 0
        shape = Shape(load.context_tokens, sequences, sequences, load.threads, is_for_writing=is_on_processor)
        self._context = self._new_context(shape)
        self._scoring: Context | None = None
        self._adapters = LoadedAdapters(self._model, load.sha256)
        self._conversations = Conversations(self._context)
        self._decoder = Decoder(self._model, self._context, self._conversations)
        self._log_sum = LogSum(self._model.vocabulary_size)

    def close(self) -> None:
        """Give all memory back."""
        self._conversations.forget()
        self._close_scoring()
        self._context.close()
        self._model.close()

    def load_adapter(self, name: str, path: Path) -> None:
        """Load an adapter beside those that are loaded. Raises ModelRefused, GuardianError if it does not fit."""
        self.drop_adapter(name)
        self._adapters.load(name, path, self._context)

    def drop_adapter(self, name: str) -> None:
        """Give the memory of an adapter back, and of what was computed with it."""
        self._conversations.forget_adapter(name)
        for context in (self._context, self._scoring):
            if context is not None:
                self._adapters.use((), context)
        self._adapters.drop(name)

    def generate(
        self, command: Generate, on_text: Callable[[int, str], None], is_stopped: Callable[[], bool]
    ) -> tuple[Continued, Fitted]:
        """Continue a prompt; `on_text` hears the number of an alternative and what it says.

        Returns what was said and the prompt as it fitted. Raises GuardianError for a form of answer that cannot be
        held to.
        """
        sampling, scales = command.sampling, _scales(command.adapters)
        room = prompt_room(self._context.shape.tokens, sampling.max_tokens)
        fitted = self._fitted(command.prompt, room)
        stops = sampling.stop
        if isinstance(command.prompt, Chat):
            stops = (*stops, *self._template.stop_texts)
        seed = random.getrandbits(31) if sampling.seed is None else sampling.seed
        alternatives = max(1, min(command.alternatives, MOST_ALTERNATIVES))
        wish = Wish(sampling, seed, stops, alternatives, command.likeliest)
        key = Key(command.conversation or "", scales)
        self._adapters.use(scales, self._context)
        return self._decoder.continue_prompt(key, fitted.tokens, wish, on_text, is_stopped), fitted

    def score(self, command: ScoreTexts, is_stopped: Callable[[], bool]) -> list[TextScore]:
        """Return the losses of texts in their order; if stopped, of as many of the first as are done."""
        wanted = self._windows(command)
        measured: dict[int, list[tuple[int, list[float]]]] = {}
        if any(wanted):
            context = self._scoring_context(max(len(window.tokens) for item in wanted for window in item))
            self._adapters.use(_scales(command.adapters), context)
            places = {id(window): place for item in wanted for place, window in enumerate(item)}

            def on_scored(window: Window, nats: list[float]) -> None:
                measured.setdefault(window.item, []).append((places[id(window)], nats))

            Scorer(context, self._log_sum).score([one for item in wanted for one in item], on_scored, is_stopped)
            if context.shape.tokens > _LEAST_SCORING_TOKENS:
                self._close_scoring()  # made in a moment, and for a large model hundreds of megabytes
        scores = []
        for item, cut in enumerate(wanted):
            parts = measured.get(item, [])
            if len(parts) < len(cut):
                break
            nats = [one for _, part in sorted(parts) for one in part]
            scores.append(TextScore(sum(nats), len(nats), tuple(nats) if command.with_tokens else ()))
        return scores

    def seal_conversation(self, conversation: str, file: SealedFile) -> int:
        """Write what is kept of a conversation into a sealed file; return its tokens. Raises DiskFull.

        Of a model that was handed over nothing is written: the file could not tell it from another.
        """
        saved = None if self._load.token else self._conversations.saved(conversation)
        if saved is None:
            return 0
        key, kept = saved
        tokens = len(kept.tokens)
        seal_state(file, origin(self._load.sha256, self._context.shape.tokens, key, tokens), kept)
        return tokens

    def restore_conversation(self, conversation: str, file: SealedFile) -> int:
        """Read it back; return its tokens, 0 if it was computed with anything else. Raises Unreadable, TooNew."""
        about, kept = unseal_state(file)
        key = Key(conversation, about.scales)
        if self._load.token or about != origin(self._load.sha256, self._context.shape.tokens, key, about.tokens):
            return 0
        self._conversations.keep(key, kept)
        return about.tokens

    def forget_conversations(self, conversations: Sequence[str]) -> None:
        """Drop what is kept of these conversations; if none is named, of all, with the texts that were tokenised."""
        self._conversations.forget(conversations)
        if not conversations:
            self._model.forget_texts()

    def _fitted(self, prompt: Prompt, room_tokens: int) -> Fitted:
        match prompt:
            case Chat(turns):
                return fit_chat(self._template, turns, room_tokens)
            case Documents(context, text):
                return fit_documents(self._template, context, text, room_tokens)

    def _windows(self, command: ScoreTexts) -> list[list[Window]]:
        room = self._context.shape.tokens
        cut = []
        for number, one in enumerate(command.items):
            target = self._template.plain(one.target)
            # A prompt keeps half of the context at least; the rest of a long text is measured in further windows.
            prompt = self._fitted(one.prompt, max(room - len(target), room // 2)).tokens
            cut.append(windows(number, prompt, target, room))
        return cut

    def _scoring_context(self, tokens: int) -> Context:
        """Return a context of its own for scoring, at least this large, so that no conversation loses its cache."""
        size = _LEAST_SCORING_TOKENS
        while size < tokens:
            size *= 2
        size = max(tokens, min(size, self._context.shape.tokens))
        if self._scoring is None or self._scoring.shape.tokens < size:
            self._close_scoring()
            batch_tokens = BATCH_TOKENS if self.placement.gpu_layers else SCORING_BATCH_TOKENS
            rows = rows_for(self._model.vocabulary_size, batch_tokens)
            shape = Shape(size, SEQUENCES, rows, self._load.threads, batch_tokens=batch_tokens)
            self._scoring = self._new_context(shape)
        return self._scoring

    def _close_scoring(self) -> None:
        if self._scoring is not None:
            self._adapters.forget(self._scoring)
            self._scoring.close()
            self._scoring = None

    def _new_context(self, shape: Shape) -> Context:
        return Context(self._model.native, self._model.vocabulary_size, shape, self.stop)


def _scales(adapters: dict[str, float]) -> Scales:
    return tuple(sorted((name, float(scale)) for name, scale in adapters.items() if scale != 0))


def _placement(load: Load, path: Path) -> Placement:
    cards = graphics_cards()
    demand = demand_of(path, load.context_tokens) if cards and load.gpu_layers else Demand(0, 0, 0, 0)
    return place(demand, cards, load.gpu_layers, bool(llama_cpp.llama_supports_gpu_offload()))
