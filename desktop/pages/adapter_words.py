"""What an adapter is, in words: for the lineage, for screen readers, and beside the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.services.results import AdapterRecord
from desktop.pages.standing_words import shown_date, shown_moment
from desktop.widgets.lineage_layout import GraphNode
from desktop.widgets.rows import one_line

translate = QCoreApplication.translate


def way_name(how: str) -> str:
    """Name how an adapter came about; a way not known here keeps its own word."""
    return {
        "nightly": translate("Adapters", "what was new"),
        "rebuild": translate("Adapters", "everything anew"),
        "merge": translate("Adapters", "merged"),
        "consistency": translate("Adapters", "made to hold"),
        "augmented": translate("Adapters", "with commentary"),
        "import": translate("Adapters", "imported"),
    }.get(how, one_line(how))


def short_name(adapter: str) -> str:
    """Return the beginning of an id, as long as is needed to tell adapters apart at sight."""
    return one_line(adapter.removeprefix("adapter-"))[:8]


def use_name(record: AdapterRecord) -> str:
    """Say whether an adapter is in use, could be, or was held back."""
    if record.current:
        return translate("Adapters", "in use")
    return translate("Adapters", "passed") if record.gate.is_passed else translate("Adapters", "held back")


def graph_node(record: AdapterRecord) -> GraphNode:
    """Return an adapter as a node of the lineage."""
    made = shown_moment(record.created)
    detail = translate("Adapters", "{gain} · {how}").format(gain=f"{record.gate.gain:+.3f}", how=way_name(record.how))
    facts = [
        translate("Adapters", "Adapter {name}, {use}, {how}, made {when}, gain {gain} bits a byte").format(
            name=short_name(record.id),
            use=use_name(record),
            how=way_name(record.how),
            when=made,
            gain=f"{record.gate.gain:+.3f}",
        ),
        "" if record.file else translate("Adapters", "its weights are gone"),
    ]
    return GraphNode(
        id=record.id,
        title=short_name(record.id),
        detail=detail,
        told=", ".join(filter(None, facts)),
        day=shown_date(record.created),
        parent=record.parent,
        parts=tuple(record.merged_from),
        is_current=record.current,
        is_passed=record.gate.is_passed,
        is_faded=not record.file,
    )


def details(record: AdapterRecord) -> list[list[str]]:
    """Return what is known of an adapter as rows of name and value."""
    rows = [
        [translate("Adapters", "Name"), record.id],
        [translate("Adapters", "Made"), shown_moment(record.created)],
        [translate("Adapters", "By"), way_name(record.how)],
        [translate("Adapters", "Went on from"), record.parent or translate("Adapters", "the base model")],
    ]
    if record.merged_from:
        rows.append([translate("Adapters", "Merged of"), ", ".join(record.merged_from)])
    learnt = QLocale().toString(record.learnt)
    rows += [
        [
            translate("Adapters", "Texts learnt"),
            translate("Adapters", "{count} and what is not known").format(count=learnt)
            if record.is_unknown
            else learnt,
        ],
        [translate("Adapters", "Weights"), _size(record)],
        [translate("Adapters", "Base model"), f"SHA-256 {record.base[:16]}…"],
        [translate("Adapters", "Texts of its run"), record.snapshot or translate("Adapters", "not noted")],
        [translate("Adapters", "Recipe"), recipe_line(record) or translate("Adapters", "not noted")],
    ]
    return rows


def recipe_line(record: AdapterRecord) -> str:
    """Return the numbers of the recipe in one line."""
    return ", ".join(f"{name} {_plain(value)}" for name, value in record.recipe.items())


def names_of(records: Sequence[AdapterRecord]) -> dict[str, str]:
    """Return adapters to choose from, with what tells them apart."""
    line = translate("Adapters", "{name} · {use} · {when}")
    return {
        record.id: line.format(name=short_name(record.id), use=use_name(record), when=shown_moment(record.created))
        for record in records
    }


def _size(record: AdapterRecord) -> str:
    if not record.file:
        return translate("Adapters", "deleted to make room; its entry stays")
    return translate("Adapters", "kept, {size}").format(size=QLocale().formattedDataSize(record.bytes))


def _plain(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
