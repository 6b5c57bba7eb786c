"""The texts of the declared settings, written out once more so that translators find them.

Core says them in English and knows no translation; a test holds that each stands here exactly as it is declared.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QTime
from PySide6.QtGui import QKeySequence

from core.services.settings import SettingValue
from core.settings.setting import Group, SettingType
from desktop.widgets.rows import one_line

GROUPS = {
    Group.APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Appearance"),
    Group.CAPTURE: QT_TRANSLATE_NOOP("Settings", "Capture"),
    Group.PRIVACY: QT_TRANSLATE_NOOP("Settings", "Privacy"),
    Group.MODEL: QT_TRANSLATE_NOOP("Settings", "Model"),
    Group.WRITING: QT_TRANSLATE_NOOP("Settings", "Writing"),
    Group.LEARNING: QT_TRANSLATE_NOOP("Settings", "Learning"),
    Group.BACKGROUND: QT_TRANSLATE_NOOP("Settings", "Background"),
}

TEXTS = (
    QT_TRANSLATE_NOOP("Settings", "Colours"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The colours of the window: as the system has them, light, dark, or with high contrast.",
    ),
    QT_TRANSLATE_NOOP("Settings", "As the system"),
    QT_TRANSLATE_NOOP("Settings", "Light"),
    QT_TRANSLATE_NOOP("Settings", "Dark"),
    QT_TRANSLATE_NOOP("Settings", "High contrast"),
    QT_TRANSLATE_NOOP("Settings", "Size of text"),
    QT_TRANSLATE_NOOP("Settings", "The size of all text in the window, in percent of the size that the system gives."),
    QT_TRANSLATE_NOOP("Settings", "%"),
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The language of the window; system means that of the system where there is a translation.",
    ),
    QT_TRANSLATE_NOOP("Settings", "English"),
    QT_TRANSLATE_NOOP("Settings", "Deutsch"),
    QT_TRANSLATE_NOOP("Settings", "Español"),
    QT_TRANSLATE_NOOP("Settings", "Français"),
    QT_TRANSLATE_NOOP("Settings", "中文"),
    QT_TRANSLATE_NOOP("Settings", "Keys for capture"),
    QT_TRANSLATE_NOOP("Settings", "The keys that open the capture window from every program; empty means none."),
    QT_TRANSLATE_NOOP("Settings", "Start at login"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Start with your session, in the background, so that captures are at hand and nights are used.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Notifications"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Tell by the notifications of the system what has ended; while locked they never say anything of your words.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Lock when nobody is here"),
    QT_TRANSLATE_NOOP("Settings", "Minutes without use after which the vault locks itself; 0 means never."),
    QT_TRANSLATE_NOOP("Settings", "minutes"),
    QT_TRANSLATE_NOOP("Settings", "never"),
    QT_TRANSLATE_NOOP("Settings", "Folder for daily backups"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The folder that daily backups go to, best on another drive; empty means that none are made.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Model"),
    QT_TRANSLATE_NOOP("Settings", "The base model that answers, drafts and learns."),
    QT_TRANSLATE_NOOP("Settings", "Tokens read at once"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "How many tokens the model reads at once, at most as many as it learnt to; more take more memory.",
    ),
    QT_TRANSLATE_NOOP("Settings", "tokens"),
    QT_TRANSLATE_NOOP("Settings", "Free the model's memory"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Minutes without a question after which the model gives its memory back; 0 means never.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Layers on the graphics card"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.",
    ),
    QT_TRANSLATE_NOOP("Settings", "layers"),
    QT_TRANSLATE_NOOP("Settings", "as many as fit"),
    QT_TRANSLATE_NOOP("Settings", "Adapters kept"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.",
    ),
    QT_TRANSLATE_NOOP("Settings", "adapters"),
    QT_TRANSLATE_NOOP("Settings", "Answer with the fused model"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Ghost text"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "While you write, show after a pause how your text may go on; Tab takes it, and any other key goes on writing.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Pause learning"),
    QT_TRANSLATE_NOOP("Settings", "Learn nothing until this is off again; a run that goes on is saved and waits."),
    QT_TRANSLATE_NOOP("Settings", "Learn on battery"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Least charge for learning"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.",
    ),
    QT_TRANSLATE_NOOP("Settings", "never mind"),
    QT_TRANSLATE_NOOP("Settings", "Pause learning when hot"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.",
    ),
    QT_TRANSLATE_NOOP("Settings", "°C"),
    QT_TRANSLATE_NOOP("Settings", "Let other programs go first"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Learning waits while other programs take more than this share of the processors; 100 means "
        "never, because everything else goes before learning anyway.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Memory left to others"),
    QT_TRANSLATE_NOOP("Settings", "Learning pauses while less memory than this is free for other programs."),
    QT_TRANSLATE_NOOP("Settings", "MB"),
    QT_TRANSLATE_NOOP("Settings", "Room left on the disk"),
    QT_TRANSLATE_NOOP("Settings", "Learning pauses while less room than this is free on the disk of the vault."),
    QT_TRANSLATE_NOOP("Settings", "Energy for one run"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Wh"),
    QT_TRANSLATE_NOOP("Settings", "without limit"),
    QT_TRANSLATE_NOOP("Settings", "Teach it to stay firm"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Quiet hours begin"),
    QT_TRANSLATE_NOOP(
        "Settings", "From when on it learns, daydreams, checks and backs up, as soon as nobody is at the machine."
    ),
    QT_TRANSLATE_NOOP("Settings", "Quiet hours end"),
    QT_TRANSLATE_NOOP("Settings", "Until when the quiet hours last."),
    QT_TRANSLATE_NOOP("Settings", "Catch up by day"),
    QT_TRANSLATE_NOOP("Settings", "What a night has missed is done by day, while nobody is at the machine."),
    QT_TRANSLATE_NOOP("Settings", "Lock after the night's work"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "While work of the night is due, the vault is not locked by idle time or with the screen, but right "
        "after it, and before the machine sleeps. The keys stay in memory for so long; without this, nights "
        "need a vault that does not lock.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Learn each night"),
    QT_TRANSLATE_NOOP(
        "Settings", "Learn each night from what is new in your log; the gate decides whether the result is used."
    ),
    QT_TRANSLATE_NOOP("Settings", "Time for learning"),
    QT_TRANSLATE_NOOP("Settings", "How many minutes one night may learn."),
    QT_TRANSLATE_NOOP("Settings", "Daydream"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Each night bring distant entries of your log together, and show the best of what comes of it in the morning.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Time for daydreaming"),
    QT_TRANSLATE_NOOP("Settings", "How many minutes one night may daydream."),
    QT_TRANSLATE_NOOP("Settings", "Energy for daydreaming"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "The energy one night of daydreaming may take, in watt-hours, where the machine tells it; 0 means "
        "without limit.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Model for the night"),
    QT_TRANSLATE_NOOP(
        "Settings", "Daydream with the largest model that is here and fits, or with the one that answers by day."
    ),
    QT_TRANSLATE_NOOP("Settings", "The largest that fits"),
    QT_TRANSLATE_NOOP("Settings", "The same as by day"),
    QT_TRANSLATE_NOOP("Settings", "Comment again"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Once a week let the model comment older entries with what is known now; what does not help is not learnt.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Time of the digest"),
    QT_TRANSLATE_NOOP("Settings", "When the insights of the night are brought to you, once a day."),
    QT_TRANSLATE_NOOP("Settings", "Insights a day"),
    QT_TRANSLATE_NOOP("Settings", "How many insights a day you are shown at most."),
    QT_TRANSLATE_NOOP("Settings", "Compare with chance"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Now and then show, unmarked until you have judged it, what came of entries drawn by chance or of "
        "the most alike: only so it can be said whether daydreaming is worth anything.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Wait until nobody is here"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Minutes without keyboard and mouse after which work in the background begins; it stops at "
        "the first touch. 0 means that it never waits.",
    ),
    QT_TRANSLATE_NOOP("Settings", "Work beside a full screen"),
    QT_TRANSLATE_NOOP(
        "Settings", "Work in the background also while a film, a game or a presentation fills the screen."
    ),
    QT_TRANSLATE_NOOP("Settings", "Work during meetings"),
    QT_TRANSLATE_NOOP("Settings", "Work in the background also while there is a meeting in a calendar you imported."),
)


def shown(text: str) -> str:
    """Return a text of a setting in the language of the window."""
    whole = text.encode("utf-8", "replace").decode()  # the title of a model may have halves of characters
    return QCoreApplication.translate("Settings", whole) if text else ""


def group_title(group: str) -> str:
    """Return what a group of settings is called."""
    return shown(GROUPS[Group(group)])


def shown_value(setting: SettingValue, value: str) -> str:
    """Return a value of a setting as it is said in a sentence."""
    if setting.type == SettingType.SWITCH:
        on, off = QCoreApplication.translate("Settings", "on"), QCoreApplication.translate("Settings", "off")
        return on if value == "on" else off
    if value in setting.choices:
        return shown(setting.choice_titles[setting.choices.index(value)])
    if setting.type == SettingType.NUMBER:
        if setting.least_means and value == str(setting.least):
            return shown(setting.least_means)
        return f"{QLocale().toString(int(value))} {shown(setting.unit)}".strip()
    if setting.type == SettingType.TIME:
        return QLocale().toString(QTime.fromString(value, "HH:mm"), QLocale.FormatType.ShortFormat)
    if setting.type == SettingType.KEYS:
        value = QKeySequence(value).toString(QKeySequence.SequenceFormat.NativeText)
    return one_line(value) or QCoreApplication.translate("Settings", "none")
