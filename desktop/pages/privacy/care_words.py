"""The jobs that are done by themselves, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from core.services import care, night

_NAMES = {
    night.TRAIN: QT_TRANSLATE_NOOP("Care", "learning, each night"),
    night.DAYDREAM: QT_TRANSLATE_NOOP("Care", "daydreaming, each night"),
    night.DIGEST: QT_TRANSLATE_NOOP("Care", "digest, each morning"),
    care.FULL_CHECK: QT_TRANSLATE_NOOP("Care", "full check, each week"),
    care.CHECK: QT_TRANSLATE_NOOP("Care", "check, each day"),
    care.ROOT: QT_TRANSLATE_NOOP("Care", "one entry that stands for all before it, each day"),
    care.BACKUP: QT_TRANSLATE_NOOP("Care", "backup, each day"),
    care.RETENTION: QT_TRANSLATE_NOOP("Care", "removal of old backups, each day"),
}
_STATES = {
    "ok": QT_TRANSLATE_NOOP("Care", "done"),
    "due": QT_TRANSLATE_NOOP("Care", "due"),
    "failed": QT_TRANSLATE_NOOP("Care", "not done"),
    "waits": QT_TRANSLATE_NOOP("Care", "waits"),
    "running": QT_TRANSLATE_NOOP("Care", "at work"),
    "paused": QT_TRANSLATE_NOOP("Care", "paused"),
    "off": QT_TRANSLATE_NOOP("Care", "off"),
}


def job_name(job: str) -> str:
    """Return what a job does."""
    return QCoreApplication.translate("Care", _NAMES.get(job, job))


def state_name(state: str) -> str:
    """Return how a job stands."""
    return QCoreApplication.translate("Care", _STATES.get(state, state))
