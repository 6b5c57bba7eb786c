"""Chat: a question, what the log knows about it, an answer; both become entries of a conversation."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import msgspec

from core.entries import Draft, Entry
from core.errors import GuardianError
from core.inference.engine import CONTEXT_TOKENS, Engine
from core.inference.generation import Generation, GenerationCut
from core.inference.messages import MOST_ALTERNATIVES, Chat, Sampling
from core.inference.sampling import ALTERNATIVES, ANSWER
from core.interrupt import Interrupt
from core.log.log import Log
from core.services.alternatives import write_alternatives
from core.services.answers import answer_draft, answer_of, repetition_draft
from core.services.chat_prompt import ChatPrompt
from core.services.conversations import ConversationService
from core.services.questions import Asked, Questions
from core.services.recall import RecallService
from core.services.results import Answer, Comparison
from core.services.writer import OwnStop

WARMER = 0.4  # added to the temperature when another answer is wanted
OnDelta = Callable[[str], None]
OnDeltaOf = Callable[[int, str], None]


def _unheard(_text: str) -> None:
    """Show an answer to nobody while it comes."""


def _unheard_of(_number: int, _text: str) -> None:
    """Show several answers to nobody while they come."""


class ChatService:
    """Talk with the local model."""

    def __init__(
        self,
        log: Log,
        recall: RecallService,
        engine: Engine,
        conversations: ConversationService,
        base: Callable[[], str],
        adapter_in_use: Callable[[], str | None],
        context_tokens: Callable[[], int] = lambda: CONTEXT_TOKENS,
        takes_instructions: Callable[[], bool] = lambda: False,
    ) -> None:
        self._log = log
        self._recall = recall
        self._engine = engine
        self._conversations = conversations
        self._questions = Questions(log, recall, conversations, context_tokens)
        self._base = base
        self._adapter_in_use = adapter_in_use
        self._takes_instructions = takes_instructions

    def warm_up(self) -> None:
        """Load the model now, so that the first answer need not wait."""
        self._engine.warm_up()

    def ask(  # noqa: PLR0913 - each is a choice about one question, and all but the first may be left out
        self,
        question: str,
        thread: int | None = None,
        use_adapter: bool = True,
        use_recall: bool = True,
        on_delta: OnDelta = _unheard,
        stop: threading.Event | None = None,
        *,
        sampling: Sampling | None = None,
        parent: int | None = None,
        edits: int | None = None,
    ) -> Answer:
        """Answer a question; where it belongs is as for `put`.

        The question is in the log before the model sees it, the answer when this returns, also a stopped one and one
        that was cut because the worker died. A question that began a conversation before and whose answer was corrected
        is answered by that correction, word for word. Raises what `put` raises, WorkerDied if nothing was said yet,
        ModelMissing, ModelRefused.
        """
        asked = self._questions.put(question, self._questions.place(thread, parent, edits), use_recall)
        if use_adapter and use_recall and not asked.path:
            correction = self._recall.correction_of(question)
            if correction is not None:
                return self._append(repetition_draft(asked, correction), "", on_delta)
        return self._answer(asked, use_adapter, sampling or ANSWER, on_delta, stop)

    def put(
        self,
        question: str,
        thread: int | None = None,
        use_recall: bool = True,
        parent: int | None = None,
        edits: int | None = None,
    ) -> int:
        """Put a question that is answered by another call; return its seq.

        It begins a conversation, or follows the active branch of `thread`, or the answer `parent`. One that `edits` an
        earlier question takes its place, on a branch of its own. Raises GuardianError.
        """
        return self._questions.put(question, self._questions.place(thread, parent, edits), use_recall).seq

    def regenerate(
        self,
        seq: int,
        use_adapter: bool = True,
        on_delta: OnDelta = _unheard,
        stop: threading.Event | None = None,
        sampling: Sampling | None = None,
    ) -> Answer:
        """Answer a question once more, beside what was answered; `seq` is the question's or that of an answer.

        A little more is left to chance than the first time. Raises what `ask` raises.
        """
        warmer = sampling or msgspec.structs.replace(ANSWER, temperature=ANSWER.temperature + WARMER)
        return self._answer(self._questions.find(seq), use_adapter, warmer, on_delta, stop)

    def compare(
        self,
        seq: int,
        on_delta: OnDeltaOf = _unheard_of,
        stop: threading.Event | None = None,
        sampling: Sampling | None = None,
    ) -> Comparison:
        """Have base model and adapter answer the same question, side by side; `seq` is its own or that of an answer.

        An answer that one of them has given already is kept. `on_delta` is told 0 for the base, 1 for the adapter.
        Raises what `ask` raises, and GuardianError if no adapter is in use.
        """
        adapter = self.expect_adapter()
        asked = self._questions.find(seq)
        known = sorted(asked.answers, key=lambda answer: (answer.seq == seq, answer.seq), reverse=True)
        pair: list[Answer] = []
        for number, speaker in enumerate((None, adapter)):
            fitting = [answer for answer in known if _is_whole_answer_of(answer, speaker)]
            if fitting:
                pair.append(answer_of(fitting[0]))
            else:
                said = partial(on_delta, number)
                pair.append(self._answer(asked, speaker is not None, sampling or ANSWER, said, stop))
        return Comparison(asked.seq, asked.thread, *pair)

    def alternatives(
        self,
        seq: int,
        count: int,
        use_adapter: bool = True,
        on_delta: OnDeltaOf = _unheard_of,
        stop: threading.Event | None = None,
        sampling: Sampling | None = None,
    ) -> list[Answer]:
        """Answer a question in several ways, side by side; the newest of them is on the active branch.

        Of answers that are nearly the same one is kept, so that there may be fewer. Raises what `ask` raises, and
        GuardianError for a count that is not possible and if nothing was said.
        """
        check_count(count)
        asked = self._questions.find(seq)
        answers = self._answers(asked, count, use_adapter, sampling or ALTERNATIVES, on_delta, stop)
        if not answers:
            raise GuardianError("The model said nothing.", "Ask again; the question is kept.")
        return answers

    def expect_adapter(self) -> str:
        """Return the adapter in use. Raises GuardianError if there is none to compare with the base model."""
        adapter = self._adapter_in_use()
        if adapter is None:
            raise GuardianError("There is no adapter to compare with the base model.", "`guardian train` makes one.")
        return adapter

    def conversations(self, limit: int = 50) -> list[Entry]:
        """Return the first entries of conversations, newest first."""
        return self._conversations.conversations(limit)

    def thread(self, seq: int) -> list[Entry]:
        """Return the active branch of a conversation in order. Raises GuardianError if none begins with this entry."""
        return self._conversations.tree(seq).path()

    def _answer(
        self, asked: Asked, use_adapter: bool, sampling: Sampling, on_delta: OnDelta, stop: threading.Event | None
    ) -> Answer:
        return self._answers(asked, 1, use_adapter, sampling, lambda _number, text: on_delta(text), stop)[0]

    def _answers(
        self,
        asked: Asked,
        count: int,
        use_adapter: bool,
        sampling: Sampling,
        on_delta: OnDeltaOf,
        stop: threading.Event | None,
    ) -> list[Answer]:
        prompt = self._questions.prompt(asked)
        cut: GenerationCut | None = None
        try:
            said = self._generate(prompt, count, use_adapter, sampling, on_delta, stop or Interrupt(), asked)
        except GenerationCut as error:
            cut, said = error, [one for one in error.generations if one.text]
        answers = []
        for number, one in enumerate(said):
            draft = answer_draft(asked, prompt, one, self._base(), sampling, cut)
            answer = self._append(draft, one.text, partial(on_delta, number))
            answers.append(replace(answer, prompt_tokens=one.prompt_tokens, reused_tokens=one.reused_tokens))
        return answers

    def _generate(
        self,
        prompt: ChatPrompt,
        count: int,
        use_adapter: bool,
        sampling: Sampling,
        on_delta: OnDeltaOf,
        stop: threading.Event,
        asked: Asked,
    ) -> list[Generation]:
        turns = Chat(prompt.turns)
        adapters: dict[str, float] | None = None if use_adapter else {}
        if count > 1:
            verbalises = self._takes_instructions()
            return write_alternatives(self._engine, turns, sampling, count, verbalises, on_delta, stop, adapters)
        # The worker keeps what it has read of a conversation, so that the next turn is read from where this one ends.
        # What the base model read is of no use to the adapter, and must not take its place.
        key = f"{asked.thread}" if use_adapter else f"{asked.thread} base"
        with OwnStop(stop) as own_stop:
            take = own_stop.at_a_loop(partial(on_delta, 0))
            said = self._engine.generate(turns, sampling, take, own_stop, adapters, conversation=key)
        # The principal did not stop it, so it is as whole as it will be.
        return [replace(said, finish="loop") if said.is_stopped and not own_stop.is_from_caller else said]

    def _append(self, draft: Draft, heard: str, on_delta: OnDelta) -> Answer:
        """Append an answer, and tell what of its text was not heard yet: the line with the citations."""
        answer = answer_of(self._log.entry(self._log.append(draft)))
        if rest := answer.text[len(heard) :]:
            on_delta(rest)
        return answer


def _is_whole_answer_of(answer: Entry, adapter: str | None) -> bool:
    meta = answer.meta
    is_own_correction = meta.get("correction") is not None
    return meta["adapter"] == adapter and not (meta["is_stopped"] or is_own_correction or answer.is_redacted)


def check_count(count: int) -> None:
    """Raise GuardianError for a number of alternatives that is not possible."""
    if not 1 <= count <= MOST_ALTERNATIVES:
        raise GuardianError(f"{count} alternatives are not possible.", f"Ask for 1 to {MOST_ALTERNATIVES}.")
