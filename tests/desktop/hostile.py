"""Texts made to hurt: what anyone may send, import or make a model say. The same ones each time."""

import random
from collections.abc import Iterator

SEED = 20_731
COUNT = 5_000
MILLION = 1_000_000
DEEP = 20_000

_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"
_ZALGO = "".join(map(chr, range(0x0300, 0x036F)))
_DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
_EMOJI = ("👩‍👩‍👧‍👦", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🏳️‍🌈", "👍🏽", "🇩🇪🇫🇷", "1️⃣")
_CONTROLS = "".join(chr(code) for code in (*range(32), 0x7F, 0x85, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE))
_WORDS = (
    "the lighthouse",
    "إبراهيم",
    "עברית",
    "日本語のテキスト",
    "ไม่มีช่องว่าง",
    "zwölf",
    "naïve",
    "\U0001d4bb\U0001d4b6",
    "\ud800",
)


def hostile_texts(canary: str, count: int = COUNT) -> Iterator[str]:
    """Yield texts that try to make a window open `canary`, a path, or stand still; the giants come first."""
    random_ = random.Random(SEED)  # noqa: S311 - seeded, and nobody's secret
    giants = list(_giants(canary))
    yield from giants[:count]
    for _ in range(count - len(giants)):
        parts = [_part(random_, canary) for _ in range(random_.randint(1, 6))]
        yield random_.choice(("", " ", "\n", "\n\n", "\t")).join(parts)


def _giants(canary: str) -> Iterator[str]:
    yield "x" * MILLION
    yield "a b " * (MILLION // 4)
    yield "line\n" * (MILLION // 5)
    yield "\n" * MILLION
    yield "\u202e" * MILLION
    yield "é" + _ZALGO * (MILLION // len(_ZALGO))
    yield "👩‍👩‍👧‍👦" * (MILLION // 7)
    yield "\x00" * MILLION
    yield "<div>" * DEEP
    yield "<b><i>" * DEEP + f'<img src="file://{canary}">'
    yield "> " * DEEP + "quoted"
    yield "- " * DEEP + "listed"
    yield "".join("  " * depth + "- item\n" for depth in range(600))
    yield "[" * DEEP + "]" * DEEP
    yield "[a](" * DEEP
    yield "*" * DEEP + "a" + "*" * DEEP
    yield "`" * DEEP
    yield "|a" * 2_000 + "|\n" + "|-" * 2_000 + "|\n" + ("|b" * 2_000 + "|\n") * 20
    yield "|a|\n|-|\n" + "|b|\n" * DEEP
    yield "&amp;" * (MILLION // 5)
    yield "<table>" + "<tr><td>" * DEEP
    yield f"![x](file://{canary})\n" * 5_000
    yield f'<a style="background:url(file://{canary})">' * 5_000
    yield "# " * DEEP
    yield "\x1b[31m" * DEEP
    yield "[1] " * DEEP
    yield "http://" + "a." * DEEP + "example"


def limit_texts() -> Iterator[str]:
    """Yield texts as large as is still shown, edited or parsed whole, in the shapes that take longest."""
    for letter in ("x", "\u202e", "é" + _ZALGO[:29], "👩‍👩‍👧‍👦", "日"):
        yield "\n".join([(letter * 20_000)[:19_990]] * 6)
        yield (letter * 100_000)[:99_000]
    yield ("w" * 499 + " ") * 390
    yield ("w" * 1_999 + " ") * 50
    yield ("x" * 7_999 + "\n") * 24
    yield ("**a " * 900 + "\n") * 30
    yield ("[a](b) `c` ~~d~~ _e_ " * 190 + "\n") * 10
    yield "```\n" + "code\n" * 19_000
    yield ("# **a**\n\n> - `b`\n\n") * 2_200
    yield "| a | b |\n|-|-|\n" + "| **c** | [1] |\n" * 2_400
    yield "- a\n" * 9_900
    yield "a\n\n" * 19_900


def _part(random_: random.Random, canary: str) -> str:
    loads = (
        f'<img src="file://{canary}">',
        f"<img src='{canary}'>",
        f'<img src="/{canary}">',
        f'<img src="qrc:{canary}">',
        f"![x](file://{canary})",
        f"![x](/{canary})",
        f"[ref]: /{canary}\n![ref]",
        '<img src="//host.invalid/share/x.png">',
        "\\\\host.invalid\\share\\x.png",
        f'<body background="file://{canary}">',
        f'<table background="file://{canary}"><tr><td>x</td></tr></table>',
        f'<style>@import url("file://{canary}"); p {{ background: url(file://{canary}) }}</style><p>x</p>',
        f'<link rel="stylesheet" href="file://{canary}">',
        f'<p style="background-image:url(file://{canary})">x</p>',
        f'<object data="file://{canary}"></object><embed src="file://{canary}"><iframe src="file://{canary}">',
        '<script>alert(1)</script><svg onload="alert(1)">',
        "[x](javascript:alert(1)) [x](data:text/html;base64,PHNjcmlwdD4=)",
        f'<img src="data:image/png;base64,{_DOT}">',
        "<html><head><title>x</title></head><body>x</body></html>",
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>",
        "&lt;img src=x&gt; &#60;b&#62; &nbsp;&#0;&#x110000;",
        f"url({canary})",
        "<qt><h1>rich</h1></qt>",
        "{name} %n %1 {0} {} {{",
        "\x1b[2J\x1b]0;title\x07\x1b[31mred\x1b[0m",
    )
    kind = random_.randrange(9)
    if kind <= 3:
        return random_.choice(loads)
    if kind == 4:
        return "".join(random_.choice(_BIDI + "abc اب") for _ in range(random_.randint(1, 60)))
    if kind == 5:
        return random_.choice("aeiou") + "".join(random_.choice(_ZALGO) for _ in range(random_.randint(1, 120)))
    if kind == 6:
        return "".join(random_.choice(_EMOJI) for _ in range(random_.randint(1, 20)))
    if kind == 7:
        return "".join(random_.choice(_CONTROLS) for _ in range(random_.randint(1, 40)))
    marks = random_.choice(
        ("**", "_", "`", "~~", "> ", "# ", "- ", "1. ", "|", "[", "](", "<", ">", "&", "\\", "```\n")
    )
    return marks * random_.randint(1, 60) + random_.choice(_WORDS)
