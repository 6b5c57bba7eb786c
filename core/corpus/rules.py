"""Every rule about what teaches, what is only read and what is left out: a name and a sentence each."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Rule:
    """Why a passage or an entry is treated as it is."""

    name: str
    sentence: str


VERSION = 1  # one more whenever the same entries would become another corpus

OWN = Rule("own", "You wrote it.")

MARKED = Rule("left out", "It is marked so that nothing is learnt from it.")
OLDER_VERSION = Rule("older version", "A newer version of the same text is learnt.")
SOMEBODY_ELSE = Rule("somebody else", "Somebody else wrote it.")
NOTHING_OWN = Rule("nothing own", "Nothing in it is in your own words.")
