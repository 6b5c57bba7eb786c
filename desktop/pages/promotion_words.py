"""What changes when another adapter is put to use, before it is done."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.services.results import AdapterRecord
from desktop.pages.adapter_words import short_name

translate = QCoreApplication.translate


def promote_question(record: AdapterRecord, current: AdapterRecord | None) -> tuple[str, str]:
    """Ask whether an adapter is to be used, and say what changes."""
    title = translate("Promotion", "Use adapter {name} from now on?").format(name=short_name(record.id))
    instead = (
        translate("Promotion", "adapter {name}").format(name=short_name(current.id))
        if current
        else translate("Promotion", "the base model alone")
    )
    text = translate(
        "Promotion",
        "Answers and drafts come from it instead of {instead}. It learnt {count} of your texts. Nothing is deleted, "
        "and you can go back at any time.",
    )
    return title, text.format(instead=instead, count=QLocale().toString(record.learnt))


def roll_back_question(current: AdapterRecord) -> tuple[str, str]:
    """Ask whether to return to what was in use before, and say what changes."""
    title = translate("Promotion", "Go back to what was in use before {name}?").format(name=short_name(current.id))
    text = translate(
        "Promotion",
        "Answers and drafts come from the adapter that was promoted before it, or from the base model if there was "
        "none. Adapter {name} stays and can be used again.",
    )
    return title, text.format(name=short_name(current.id))
