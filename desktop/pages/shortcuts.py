"""Every key of the app, as data: the help page and the command palette are made from this list."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

BETWEEN = " / "


@dataclass(frozen=True)
class Shortcut:
    """Keys as Qt writes them, where they work, and what they do; both texts are of the context "Shortcuts".

    Keys that do the same are joined by `BETWEEN`. What is `is_in_field` is answered by the control that has the
    focus, such as Enter in a field; everything else is a shortcut of Qt, and a test finds it in the window.
    """

    keys: str
    where: str
    does: str
    is_in_field: bool = False

    @property
    def alternatives(self) -> list[str]:
        """The keys that do the same."""
        return self.keys.split(BETWEEN)

    @property
    def place(self) -> str:
        """Where the keys work, in the language of the window."""
        return QCoreApplication.translate("Shortcuts", self.where)

    @property
    def title(self) -> str:
        """What the keys do, in the language of the window."""
        return QCoreApplication.translate("Shortcuts", self.does)


EVERYWHERE = QT_TRANSLATE_NOOP("Shortcuts", "Everywhere")
CAPTURE = QT_TRANSLATE_NOOP("Shortcuts", "Capture window")
CHAT = QT_TRANSLATE_NOOP("Shortcuts", "Chat")
MESSAGE = QT_TRANSLATE_NOOP("Shortcuts", "On a message of the chat")
DRAFT = QT_TRANSLATE_NOOP("Shortcuts", "Draft")
LOG = QT_TRANSLATE_NOOP("Shortcuts", "Log")
LEARNING = QT_TRANSLATE_NOOP("Shortcuts", "Learning")
INSIGHTS = QT_TRANSLATE_NOOP("Shortcuts", "Insights")
MODELS = QT_TRANSLATE_NOOP("Shortcuts", "Models")
PRIVACY = QT_TRANSLATE_NOOP("Shortcuts", "Privacy")
SETTINGS = QT_TRANSLATE_NOOP("Shortcuts", "Settings")
HELP = QT_TRANSLATE_NOOP("Shortcuts", "Help")
LISTS = QT_TRANSLATE_NOOP("Shortcuts", "Lists and fields")

SHORTCUTS: tuple[Shortcut, ...] = (
    Shortcut("Ctrl+1", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show the chat")),
    Shortcut("Ctrl+2", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show the draft")),
    Shortcut("Ctrl+3", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show the log")),
    Shortcut("Ctrl+4", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show what was learnt")),
    Shortcut("Ctrl+5", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show insights")),
    Shortcut("Ctrl+6", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show what is done by itself")),
    Shortcut("Ctrl+7", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show the models")),
    Shortcut("Ctrl+8", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show what is stored, and who may read it")),
    Shortcut("Ctrl+9", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show the settings")),
    Shortcut("F1", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Show this help")),
    Shortcut("Ctrl+K", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Find a page, an action or a setting by its words")),
    Shortcut("Ctrl+Z", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Take back what you did last, outside a text")),
    Shortcut("Alt+M", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Open the menu")),
    Shortcut("Ctrl+Shift+N", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Capture a thought")),
    Shortcut("Ctrl+I", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Import notes")),
    Shortcut("Ctrl+L", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Lock the vault")),
    Shortcut("Ctrl+Q", EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Quit")),
    Shortcut("Ctrl+Return / Ctrl+Enter", CAPTURE, QT_TRANSLATE_NOOP("Shortcuts", "Save the capture")),
    Shortcut("Ctrl+Shift+V", CAPTURE, QT_TRANSLATE_NOOP("Shortcuts", "Take what is on the clipboard")),
    Shortcut("Ctrl+O", CAPTURE, QT_TRANSLATE_NOOP("Shortcuts", "Attach files")),
    Shortcut("Ctrl+P", CAPTURE, QT_TRANSLATE_NOOP("Shortcuts", "Attach a picture of the screen")),
    Shortcut("Esc", CAPTURE, QT_TRANSLATE_NOOP("Shortcuts", "Hide the window and keep the text"), is_in_field=True),
    Shortcut("Ctrl+N", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Begin a conversation")),
    Shortcut("Return / Enter", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Send the question"), is_in_field=True),
    Shortcut("Shift+Return", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Begin a new line"), is_in_field=True),
    Shortcut("Esc", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Stop the answer, or close what is open")),
    Shortcut("Ctrl+F", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Search the conversations")),
    Shortcut("F6", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Go to the last message, and back to the field")),
    Shortcut("F9", CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the list of conversations")),
    Shortcut("Up / Down", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Go from message to message"), is_in_field=True),
    Shortcut(
        "Left / Right",
        MESSAGE,
        QT_TRANSLATE_NOOP("Shortcuts", "Go to what stands in the place of a message"),
        is_in_field=True,
    ),
    Shortcut(
        "Return / Enter",
        MESSAGE,
        QT_TRANSLATE_NOOP("Shortcuts", "Go into the text of a message, to select in it"),
        is_in_field=True,
    ),
    Shortcut(
        "Ctrl+C",
        MESSAGE,
        QT_TRANSLATE_NOOP("Shortcuts", "Copy what is selected, or the whole message"),
        is_in_field=True,
    ),
    Shortcut("E", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Endorse an answer, or edit a question"), is_in_field=True),
    Shortcut("C", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Correct an answer"), is_in_field=True),
    Shortcut("R", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Reject an answer"), is_in_field=True),
    Shortcut("U", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Take back what you said of an answer"), is_in_field=True),
    Shortcut("A", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Have a question answered once more"), is_in_field=True),
    Shortcut("B", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Compare base model and adapter"), is_in_field=True),
    Shortcut("S", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Show three answers side by side"), is_in_field=True),
    Shortcut("I", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Show what an answer rests on"), is_in_field=True),
    Shortcut(
        "1",
        MESSAGE,
        QT_TRANSLATE_NOOP("Shortcuts", "Show the first entry that an answer rests on; other numbers show the others"),
        is_in_field=True,
    ),
    Shortcut("D", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Draft a text from an answer"), is_in_field=True),
    Shortcut("L", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Show a message in the log"), is_in_field=True),
    Shortcut("G", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Ask an answer that was cut to go on"), is_in_field=True),
    Shortcut(
        "M", MESSAGE, QT_TRANSLATE_NOOP("Shortcuts", "Show what else can be done with an answer"), is_in_field=True
    ),
    Shortcut(
        "Ctrl+Return / Ctrl+Enter",
        MESSAGE,
        QT_TRANSLATE_NOOP("Shortcuts", "Save a correction, or ask an edited question"),
        is_in_field=True,
    ),
    Shortcut("Ctrl+N", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Begin a document")),
    Shortcut("Ctrl+Shift+D", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Draft a text from one sentence")),
    Shortcut("Ctrl+F", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Find and replace in the text")),
    Shortcut("Ctrl+Shift+F", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Search the documents")),
    Shortcut("F9", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the documents")),
    Shortcut("Ctrl+R", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the suggestions")),
    Shortcut("Ctrl+H", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Show or hide the versions")),
    Shortcut("Ctrl+E", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Export the document")),
    Shortcut("Ctrl+Space", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Ask how the text goes on")),
    Shortcut("Tab", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Take the ghost text"), is_in_field=True),
    Shortcut("Ctrl+Right", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Take one word of the ghost text"), is_in_field=True),
    Shortcut(
        "F8 / Shift+F8", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Go to the next or the previous change of a suggestion")
    ),
    Shortcut("Ctrl+Return", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Accept the change")),
    Shortcut("Ctrl+Backspace", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Reject the change")),
    Shortcut("Esc", DRAFT, QT_TRANSLATE_NOOP("Shortcuts", "Dismiss ghost text, stop, or go back to the text")),
    Shortcut("Ctrl+F", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Search the log")),
    Shortcut("/", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Search the log, from the list"), is_in_field=True),
    Shortcut("J / K", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Go to the next or previous entry"), is_in_field=True),
    Shortcut("Return", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Read the entry"), is_in_field=True),
    Shortcut("Ctrl+C", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Copy the text of the entry"), is_in_field=True),
    Shortcut("Del", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Redact the entry"), is_in_field=True),
    Shortcut("Shift+Left / Shift+Right", LOG, QT_TRANSLATE_NOOP("Shortcuts", "Choose a range of time"), True),
    Shortcut("J / K", INSIGHTS, QT_TRANSLATE_NOOP("Shortcuts", "Go to the next or previous insight"), is_in_field=True),
    Shortcut("E", INSIGHTS, QT_TRANSLATE_NOOP("Shortcuts", "Keep an insight"), is_in_field=True),
    Shortcut("R", INSIGHTS, QT_TRANSLATE_NOOP("Shortcuts", "Dismiss an insight"), is_in_field=True),
    Shortcut("U", INSIGHTS, QT_TRANSLATE_NOOP("Shortcuts", "Take back what you said of an insight"), is_in_field=True),
    Shortcut("A", INSIGHTS, QT_TRANSLATE_NOOP("Shortcuts", "Answer a question"), is_in_field=True),
    Shortcut("Ctrl+F", MODELS, QT_TRANSLATE_NOOP("Shortcuts", "Search the models")),
    Shortcut("Ctrl+F", SETTINGS, QT_TRANSLATE_NOOP("Shortcuts", "Search the settings")),
    Shortcut("Esc", SETTINGS, QT_TRANSLATE_NOOP("Shortcuts", "End the search")),
    Shortcut("Return / Enter", SETTINGS, QT_TRANSLATE_NOOP("Shortcuts", "Go to the first setting found"), True),
    Shortcut("Ctrl+F", HELP, QT_TRANSLATE_NOOP("Shortcuts", "Search the help")),
    Shortcut("Esc", HELP, QT_TRANSLATE_NOOP("Shortcuts", "End the search")),
    Shortcut("Ctrl+PgDown", LEARNING, QT_TRANSLATE_NOOP("Shortcuts", "Show the next tab")),
    Shortcut("Ctrl+PgUp", LEARNING, QT_TRANSLATE_NOOP("Shortcuts", "Show the tab before")),
    Shortcut(
        "Left / Right", LEARNING, QT_TRANSLATE_NOOP("Shortcuts", "Follow the lineage of adapters"), is_in_field=True
    ),
    Shortcut("1 / 2 / 0", LEARNING, QT_TRANSLATE_NOOP("Shortcuts", "Choose in a blind comparison"), is_in_field=True),
    Shortcut("Up / Down", LISTS, QT_TRANSLATE_NOOP("Shortcuts", "Move between rows and pages"), is_in_field=True),
    Shortcut("Tab / Shift+Tab", LISTS, QT_TRANSLATE_NOOP("Shortcuts", "Go to the next or previous control"), True),
    Shortcut("Alt+V", LISTS, QT_TRANSLATE_NOOP("Shortcuts", "Show what was typed into a passphrase field"), True),
)
