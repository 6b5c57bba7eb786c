"""Base models: which there are and how they fit, fetching, adding, choosing and removing them."""

import hashlib
import os
import re
import shutil
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.errors import GuardianError, ModelMissing, ModelRefused, WorkerDied, WorkerFailed
from core.files import exclusive_lock, explaining
from core.inference.measure import speed_of
from core.inference.trial import try_model
from core.models.added import AddedModel, forget, register
from core.models.catalogue import BaseModel, as_base_model, default_model, default_name, how_to_get, known_models, model
from core.models.download import Origins, Progress, fetch, sources, unfinished_bytes
from core.models.fit import SHORTEST_CONTEXT_TOKENS, Device, Speed, Verdict, fit
from core.models.inspection import FOREIGN_TEMPLATE, OWN_TEMPLATES, GgufFacts, inspect_gguf
from core.models.machine import Machine, this_machine
from core.models.verified import verify_file
from core.paths import model_folder
from core.services.settings import SettingsService

READING_TOKENS_PER_S = 5.0  # 240 words a minute at four tokens for three words
_UNKNOWN_LICENCE = "not stated in the file"
_LONGEST_NAME = 60
_LONGEST_TITLE = 80


@dataclass(frozen=True)
class ModelRecord:
    """A base model for the principal; `path` is None until it is on this machine, `tokens_per_s` if not worked out.

    `needed_bytes` is the memory it takes with the chosen context. `sources` are the addresses it would be fetched from,
    `unfinished_bytes` what an interrupted fetch has left to go on from. `languages` are ISO 639 codes, and
    `language_count` their number where its makers give no list.
    """

    name: str
    title: str
    family: str
    parameters: int
    bytes: int
    is_size_exact: bool
    licence: str
    terms: str
    chat: bool
    template: str
    context_tokens: int
    weights: str
    path: str | None
    can_be_fetched: bool
    is_added: bool
    current: bool
    fits: str
    reason: str
    tokens_per_s: float | None
    needed_bytes: int
    sha256: str
    sources: tuple[str, ...]
    unfinished_bytes: int
    languages: tuple[str, ...]
    language_count: int
    is_embedded: bool


@dataclass(frozen=True)
class ModelList:
    """All models, the machine they were judged for, and what could not be found out about it.

    `usable` are the graphics cards of the machine that this build of llama.cpp can compute on.
    """

    models: list[ModelRecord]
    machine: Machine
    usable: list[Device]
    remarks: list[str]


@dataclass(frozen=True)
class Offered:
    """What a file says of itself, for the principal to agree to before it is added."""

    name: str
    title: str
    facts: GgufFacts
    licence: str
    template: str


class ModelService:
    """List, fetch, add, choose and remove base models."""

    def __init__(self, settings: SettingsService, origins: Origins | None = None) -> None:
        self._settings = settings
        self._origins = origins

    def chosen(self) -> BaseModel:
        """Return the model the principal chose, whether or not its file is here. Raises GuardianError."""
        return model(self._settings.get("model").value)

    def base_sha256(self) -> str:
        """Return the SHA-256 of the chosen model's file, empty if nothing is known of that model any more."""
        name = self._settings.get("model").value
        return next((one.sha256 for one in known_models() if one.name == name), "")

    def current_model(self) -> BaseModel:
        """Return the model to load. Raises ModelMissing if its file is not here, GuardianError if it is unknown."""
        chosen = self.chosen()
        if chosen.is_here:
            return chosen
        if chosen.name == default_name():
            return default_model()  # raises, and says how the set-up brings it back
        raise ModelMissing(f"The base model {chosen.title} is not on this machine.", how_to_get(chosen))

    def list(self, is_measured_anew: bool = False) -> ModelList:
        """Return every model with its fit to this machine; nothing is fetched. The first call measures for a second."""
        return list_models(
            self._settings.get("model").value,
            self._settings.number("context_tokens"),
            self._settings.number("gpu_layers") != 0,
            is_measured_anew,
        )

    def get(
        self,
        name: str,
        has_accepted_terms: bool = False,
        on_progress: Callable[[Progress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> ModelRecord:
        """Fetch a model of the catalogue because the principal asked. Raises GuardianError and what `fetch` raises."""
        wanted = model(name)
        if not wanted.is_here:
            if wanted.terms and wanted.can_be_fetched and not has_accepted_terms:
                raise GuardianError(
                    f"{wanted.title} is given only under the terms of {wanted.licence}: {wanted.terms}",
                    f"Read them. `guardian models get {name} --accept-terms` says that you accept them.",
                )
            fetch(wanted, on_progress, stop, self._origins)
        return self.record(name)

    def use(self, name: str) -> ModelRecord:
        """Choose the model that answers, drafts and learns from now on. Raises ModelMissing, ModelRefused."""
        wanted = model(name)
        if not wanted.is_here:
            raise ModelMissing(f"The base model {wanted.title} is not on this machine.", how_to_get(wanted))
        verify_file(wanted.path, wanted.sha256)
        self._settings.set("model", name)
        return self.record(name)

    def add(
        self,
        file: Path,
        agree: Callable[[Offered], bool],
        name: str | None = None,
        template: str | None = None,
    ) -> ModelRecord:
        """Register a file of the principal's own.

        First a child reads what the file says of itself, then `agree` must, then another child must write with it.
        `name` may be one of the catalogue, if the file has that model's shape. `template` is one of OWN_TEMPLATES, or
        `gguf` for the file's own; None takes what fits. Raises ModelRefused, which names the file, for one that is no
        model or the wrong one; GuardianError.
        """
        path = file.expanduser().absolute()
        if path.is_dir():
            raise GuardianError(f"{path} is a folder.", "Give the path of a GGUF file in it.")
        if not path.is_file():
            raise GuardianError(f"There is no file {path}.", "Give the path of a GGUF file.")
        _check_template(template)
        before = path.stat()
        facts = inspect_gguf(path)
        known = _known(name, path, facts)
        offered = Offered(
            name=known.name if known else name or _name_from(path),
            title=known.title if known else _title(facts, path),
            facts=facts,
            licence=known.licence if known else (facts.licence or _UNKNOWN_LICENCE)[:_LONGEST_TITLE],
            template=template or (known.template if known else facts.template),
        )
        _check_name(offered.name, path)
        if not agree(offered):
            raise GuardianError("Nothing was added.", "The file is as it was.")
        one = _added(offered, path, _hashed(path, before))
        if self._fits(one):
            try_model(path, one.sha256, one.template, one.document_separator)
        register(one)
        return self.record(one.name)

    def remove(self, name: str) -> BaseModel:
        """Delete the file of a model that was fetched; of one that was added, forget it and leave the file alone.

        Raises GuardianError for the one in use, the embedded one, and one that is not here.
        """
        wanted = model(name)
        if name == self._settings.get("model").value:
            raise GuardianError(f"{wanted.title} is in use.", "`guardian models use` another one first.")
        if wanted.is_added:
            forget(name)
            return wanted
        if name == default_name():
            raise GuardianError(f"{wanted.title} came with the app, which falls back on it.", "It takes little room.")
        folder = model_folder(wanted.sha256)
        if not wanted.sha256 or not folder.is_dir():
            raise GuardianError(f"{wanted.title} is not on this machine.", "There is nothing to remove.")
        with exclusive_lock(folder / "download.lock") as is_free:
            pass  # held no longer than this: Windows deletes no file that is open
        if not is_free:
            raise GuardianError(f"{wanted.title} is being fetched by another process.", "Stop that first.")
        with explaining(f"the model {wanted.title}", "Close what uses it and try again."):
            shutil.rmtree(folder)
        return wanted

    def record(self, name: str) -> ModelRecord:
        """Return one model with its fit. Raises GuardianError if there is none of this name."""
        model(name)
        return next(one for one in self.list().models if one.name == name)

    @staticmethod
    def _fits(one: AddedModel) -> bool:
        """Tell whether a file can be tried here: one far too large would only bring the machine to a halt."""
        found = fit(as_base_model(one), SHORTEST_CONTEXT_TOKENS, this_machine(), Speed(None))
        return found.verdict is not Verdict.NOT


def list_models(
    current: str = "", context_tokens: int = 4096, uses_gpu: bool = True, is_measured_anew: bool = False
) -> ModelList:
    """Judge every model for this machine; needs no vault. Raises GuardianError if the register is unreadable."""
    machine = this_machine()
    remarks = list(machine.missing)
    try:
        speed = speed_of(machine, default_model(), is_measured_anew)
    except (ModelMissing, ModelRefused, WorkerDied, WorkerFailed) as error:
        speed = Speed(None)
        remarks.append(f"The speed of this machine could not be measured: {error.title}")
    if not uses_gpu:
        speed = Speed(speed.bytes_per_s)
    records = [_record(one, current or default_name(), context_tokens, machine, speed) for one in known_models()]
    return ModelList(records, machine, list(speed.devices), remarks)


def suggested(listed: ModelList, most: int = 3) -> list[ModelRecord]:
    """Return the models worth fetching for this machine, the largest first.

    They chat, fit whole, are larger than the one in use and write at least as fast as one reads, as far as the speed is
    known.
    """
    present = max((one.parameters for one in listed.models if one.current), default=0)
    whole = {str(Verdict.ON_GPU), str(Verdict.PARTLY_ON_GPU), str(Verdict.IN_MEMORY)}
    found = [
        one
        for one in listed.models
        if one.chat and one.can_be_fetched and one.path is None and one.fits in whole and one.parameters > present
    ]
    quick = [one for one in found if one.tokens_per_s is None or one.tokens_per_s >= READING_TOKENS_PER_S]
    return sorted(quick, key=lambda one: -one.parameters)[:most]


def _record(one: BaseModel, current: str, context_tokens: int, machine: Machine, speed: Speed) -> ModelRecord:
    found = fit(one, context_tokens, machine, speed)
    return ModelRecord(
        name=one.name,
        title=one.title,
        family=one.family,
        parameters=one.parameters,
        bytes=one.size_bytes,
        is_size_exact=one.is_size_exact,
        licence=one.licence,
        terms=one.terms,
        chat=one.is_chat,
        template=one.template,
        context_tokens=one.context_tokens,
        weights=one.weights,
        path=str(one.path) if one.is_here else None,
        can_be_fetched=one.can_be_fetched,
        is_added=one.is_added,
        current=one.name == current,
        fits=found.text,
        reason=found.reason,
        tokens_per_s=None if found.tokens_per_s is None else round(found.tokens_per_s, 2),
        needed_bytes=found.needed_bytes,
        sha256=one.sha256,
        sources=sources(one),
        unfinished_bytes=0 if one.is_here else unfinished_bytes(one),
        languages=one.languages,
        language_count=one.language_count,
        is_embedded=one.name == default_name(),
    )


def _known(name: str | None, path: Path, facts: GgufFacts) -> BaseModel | None:
    """Return the model of the catalogue that a file is added as, None if it is none of them."""
    known = next((one for one in known_models() if one.name == name and not one.is_added), None)
    if known is None:
        return None
    shape = (facts.layers, facts.heads, facts.kv_heads, facts.head_size)
    if facts.architecture != known.family or shape != (known.layers, known.heads, known.kv_heads, known.head_size):
        raise ModelRefused(
            f"{path.name} is not {known.title}: it is a {facts.architecture} model of {facts.layers} layers.",
            "Leave out --name to add it under a name of its own.",
        )
    return known


def _check_template(template: str | None) -> None:
    choices = (*OWN_TEMPLATES, FOREIGN_TEMPLATE)
    if template is not None and template not in choices:
        raise GuardianError(f"There is no chat template {template[:40]!r}.", f"Choose one of {', '.join(choices)}.")


def _check_name(name: str, path: Path) -> None:
    if not re.fullmatch(rf"[a-z0-9][a-z0-9._-]{{0,{_LONGEST_NAME - 1}}}", name):
        raise GuardianError(
            f"{name[:80]!r} is no name for a model.", "Use small letters, digits, dots, hyphens and underscores."
        )
    taken = next((one for one in known_models() if one.name == name), None)
    if taken and taken.is_here and taken.path != path:
        raise GuardianError(f"There is a model {name} already.", "Give another name with --name, or remove that one.")


def _name_from(path: Path) -> str:
    return re.sub(r"[^a-z0-9._-]+", "-", path.stem.lower()).strip("-._")[:_LONGEST_NAME] or "model"


def _title(facts: GgufFacts, path: Path) -> str:
    said = " ".join("".join(c if c.isprintable() else " " for c in facts.name).split())
    return (said or path.stem)[:_LONGEST_TITLE]


def _hashed(path: Path, before: os.stat_result) -> str:
    """Return the SHA-256 of a file that nobody changed since it was looked at. Raises ModelRefused."""
    with explaining(f"the file {path.name}", "Check that it can be read."), path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        after = os.fstat(file.fileno())
    if (before.st_ino, before.st_size, before.st_mtime_ns) != (after.st_ino, after.st_size, after.st_mtime_ns):
        raise ModelRefused(f"{path.name} was changed while it was being added.", "Add it again when it is complete.")
    return sha256


def _added(offered: Offered, path: Path, sha256: str) -> AddedModel:
    facts = offered.facts
    return AddedModel(
        name=offered.name,
        title=offered.title,
        path=str(path),
        sha256=sha256,
        bytes=facts.file_bytes,
        family=facts.architecture,
        licence=offered.licence,
        template=offered.template,
        document_separator=facts.document_separator,
        context_tokens=facts.context_tokens,
        parameters=facts.parameters,
        layers=facts.layers,
        heads=facts.heads,
        kv_heads=facts.kv_heads,
        head_size=facts.head_size,
        is_chat=facts.is_chat,
    )
