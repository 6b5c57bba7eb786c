"""What daydreaming does and brings, in words."""

from PySide6.QtCore import QCoreApplication

from core.daydream.nouns import Arm, DreamKind
from core.daydream.statistics import Statistics
from core.services.daydreaming import DreamResult
from core.services.digest import DISMISSED, KEPT, Insight
from core.services.results import TrainingProgress
from desktop.models.words import shown_utc
from desktop.pages.learning_words import progress_line, stage_name
from desktop.widgets.core_texts import in_own_words

translate = QCoreApplication.translate
_NONE = _TO = "\N{EN DASH}"


def kind_said(kind: str) -> str:
    """Say in plain words what an insight is."""
    return {
        DreamKind.CONNECTION: translate("Insights", "A connection"),
        DreamKind.CONTRADICTION: translate("Insights", "You said otherwise before"),
        DreamKind.PROMISE: translate("Insights", "Left open"),
        DreamKind.REMINDER: translate("Insights", "Its time has come"),
        DreamKind.DRAFT_SEED: translate("Insights", "Something you could write"),
        DreamKind.QUESTION: translate("Insights", "A question for you"),
    }.get(kind, translate("Insights", "A connection"))


def arm_said(arm: str) -> str:
    """Say how the entries were chosen that an insight rests on."""
    return {
        Arm.DREAM: translate("Insights", "chosen by daydreaming"),
        Arm.RANDOM: translate("Insights", "drawn by chance, for comparison"),
        Arm.NEAREST: translate("Insights", "the most alike, for comparison"),
    }.get(arm, "")


def verdict_said(insight: Insight) -> str:
    """Say what counts now, and only then how the entries were chosen: a control is judged without knowing."""
    said = {
        KEPT: translate("Insights", "You keep this."),
        DISMISSED: translate("Insights", "You have dismissed this."),
    }.get(insight.verdict, "")
    how = arm_said(insight.arm) if insight.arm else ""
    if said and how and not insight.is_question:
        return translate("Insights", "{said} Its entries were {how}.").format(said=said, how=how)
    return said


def dreaming_said(progress: TrainingProgress) -> tuple[str, str]:
    """Say what daydreaming does now, and how far it is."""
    names = {
        "dreaming": translate("Insights", "Bringing entries together"),
        "choosing": translate("Insights", "Letting the best compete"),
    }
    pairs = translate("Insights", "pairs so far: {count}").format(count=progress.step) if progress.step else ""
    is_dreaming = progress.stage == "dreaming"
    return names.get(progress.stage, stage_name(progress.stage)), pairs if is_dreaming else progress_line(progress)


def dreamt_said(result: DreamResult) -> tuple[str, str, str]:
    """Return title, text and kind of the message at the end of a run."""
    done = translate("Insights", "{pairs} pairs of entries, {candidates} texts; {survivors} stood up to the filters.")
    text = done.format(pairs=result.pairs, candidates=result.candidates, survivors=result.survivors)
    if result.note:
        text = f"{text} {in_own_words(result.note)}"
    if result.is_stopped:
        return translate("Insights", "Stopped. The next run goes on with what it has found."), text, "info"
    if not result.insights:
        return translate("Insights", "Nothing passed the bar this time."), text, "info"
    return translate("Insights", "New insights: {count}.").format(count=len(result.insights)), text, "good"


def statistics_rows(statistics: Statistics) -> list[tuple[str, str, str, str]]:
    """Return how often each way of choosing entries was kept, as rows of a table."""
    names = {
        Arm.DREAM: translate("Insights", "Daydreams"),
        Arm.RANDOM: translate("Insights", "Entries drawn by chance"),
        Arm.NEAREST: translate("Insights", "The most alike entries"),
    }
    counts = translate("Insights", "{kept} of {judged} judged, {shown} shown")
    return [
        (
            names[one.arm],
            f"{one.share:.0%}" if one.judged else _NONE,
            f"{one.low:.0%} {_TO} {one.high:.0%}" if one.judged else _NONE,
            counts.format(kept=one.kept, judged=one.judged, shown=one.shown),
        )
        for one in statistics.arms
    ]


def quiet_said(since: str | None) -> str:
    """Say that there is nothing new."""
    if since is None:
        return translate("Insights", "Nothing new: no insight has passed the bar since the last ones.")
    return translate("Insights", "A quiet day: nothing has passed the bar since {time}.").format(time=shown_utc(since))
