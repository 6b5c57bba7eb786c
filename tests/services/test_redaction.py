"""What a redaction reaches, and what it names because it cannot reach it."""

import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.log.append import Import
from core.log.log import Log
from core.models.catalogue import default_model
from core.paths import Home
from core.services.adapters import adapter_draft
from core.services.corpus import read_corpus
from core.services.results import GateResult, Losses
from core.services.training_plan import Plan, plan_of
from core.vault.vault import open_vault

PASSPHRASE = "four plain words suffice"
CANARY = "the zephyrine lighthouse keeper hums"
_PAGE_BYTES, _RESERVED_BYTES, _IV_BYTES, _FRAME_HEADER_BYTES = 4096, 80, 16, 24


def log_of(guardian: Guardian) -> Log:
    return guardian._log


def decrypted(home: Home, key: bytes) -> bytes:
    """Return the plain content of every page of the database and of its write-ahead log, used or not."""
    pages = [home.log.read_bytes()[at : at + _PAGE_BYTES] for at in range(0, home.log.stat().st_size, _PAGE_BYTES)]
    pages[0] = bytes(16) + pages[0][16:]
    wal = home.log.with_name("log.db-wal")
    frames = wal.read_bytes()[32:] if wal.exists() else b""
    step = _PAGE_BYTES + _FRAME_HEADER_BYTES
    pages += [frames[at + _FRAME_HEADER_BYTES : at + step] for at in range(0, len(frames), step)]
    return b"".join(_page(page, key, is_first=number == 0) for number, page in enumerate(pages))


def _page(page: bytes, key: bytes, *, is_first: bool) -> bytes:
    body, reserved = page[16 if is_first else 0 : -_RESERVED_BYTES], page[-_RESERVED_BYTES:]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(reserved[:_IV_BYTES])).decryptor()
    return decryptor.update(body) + decryptor.finalize()


def gate() -> GateResult:
    return GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)


@pytest.mark.parametrize("others", [5, 80], ids=["it waits for the word index", "it is in the word index"])
def test_no_byte_of_a_redacted_text_is_left_in_any_page(
    home: Home, guardian: Guardian, tmp_path: Path, others: int
) -> None:
    key = open_vault(home, PASSPHRASE).log_key
    note = tmp_path / "zephyrine.txt"
    note.write_text(CANARY)
    seq = guardian.capture.add(f"{CANARY} {'and more ' * 2000}", files=[note])
    imported = Draft(
        Kind.IMPORT, Origin.SELF, "a zephyrine text", details={"title": "zephyrine", "name": "zephyrine.md"}
    )
    other = log_of(guardian).append_imports([Import(imported, "content", "item")])[0]
    assert other is not None
    for number in range(others):
        guardian.capture.add(f"something else {number}")
    assert b"zephyrine" in decrypted(home, key)
    assert list(home.attachments.iterdir())

    guardian.redaction.redact([seq, other], "it was said in confidence")

    left = decrypted(home, key)
    assert b"something else" in left
    assert b"zephyrine" not in left
    assert list(home.attachments.iterdir()) == []
    assert guardian.recall.search("zephyrine") == []
    assert guardian.recall.entry(seq).is_redacted
    assert guardian.recall.entry(other).meta == {}
    assert guardian.verify(2).problems == []
    guardian.close()
    with Guardian.open(home, PASSPHRASE) as again:
        assert again.verify(2).problems == []
        assert again.recall.entry(seq).text == ""


def test_an_attachment_that_another_entry_has_too_stays(guardian: Guardian, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("shared")
    first = guardian.capture.add("one", files=[tmp_path / "a.txt"])
    second = guardian.capture.add("two", files=[tmp_path / "a.txt"])
    assert len(list(guardian.home.attachments.iterdir())) == 1
    guardian.redaction.redact([first], "no longer")
    saved = guardian.attachments.save(second, tmp_path / "out")
    assert [path.read_text() for path in saved] == ["shared"]
    assert guardian.attachments.of(first) == []


def test_answers_and_versions_that_may_repeat_it_are_named_and_taken_along_on_request(guardian: Guardian) -> None:
    log = log_of(guardian)
    old = log.append_imports([Import(Draft(Kind.IMPORT, Origin.SELF, "first"), "c1", "item")])[0]
    new = log.append_imports([Import(Draft(Kind.IMPORT, Origin.SELF, "second"), "c2", "item")])[0]
    answer = log.append(Draft(Kind.ANSWER, Origin.MODEL, "you wrote: first", meta={"citations": [old]}))
    assert old is not None
    done = guardian.redaction.redact([old], "wrong")
    assert done.redacted == [old]
    assert done.may_repeat == [new, answer]
    assert guardian.redaction.redact(done.may_repeat, "wrong").may_repeat == []
    other = log.append(Draft(Kind.CAPTURE, Origin.SELF, "third"))
    answer = log.append(Draft(Kind.ANSWER, Origin.MODEL, "you wrote: third", meta={"citations": [other]}))
    assert guardian.redaction.redact([other], "wrong", with_citing=True).redacted == [other, answer]


def test_a_reply_and_an_accepted_suggestion_are_named_with_what_they_may_repeat(guardian: Guardian) -> None:
    log = log_of(guardian)
    message = log.append(Draft(Kind.IMPORT, Origin.KNOWN, "Come on Sunday."))
    reply = log.append(Draft(Kind.DRAFT, Origin.MODEL, "On Sunday I cannot.", meta={"reply_to": message}))
    assert guardian.redaction.redact([message], "wrong").may_repeat == [reply]
    document = guardian.documents.new("Bees", "They dance. ").seq
    suggestion, _verdict, edit = guardian.completion.accept("They sting.", document)
    assert guardian.redaction.redact([edit], "wrong").may_repeat == [suggestion]
    suggestion, _verdict, edit = guardian.completion.accept("They swarm.", document)
    assert edit in guardian.redaction.redact([suggestion], "wrong").may_repeat


def test_the_model_forgets_conversations_at_once(guardian: Guardian, monkeypatch: pytest.MonkeyPatch) -> None:
    forgot: list[set[int]] = []
    monkeypatch.setattr(guardian.redaction, "_forget_conversations", lambda: forgot.append(log_of(guardian).redacted()))
    said = guardian.capture.add("a name")
    with pytest.raises(GuardianError, match="reason"):
        guardian.redaction.redact([said], " ")
    assert forgot == []
    guardian.redaction.redact([said], "wrong")
    assert forgot == [{said}]  # after the log did, so that nothing can be read anew


def test_insights_that_cite_it_go_with_it(guardian: Guardian) -> None:
    log = log_of(guardian)
    seq = guardian.capture.add("a secret")
    insight = log.append(Draft(Kind.INSIGHT, Origin.MODEL, "the secret means", meta={"from": [seq, 1]}))
    kept = log.append(Draft(Kind.INSIGHT, Origin.MODEL, "something else", meta={"from": [999]}))
    assert guardian.redaction.redact([seq], "private").redacted == [seq, insight]
    assert not guardian.recall.entry(kept).is_redacted


def test_adapters_that_learnt_it_are_marked_and_training_leaves_them_behind(guardian: Guardian) -> None:
    log, base = log_of(guardian), default_model().sha256
    seqs = [guardian.capture.add(f"text {number}") for number in range(3)]
    log.append(adapter_draft("adapter-1", None, base, "run-1", gate(), set(seqs[:1]), {}))
    log.append(adapter_draft("adapter-2", "adapter-1", base, "run-2", gate(), set(seqs[:2]), {}))
    for name in ("adapter-1", "adapter-2"):
        log.append(Draft(Kind.PROMOTION, Origin.DOCUMENT, "", meta={"act": "promote", "adapter": name}))
    assert guardian.adapters.to_continue_from() == "adapter-2"
    assert guardian.redaction.redact([seqs[1]], "wrong").adapters == ["adapter-2"]
    assert [(record.id, record.redacted) for record in guardian.adapters.adapters()] == [
        ("adapter-2", [seqs[1]]),
        ("adapter-1", []),
    ]
    assert guardian.adapters.to_continue_from() == "adapter-1"
    guardian.redaction.redact([seqs[0]], "wrong")
    assert guardian.adapters.to_continue_from() is None


def test_an_interrupted_run_that_learns_it_is_forgotten(guardian: Guardian) -> None:
    seq = guardian.capture.add("text")
    plan = Plan(learn=[seq], context_before=[], held_out=[])
    facts = {"run": "run-1", "state": "began", "parent": None, "base": "b"}
    log_of(guardian).append(Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, plan.to_json(), meta=facts))
    checkpoint = guardian.home.sealed / "checkpoint-1.sealed"
    checkpoint.write_bytes(b"x")
    guardian.redaction.redact([seq], "wrong")
    assert not checkpoint.exists()


def test_so_is_one_that_learns_a_document_of_which_one_edit_is_redacted(guardian: Guardian) -> None:
    document = guardian.documents.new("Diary", "Morning.")
    edit = guardian.documents.edit(document.seq, "Morning. SECRET.")
    assert edit is not None
    guardian.documents.edit(document.seq, "Morning. SECRET. Evening.")
    corpus = read_corpus(log_of(guardian))
    plan = plan_of(corpus, [one.seq for one in corpus.documents], [], [])
    facts = {"run": "run-1", "state": "began", "parent": None, "base": "b"}
    log_of(guardian).append(Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, plan.to_json(), meta=facts))
    checkpoint = guardian.home.sealed / "checkpoint-1.sealed"
    checkpoint.write_bytes(b"x")
    guardian.redaction.redact([edit.seq], "wrong")
    assert not checkpoint.exists()


def test_what_cannot_be_redacted_says_why(guardian: Guardian) -> None:
    seq = guardian.capture.add("text")
    with pytest.raises(GuardianError, match="no entry 999"):
        guardian.redaction.redact([seq, 999], "wrong")
    assert guardian.recall.entry(seq).text == "text"
    with pytest.raises(GuardianError, match="needs a reason"):
        guardian.redaction.redact([seq], " ")
    done = guardian.redaction.redact([seq], "wrong")
    with pytest.raises(GuardianError, match="redacted already"):
        guardian.redaction.redact([seq], "wrong")
    with pytest.raises(GuardianError, match="none of your text"):
        guardian.redaction.redact([done.seq], "wrong")
    assert json.loads(json.dumps(done.redacted)) == [seq]
