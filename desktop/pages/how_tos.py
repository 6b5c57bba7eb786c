"""Short instructions for what one does with the app, each with its page and the verbs that do the same."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True)
class HowTo:
    """How to do one thing; texts are of the context "HowTo", verbs are what is typed in a terminal."""

    title: str
    steps: tuple[str, ...]
    verbs: tuple[str, ...]
    page: str = ""  # where it happens, by its name in the navigation


HOW_TOS = (
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Capture a thought"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Press the keys for capture in any program, or choose Capture in the menu."),
            QT_TRANSLATE_NOOP("HowTo", "Write, and save with Ctrl+Enter. Esc hides the window and keeps the text."),
            QT_TRANSLATE_NOOP(
                "HowTo", "It works while the vault is locked, too: what you save joins your log at the next unlock."
            ),
        ),
        ("guardian capture",),
        "log",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Bring in what you have written"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Choose Import in the menu, or drag a folder or file onto the window."),
            QT_TRANSLATE_NOOP("HowTo", "Say which names are yours, so that others' words are not taken for your own."),
            QT_TRANSLATE_NOOP("HowTo", "Your files are only read. What is imported twice is kept once."),
        ),
        ("guardian import", "guardian import --help"),
        "log",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Chat"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Ask, and the model on this machine answers. It can look up your log."),
            QT_TRANSLATE_NOOP("HowTo", "A number such as [12] is an entry it used: choose it to read that entry."),
            QT_TRANSLATE_NOOP(
                "HowTo", "Endorse, correct or reject an answer: it learns from that, and you can take it back."
            ),
        ),
        ("guardian chat", "guardian ask", "guardian endorse", "guardian correct", "guardian reject"),
        "chat",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Write a draft"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Say in one sentence what it is about, or begin to write."),
            QT_TRANSLATE_NOOP("HowTo", "Tab takes what is suggested in grey; go on writing and it goes away."),
            QT_TRANSLATE_NOOP("HowTo", "Choose some text to have it said differently; you decide about every change."),
        ),
        ("guardian draft", "guardian document suggest", "guardian complete"),
        "draft",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Let it learn"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Learning reads your own words and makes an adapter, a small part of a model."),
            QT_TRANSLATE_NOOP("HowTo", "A gate measures it on texts it has not read. Only what passes is used."),
            QT_TRANSLATE_NOOP(
                "HowTo", "You can pause, go on later, go back to an earlier adapter, and compare two without names."
            ),
        ),
        ("guardian train", "guardian adapters list", "guardian adapters rollback", "guardian evaluate"),
        "learning",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Read what the night brought"),
        (
            QT_TRANSLATE_NOOP(
                "HowTo", "Each night distant entries are brought together. In the morning the best is on Insights."
            ),
            QT_TRANSLATE_NOOP(
                "HowTo",
                "Keep what helps and dismiss the rest: it learns what interests you. Answer its questions there.",
            ),
            QT_TRANSLATE_NOOP("HowTo", "Not every day brings something. A quiet day is better than a poor insight."),
        ),
        ("guardian digest", "guardian insights list", "guardian insights keep", "guardian daydream"),
        "insights",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Let it work while you are away"),
        (
            QT_TRANSLATE_NOOP(
                "HowTo",
                "It learns, daydreams, checks and backs up while nobody is at the machine, and stops at a touch.",
            ),
            QT_TRANSLATE_NOOP(
                "HowTo", "Background says what is due, what waits and why. You can pause it, or do it now."
            ),
            QT_TRANSLATE_NOOP(
                "HowTo",
                "Nights need a vault that is open: start at login, and let locking wait for the work of the night.",
            ),
        ),
        ("guardian schedule list", "guardian schedule pause", "guardian schedule run", "guardian serve"),
        "background",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Keep it private, and safe"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Everything is encrypted on this machine. Lock with Ctrl+L, or let it lock."),
            QT_TRANSLATE_NOOP("HowTo", "Keep the recovery code on paper: without it and the passphrase all is lost."),
            QT_TRANSLATE_NOOP("HowTo", "Choose a folder for daily backups in the settings, best on another drive."),
            QT_TRANSLATE_NOOP(
                "HowTo",
                "Entries never change. Redacting removes the text of one for good, and says what had learnt it.",
            ),
        ),
        ("guardian lock", "guardian backup", "guardian verify", "guardian redact", "guardian export"),
        "privacy",
    ),
    HowTo(
        QT_TRANSLATE_NOOP("HowTo", "Find anything"),
        (
            QT_TRANSLATE_NOOP("HowTo", "Ctrl+K finds pages, actions, settings and keys by their words."),
            QT_TRANSLATE_NOOP("HowTo", "Ctrl+F searches the page you are on."),
            QT_TRANSLATE_NOOP("HowTo", "Ctrl+Z takes back what you did last, where that can be taken back."),
        ),
        ("guardian search", "guardian settings list", "guardian --help"),
    ),
)


def shown(text: str) -> str:
    """Return a text of the instructions in the language of the window."""
    return QCoreApplication.translate("HowTo", text)
