"""The page a person reads: what it says, that it needs nothing but itself, and who may read it."""

import re
import stat
from html.parser import HTMLParser
from pathlib import Path

import pytest
from learnt_log import learn, learn_and_prove, prove
from reportlab.graphics.shapes import String

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.control import SHIPPED_NOTE
from core.services.report import Point, alternative_text
from core.services.report_drawing import draw

DATE = "2031-05-01"


@pytest.fixture
def learnt(guardian: Guardian) -> Guardian:
    """A log with a secret, runs and proofs."""
    guardian.capture.add("The honey of my grandmother is hidden behind the stove.")
    learn_and_prove(guardian)
    return guardian


def test_the_headline_says_how_much_better_and_how_much_of_it_is_you(learnt: Guardian) -> None:
    report = learnt.report.read()
    assert report.headline == (
        "It predicts your writing 14 % better than the model you started from; 75 % of that is you, not the genre."
        " Against an author who writes about the same things this says more."
    )
    assert report.in_use.startswith("In use: adapter-4, made on ")
    assert report.missing == []
    assert [point.is_promoted for point in report.points] == [True, True, False, True]
    assert report.findings == [
        "It has forgotten nothing of other people's writing (-0.008 bits per byte).",
        "Asked to go on from your texts, it said at most 9 words on end as they stand there; of secrets planted as a "
        "test, 1.4 of 10.0 bits can be guessed after one reading.",
        "It writes about as varied as you do.",
        "With the topic hidden, a verifier takes for yours 50 % of what it writes, 0 % of what the model you started "
        "from writes, and 88 % of what you wrote; of another author 0 %.",
    ]
    first = report.sections[0].rows[0]
    assert (first.label, first.value, first.interval, first.over) == (
        "the model you started from",
        "1.200",
        "1.100 to 1.300",
        "58 texts",
    )


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"gain_share": -0.01}, "It predicts your writing no better than the model you started from."),
        ({"personal_share": -0.1}, "all of that is the genre, not you."),
        ({"personal_share": 1.3}, f"100 % of that is you, not the genre. {SHIPPED_NOTE}"),
    ],
)
def test_the_headline_never_promises_more_than_was_measured(
    guardian: Guardian, changed: dict[str, float], said: str
) -> None:
    prove(guardian, "newest", learn(guardian, 1), **changed)
    assert guardian.report.read().headline.endswith(said)


def test_what_was_not_measured_is_named_with_its_command(guardian: Guardian) -> None:
    report = guardian.report.read()
    assert report.headline == "Nothing has been learnt from your words yet."
    assert {section.command for section in report.missing} == {
        "guardian evaluate",
        "guardian evaluate --control shipped",
        "guardian evaluate --memory",
        "guardian evaluate --diversity",
        "guardian evaluate --style",
    }
    learn(guardian, 1)
    assert guardian.report.read().headline == (
        "When it was put to use, it predicted your writing 8 % better than the model you started from; how much of "
        "that is you was not measured yet."
    )


def test_a_figure_of_another_adapter_says_so(learnt: Guardian) -> None:
    learn(learnt, 5)
    assert all(section.is_stale for section in learnt.report.read().sections)


class Page(HTMLParser):
    """What an HTML page is made of."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_needs_nothing_but_itself(learnt: Guardian, tmp_path: Path) -> None:
    learnt.report.write(tmp_path / "report.html", DATE)
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object", "a"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name in {"href", "src", "xlink:href"} or name.startswith("on")]
    assert not re.search(r"url\((?!#)|@import", text)
    assert page.tags.count("h1") == 1
    assert ("lang", "en") in page.attributes
    assert ("role", "img") in page.attributes
    labelled = next(value for name, value in page.attributes if name == "aria-labelledby")
    assert {("id", name) for name in str(labelled).split()} <= set(page.attributes)
    assert "1.040, general 1.229, put to use" in page.words  # the drawing in words
    assert "held back by the gate" in page.words
    assert page.tags.count("caption") == page.tags.count("table") == 7


def test_the_same_log_gives_the_same_bytes(learnt: Guardian, tmp_path: Path) -> None:
    for name in ("report.html", "report.pdf"):
        files = [tmp_path / f"{number}-{name}" for number in range(2)]
        for file in files:
            learnt.report.write(file, DATE)
        assert files[0].read_bytes() == files[1].read_bytes()


def test_the_pdf_is_one_page_with_a_title_and_a_language(learnt: Guardian, tmp_path: Path) -> None:
    learnt.report.write(tmp_path / "report.pdf", DATE)
    content = (tmp_path / "report.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b", content)) == 1
    assert b"/Title (What your model has learnt)" in content
    assert b"/Lang (en)" in content


def test_a_page_of_many_runs_is_still_one_page(guardian: Guardian, tmp_path: Path) -> None:
    for number in range(1, 30):
        learn(guardian, number % 9 + 1, is_passed=bool(number % 4))
    learn_and_prove(guardian)
    guardian.report.write(tmp_path / "report.pdf", DATE)
    assert len(re.findall(rb"/Type /Page\b", (tmp_path / "report.pdf").read_bytes())) == 1
    told = alternative_text(guardian.report.read().points)
    assert told.startswith("Bits per byte of the newest 12 of 33 runs")
    assert told.count("started from") == 12


@pytest.mark.parametrize("name", ["report.html", "report.pdf"])
def test_only_its_owner_reads_it_and_nothing_of_the_log_stands_in_it(
    learnt: Guardian, tmp_path: Path, name: str
) -> None:
    file = tmp_path / name
    learnt.report.write(file, DATE)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert b"honey" not in file.read_bytes()
    with pytest.raises(GuardianError, match="exists already"):
        learnt.report.write(file, DATE)
    file.write_bytes(b"older")
    learnt.report.write(file, DATE, is_replacing=True)
    assert file.read_bytes() != b"older"


def test_another_name_or_a_missing_folder_is_refused(guardian: Guardian, tmp_path: Path) -> None:
    with pytest.raises(GuardianError, match="HTML or a PDF"):
        guardian.report.write(tmp_path / "report.txt", DATE)
    with pytest.raises(GuardianError, match="could not be written"):
        guardian.report.write(tmp_path / "nowhere" / "report.html", DATE)
    assert list(tmp_path.glob("report*")) == []


@pytest.mark.parametrize("losses", [(1.2, 1.2, 1.2), (None, 1.0, None), (8.0, 0.5, 3.0), (None, None, None)])
def test_any_losses_can_be_drawn(losses: tuple[float | None, ...]) -> None:
    point = Point("2031-05-01", "nightly", *losses, is_passed=True, is_promoted=True)
    drawn = draw([point])
    values = [loss for loss in losses if loss is not None]
    ticks = [float(part.text) for part in drawn.contents if isinstance(part, String) and part.textAnchor == "end"]
    assert len(ticks) <= 7
    assert not values or min(ticks) <= min(values) <= max(values) <= max(ticks)
