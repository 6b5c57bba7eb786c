"""What secrets and personal numbers look like: published formats, and checksums where there are any.

The scanners made for source code were weighed: detect-secrets reads files line by line, brings an HTTP client along to
try out what it finds, and knows no numbers of persons. phonenumbers is 5 MB of tables that pay off only if the country
of a number without a prefix is known, which a text does not say. So the formats are written down here. Names and postal
addresses have no format and are not found.

Every quantifier is bounded or possessive, so that no text makes a search slow.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from core.corpus.rules import CARD, EMAIL, IBAN, PERSONAL_NUMBER, PHONE, SECRET, Rule


class Where(Enum):
    """What stands near everything that a pattern can find: only there is it looked for."""

    LONG_WORD = re.compile(r"\S{16,}+")
    DIGITS = re.compile(r"\d(?:[ .()/-]{0,2}\d){5,}+")


@dataclass(frozen=True)
class Pattern:
    """What to look for; the group `x`, if there is one, is what is replaced.

    `near` is `Where`, or words in lower case; it lies at most `reach` characters to either side of that.
    `is_one` decides about what was found.
    """

    rule: Rule
    expression: re.Pattern[str]
    near: Where | tuple[str, ...]
    reach: int
    is_one: Callable[[str], bool]


def matches(text: str) -> Iterator[tuple[Rule, int, int]]:
    """Yield what the patterns find in a text, in no order, one thing perhaps several times."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters change their length
        lower = "".join(low if len(low := one.lower()) == 1 else one for one in text)
    known = {where: [match.span() for match in where.value.finditer(text)] for where in Where}
    for pattern in PATTERNS:
        near = known[pattern.near] if isinstance(pattern.near, Where) else _places(lower, pattern.near)
        group = "x" if "x" in pattern.expression.groupindex else 0
        for start, end in _windows(near, pattern.reach):
            for match in pattern.expression.finditer(text, start, end):
                if pattern.is_one(match[group]):
                    yield pattern.rule, *match.span(group)


def _places(lower: str, signs: Iterable[str]) -> list[tuple[int, int]]:
    places = []
    for sign in signs:
        place = lower.find(sign)
        while place >= 0:
            places.append((place, place + len(sign)))
            place = lower.find(sign, place + len(sign))
    return sorted(places)


def _windows(places: Iterable[tuple[int, int]], reach: int) -> Iterator[tuple[int, int]]:
    """Widen places to both sides, and join those that then touch."""
    window: tuple[int, int] | None = None
    for start, end in places:
        if window and start - reach <= window[1]:
            window = window[0], max(window[1], end + reach)
            continue
        if window:
            yield window
        window = max(0, start - reach), end + reach
    if window:
        yield window


def _luhn(found: str) -> bool:
    """Check a card number (ISO/IEC 7812-1)."""
    digits = [int(character) for character in found if character.isdigit()]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def _iban(found: str) -> bool:
    """Check an account number (ISO 13616, modulo 97)."""
    number = found.replace(" ", "")
    return int("".join(str(int(character, 36)) for character in number[4:] + number[:4])) % 97 == 1


def _class_of(character: str) -> str:
    return "digit" if character.isdigit() else "upper" if character.isupper() else "lower"


def _is_random(found: str) -> bool:
    """Tell a random string from words run together: its characters change class at nearly every second place."""
    classes = [_class_of(character) for character in found if character.isalnum()]
    changes = sum(one != other for one, other in pairwise(classes))
    return len(set(classes)) == len(("digit", "upper", "lower")) and changes > _LEAST_CHANGES * len(classes)


_LEAST_CHANGES = 0.4


def _is_mixed(found: str) -> bool:
    """Tell what may be a secret from a name in code: it has letters and digits, or signs that no name has."""
    has_digit, has_letter = any(map(str.isdigit, found)), any(map(str.isalpha, found))
    return (has_digit and has_letter) or bool(re.search(r"[^\w.:/\\|*=…-]", found)) or found.isdigit()


def _is_phone(found: str) -> bool:
    digits = sum(map(str.isdigit, found))
    return _LEAST_DIGITS <= digits <= _MOST_DIGITS and not re.match(r"\d{4}[-/.]\d\d?[-/.]|\d\d?[-/.]\d\d?[-/.]", found)


_LEAST_DIGITS, _MOST_DIGITS = 7, 15  # of a telephone number (ITU-T E.164)
_LOCAL_DIGITS = 8  # up to so many digits that begin with 0 can be a date
# What a token of these services begins with, by the documentation of each.
_PREFIXES = (
    *("ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "glptt-", "gldt-", "glrt-", "glcbt-", "xoxa-"),
    *("xoxb-", "xoxe-", "xoxo-", "xoxp-", "xoxr-", "xoxs-", "xapp-", "sk-", "sk_live_", "sk_test_", "rk_live_"),
    *("rk_test_", "whsec_", "hf_", "npm_", "pypi-", "dop_v1_", "doo_v1_", "dckr_pat_", "shpat_", "shpss_", "ya29."),
    *("GOCSPX-", "AIza", "SG.", "AGE-SECRET-KEY-1", "lin_api_", "ntn_", "xai-", "gsk_", "r8_", "pplx-", "hvs."),
    *("sbp_", "figd_", "tskey-", "rubygems_", "nvapi-", "atlasv1.", "EAACEdEose0cBA", "sq0atp-", "sq0csp-", "PMAK-"),
)
_PEM = r"-----(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----"
_WORDS = (
    r"passwords?|passwd|pwd|passwort|kennwort|passcode|pin|mot de passe|contraseña|senha|пароль|密码|パスワード"
    r"|secret|token|api[_ -]?key|access[_ -]?key|secret[_ -]?key|private[_ -]?key|auth[_ -]?key|client[_ -]?secret"
)
_TEL = r"tel|telephone|phone|mobile|cell|fax|call|ring|text|whatsapp|handy|telefon|mobil|tél|téléphone|teléfono|móvil"
_TEL_WORDS = ("tel", "phone", "mobil", "cell", "fax", "call", "ring", "text", "whatsapp", "handy", "tél", "móvil")
_TO = r"(?:[ :.=-]{0,3}\b(?:me|us|him|her|them|number|no|nr|at|on|is|under|unter|ist)\b){0,3}[ :.=(\"'-]{0,4}"
_NUMBERED = r"passport|social security|national insurance|tax id|steuer-?id|ssn|driver'?s licen[cs]e|personalausweis"
_NUMBERED_WORDS = ("passport", "social security", "insurance", "tax id", "steuer", "ssn", "licen", "ausweis")
_PASS_WORDS = ("pass", "pwd", "wort", "pin", "mot de", "contrase", "senha", "пароль", "密码", "パスワード")
_PHRASE = r"(?i)\b(?:passphrase\s{1,2}is|(?:passphrase|passwords?|passwort|kennwort)\s{0,2}[:=])\s{1,3}"


def _of(
    rule: Rule,
    near: Where | tuple[str, ...],
    expression: str,
    reach: int = 30,
    is_one: Callable[[str], bool] = bool,
) -> Pattern:
    return Pattern(rule, re.compile(expression), near, 0 if near is Where.LONG_WORD else reach, is_one)


PATTERNS = (
    _of(
        SECRET,
        ("private key",),
        _PEM + r"(?:\s*+[A-Za-z-]{3,20}+: [^\n]{0,120}+\n)*+(?:[\s\"'\\+]*+[A-Za-z0-9+/=]{20,}+)*+"
        r"(?:[\s\"'\\+]{0,8}[A-Za-z0-9+/=]{1,80}?(?:\s|\\[nr])*+(?=-----END))?(?:(?:\s|\\[nr]?|[\"'+]){0,8}"
        + _PEM
        + ")?",
        reach=20_000,
    ),
    _of(SECRET, ("://",), r"(?<=://)(?P<x>[^\s/:@'\"<>]{0,100}:[^\s/@'\"<>]{1,200})@", reach=310),
    _of(
        SECRET,
        Where.LONG_WORD,
        rf"(?<![A-Za-z0-9])(?:{'|'.join(map(re.escape, _PREFIXES))})[\w.-]{{12,400}}+",
        is_one=lambda found: any(map(str.isdigit, found)),
    ),
    _of(SECRET, Where.LONG_WORD, r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b"),
    _of(SECRET, Where.LONG_WORD, r"\beyJ[\w-]{10,4000}+\.[\w-]{10,8000}+(?:\.[\w-]{0,4000}+)?"),
    _of(SECRET, Where.LONG_WORD, r"\b\d{8,10}:AA[\w-]{33}(?![\w-])"),
    _of(SECRET, Where.LONG_WORD, r"(?i)\baccountkey=(?P<x>[\w+/=]{40,100})"),
    _of(SECRET, Where.LONG_WORD, r"(?:hooks\.slack\.com|discord(?:app)?\.com/api)/(?P<x>[\w/-]{20,200})"),
    _of(SECRET, Where.LONG_WORD, r"\b(?:[0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}\b"),
    _of(SECRET, Where.LONG_WORD, r"(?<![\w+/=%.-])[\w+-]{32,512}+={0,2}", is_one=_is_random),
    _of(
        SECRET,
        ("bearer", "basic", "authorization", "api-key"),
        r"(?i)\b(?:bearer|basic|authorization:|x-api-key:)\s{1,3}(?P<x>[\w.~+/=-]{16,4000})",
        reach=4010,
        is_one=_is_mixed,
    ),
    _of(
        SECRET,
        ("pass", "wort"),
        _PHRASE + r"(?P<x>(?:[^\W\d_]{3,20}[ -]){3,9}[^\W\d_]{3,20})",
        reach=250,
    ),
    _of(
        SECRET,
        (*_PASS_WORDS, "secret", "token", "key"),
        rf"(?i)(?<![^\W_])(?:\w{{0,20}}[_-])?(?:{_WORDS})[\"']?\s{{0,3}}(?::=|=>|[:=\uff1a]|\bis\b|\bist\b)\s{{0,3}}"
        r"[\"'`]?(?P<x>[^\s\"'`<>,;(){}\[\]$]{4,200})",
        reach=240,
        is_one=_is_mixed,
    ),
    _of(IBAN, Where.DIGITS, r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", is_one=_iban),
    _of(
        CARD,
        Where.DIGITS,
        r"(?<![\w.-])(?:(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d|6\d{3})(?:[ -]\d{4}){3}|3[4-7]\d\d[ -]\d{6}[ -]\d{5}"
        r"|4\d{12}(?:\d{3})?|(?:5[1-5]|2[2-7]|6\d)\d{14}|3[47]\d{13}|3[068]\d{12})(?![\w.-])",
        is_one=_luhn,
    ),
    _of(PERSONAL_NUMBER, Where.DIGITS, r"(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])"),
    _of(
        PERSONAL_NUMBER,
        Where.DIGITS,
        r"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b",
    ),
    _of(
        PERSONAL_NUMBER,
        _NUMBERED_WORDS,
        rf"(?i)\b(?:{_NUMBERED})\b[^\n\d]{{0,24}}?(?P<x>\b[A-Z]{{0,3}}\d[\dA-Z -]{{5,14}}[\dA-Z])",
        reach=70,
    ),
    _of(EMAIL, ("@",), r"(?<![\w.+%-])\w[\w.+%-]{0,63}+@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?![\w-])", reach=320),
    _of(
        PHONE,
        Where.DIGITS,
        r"(?<![\w+.,/=-])(?:\+[1-9]|00[1-9]\d{0,2}[ .(/-])(?:[ .()/-]{0,2}\d){6,13}(?!\w)",
        is_one=_is_phone,
    ),
    _of(PHONE, Where.DIGITS, r"(?<![\w.-])\(?[2-9]\d{2}\)?[-. ][2-9]\d{2}[-. ]\d{4}(?![\w-])", is_one=_is_phone),
    _of(
        PHONE,
        Where.DIGITS,
        r"(?<![\w.+/-])\(?0\d{2,4}\)?[ /-]\d{2,8}(?:[ /-]?\d{2,4}){0,3}(?![\w-])",
        is_one=lambda found: _is_phone(found) and sum(map(str.isdigit, found)) > _LOCAL_DIGITS,
    ),
    _of(PHONE, Where.DIGITS, r"(?<![\w+./-])(?<!\w\w )0[1-9](?:[ .]\d{2}){4}(?![ .]?\w)"),
    _of(
        PHONE, _TEL_WORDS, rf"(?i)\b(?:{_TEL})\b{_TO}(?P<x>\+?\(?\d(?:[ .()/-]{{0,2}}\d){{6,14}})(?!\w)", 100, _is_phone
    ),
)
