"""What is stored, and who can read it, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.services import storage
from core.services.storage import Stored

_KINDS = {
    storage.LOG: (
        QT_TRANSLATE_NOOP("Storage", "Log"),
        QT_TRANSLATE_NOOP("Storage", "Everything you wrote, asked, imported and were answered, in one database."),
    ),
    storage.ATTACHMENTS: (
        QT_TRANSLATE_NOOP("Storage", "Attachments"),
        QT_TRANSLATE_NOOP("Storage", "Files that belong to entries."),
    ),
    storage.ADAPTERS: (
        QT_TRANSLATE_NOOP("Storage", "Adapters"),
        QT_TRANSLATE_NOOP("Storage", "What was learnt from your words, and saved runs."),
    ),
    storage.FUSED: (
        QT_TRANSLATE_NOOP("Storage", "Fused models"),
        QT_TRANSLATE_NOOP("Storage", "A base model and an adapter in one file; it can be made again."),
    ),
    storage.CONVERSATIONS: (
        QT_TRANSLATE_NOOP("Storage", "Conversations in progress"),
        QT_TRANSLATE_NOOP("Storage", "What the model has read of recent conversations; it can be made again."),
    ),
    storage.INBOX: (
        QT_TRANSLATE_NOOP("Storage", "Inbox"),
        QT_TRANSLATE_NOOP("Storage", "What was captured while the vault was locked and waits for the next unlock."),
    ),
    storage.FORMER_LOGS: (
        QT_TRANSLATE_NOOP("Storage", "Former logs"),
        QT_TRANSLATE_NOOP("Storage", "Copies of the log from before an update changed its format."),
    ),
    storage.BACKUPS: (
        QT_TRANSLATE_NOOP("Storage", "Backups"),
        QT_TRANSLATE_NOOP("Storage", "The whole vault in files of its own. They open with the secrets of their day."),
    ),
    storage.MODELS: (
        QT_TRANSLATE_NOOP("Storage", "Base models"),
        QT_TRANSLATE_NOOP(
            "Storage", "Public files that were fetched or came with the app. Nothing of yours is in them."
        ),
    ),
    storage.KEYS: (
        QT_TRANSLATE_NOOP("Storage", "Key slots"),
        QT_TRANSLATE_NOOP("Storage", "The wrapped master key. Without a passphrase or code it opens nothing."),
    ),
    storage.SETTINGS: (
        QT_TRANSLATE_NOOP("Storage", "Settings before unlocking"),
        QT_TRANSLATE_NOOP("Storage", "Colours, language and keys, which the window needs while it is locked."),
    ),
    storage.WINDOW: (
        QT_TRANSLATE_NOOP("Storage", "Place of the window"),
        QT_TRANSLATE_NOOP("Storage", "Where the window was and which page it showed."),
    ),
    storage.DIAGNOSTICS: (
        QT_TRANSLATE_NOOP("Storage", "Diagnostics"),
        QT_TRANSLATE_NOOP("Storage", "What went wrong inside the app, without any content."),
    ),
    storage.RESERVE: (
        QT_TRANSLATE_NOOP("Storage", "Reserve"),
        QT_TRANSLATE_NOOP("Storage", "Empty room that is given back when the disk is full, so that nothing is lost."),
    ),
}


def kind_of(stored: Stored) -> str:
    """Return what a kind of thing is called."""
    return _say(_KINDS[stored.name][0]) if stored.name in _KINDS else stored.name


def about(stored: Stored) -> str:
    """Return what a kind of thing is."""
    return _say(_KINDS[stored.name][1]) if stored.name in _KINDS else ""


def opens_with(stored: Stored, *, has_keyring: bool) -> str:
    """Return what it takes to read the content."""
    if not stored.is_encrypted:
        return _say(QT_TRANSLATE_NOOP("Storage", "not encrypted"))
    if has_keyring and stored.name != storage.BACKUPS:
        return _say(QT_TRANSLATE_NOOP("Storage", "passphrase, code or keyring"))
    return _say(QT_TRANSLATE_NOOP("Storage", "passphrase or code"))


def readers(stored: Stored) -> str:
    """Return which accounts of this machine can read the files."""
    who = {
        storage.OWNER: QT_TRANSLATE_NOOP("Storage", "your account"),
        storage.GROUP: QT_TRANSLATE_NOOP("Storage", "your group"),
        storage.EVERYBODY: QT_TRANSLATE_NOOP("Storage", "every account"),
        storage.SYSTEM: QT_TRANSLATE_NOOP("Storage", "as the system allows"),
    }[stored.readers]
    if stored.mode is None:
        return _say(who)
    return _say(QT_TRANSLATE_NOOP("Storage", "{who} ({mode})")).format(who=_say(who), mode=stored.mode)


def _say(text: str) -> str:
    return QCoreApplication.translate("Storage", text)
