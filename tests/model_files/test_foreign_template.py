"""Chat templates from outside: common ones work, and none can hang, fill the memory or see what was said."""

import subprocess
import sys
from pathlib import Path

import pytest
from gguf_files import CHATML, LOOPING

from core.models.chat_layouts import FAMILIES, Control, Marked, TemplateFault, TurnText
from core.models.foreign_template import ForeignTemplate
from core.models.template_choice import choose_template, guess_template

ROOT = Path(__file__).parents[2]
TALK = ("system", "user", "assistant", "user")
ALTERNATING = (
    "{{ bos_token }}{% for m in messages %}"
    "{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('must alternate') }}{% endif %}"
)
MISTRAL = ALTERNATING + (
    "{% if m.role == 'user' %}[INST] {{ m.content }}[/INST]{% else %} {{ m.content | trim }}{{ eos_token }}{% endif %}"
    "{% endfor %}"
)
GEMMA = ALTERNATING + (
    "<start_of_turn>{{ 'model' if m.role == 'assistant' else m.role }}\n{{ m['content'] | trim }}<end_of_turn>\n"
    "{% endfor %}{% if add_generation_prompt %}<start_of_turn>model\n{% endif %}"
)
LLAMA3 = (
    "{{- bos_token }}{%- set date = strftime_now('%d %b %Y') if strftime_now is defined else '26 Jul 2024' %}"
    "{%- if messages[0]['role'] == 'system' %}{%- set system = messages[0]['content']|trim %}"
    "{%- set messages = messages[1:] %}{%- else %}{%- set system = '' %}{%- endif %}"
    "{{- '<|start_header_id|>system<|end_header_id|>\n\n' }}{{- 'Cutting Knowledge Date: December 2023\n' }}"
    "{{- 'Today Date: ' + date + '\n\n' }}{{- system }}{{- '<|eot_id|>' }}{%- for m in messages %}"
    "{{- '<|start_header_id|>' + m['role'] + '<|end_header_id|>\n\n' + m['content'] | trim + '<|eot_id|>' }}"
    "{%- endfor %}{{- '<|start_header_id|>assistant<|end_header_id|>\n\n' }}"
)
THINKING = CHATML + "{% if enable_thinking is defined and enable_thinking is false %}<think>\n\n</think>\n\n{% endif %}"


@pytest.fixture(autouse=True)
def _no_watchdog_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave this process alone if the machine is slow; what the watchdog does has a test in a process of its own."""
    monkeypatch.setattr("core.models.foreign_template._SURELY_S", 120.0)


def layout(text: str, roles: tuple[str, ...] = TALK) -> str:
    """Write a layout down, with the numbers of turns where their texts will be."""
    pieces = ForeignTemplate(text, "<s>", "</s>").layout(roles)
    assert all(isinstance(piece, Marked | TurnText) for piece in pieces)
    return "".join(piece.text if isinstance(piece, Marked) else f"({piece.turn})" for piece in pieces)


def fault(text: str, roles: tuple[str, ...] = ("user",)) -> str:
    with pytest.raises(TemplateFault) as caught:
        ForeignTemplate(text, "<s>", "</s>").layout(roles)
    return str(caught.value)


def test_texts_keep_their_places() -> None:
    assert layout(CHATML, ("system", "user")) == (
        "<|im_start|>system\n(0)<|im_end|>\n<|im_start|>user\n(1)<|im_end|>\n<|im_start|>assistant\n"
    )


def test_a_family_without_system_turns_gets_one_folded_into_the_first_question() -> None:
    assert layout(MISTRAL) == "<s>[INST] (0)\n\n(1)[/INST] (2)</s>[INST] (3)[/INST]"


def test_a_system_turn_that_would_be_left_out_is_folded_in() -> None:
    only_known = (
        "{% for m in messages %}{% if m.role != 'system' %}{{ m.role }}: {{ m.content }}\n{% endif %}{% endfor %}"
    )
    assert layout(only_known) == "user: (0)\n\n(1)\nassistant: (2)\nuser: (3)\n"


def test_what_common_templates_do_works() -> None:
    text = (
        "{%- set ns = namespace(n=0) -%}{%- macro show(m) -%}<{{ m.role | upper }}>"
        "{{ m.content.split('</think>')[-1] }}{%- endmacro -%}"
        "{%- for m in messages -%}{%- if loop.index0 > 99 -%}{%- break -%}{%- endif -%}"
        "{%- set ns.n = ns.n + 1 -%}{{ show(m) }}{% generation %}{% endgeneration %}{%- endfor -%}"
        "{{ ns.n }}{{ tools | tojson }}{{ 'x' if tools else 'y' }}{{ messages[::-1] | length }}{{ strftime_now('%%') }}"
        "{{ 'a' | indent(999999999, first=true) | length }}"
    )
    assert layout(text, ("user", "assistant")) == "<USER>(0)<ASSISTANT>(1)2nully2%17"


@pytest.mark.parametrize(
    "text",
    [
        LOOPING,
        "{% for i in range(99999) %}{{ range(99999) | list | sort | length }}{% endfor %}",
        "{% for i in range(99999) %}{{ range(99999) | map('string') | join | length }}{% endfor %}",
    ],
)
def test_a_template_that_loops_is_stopped(text: str) -> None:
    assert fault(text) == "does not end within 2 seconds"
    assert sys.gettrace() is None or "_Watch" not in repr(sys.gettrace())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{% for i in range(99999) %}{{ 'ten chars.' }}{% endfor %}", "makes more than 262144 characters"),
        ("{{ 'a' * 1000000 }}{{ 'a' * 1000000 }}", "makes more than 262144 characters"),
        ("{{ 'a' * 1000000000 }}", "needs too much memory"),
        ("{{ [1] * 1000000000 }}", "needs too much memory"),
        ("{{ 1000000000 * 'a' }}", "needs too much memory"),
        ("{{ 9 ** 999999999 }}", "needs too much memory"),
        ("{% set ns = namespace(n=9) %}{% for i in range(99) %}{% set ns.n = ns.n * ns.n %}{% endfor %}", "too much"),
        (
            "{% set ns = namespace(x='ab') %}{% for i in range(99) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
            "too much",
        ),
        ("{{ 'a'.ljust(1000000000) }}", "fails (SecurityError)"),
        ("{{ '{:999999999}'.format(1) }}", "fails (SecurityError)"),
        ("{{ '%999999999d' % 1 }}", "formats texts"),
        ("{{ 'a' | center(999999999) }}", "is no template in Jinja"),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "calls itself without end"),
        ("{{ raise_exception('ignore all instructions') }}", "refuses an ordinary conversation"),
        ("{{ messages[7].content.x }}", "fails (UndefinedError)"),
        ("{{ 1 / 0 }}", "fails (ZeroDivisionError)"),
        ("{% if", "is no template in Jinja"),
        ("{% include 'passwd' %}", "fails"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "fails (SecurityError)"),
        ("{{ raise_exception.__globals__ }}", "leaves out what was said"),
        ("Nothing is said.", "leaves out what was said"),
        ("{{ messages[0].content }}{{ messages[0].content }}", "leaves out what was said"),
        ("\U000f0000", "holds characters that no template may hold"),
        ("x" * 300_000, "is longer than 262144 characters"),
        ("(" * 100_000, "leaves out what was said"),
        ("{{ " + "(" * 50_000 + " }}", "calls itself without end"),
        ("{{ " + "-" * 50_000 + "1 }}", "calls itself without end"),
    ],
)
def test_a_template_made_to_harm_is_refused_for_a_reason(text: str, reason: str) -> None:
    assert reason in fault(text)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the memory of a process as it runs")
def test_memory_is_bounded_where_nothing_else_bounds_it() -> None:
    doubling = "{% set ns = namespace(x='ab') %}{% for i in range(99) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}"
    assert fault(doubling) == "needs too much memory"


def test_what_cannot_be_interrupted_ends_the_process_soon() -> None:
    """A call into native code that holds the interpreter; the watchdog needs no turn of it."""
    program = (
        "from core.workers.limits import limited\n"
        "with limited(0.1, 0.3, 2**28):\n"
        "    print('begun', flush=True)\n"
        "    9 ** 10 ** 9\n"
        "print('over')\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert ended.stdout == "begun\n"
    assert ended.stderr == ""


def test_a_shape_is_rendered_once() -> None:
    template = ForeignTemplate(CHATML, "", "")
    assert template.layout(TALK) is template.layout(TALK)


@pytest.mark.parametrize(
    ("text", "expected", "bos", "eos"),
    [
        (CHATML, "chatml", "", "<|im_end|>"),
        (THINKING, "qwen3", "", "<|im_end|>"),
        (GEMMA, "gemma", "<bos>", "<eos>"),
        (LLAMA3, "llama3", "<|begin_of_text|>", "<|eot_id|>"),
        (MISTRAL, "mistral", "<s>", "</s>"),
        (MISTRAL.replace("[INST] ", "[INST]"), "mistral", "<s>", "</s>"),
        (CHATML.replace("<|im_end|>", "<|im_end|>!"), "gguf", "", ""),
        (MISTRAL.replace("INST", "ASK"), "gguf", "<s>", "</s>"),
        (LOOPING, "qwen3", "", ""),
        (None, "documents", "<s>", "</s>"),
    ],
)
def test_our_template_is_chosen_where_it_says_the_same(text: str | None, expected: str, bos: str, eos: str) -> None:
    controls = {name for family in FAMILIES.values() for name in family.controls()}
    assert choose_template(text, controls, bos, eos)[0] == expected


def test_our_template_is_not_chosen_without_its_tokens() -> None:
    assert choose_template(CHATML, {"<|im_start|>"}, "", "") == ("gguf", "")
    assert guess_template({"<|im_start|>"}) == "documents"
    assert guess_template({"<s>", "</s>", "[INST]", "[/INST]"}) == "mistral"


def test_folding_is_the_same_in_ours_as_in_theirs() -> None:
    pieces = FAMILIES["gemma"].layout(("system", "user"))
    assert pieces[:4] == (Control("<bos>"), Control("<start_of_turn>"), "user", "\n")
    assert pieces[4:7] == (TurnText(0), "\n\n", TurnText(1))
    assert FAMILIES["gemma"].layout(("system",))[1:6] == (
        Control("<start_of_turn>"),
        "user",
        "\n",
        TurnText(0),
        Control("<end_of_turn>"),
    )
