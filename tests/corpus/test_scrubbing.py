"""No secret, and no number or address of somebody else, is ever in what training reads."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from logged import learnt, only, put, shown

from core.corpus.pieces import Piece
from core.corpus.rules import OWN, QUOTED
from core.corpus.scrubbing import find, own_addresses, scrubbed
from core.entries import Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus
from core.vault.recovery import encode, new_secret

# Made up, in the published formats; put together here so that no scanner of source code takes them for real ones.
PEM = (
    "-----BEGIN "
    + "RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA"
    + "x7Gf" * 40
    + "\nab==\n-----END "
    + "RSA PRIVATE KEY-----"
)
SECRETS = [
    ("ghp_" + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9", "secret"),
    ("github_pat_" + "11ABCDE0Y0abcdefghijkl_mnopqrstuvwxyz", "secret"),
    ("xoxb-" + "123456789012-abcdefghijkl", "secret"),
    ("AKIA" + "IOSFODNN7EXAMPLQ", "secret"),
    ("AIza" + "SyA1234567890abcdefghijklmnopqrstuv", "secret"),
    ("sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc", "secret"),
    ("sk-" + "proj-abc123DEF456ghi789JKL012mno", "secret"),
    ("eyJhbGciOiJIUzI1NiJ9." + "eyJzdWIiOiIxMjM0In0." + "SflKxwRJSMeKKF2QT4fwpM", "secret"),
    ("123456789:AA" + "HdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1", "secret"),
    (PEM, "secret"),
    (PEM.replace("RSA ", "").replace("\n", "\\n"), "secret"),
    ("q7Wm2Zp9Xk4Tn8Vb3Rc6Yd1Hf5Jg0LsA", "secret"),
    ("5500 0000 0000 0004", "card number"),
    ("4111111111111111", "card number"),
    ("3782 822463 10005", "card number"),
    ("DE89 3704 0044 0532 0130 00", "account number"),
    ("GB29NWBK60161331926819", "account number"),
    ("FR1420041010050500013M02606", "account number"),
    ("078-05-1120", "personal number"),
    ("QQ 12 34 56 C".replace("QQ", "AB"), "personal number"),
    ("ann.lee+mail@hives.co.uk", "e-mail address"),
    ("jürgen@münchen.de", "e-mail address"),
    ("+49 30 901820", "phone number"),
    ("+1 (415) 867-5309", "phone number"),
    ("0044 20 7946 0958", "phone number"),
    ("415-867-5309", "phone number"),
    ("030/90182-0123", "phone number"),
    ("01 47 23 54 01", "phone number"),
]
NAMED = [
    ("password: hunter2", "hunter2"),
    ("DB_PASSWORD=s3cr3t!x", "s3cr3t!x"),
    ('"api_key": "9f8e7d6c5b4a"', "9f8e7d6c5b4a"),
    ("my PIN is 4711", "4711"),
    ("Passwort: Sommer2024", "Sommer2024"),
    ("passphrase: correct horse battery staple", "correct horse battery staple"),
    ("пароль: qwerty12", "qwerty12"),
    ("postgres://admin:pa55word@db.internal/app", "admin:pa55word"),
    ("Authorization: Bearer abcDEF1234567890abcd", "abcDEF1234567890abcd"),
    ("passport no. C01X00T47", "C01X00T47"),
    ("call me at 867 5309 22", "867 5309 22"),
]
HARMLESS = [
    "I paid 1234567890123456 times",  # no card: the checksum is wrong
    "version 1.2.3.4, build 20240131123456",
    "2024-01-31 12:30:45 and 31/01/2024 10:15",
    "3f786850e387550fdab836ed7e6dc881de23001b",  # the hash of a commit
    "123e4567-e89b-12d3-a456-426614174000",
    "git@github.com:someone/project.git and ssh://root@server/path",
    "write to someone@example.com",
    "icon@2x.png",
    "The password is the thing people forget.",
    "def login(user, password=None, token: str = token):",
    "ThisIsAVeryLongCamelCaseNameWithoutAnyDigitsInItAtAll",
    "https://example.com/2021/03/a-long-name-of-an-article-about-something-or-other",
    "1 000 000 euros, 12 34 56",
    "00 61 73 6d 01 00 00 00 01 04 60 00",
]


@pytest.mark.parametrize(("secret", "rule"), SECRETS)
def test_each_format_is_found_whole_and_nothing_around_it(secret: str, rule: str) -> None:
    text = f"Before it\n{secret}\nand after."
    (found,) = find(text)
    assert (text[found.start : found.end], found.rule.name) == (secret, rule)


@pytest.mark.parametrize(("text", "secret"), NAMED)
def test_what_a_word_announces_is_found(text: str, secret: str) -> None:
    (found,) = find(text)
    assert text[found.start : found.end] == secret


@pytest.mark.parametrize("text", HARMLESS)
def test_what_only_looks_alike_stays(text: str) -> None:
    assert [text[one.start : one.end] for one in find(text)] == []


def test_our_own_recovery_code_is_a_secret() -> None:
    code = encode(new_secret())
    assert [code[one.start : one.end] for one in find(code)] == [code]


def test_it_is_replaced_also_where_it_is_only_read(log: Log) -> None:
    text = f"My key is {SECRETS[0][0]} now.\n> ask ann@hives.net\nDone."
    start = text.index(">")
    put(log, text, Kind.IMPORT, not_own=[[start, text.index("Done"), "quoted"]])
    document = only(read_corpus(log))
    assert shown(document) == [
        ("own", "My key is"),
        ("secret", " [secret]"),
        ("own", " now.\n"),
        ("quoted", "> ask"),
        ("e-mail address", " [e-mail address]"),
        ("quoted", "\n"),
        ("own", "Done."),
    ]
    assert learnt(document) == "My key is| now.\n|Done."


def test_it_is_replaced_in_what_is_answered(log: Log) -> None:
    theirs = put(log, "Call +49 30 901820", Kind.IMPORT, Origin.KNOWN)
    put(log, "I did.", Kind.IMPORT, parent=theirs)
    assert only(read_corpus(log)).text == "Call [phone number]\n\nI did."


def test_addresses_of_ones_own_stay(log: Log) -> None:
    put(log, "", Kind.ACTION, verb="log")
    arguments = '{"paths": ["/x"], "me": ["Ann@Hives.net", "Ann Lee"]}'
    put(log, arguments, Kind.ACTION, verb="import", result={})
    put(log, "x", Kind.IMPORT, details={"author": "Ann <lee@work.org>, +49 30 901820"})
    put(log, "ann@hives.net, lee@work.org, 030 901820 or bob@other.org, not both", time_utc_ns=9)
    text = read_corpus(log).documents[0].text
    assert text == "ann@hives.net, lee@work.org, 030 901820 or [e-mail address], not both"


def test_a_signature_of_somebody_else_makes_no_address_ones_own(log: Log) -> None:
    put(log, "x", Kind.IMPORT, Origin.KNOWN, details={"author": "bob@other.org"})
    put(log, "Ask bob@other.org, please.")
    assert only(read_corpus(log)).text == "Ask [e-mail address], please."


def test_what_reaches_over_two_authors_is_replaced_once() -> None:
    secret = SECRETS[0][0]
    pieces = [Piece(f"a {secret[:9]}", OWN, 1), Piece(f"{secret[9:]} b", QUOTED, 1)]
    made = scrubbed(pieces, frozenset())
    assert "".join(piece.text for piece in made) == "a [secret] b"


@given(st.text(max_size=300), st.text(alphabet="aA1@.:/-+ =_\n", max_size=300))
def test_any_text_is_scrubbed_for_good(text: str, likely: str) -> None:
    pieces = [Piece(text, OWN, 1), Piece(likely, QUOTED, 1)]
    expected, place = "", 0
    for one in find(text + likely):
        assert place <= one.start < one.end
        expected += (text + likely)[place : one.start] + f"[{one.rule.name}]"
        place = one.end
    made = scrubbed(pieces, frozenset())
    assert "".join(piece.text for piece in made) == expected + (text + likely)[place:]
    own = "".join(piece.text for piece in made if piece.rule is OWN)
    assert len(own) <= len(text)
    for piece in made:
        assert piece.rule in {OWN, QUOTED} or piece.text.lstrip(" ") == f"[{piece.rule.name}]"


@pytest.mark.parametrize(
    "piece",
    ["a", "1", "@", "a@", "1 ", "aB1", "password: ", "-----BEGIN PRIVATE KEY-----", "://a:", "+1(", "bearer ", "DE12 "],
)
def test_no_text_makes_it_slow(piece: str) -> None:
    small, large = piece * (5_000 // len(piece)), piece * (100_000 // len(piece))
    find(small)
    began = time.process_time()
    find(small)
    first = time.process_time() - began
    began = time.process_time()
    find(large)
    # Twenty times the text in a hundred times the time at most; what is quadratic needs four hundred.
    assert time.process_time() - began < 100 * max(first, 0.005)


def test_own_addresses_are_known_in_every_spelling() -> None:
    own = own_addresses(["Ann Lee", "ann@hives.net", "+44 20 7946 0958"])
    assert find("ANN@HIVES.NET and 020 7946 0958", own) == []
    assert own_addresses(["Ann Lee"]) == frozenset()
