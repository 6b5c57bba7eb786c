"""What the self-model says, section by section, from what was measured."""

from collections import Counter
from collections.abc import Sequence

from core.clock import utc_text
from core.entries import Entry, Kind
from core.writing.measures import Cited, Measures, Quote
from core.writing.self_model_text import Sections

SUMMARY = "In short"
_LONGEST_QUOTE = 200
_WISHES = 10
_LEAST_SHARE = 0.01
_CORRECTIONS = 8
_JUDGEMENTS = frozenset({"endorse", "accept", "reject"})  # not which branch was gone to, or what was taken back


def sections(measures: Measures, tags: Counter[str], corrections: Sequence[Entry]) -> Sections:
    """Write all sections; every line ends with the entries it rests on."""
    return {
        SUMMARY: [],
        "How I write": _how(measures),
        "What I write about": _about(measures),
        "People and projects": _names(measures, tags),
        "What I said I want": [_quoted(wish) for wish in _newest(measures.wishes)],
        "Corrections I made": _corrections(corrections),
    }


def _how(measures: Measures) -> list[str]:
    low, middle, high = measures.sentence_words
    all_of_them = f"[{measures.first_seq}] [{measures.last_seq}]"
    languages = ", ".join(f"{name} {share:.0%}" for name, share in measures.languages.items() if share >= _LEAST_SHARE)
    marks = ", ".join(f"{name} {rate}" for name, rate in measures.marks.items())
    lines = [
        f"- {measures.texts} texts, {measures.words} words, from {all_of_them}.",
        f"- Sentences have {middle} words, half of them {low} to {high}. {all_of_them}",
    ]
    if languages:
        lines.append(f"- Languages: {languages}. {all_of_them}")
    if marks:
        lines.append(f"- In a thousand words: {marks}. {all_of_them}")
    if favourites := measures.favourites(14):
        lines.append(f"- Favourite words: {_listed(favourites)}")
    if openings := measures.openings(6):
        lines.append(f"- Sentences often begin with: {_listed(openings)}")
    return lines


def _about(measures: Measures) -> list[str]:
    return [f"- {year}: {_listed(words)}" for year, words in measures.topics(8).items()]


def _names(measures: Measures, tags: Counter[str]) -> list[str]:
    lines = [f"- {name.text}, {name.count} times {_seqs(name)}" for name in measures.names(12)]
    often = [f"{tag} ({count})" for tag, count in tags.most_common(8) if count > 1]
    if often:
        lines.append(f"- Tags: {', '.join(often)} [{measures.first_seq}] [{measures.last_seq}]")
    return lines


def _corrections(entries: Sequence[Entry]) -> list[str]:
    judgements = [entry for entry in entries if entry.meta.get("verdict") in _JUDGEMENTS]
    verdicts = Counter(str(entry.meta["verdict"]) for entry in judgements)
    judged = [entry.seq for entry in judgements[:3]]
    lines = []
    if verdicts:
        counts = ", ".join(f"{count} {verdict}" for verdict, count in sorted(verdicts.items()))
        lines.append(f"- Verdicts on what the model wrote: {counts} {' '.join(f'[{seq}]' for seq in judged)}")
    written = [entry for entry in entries if entry.kind is Kind.CORRECTION and entry.text.strip()]
    lines += [
        _quoted(Quote(" ".join(entry.text.split()), entry.seq, utc_text(entry.time_utc_ns)[:10]))
        for entry in written[:_CORRECTIONS]
    ]
    return lines


def _newest(quotes: Sequence[Quote]) -> list[Quote]:
    unique = {quote.text.casefold(): quote for quote in quotes if len(quote.text) <= _LONGEST_QUOTE}
    return sorted(unique.values(), key=lambda quote: (quote.day, quote.seq), reverse=True)[:_WISHES]


def _quoted(quote: Quote) -> str:
    text = quote.text if len(quote.text) <= _LONGEST_QUOTE else quote.text[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
    return f'- "{text}" ({quote.day}) [{quote.seq}]'


def _listed(words: Sequence[Cited]) -> str:
    return ", ".join(f"{word.text} {_seqs(word, 1)}" for word in words)


def _seqs(found: Cited, most: int = 3) -> str:
    return " ".join(f"[{seq}]" for seq in found.seqs[-most:])
