"""Base models without files, processes or a network; the contract test holds it to the real."""

import dataclasses
import hashlib
import threading
from collections.abc import Callable
from pathlib import Path

from fake_proof import BASE as SHA256

from core.errors import GuardianError, ModelMissing, ModelRefused
from core.models.download import DownloadStopped, Progress
from core.models.gguf_facts import GgufFacts
from core.models.machine import Machine
from core.services.models import ModelList, ModelRecord, Offered

EMBEDDED, SMALL, GATED, HUGE, BASE = "smollm2-135m-instruct", "small-1b", "gated-2b", "huge-32b", "small-1b-base"
_STEPS = 10


def record(name: str, title: str, size: int, **facts: object) -> ModelRecord:
    """Return a model that fits, unless told otherwise."""
    known: dict[str, object] = {
        "family": "llama",
        "parameters": size,
        "is_size_exact": True,
        "licence": "Apache-2.0",
        "terms": "",
        "chat": True,
        "template": "chatml",
        "context_tokens": 8192,
        "weights": f"Example/{name}",
        "path": None,
        "can_be_fetched": True,
        "is_added": False,
        "current": False,
        "fits": "fits in memory",
        "reason": "It needs 1.2 GiB; 8.0 GiB of memory can be used.",
        "tokens_per_s": round(8e9 / size, 2),
        "needed_bytes": size + 2**28,
        "sha256": hashlib.sha256(name.encode()).hexdigest(),
        "sources": (f"https://models.example/{name}.gguf",),
        "unfinished_bytes": 0,
        "languages": ("en",),
        "language_count": 0,
        "is_embedded": False,
    }
    return ModelRecord(name=name, title=title, bytes=size, **(known | facts))


class FakeModels:
    """Five models, of which one is here and one does not fit."""

    def __init__(self) -> None:
        self.records = {
            one.name: one
            for one in (
                record(EMBEDDED, "SmolLM2 135M Instruct", 98_362_432, path="/m", current=True, is_embedded=True),
                record(SMALL, "Small 1B Instruct", 800_000_000),
                record(GATED, "Gated 2B Instruct", 1_500_000_000, terms="https://models.example/terms"),
                record(HUGE, "Huge 32B Instruct", 20_000_000_000, fits="does not fit", tokens_per_s=None),
                record(BASE, "Small 1B", 800_000_000, chat=False, can_be_fetched=False, sha256="", sources=()),
            )
        }
        self.step = threading.Event()  # cleared, it holds a download up until it is set
        self.step.set()
        self.error: GuardianError | None = None
        self.measured = 0

    def base_sha256(self) -> str:
        """Return what names the file of the model in use."""
        return SHA256

    def list(self, is_measured_anew: bool = False) -> ModelList:
        """Return them all."""
        self.measured += is_measured_anew
        machine = Machine("A processor", 8, 16 * 2**30, 9 * 2**30, ())
        return ModelList(list(self.records.values()), machine, [], [])

    def record(self, name: str) -> ModelRecord:
        """Return one."""
        if name not in self.records:
            raise GuardianError(f"There is no base model {name!r}.", "List those there are.")
        return self.records[name]

    def get(
        self,
        name: str,
        has_accepted_terms: bool = False,
        on_progress: Callable[[Progress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> ModelRecord:
        """Fetch in ten steps, going on where it was stopped."""
        wanted = self.record(name)
        if wanted.path is None:
            if wanted.terms and not has_accepted_terms:
                raise GuardianError("It is given only under terms.", "Accept them.")
            if self.error is not None:
                raise self.error
            while wanted.unfinished_bytes < wanted.bytes:
                wanted = change(self, name, unfinished_bytes=wanted.unfinished_bytes + wanted.bytes // _STEPS)
                on_progress(Progress(wanted.unfinished_bytes, wanted.bytes))
                while not self.step.wait(0.01):
                    self._expect_going_on(stop)
                self._expect_going_on(stop)
            change(self, name, path=f"/models/{name}.gguf", unfinished_bytes=0)
        return self.record(name)

    def use(self, name: str) -> ModelRecord:
        """Choose one."""
        if self.record(name).path is None:
            raise ModelMissing("It is not on this machine.", "Fetch it.")
        for one in list(self.records):
            change(self, one, current=one == name)
        return self.record(name)

    def add(
        self,
        file: Path,
        agree: Callable[[Offered], bool],
        name: str | None = None,
        template: str | None = None,
    ) -> ModelRecord:
        """Register a file, whatever is in it, unless it is empty."""
        if not file.is_file():
            raise GuardianError(f"There is no file {file}.", "Give the path of a GGUF file.")
        if not file.read_bytes():
            raise ModelRefused(f"{file.name} is no model.", "Choose another file.")
        offered = Offered(name or file.stem, "<b>Own</b>", facts_of(file), "MIT", template or "chatml")
        if not agree(offered):
            raise GuardianError("Nothing was added.", "The file is as it was.")
        made = record(offered.name, offered.title, 5000, path=str(file), is_added=True, template=offered.template)
        self.records[made.name] = made
        return made

    def remove(self, name: str) -> ModelRecord:
        """Delete what there is of one."""
        wanted = self.record(name)
        if wanted.current:
            raise GuardianError("It is in use.", "Use another one first.")
        if wanted.is_embedded:
            raise GuardianError("It came with the app.", "It takes little room.")
        if wanted.is_added:
            return self.records.pop(name)
        if wanted.path is None and not wanted.unfinished_bytes:
            raise GuardianError("It is not on this machine.", "There is nothing to remove.")
        return change(self, name, path=None, unfinished_bytes=0)

    @staticmethod
    def _expect_going_on(stop: threading.Event | None) -> None:
        if stop is not None and stop.is_set():
            raise DownloadStopped("The download was stopped.", "What came is kept.")


def change(models: FakeModels, name: str, **facts: object) -> ModelRecord:
    """Let a model be otherwise."""
    models.records[name] = dataclasses.replace(models.records[name], **facts)
    return models.records[name]


def facts_of(file: Path) -> GgufFacts:
    """Return what a file says of itself, with markup in its name."""
    return GgufFacts(
        architecture="llama",
        name="<b>Own</b>",
        quantisation="Q4_K_M",
        parameters=10**9,
        file_bytes=file.stat().st_size,
        tensor_bytes=file.stat().st_size,
        context_tokens=2048,
        layers=10,
        heads=10,
        kv_heads=10,
        head_size=64,
        vocabulary_tokens=1000,
        licence="MIT",
        licence_link="",
        chat_template="{{ messages }}",
        template="chatml",
        template_problem="",
        is_chat=True,
        bos_token="<s>",
        eos_token="</s>",
        eot_token="",
        adds_bos=True,
        document_separator="<s>",
    )
