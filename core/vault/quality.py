"""How hard a passphrase is to guess."""

from dataclasses import dataclass

MIN_CHARACTERS = 12
MIN_SCORE = 3
_JUDGED_CHARACTERS = 72  # zxcvbn refuses more


@dataclass(frozen=True)
class Quality:
    """A zxcvbn score from 0 to 4, whether it is enough for a vault, and what to do if not."""

    score: int
    is_enough: bool
    advice: str


def judge(passphrase: str) -> Quality:
    """Judge a passphrase by zxcvbn (Wheeler 2016): enough is a score of 3 with 12 characters."""
    if not passphrase:
        return Quality(0, False, "Four or more random words make a good passphrase.")
    import zxcvbn  # noqa: PLC0415 - its dictionaries take 14 MB, and only who chooses a passphrase needs them

    result = zxcvbn.zxcvbn(passphrase[:_JUDGED_CHARACTERS])
    score = int(result["score"])
    if len(passphrase) < MIN_CHARACTERS:
        return Quality(min(score, 2), False, f"Use at least {MIN_CHARACTERS} characters; four random words are easy.")
    if score < MIN_SCORE:
        feedback = result["feedback"]
        hints = [feedback["warning"], *feedback["suggestions"]]
        return Quality(score, False, " ".join(hint for hint in hints if hint) or "Add one or two random words.")
    return Quality(score, True, "This is a good passphrase.")
