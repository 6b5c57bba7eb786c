"""Every rule about what teaches, what is only read and what is left out: a name and a sentence each."""

from dataclasses import dataclass

from core.entries import Kind

VERSION = 1  # one more whenever the same entries would become another corpus


@dataclass(frozen=True)
class Rule:
    """Why a passage or an entry is treated as it is."""

    name: str
    sentence: str


@dataclass(frozen=True)
class Weight:
    """How much each character of a kind teaches, and why."""

    value: float
    reason: str


# Declared once. Feedback will have weights of its own; until then what was only judged teaches nothing.
WEIGHTS = {
    Kind.CAPTURE: Weight(1.0, "You wrote it down in your own words."),
    Kind.IMPORT: Weight(1.0, "You wrote it, for yourself or for others."),
    Kind.DOCUMENT: Weight(1.0, "You wrote it and went over it."),
    Kind.CHAT: Weight(0.5, "What you say to a model shows what you ask more than how you write."),
    Kind.COMMENTARY: Weight(
        0.3, "The model wrote it about your text: it may show what you mean, never how you say it."
    ),
}

# --- passages ---

OWN = Rule("own", "You wrote it.")
COMMENTARY = Rule("commentary", "The model wrote it about your text; it counts in no measurement.")
QUOTED = Rule("quoted", "You quote somebody else here; it is read, not learnt.")
FORWARDED = Rule("forwarded", "You passed on what somebody else wrote; it is read, not learnt.")
GENERATED = Rule("generated", "A program wrote it; it is read, not learnt.")
NOT_OWN = Rule("not own", "It is marked as not your words; it is read, not learnt.")
ANSWERED = Rule("answered", "It is what you answer; it is read, not learnt.")
WRITTEN_BY_MODEL = Rule("written by the model", "The model wrote it; nothing learns from its own words.")
LEARNT = Rule("learnt before", "It was learnt with an earlier version of this text; it is read, not learnt again.")
REPEATED = Rule("repeated passage", "It stands word for word in an earlier text; it is read, and learnt once.")
SHORTENED = Rule("shortened", "A long passage of others is shortened to its beginning and its end.")

SECRET = Rule("secret", "It looks like a password or a key; it is replaced, whoever it belongs to.")
CARD = Rule("card number", "It is the number of a payment card; it is replaced, whoever it belongs to.")
IBAN = Rule("account number", "It is an international bank account number; it is replaced, whoever it belongs to.")
PERSONAL_NUMBER = Rule("personal number", "It is a number the state gave to a person; it is replaced.")
EMAIL = Rule("e-mail address", "It is an address of somebody else; it is replaced.")
PHONE = Rule("phone number", "It is a number of somebody else; it is replaced.")

# --- entries and passages ---

REDACTED = Rule("redacted", "You took it back; nothing of it is read.")
TAINTED = Rule("tainted", "Text of strangers may have had a hand in it; nothing of it is read.")
INCOGNITO = Rule("incognito", "You wanted it forgotten; nothing of it is read.")

# --- entries ---

SOMEBODY_ELSE = Rule("somebody else", "Somebody else wrote it; it is read only where you answer it.")
OLDER_VERSION = Rule("older version", "A newer version of the same text is learnt.")
DUPLICATE = Rule("duplicate", "An earlier text says the same in the same words; the first one is learnt.")
NEAR_DUPLICATE = Rule("near duplicate", "An earlier text is nearly the same; the first one is learnt.")
NOTHING_OWN = Rule("nothing own", "Nothing in it is in words of yours that are still to be learnt.")
FEEDBACK = Rule("feedback", "It judges what the model wrote; no weights learn from that yet.")
UNCITED = Rule("uncited", "A commentary must name the entries it is about, and they must all be there.")
UNREADABLE = Rule("unreadable", "Its versions do not fit together.")

NOT_OWN_RULES = {"quoted": QUOTED, "forwarded": FORWARDED, "generated": GENERATED}
