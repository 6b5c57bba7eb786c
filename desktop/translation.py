"""The language of the window: which there are, and putting one to use.

The texts are literals in English in the code. `resources/translations/guardian_<language>.ts` has them in other
languages, and English itself there has only what depends on a number. `packaging/translations.py` makes the `.qm`
files of them that are loaded here.
"""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.paths import resources

SYSTEM, ENGLISH = "system", "en"
# Those whose texts are complete, by what each calls itself: only these are offered, and a test holds them to it.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh": "中文"}
_QT_NAMES = {"zh": "zh_CN"}  # Qt's own texts for them have other names
_SPOKEN = "language"  # a property of the application
_in_use: list[QTranslator] = []


def use(language: str) -> str:
    """Show every text that is made from now on in a language, "system" for that of the system, and return its name.

    A language without a complete translation is shown in English. The direction of the window follows the language.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a language is chosen once there is an application")
    chosen = _meant(language)
    app.setProperty(_SPOKEN, chosen)
    for old in _in_use:
        QCoreApplication.removeTranslator(old)
    _in_use.clear()
    qt_texts = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _load(qt_texts / f"qtbase_{_QT_NAMES.get(chosen, chosen)}.qm")
    _load(resources() / "translations" / f"guardian_{chosen}.qm")
    locale = QLocale.system() if language == SYSTEM and _of_system(QLocale.system()) == chosen else QLocale(chosen)
    QLocale.setDefault(locale)
    return chosen


def speaks(language: str) -> bool:
    """Tell whether the window is in a language already, "system" for that of the system."""
    app = QCoreApplication.instance()
    return _meant(language) == ((app.property(_SPOKEN) if app is not None else None) or ENGLISH)


def _meant(language: str) -> str:
    chosen = language if language != SYSTEM else _of_system(QLocale.system())
    return chosen if chosen in LANGUAGES else ENGLISH


def _of_system(system: QLocale) -> str:
    """Return the first language the principal has set up on this machine that there is a translation for."""
    names = (name.replace("_", "-").split("-")[0] for name in system.uiLanguages())
    return next((name for name in names if name in LANGUAGES), ENGLISH)


def _load(path: Path) -> None:
    translator = QTranslator()
    if path.is_file() and translator.load(str(path)):
        QCoreApplication.installTranslator(translator)
        _in_use.append(translator)
