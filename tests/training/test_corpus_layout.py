"""What the corpus says of a text reaches the tokens, and training and inference lay texts out in the same tokens."""

import llama_cpp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.corpus.build import build
from core.corpus.document import as_text
from core.entries import Entry, Kind, Origin
from core.inference.fitting import fit_documents
from core.inference.vocabulary import read_vocabulary
from core.models.templates import Template
from core.training.base_model import BaseModel
from core.training.layout import Layout, lay_out, pack
from core.training.messages import Base, Span, Text

WHOLE = Layout(log_tokens=10_000, window_tokens=10_000, target_tokens=10_000)
SCRIPTS = [
    "The bees came out at noon. 12,345 of them!",
    "Пчёлы вылетели в полдень.",
    "Οι μέλισσες βγήκαν το μεσημέρι.",  # noqa: RUF001 - it is Greek
    "הדבורים יצאו בצהריים.",
    "خرجت النحل عند الظهر.",
    "मधुमक्खियाँ दोपहर को निकलीं।",
    "ผึ้งออกมาตอนเที่ยง",
    "蜜蜂中午出来了。",
    "正午にミツバチが出てきた。",
    "정오에 벌들이 나왔다.",
    "የንቦች ጉዞ 🐝👩‍👩‍👧 e\u0301",
]


@pytest.fixture(scope="module")
def template(base: Base) -> Template:
    """The template of the inference worker over the vocabulary that it loads."""
    model = llama_cpp.Llama(base.path, vocab_only=True, verbose=False)
    try:
        yield Template("chatml", read_vocabulary(model.model), base.document_separator)
    finally:
        model.close()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(
        st.one_of(st.sampled_from(SCRIPTS), st.text("ab \n<|endoftext|>é", max_size=30)), min_size=1, max_size=4
    )
)
def test_training_and_inference_lay_the_same_texts_out_alike(
    loaded: BaseModel, template: Template, texts: list[str]
) -> None:
    *context, last = [text + "." for text in texts]  # a text without a token has no window
    items = loaded.items([Text(seq, text) for seq, text in enumerate([*context, last], start=1)])
    prompt = fit_documents(template, context, last, room_tokens=100_000)
    assert prompt.dropped_tokens == 0
    scored = lay_out(items, WHOLE, loaded.separator)[-1]
    assert list(scored.tokens) == prompt.tokens
    (learnt,) = pack(items, WHOLE, loaded.separator)
    assert list(learnt.tokens) == prompt.tokens
    # One separator before each text, none doubled, none behind the last.
    assert prompt.tokens.count(loaded.separator) == len(texts)
    assert prompt.tokens[0] == loaded.separator != prompt.tokens[-1]


def test_texts_of_the_corpus_are_laid_out_alike_too(loaded: BaseModel, template: Template) -> None:
    entries = [
        Entry(1, 1, 1, Kind.CAPTURE, Origin.SELF, "", None, None, {}, SCRIPTS[0]),
        Entry(2, 2, 2, Kind.ANSWER, Origin.MODEL, "", 3, 3, {}, "Which bees?"),
        Entry(3, 3, 3, Kind.CHAT, Origin.SELF, "", 1, 2, {}, "Those by the shed; ask ann@hives.net first."),
    ]
    documents = build(entries).documents
    items = loaded.items([as_text(document) for document in documents])
    prompt = fit_documents(template, [documents[0].text], documents[1].text, room_tokens=10_000)
    last = lay_out(items, WHOLE, loaded.separator)[-1]
    assert list(last.tokens) == prompt.tokens
    counted = [token for token, weight in zip(items[1].tokens, items[1].weights or [], strict=True) if weight]
    spelt = "".join(loaded.tokenizer.id_to_token(token) for token in counted).replace("\u0120", " ")
    assert spelt == "Those by the shed; ask first."


@st.composite
def masked_texts(draw: st.DrawFn) -> Text:
    text = draw(st.one_of(st.sampled_from(SCRIPTS), st.text(st.characters(exclude_categories=["Cs"]), max_size=60)))
    places = sorted(draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return Text(1, text, [Span(start, end, draw(st.sampled_from([0.3, 0.5, 1.0]))) for start, end in pairs])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=masked_texts())
def test_the_bytes_that_count_are_the_bytes_of_what_is_taught(loaded: BaseModel, text: Text) -> None:
    (item,) = loaded.items([text])
    examples = lay_out([item], Layout(0, 64, 16), loaded.separator)
    taught = sum(len(text.text[span.start : span.end].encode()) for span in text.taught or [])
    counted = sum(example.target_bytes for example in examples)
    assert counted == item.size_bytes
    assert counted == (taught if examples else 0)
    weights = item.weights or []
    assert len(weights) == len(item.tokens)
    # Every character in which a token begins has the weight of the part it lies in.
    starts = [start for start, _end in loaded.tokenizer.encode(text.text, add_special_tokens=False).offsets]
    for start, weight in zip(starts, weights, strict=True):
        assert weight == next((one.weight for one in text.taught or [] if one.start <= start < one.end), 0.0)
    if not examples:
        assert not any(weights)


@pytest.mark.parametrize("text", SCRIPTS)
def test_a_part_of_whole_words_counts_its_bytes_in_every_script(loaded: BaseModel, text: str) -> None:
    half = len(text) // 2
    (item,) = loaded.items([Text(1, text, [Span(0, half)])])
    assert item.size_bytes == len(text[:half].encode())
    assert 0 < sum(weight > 0 for weight in item.weights or []) < len(item.tokens)
