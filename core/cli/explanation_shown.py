"""Print what learning would learn from, and why."""

from core.cli.context import one_line, print_text
from core.services.explaining import Amount, Explanation, RuleCount, TextShown

_PARTS = {
    "learn": "to be learnt",
    "held out": "held out for the proof",
    "context": "read before the first",
    "not in this run": "not in this run",
}


def print_explanation(found: Explanation, is_one: bool) -> None:
    """Print all of it, or, if it is about one entry, only that."""
    if not is_one:
        _print_summary(found)
    for text in found.texts:
        _print_text(text)
    if found.left_out:
        print_text(found.left_out)
    if is_one or not found.texts:
        return
    print_text("\n`guardian train --explain --seq N` shows any entry; --limit shows more.")


def _print_summary(found: Explanation) -> None:
    print_text(found.problem or f"The next run is a {found.how} run: {found.why}.")
    print_text(f"Snapshot of the texts: {found.snapshot} (rules {found.rules_version})")
    print_text("\nTexts")
    for part, amount in found.parts.items():
        if amount.texts:
            print_text(f"  {_PARTS.get(part, part):<24}{_amount(amount)}")
    if found.commentary:
        print_text(f"  {'commentary of the model':<24}{found.commentary:>7} texts, never scored")
    print_text("\nKinds, and what a character of each weighs")
    for kind, amount in found.kinds.items():
        print_text(f"  {kind:<24}{_amount(amount)}, weight {found.weights[kind]:g}")
    _print_rules("Passages", found.rules)
    _print_rules("Left out", found.excluded)
    origins = ", ".join(f"{count} by {origin}" for origin, count in sorted(found.origins.items()))
    print_text(f"\nEntries looked at: {origins or 'none'}.")


def _print_rules(title: str, counts: list[RuleCount]) -> None:
    if not counts:
        return
    print_text(f"\n{title}")
    for one in counts:
        size = f"{one.characters:>9} characters" if one.characters else f"{one.entries:>9} entries"
        print_text(f"  {one.rule:<24}{size}  {one.why}")


def _print_text(text: TextShown) -> None:
    print_text(f"\nentry {text.seq}  {text.kind}, {text.time[:10]}, {text.part}, about {text.tokens} tokens to learn")
    for passage in text.passages:
        size = passage.end - passage.start
        print_text(f"  {passage.weight:<5g}{passage.rule:<22}{size:>7}  {one_line(passage.text)}")


def _amount(amount: Amount) -> str:
    return f"{amount.texts:>7} texts, {amount.characters} characters, about {amount.tokens} tokens"
