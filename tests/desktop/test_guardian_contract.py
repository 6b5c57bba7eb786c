"""The same checks on the fake and on the real guardian, so that the fake cannot drift away."""

import inspect
import threading
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from shown import PASSPHRASE

from core.entries import Content, Draft, Kind, Origin
from core.errors import GuardianError, ModelRefused, NoVault, VaultExists, WrongPassphrase
from core.guardian import Guardian
from core.paths import Home
from core.services.documents import DocumentChanged
from core.services.drafting import Wishes
from core.services.results import Answer
from core.services.suggestions import Wish
from core.settings.declared import SETTINGS
from core.vault.keys import MIN_MEMORY_MIB
from core.writing.kinds import DraftKind, Step

SERVICES = (
    *("tags", "pausing", "redaction"),
    *("capture", "recall", "importing", "chat", "learn", "adapters"),
    *("settings", "keys", "backup", "export", "care", "storage", "models"),
    *("conversations", "feedback", "certainty"),
    *("attachments", "provenance"),
    *("documents", "completion", "suggestions", "drafts", "document_saving", "document_export"),
    *("jobs", "digest", "daydreaming", "past_dreams"),
    *("proof", "memory", "diversity", "style", "report", "whole_proof"),
    *("standing", "explaining", "merging", "exchange", "comparing", "consistency", "augmentation", "fused", "fusing"),
)
AnyGuardian = type[Guardian] | type[FakeGuardian]


@pytest.fixture(params=[FakeGuardian, Guardian], ids=["fake", "real"])
def kind(request: pytest.FixtureRequest) -> AnyGuardian:
    return request.param


def test_the_fake_offers_what_it_offers_with_the_arguments_of_the_real_one(tmp_path: Path) -> None:
    real, _ = Guardian.create(Home(tmp_path / "real"), PASSPHRASE, MIN_MEMORY_MIB)
    fake, _ = FakeGuardian.create(Home(tmp_path / "fake"), PASSPHRASE)
    with real:
        for service in SERVICES:
            for name, method in inspect.getmembers(getattr(fake, service), inspect.ismethod):
                if name.startswith("_"):
                    continue
                wanted = list(inspect.signature(method).parameters)
                offered = list(inspect.signature(getattr(getattr(real, service), name)).parameters)
                assert offered[: len(wanted)] == wanted, f"{service}.{name}"


def test_a_vault_is_made_once_and_opens_with_passphrase_and_code(kind: AnyGuardian, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    assert not kind.has_vault(home)
    with pytest.raises(NoVault):
        kind.open(home, PASSPHRASE)
    guardian, code = kind.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    guardian.close()
    assert kind.has_vault(home)
    assert [len(group) for group in code.split("-")] == [5] * 7
    with pytest.raises(VaultExists):
        kind.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with pytest.raises(WrongPassphrase):
        kind.open(home, "wrong")
    kind.open(home, PASSPHRASE).close()
    kind.open(home, code).close()


@pytest.fixture
def guardian(kind: AnyGuardian, tmp_path: Path):
    guardian, _ = kind.create(Home(tmp_path / "home"), PASSPHRASE, MIN_MEMORY_MIB)
    yield guardian
    guardian.close()


def test_captures_are_listed_newest_first_and_found(guardian: Guardian) -> None:
    with pytest.raises(GuardianError):
        guardian.capture.add("  ")
    seqs = [guardian.capture.add(f"a blue boat, number {number}", "quick capture") for number in range(5)]
    newest = guardian.recall.entries(limit=2)
    assert [entry.seq for entry in newest] == seqs[:-3:-1]
    assert (newest[0].kind, newest[0].origin, newest[0].source) == (Kind.CAPTURE, Origin.SELF, "quick capture")
    older = guardian.recall.entries(limit=50, before_seq=newest[-1].seq)
    assert [entry.seq for entry in older] == seqs[-3::-1]
    assert guardian.recall.entries(kind=Kind.IMPORT) == []
    assert {hit.seq for hit in guardian.recall.search("blue boat")} == set(seqs)
    assert guardian.recall.search("zebra") == []
    assert guardian.recall.search("  ") == []
    with pytest.raises(GuardianError):
        guardian.recall.entry(999)


def test_what_is_captured_while_locked_joins_the_log_at_the_next_opening(kind: AnyGuardian, tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    with pytest.raises(NoVault):
        kind.capture_while_locked(home, "too early", "quick capture")
    kind.create(home, PASSPHRASE, MIN_MEMORY_MIB)[0].close()
    kind.capture_while_locked(home, "while locked", "quick capture")
    opened = kind.open(home, PASSPHRASE)
    newest = opened.recall.entries()[0]
    assert (newest.text, newest.kind, newest.origin) == ("while locked", Kind.CAPTURE, Origin.SELF)
    assert newest.source == "quick capture"
    assert opened.damage == []
    opened.close()
    again = kind.open(home, PASSPHRASE)
    assert [entry.text for entry in again.recall.entries()] == ["while locked"]
    again.close()


def test_captures_have_tags_files_and_a_mark(guardian: Guardian, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("oil")
    seq = guardian.capture.add("Oil #boat", "test", [tmp_path / "list.txt", Content("a.png", b"x")], ["spring"], True)
    assert guardian.recall.entry(seq).text == "Oil #boat\n\n#spring"
    assert guardian.recall.entry(seq).meta["incognito"] is True
    assert [(one.name, one.entries) for one in guardian.tags.all()] == [("boat", 1), ("spring", 1)]
    assert [entry.seq for entry in guardian.tags.entries("#Boat")] == [seq]
    with pytest.raises(GuardianError):
        guardian.capture.add("text", files=[tmp_path / "none"])


def test_what_is_redacted_is_gone(guardian: Guardian) -> None:
    seq = guardian.capture.add("wrong #tag")
    assert guardian.redaction.redact([seq], "wrong").redacted == [seq]
    assert (guardian.recall.entry(seq).text, guardian.recall.entry(seq).is_redacted) == ("", True)
    assert guardian.tags.all() == []
    with pytest.raises(GuardianError):
        guardian.redaction.redact([seq], " ")


def test_learning_is_paused_until_it_is_resumed(guardian: Guardian) -> None:
    assert not guardian.pausing.state().is_paused
    paused = guardian.pausing.pause()
    assert (paused.is_paused, paused) == (True, guardian.pausing.state())
    assert not guardian.pausing.resume().is_paused


def test_an_import_counts_and_skips_what_is_there(guardian: Guardian, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    for number in range(3):
        (notes / f"note {number}.md").write_text(f"# Note {number}\n\nI wrote this myself.", encoding="utf-8")
    seen: list[int] = []
    report = guardian.importing.run(notes, on_progress=lambda progress: seen.append(progress.added))
    assert (report.added, report.skipped, report.failed, report.is_stopped) == (3, 0, 0, False)
    assert seen[-1] == 3
    again = guardian.importing.run(notes)
    assert (again.added, again.skipped) == (0, 3)
    assert {entry.kind for entry in guardian.recall.entries()} == {Kind.IMPORT}
    with pytest.raises(GuardianError):
        guardian.importing.run(tmp_path / "nowhere", stop=threading.Event())


def test_before_any_run_there_is_nothing_to_use_or_roll_back(guardian: Guardian) -> None:
    assert guardian.adapters.adapters() == []
    assert guardian.learn.last_gate() is None
    assert not guardian.learn.is_paused()
    with pytest.raises(GuardianError):
        guardian.adapters.roll_back()
    with pytest.raises(GuardianError):
        guardian.adapters.promote("adapter-none")


def test_before_any_run_it_is_said_how_learning_stands(guardian: Guardian) -> None:
    standing = guardian.standing.read()
    assert (standing.is_learning, standing.paused, standing.needed) == (False, None, 12)
    assert not guardian.standing.is_learning()
    assert guardian.fused.records() == []
    for refused in (guardian.learn.finish, guardian.learn.discard, guardian.consistency.run, guardian.fusing.unfuse):
        with pytest.raises(GuardianError):
            refused()


def test_adapters_that_are_not_there_are_not_merged_exported_or_compared(guardian: Guardian, tmp_path: Path) -> None:
    assert guardian.comparing.series() == []
    for refused in (
        lambda: guardian.merging.merge(["adapter-none"]),
        lambda: guardian.exchange.export("adapter-none", tmp_path / "file", "four plain words more"),
        lambda: guardian.comparing.pairs("base", "base"),
        lambda: guardian.comparing.waiting("comparison-none"),
        lambda: guardian.comparing.judge(1, "1"),
    ):
        with pytest.raises(GuardianError):
            refused()
    assert not (tmp_path / "file").exists()


def test_what_would_be_learnt_is_explained_passage_by_passage(guardian: Guardian) -> None:
    assert guardian.explaining.explain().problem
    seq = guardian.capture.add("A thought of my own about bees that is long enough to be learnt.")
    found = guardian.explaining.explain(5)
    assert [text.seq for text in found.texts] == [seq]
    assert any(passage.weight > 0 for passage in found.texts[0].passages)
    assert found.kinds["capture"].texts == 1


def test_before_any_proof_the_report_says_what_is_missing(guardian: Guardian, tmp_path: Path) -> None:
    report = guardian.report.read()
    assert report.headline == "Nothing has been learnt from your words yet."
    assert {section.part for section in report.missing} == {"newest", "control", "memory", "diversity", "style"}
    file = tmp_path / "report.html"
    assert guardian.report.write(file, "2031-05-01").headline == report.headline
    assert report.headline in file.read_text(encoding="utf-8")
    with pytest.raises(GuardianError):
        guardian.report.write(file, "2031-05-01")
    guardian.report.write(file, "2031-05-02", is_replacing=True)
    assert "2031-05-02" in file.read_text(encoding="utf-8")
    with pytest.raises(GuardianError):
        guardian.report.write(tmp_path / "report.txt", "2031-05-01")


def test_settings_are_chosen_and_refused(guardian: Guardian, tmp_path: Path) -> None:
    assert guardian.settings.number("auto_lock_minutes") == 15
    assert guardian.settings.folder("backup_folder") is None
    guardian.settings.set("auto_lock_minutes", "5")
    guardian.settings.set("backup_folder", str(tmp_path))
    assert guardian.settings.number("auto_lock_minutes") == 5
    assert guardian.settings.folder("backup_folder") == tmp_path
    with pytest.raises(GuardianError):
        guardian.settings.set("backup_folder", str(tmp_path / "nowhere"))


def test_settings_are_listed_with_what_a_control_needs(guardian: Guardian) -> None:
    listed = guardian.settings.all()
    assert [one.name for one in listed] == [one.name for one in SETTINGS]
    assert all(one.value == one.default and one.seq == 0 for one in listed)
    theme = guardian.settings.set("theme", "dark")
    assert (theme.value, theme.choices[0], theme.choice_titles[0]) == ("dark", "system", "As the system")
    assert theme.seq > 0
    assert [one.name for one in guardian.settings.find("high contrast")] == ["theme"]
    assert (guardian.settings.reset("theme").value, guardian.settings.get("theme").seq) == ("system", 0)
    model = guardian.settings.get("model")
    assert model.value in model.choices
    with pytest.raises(GuardianError):
        guardian.settings.get("colour")


def test_the_keys_change_with_the_present_secret_only(guardian: Guardian) -> None:
    assert not guardian.keys.has_keyring_slot
    with pytest.raises(WrongPassphrase):
        guardian.keys.change_passphrase("wrong", "another five plain words here")
    with pytest.raises(WrongPassphrase):
        guardian.keys.new_recovery_code("wrong")
    guardian.keys.change_passphrase(PASSPHRASE, "another five plain words here")
    code = guardian.keys.new_recovery_code("another five plain words here")
    guardian.keys.renew_recovery_code("another five plain words here", code)
    assert [len(group) for group in code.split("-")] == [5] * 7


def test_a_backup_is_made_listed_and_never_written_over(guardian: Guardian, tmp_path: Path) -> None:
    guardian.capture.add("a blue boat")
    assert guardian.backup.backups() == []
    made = guardian.backup.make(tmp_path / "one.gabackup")
    assert (tmp_path / "one.gabackup").exists()
    assert [(one.file, one.state) for one in guardian.backup.backups()] == [(made.file, "there")]
    with pytest.raises(GuardianError):
        guardian.backup.make(tmp_path / "one.gabackup")


def test_what_is_stored_is_measured(guardian: Guardian, tmp_path: Path) -> None:
    guardian.capture.add("a blue boat")
    made = guardian.backup.make(tmp_path / "one.gabackup")
    found = guardian.storage.read()
    kinds = {kind.name: kind for kind in found.kinds}
    assert kinds["log"].is_encrypted
    assert not kinds["models"].is_encrypted
    assert kinds["log"].path == str(guardian.home.log)
    assert (kinds["attachments"].files, kinds["attachments"].bytes) == (0, 0)
    assert (kinds["backups"].files, kinds["backups"].bytes) == (1, made.bytes)
    assert found.bytes == sum(kind.bytes for kind in found.kinds)


def test_models_are_listed_and_what_cannot_be_is_refused(guardian: Guardian, tmp_path: Path) -> None:
    embedded = next(one for one in guardian.models.list().models if one.current)
    assert embedded.is_embedded
    assert embedded.path is not None
    missing = next(one for one in guardian.models.list().models if one.path is None and one.can_be_fetched)
    assert missing.sources
    assert missing.unfinished_bytes == 0
    assert guardian.models.record(missing.name) == missing
    for refused in (
        lambda: guardian.models.use(missing.name),
        lambda: guardian.models.remove(embedded.name),
        lambda: guardian.models.remove(missing.name),
        lambda: guardian.models.record("no such model"),
        lambda: guardian.models.add(tmp_path / "nowhere.gguf", lambda _offered: True),
    ):
        with pytest.raises(GuardianError):
            refused()
    empty = tmp_path / "empty.gguf"
    empty.touch()
    with pytest.raises(ModelRefused):
        guardian.models.add(empty, lambda _offered: True)


def test_what_is_due_is_done(guardian: Guardian) -> None:
    guardian.capture.add("a blue boat")
    jobs = {job.job for job in guardian.care.jobs()}
    assert {"check", "backup"} <= jobs
    assert {job.job for job in guardian.care.run_due()} <= jobs


def test_an_export_fills_a_new_folder(guardian: Guardian, tmp_path: Path) -> None:
    guardian.capture.add("a blue boat")
    exported = guardian.export.write(tmp_path / "export")
    assert exported.folder == str(tmp_path / "export")
    assert exported.not_opened == []


def test_there_is_no_conversation_yet(guardian: Guardian) -> None:
    assert guardian.chat.conversations() == []
    seq = guardian.capture.add("no conversation")
    with pytest.raises(GuardianError):
        guardian.chat.thread(seq)


def ask(guardian: Guardian, question: str, **place: int) -> Answer:
    """Ask, and be content with the first word: what the real model says is of no matter here."""
    stop = threading.Event()
    return guardian.chat.ask(question, use_recall=False, on_delta=lambda _text: stop.set(), stop=stop, **place)


def test_a_conversation_is_a_tree(guardian: Guardian) -> None:
    first = ask(guardian, "Do bees sleep?")
    second = ask(guardian, "Where?", thread=first.thread)
    seqs = [first.question_seq, first.seq, second.question_seq, second.seq]
    assert [entry.seq for entry in guardian.chat.thread(first.thread)] == seqs
    edited = ask(guardian, "When?", edits=second.question_seq)
    assert [entry.seq for entry in guardian.chat.thread(first.thread)] == [*seqs[:2], edited.question_seq, edited.seq]
    stop = threading.Event()
    again = guardian.chat.regenerate(edited.seq, on_delta=lambda _text: stop.set(), stop=stop)
    turns = guardian.conversations.branches(first.thread)
    assert [(turn.number, len(turn.siblings)) for turn in turns] == [(1, 1), (1, 1), (2, 2), (2, 2)]
    assert turns[-1].siblings == [edited.seq, again.seq]
    assert [entry.seq for entry in guardian.conversations.path(second.seq)] == seqs
    guardian.conversations.choose(second.seq)
    assert [entry.seq for entry in guardian.chat.thread(first.thread)] == seqs
    with pytest.raises(GuardianError):
        ask(guardian, "x", parent=first.question_seq)
    assert [entry.seq for entry in guardian.chat.conversations()] == [first.thread]
    assert [hit.thread for hit in guardian.conversations.search("sleep")] == [first.thread]
    assert guardian.conversations.search("wasps") == []


def test_what_was_said_is_judged_and_the_newest_word_counts(guardian: Guardian) -> None:
    answer = ask(guardian, "Do bees sleep?")
    guardian.feedback.endorse(answer.seq)
    guardian.feedback.reject(answer.seq, "they do")
    assert guardian.feedback.verdict_of([answer.seq])[answer.seq].verdict == "reject"
    guardian.feedback.correct(answer.seq, "They do, at night.")
    assert guardian.feedback.verdict_of([answer.seq])[answer.seq].verdict == "correct"
    guardian.feedback.retract(answer.seq)
    assert guardian.feedback.verdict_of([answer.seq]) == {}
    for refused in (
        lambda: guardian.feedback.retract(answer.seq),
        lambda: guardian.feedback.endorse(answer.question_seq),
        lambda: guardian.feedback.correct(answer.seq, " "),
    ):
        with pytest.raises(GuardianError):
            refused()


def add_insight(guardian: Guardian | FakeGuardian, text: str) -> int:
    if isinstance(guardian, FakeGuardian):
        return guardian.log.append(Kind.INSIGHT, Origin.MODEL, text, meta={"from": [1]})
    return guardian._log.append(Draft(Kind.INSIGHT, Origin.MODEL, text, meta={"from": [1]}))


def test_insights_are_listed_and_judged(guardian: Guardian) -> None:
    assert guardian.recall.entries(kind=Kind.INSIGHT) == []
    seqs = [add_insight(guardian, f"You write more when it rains, {number}.") for number in range(3)]
    listed = guardian.recall.entries(limit=2, kind=Kind.INSIGHT)
    assert [entry.seq for entry in listed] == seqs[:0:-1]
    assert listed[0].meta["from"] == [1]
    assert [entry.seq for entry in guardian.recall.entries(kind=Kind.INSIGHT, before_seq=seqs[1])] == seqs[:1]
    guardian.feedback.endorse(seqs[0])
    guardian.feedback.reject(seqs[1])
    said = guardian.feedback.verdict_of(seqs)
    assert {seq: one.verdict for seq, one in said.items()} == {seqs[0]: "endorse", seqs[1]: "reject"}
    guardian.feedback.retract(seqs[0])
    assert seqs[0] not in guardian.feedback.verdict_of(seqs)


def test_what_the_principal_had_done_is_recorded(guardian: Guardian) -> None:
    with guardian.acting("verify", {"level": 1}) as facts:
        check = guardian.verify(1)
        facts["ok"] = check.ok
    assert check.ok
    assert check.problems == []


def test_a_document_is_written_merged_and_found(guardian: Guardian, tmp_path: Path) -> None:
    documents = guardian.documents
    seq = documents.new("Bees", "one two three four").seq
    assert documents.edit(seq, "one two three FOUR") is not None
    assert documents.edit(seq, "one two three FOUR") is None
    saved = guardian.document_saving.save(seq, seq, "one two three four", "ONE two three four")
    assert documents.text(seq) == "ONE two three FOUR"
    assert documents.record(seq).version == saved.version == documents.history(seq)[-1].seq
    with pytest.raises(DocumentChanged):
        documents.edit(seq, "uno two three four", version=seq)
    assert documents.rename(seq, "All about  bees").title == "All about bees"
    assert [one.seq for one in documents.all()] == [seq]
    assert [one.seq for one in documents.find("about BEES")] == [seq]
    assert documents.find("hornets") == []
    assert guardian.document_export.write(seq, tmp_path / "a.md").characters == len("ONE two three FOUR")
    for refused in (lambda: documents.state(seq + 1000), lambda: documents.state(seq, 10_000)):
        with pytest.raises(GuardianError):
            refused()


def test_words_of_the_model_stay_the_models(guardian: Guardian) -> None:
    seq = guardian.documents.new("Bees", "Bees").seq
    made = guardian.completion.accept(" sleep", seq, 4, seq)
    assert [one.author for one in guardian.documents.authorship(seq)] == ["self", "model"]
    assert guardian.documents.authorship(seq)[1].source == made[0]
    gone = guardian.documents.edit(seq, "Bees")
    assert gone is not None
    guardian.documents.put_back(seq, " sleep", 4, gone.seq, made[0])
    now = [(one.author, one.source) for one in guardian.documents.authorship(seq)]
    assert now == [("self", None), ("model", made[0])]
    with pytest.raises(GuardianError):
        guardian.completion.accept("", seq, 0)
    with pytest.raises(GuardianError):
        guardian.completion.complete(" ")


def test_a_draft_goes_step_by_step_and_is_resumed(guardian: Guardian) -> None:
    stop, seen = threading.Event(), list[Step]()
    wishes = Wishes(on_step=seen.append, on_delta=lambda _text: stop.set(), stop=stop)
    made = guardian.drafts.draft("why bees sleep", DraftKind.NOTE, wishes=wishes)
    assert made.is_stopped
    assert seen == [Step.PLAN]
    assert list(made.steps) == ["plan"]
    assert guardian.recall.entry(made.steps["plan"]).meta["step"] == "plan"
    stop = threading.Event()
    again = guardian.drafts.resume(made.steps["plan"], Wishes(on_delta=lambda _text: stop.set(), stop=stop))
    assert again.is_stopped
    for refused in (
        lambda: guardian.drafts.draft(" "),
        lambda: guardian.drafts.draft("yes", DraftKind.REPLY),
        lambda: guardian.suggestions.suggest(guardian.documents.new("Empty").seq, Wish.SHORTER),
    ):
        with pytest.raises(GuardianError):
            refused()
