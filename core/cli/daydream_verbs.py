"""Verbs for daydreaming: daydream, insights, digest."""

from typing import Annotated, Any

import typer

from core.cli.context import acting, one_line, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import training_progress
from core.daydream.statistics import Statistics
from core.services.daydreaming import MINUTES, Dream, DreamResult
from core.services.digest import Digest, Insight, Item

_SEQ = typer.Argument(help="The insight, as `guardian insights list` names it.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(daydream)
    app.command()(digest)
    insights = typer.Typer(help="What daydreaming brought.", no_args_is_help=True)
    insights.command("list")(list_insights)
    insights.command()(show)
    insights.command()(keep)
    insights.command()(dismiss)
    insights.command()(retract)
    insights.command()(stats)
    app.add_typer(insights, name="insights")


def daydream(
    minutes: Annotated[float, typer.Option(min=0.05, max=24 * 60, help="For so many minutes.")] = MINUTES,
) -> None:
    """Bring distant entries of your log together and append the best of what comes of it. Ctrl+C keeps it for later."""
    with acting("daydream", minutes=minutes) as (guardian, result), stop_on_interrupt() as stop:
        with training_progress() as show_progress:
            dreamt = guardian.daydreaming.run(minutes, show_progress, stop)
        result |= {"run": dreamt.run, "insights": [one.seq for one in dreamt.insights]}
    if options.is_json:
        print_json(vars(dreamt) | {"insights": [_dream_json(one) for one in dreamt.insights]})
        return
    _print_run(dreamt)


def list_insights(limit: Annotated[int, typer.Option(min=1, help="How many.")] = 20) -> None:
    """List insights and questions, the newest first."""
    with acting("insights list", limit=limit) as (guardian, _):
        found = guardian.digest.insights(limit)
    for one in found:
        _print_insight(one)
    if not found and not options.is_json:
        print_text("There is none yet. `guardian daydream` looks for some; each night does.")


def show(seq: Annotated[int, _SEQ]) -> None:
    """Show one with the entries it rests on."""
    with acting("insights show", seq=seq) as (guardian, _):
        item = guardian.digest.item(seq)
    _print_item(item)


def keep(seq: Annotated[int, _SEQ]) -> None:
    """Keep an insight: more like this."""
    with acting("insights keep", seq=seq) as (guardian, _):
        insight = guardian.digest.keep(seq)
    _print_insight(insight)


def dismiss(seq: Annotated[int, _SEQ]) -> None:
    """Dismiss an insight: less like this."""
    with acting("insights dismiss", seq=seq) as (guardian, _):
        insight = guardian.digest.dismiss(seq)
    _print_insight(insight)


def retract(seq: Annotated[int, _SEQ]) -> None:
    """Take back what was said of an insight."""
    with acting("insights retract", seq=seq) as (guardian, _):
        insight = guardian.digest.take_back(seq)
    _print_insight(insight)


def stats() -> None:
    """Say how often insights were kept, against pairs drawn by chance and the most alike."""
    with acting("insights stats") as (guardian, _):
        figures = guardian.past_dreams.statistics()
    if options.is_json:
        print_json(figures)
        return
    _print_statistics(figures)


def digest() -> None:
    """Read what the last night brought, each insight beside the entries it rests on, and the questions for you."""
    with acting("digest") as (guardian, _):
        found = guardian.digest.current()
    for item in found.items:
        _print_item(item)
    if not found.items and not options.is_json:
        _print_quiet(found)


def _print_run(dreamt: DreamResult) -> None:
    told = f"{dreamt.pairs} pairs, {dreamt.candidates} texts, {dreamt.survivors} stood up to the filters"
    print_text(f"{told}, in {dreamt.seconds:.0f} s ({dreamt.tokens_per_s:.0f} tokens a second).")
    print_text(f"Of the {dreamt.measured} best, {dreamt.needed} need every entry they cite.")
    if dreamt.is_stopped:
        print_text("It was stopped; the next run goes on with what it found.")
    if dreamt.dropped:
        print_text("Dropped: " + ", ".join(f"{reason} {count}" for reason, count in dreamt.dropped.items()))
    for one in dreamt.insights:
        print_text(f"{one.seq:>7}  {one.kind:<14}{one.text}")
    if not dreamt.insights and not dreamt.is_stopped:
        print_text("Nothing passed the bar: a quiet day.")
    if dreamt.note:
        print_text(dreamt.note)


def _print_insight(one: Insight) -> None:
    if options.is_json:
        print_json(_insight_json(one))
    else:
        drawn = f", {one.arm}" if one.arm else ""
        print_text(f"{one.seq:>7}  {one.time[:10]}  {one.kind:<14}{one.verdict or '-'}{drawn}  {one_line(one.text)}")


def _print_item(item: Item) -> None:
    one = item.insight
    if options.is_json:
        print_json(_insight_json(one) | {"sources": [vars(source) for source in item.sources]})
        return
    print_text(f"\n{one.seq}  {one.kind}  {one.verdict or 'not judged yet'}\n{one.text}")
    for source in item.sources:
        print_text(f"\n    [{source.seq}] {source.time[:10]}  {source.title}")
        print_text("\n".join(f"    {line}" for line in source.text.splitlines()))


def _print_quiet(found: Digest) -> None:
    since = f" since {found.since}" if found.since else ""
    print_text(f"A quiet day: nothing new{since}.")


def _print_statistics(figures: Statistics) -> None:
    for arm in figures.arms:
        interval = f"{arm.low:.0%} to {arm.high:.0%}" if arm.judged else "-"
        print_text(f"{arm.arm:<9}shown {arm.shown:>4}  judged {arm.judged:>4}  kept {arm.kept:>4}  {interval}")
    print_text(figures.sentence)


def _insight_json(one: Insight) -> dict[str, Any]:
    shown = {name: value for name, value in vars(one).items() if name != "from_"}
    return {"seq": one.seq, "text": one.text, "from": list(one.from_)} | shown


def _dream_json(one: Dream) -> dict[str, Any]:
    return {"seq": one.seq, "text": one.text, "from": list(one.from_), "score": one.score, "kind": one.kind}
