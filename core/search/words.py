"""Turn what a person types into an expression of the word index."""

import re

_WORD = re.compile(r"\w+", re.UNICODE)
_PHRASE = re.compile(r'"([^"]+)"')
_MIN_PREFIX = 3
_MAX_WORDS = 64
_MAX_TELLING = 16

# Words that say nothing about what a question is about; a recall query without them finds the topic.
_COMMON = frozenset(
    """
    a about after all also am an and any are as at be because been before being between both but by can could did
    do does doing done for from get had has have having he her here him his how i if in into is it its just know like
    me more most my no not of on once only or other our out over own please remember said same say she should so some
    such tell than that the their them then there these they this those through to too under until up us use used
    using very was we were what when where which while who whom why will with would write wrote you your
    """.split()  # noqa: SIM905 - a hundred quoted words would hide the one that is wrong
)


def expression(query: str) -> str | None:
    """Match entries that hold every word and every "quoted phrase"; the last word may be a beginning.

    Every term is quoted, so that no text is read as query syntax. None if there is nothing to look for.
    """
    phrases = [" ".join(_WORD.findall(phrase)) for phrase in _PHRASE.findall(query)]
    words = _WORD.findall(_PHRASE.sub(" ", query))[:_MAX_WORDS]
    terms = [f'"{phrase}"' for phrase in phrases if phrase] + [f'"{word}"' for word in words]
    if not terms:
        return None
    if words and len(words[-1]) >= _MIN_PREFIX and not query.endswith((" ", '"')):
        terms[-1] += "*"
    return " ".join(terms)


def telling_words(text: str) -> list[str]:
    """Return the words of a text that say what it is about, in small letters, each once."""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(text))
    return [word for word in words if word not in _COMMON and len(word) > 1]


def any_word_expression(question: str) -> str | None:
    """Match entries that hold any of the telling words of a question, for recall; of very many the longest count."""
    telling = telling_words(question)
    kept = set(sorted(telling, key=len, reverse=True)[:_MAX_TELLING])
    return " OR ".join(f'"{word}"' for word in telling if word in kept) or None
