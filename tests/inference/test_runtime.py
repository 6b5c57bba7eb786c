"""The worker's side in this process, with the real embedded model: caches, stops, forms of answer, alternatives."""

import json
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import GuardianError
from core.inference import verbalised
from core.inference.messages import Chat, Documents, Generate, Load, Prompt, Said, Sampling, Turn
from core.inference.runtime import Runtime
from core.models.catalogue import default_model

GREEDY = Sampling(max_tokens=8, temperature=0.0, seed=1)
BEES = "The bees of the lime tree came home late in the evening. " * 6
HONEY = "Honey keeps for years when it is dry and dark and cool. " * 6
SCHEMA = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 12},
        "age": {"type": "integer"},
        "kinds": {"enum": ["bee", "wasp"]},
    },
    "required": ["name", "age", "kinds"],
}


def load(context_tokens: int = 1024) -> Load:
    model = default_model()
    # One thread: two that wait for each other are slow beside whatever else this machine does.
    return Load(
        str(model.path), model.sha256, model.template, model.document_separator, context_tokens, threads=1, gpu_layers=0
    )


@pytest.fixture(scope="module")
def runtime() -> Iterator[Runtime]:
    runtime = Runtime(load(), default_model().path)
    yield runtime
    runtime.close()


@pytest.fixture(autouse=True)
def forgotten(runtime: Runtime) -> None:
    runtime.forget_conversations([])


def ask(runtime: Runtime, prompt: Prompt, sampling: Sampling = GREEDY, **more: object) -> tuple[list[Said], int]:
    """Return what was said, and how many tokens of the prompt were known."""
    command = Generate(1, prompt, sampling, **more)  # type: ignore[arg-type]
    continued, _ = runtime.generate(command, lambda _alternative, _text: None, runtime.stop.is_set)
    return continued.said, continued.reused_tokens


def chat(*texts: str) -> Chat:
    roles = ("user", "assistant")
    return Chat([Turn(roles[number % 2], text) for number, text in enumerate(texts)])


def assert_same(left: Said, right: Said) -> None:
    """Compare what the model expects first; other batches round otherwise, so not to the last bit."""
    expected = [dict(said.choices[0].likeliest) for said in (left, right)]
    assert expected[0].keys() & expected[1].keys()
    for token in expected[0].keys() & expected[1].keys():
        assert expected[0][token] == pytest.approx(expected[1][token], abs=0.5)


def test_a_conversation_goes_on_where_it_was_and_says_the_same(runtime: Runtime) -> None:
    (first,), reused = ask(runtime, chat(BEES), conversation="a")
    assert reused == 0
    longer = chat(BEES, first.text, "And then?")
    (warm,), reused = ask(runtime, longer, conversation="a", likeliest=5)
    assert reused > 60
    runtime.forget_conversations(["a"])
    (cold,), reused = ask(runtime, longer, conversation="a", likeliest=5)
    assert reused == 0
    assert_same(warm, cold)


def test_conversations_wait_for_each_other_without_being_forgotten(runtime: Runtime) -> None:
    (bees,), _ = ask(runtime, chat(BEES), conversation="a", likeliest=5)
    ask(runtime, chat(HONEY), conversation="b")
    (again,), reused = ask(runtime, chat(BEES), conversation="a", likeliest=5)
    assert reused > 60
    assert_same(again, bees)
    assert ask(runtime, chat(HONEY), conversation="b")[1] > 60


def test_to_forget_everything_leaves_no_text_of_a_turn(runtime: Runtime) -> None:
    ask(runtime, chat("A name that is taken back."), conversation="a")
    held = runtime._model._plain.cache_info
    assert held().currsize > 0
    runtime.forget_conversations(["a"])
    assert held().currsize > 0
    runtime.forget_conversations([])
    assert held().currsize == 0


def test_a_beginning_is_shared_between_requests_of_no_conversation(runtime: Runtime) -> None:
    ask(runtime, Documents([BEES], "The hive"))
    assert ask(runtime, Documents([BEES], "The queen"))[1] > 60
    ask(runtime, chat(HONEY), conversation="b")
    assert ask(runtime, Documents([BEES], "The drone"), conversation="c")[1] > 60


def test_a_stop_in_a_long_prompt_ends_it_and_leaves_the_cache_sound(runtime: Runtime) -> None:
    question = chat(4 * (BEES + HONEY))
    timer = threading.Timer(0.05, runtime.stop.set)
    timer.start()
    try:
        (stopped,), _ = ask(runtime, question, conversation="a")
    finally:
        timer.join()
        runtime.stop.clear()
    (after,), reused = ask(runtime, question, conversation="a", likeliest=5)
    assert (stopped.finish, after.finish) == ("stopped", "length")
    assert reused < 512  # the batch that was cut off counts for nothing
    runtime.forget_conversations([])
    (fresh,), _ = ask(runtime, question, likeliest=5)
    assert_same(after, fresh)


def test_a_stop_keeps_what_was_said(runtime: Runtime) -> None:
    heard: list[str] = []

    def on_text(_alternative: int, text: str) -> None:
        heard.append(text)
        if len(heard) == 3:
            runtime.stop.set()

    command = Generate(1, chat("Tell me a long story."), Sampling(max_tokens=200, temperature=0.0, seed=1))
    try:
        continued, _ = runtime.generate(command, on_text, runtime.stop.is_set)
    finally:
        runtime.stop.clear()
    said = continued.said[0]
    assert (said.finish, said.tokens) == ("stopped", 3)
    assert said.text == "".join(heard)


def test_alternatives_are_decoded_together_and_told_apart(runtime: Runtime) -> None:
    heard: dict[int, str] = {}

    def on_text(alternative: int, text: str) -> None:
        heard[alternative] = heard.get(alternative, "") + text

    sampling = Sampling(max_tokens=12, temperature=1.0, seed=3)
    command = Generate(1, chat(BEES + "What next?"), sampling, alternatives=4)
    continued, _ = runtime.generate(command, on_text, runtime.stop.is_set)
    assert [one.text for one in continued.said] == [heard[number] for number in range(4)]
    assert len(set(heard.values())) == 4
    assert ask(runtime, chat(BEES + "What next?"), sampling)[1] > 60


def test_a_text_fills_the_context_and_says_so() -> None:
    small = Runtime(load(256), default_model().path)
    try:
        # It sees one sentence again and again, and goes on with it for ever.
        endless = Sampling(max_tokens=500, temperature=0.0, repeat_penalty=1.0, seed=2)
        (said,), _ = ask(small, Documents([], BEES), endless)
        together, _ = ask(small, Documents([], BEES), endless, alternatives=3)
    finally:
        small.close()
    assert said.finish == "context"
    assert {one.finish for one in together} == {"context"}
    assert 100 < sum(one.tokens for one in together) < 256 < 3 * said.tokens


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_output_obeys_its_schema(runtime: Runtime, seed: int) -> None:
    sampling = Sampling(max_tokens=120, temperature=1.2, seed=seed, json_schema=json.dumps(SCHEMA))
    (said,), _ = ask(runtime, chat("Describe an insect."), sampling)
    assert said.finish == "end"
    value = json.loads(said.text)
    assert isinstance(value["name"], str)
    assert isinstance(value["age"], int)
    assert value["kinds"] in {"bee", "wasp"}


def test_the_form_of_verbalised_alternatives_can_be_held_to(runtime: Runtime) -> None:
    sampling = Sampling(max_tokens=40, temperature=0.0, seed=1, json_schema=verbalised.schema(8))
    (said,), _ = ask(runtime, chat(verbalised.request("A line about bees.", 8)), sampling)
    assert re.match(r'\{\s*"responses":\s*\[\s*\{\s*"text":\s*"', said.text)


def test_a_schema_cut_short_is_called_cut_short(runtime: Runtime) -> None:
    (said,), _ = ask(runtime, chat("Hello."), Sampling(max_tokens=3, seed=1, json_schema=json.dumps(SCHEMA)))
    assert said.finish == "length"


@pytest.mark.parametrize(
    "schema",
    [
        "no json",
        "[1]",
        '{"type": "fish"}',
        '{"$ref": "https://example.org/schema"}',
        '{"$ref": "#/nowhere"}',
        '{"type": "string", "pattern": "("}',
        '{"type": "array", "maxItems": 100000000, "items": {"type": "string"}}',
        '{"items":' * 60 + "{}" + "}" * 60,
        '{"enum": ["' + "x" * 40000 + '"]}',
    ],
)
def test_a_schema_that_cannot_be_held_to_is_an_error(runtime: Runtime, schema: str) -> None:
    with pytest.raises(GuardianError, match="form of the answer"):
        ask(runtime, chat("Hello."), Sampling(max_tokens=3, seed=1, json_schema=schema))


def test_a_stop_text_ends_and_is_not_said(runtime: Runtime) -> None:
    (whole,), _ = ask(runtime, chat("Tell me of bees."), Sampling(max_tokens=24, temperature=0.0, seed=1))
    stop = whole.text[20:29]
    ended = Sampling(max_tokens=24, temperature=0.0, seed=1, stop=(stop,))
    (said,), _ = ask(runtime, chat("Tell me of bees."), ended)
    assert said.finish == "stop"
    assert said.text == whole.text[: whole.text.index(stop)]


def test_a_word_cut_in_its_middle_is_continued(runtime: Runtime) -> None:
    plain = Sampling(max_tokens=4, temperature=0.0, seed=1)
    healed = Sampling(max_tokens=4, temperature=0.0, seed=1, is_healed=True)
    text = "The capital of France is Paris, and the capital of Italy is Ro"
    (said,), _ = ask(runtime, Documents([], text), healed)
    assert said.text.startswith("me")
    (unhealed,), _ = ask(runtime, Documents([], text), plain)
    (after_separator,), _ = ask(runtime, Documents([], ""), healed)
    assert unhealed.tokens == after_separator.tokens == 4


def test_tokens_are_reported_with_the_likeliest(runtime: Runtime) -> None:
    (said,), _ = ask(runtime, chat("Tell me of bees."), GREEDY, likeliest=3)
    assert "".join(choice.text for choice in said.choices) == said.text
    assert -sum(choice.log_probability for choice in said.choices) == pytest.approx(said.nats)
    for choice in said.choices:
        probabilities = [one for _, one in choice.likeliest]
        assert len(probabilities) == 3
        assert probabilities == sorted(probabilities, reverse=True)
        assert choice.log_probability <= probabilities[0] < 0


def test_a_seed_repeats_and_no_seed_varies(runtime: Runtime) -> None:
    warm = Sampling(max_tokens=12, temperature=1.5, seed=5)
    ask(runtime, chat("A poem."), warm)  # from now on the prompt is known: as a whole batch it is rounded otherwise
    assert ask(runtime, chat("A poem."), warm)[0][0].text == ask(runtime, chat("A poem."), warm)[0][0].text
    free = Sampling(max_tokens=12, temperature=1.5)
    assert len({ask(runtime, chat("A poem."), free)[0][0].text for _ in range(3)}) > 1


def test_a_penalty_keeps_it_from_saying_the_same_again(runtime: Runtime) -> None:
    prompt = Documents([], "bees bees bees bees bees bees bees bees bees bees bees bees")
    lax = Sampling(max_tokens=16, temperature=0.0, repeat_penalty=1.0, seed=1)
    strict = Sampling(max_tokens=16, temperature=0.0, repeat_penalty=1.5, seed=1)
    (repeating,), _ = ask(runtime, prompt, lax)
    (varied,), _ = ask(runtime, prompt, strict)
    assert len(set(repeating.text.split())) < len(set(varied.text.split()))


@pytest.mark.soak
def test_a_thousand_requests_leave_no_memory_behind(runtime: Runtime) -> None:
    def resident_bytes() -> int:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096

    def some(count: int) -> None:
        for number in range(count):
            sampling = Sampling(max_tokens=2, seed=number, json_schema=json.dumps(SCHEMA) if number % 4 == 0 else None)
            ask(
                runtime,
                chat(f"Number {number % 20}."),
                sampling,
                alternatives=1 + number % 3,
                conversation=str(number % 5),
            )

    some(100)
    before = resident_bytes()
    some(1000)
    assert resident_bytes() - before < 20 * 2**20
