"""`guardian` with one general text, as torchrun starts it on each machine."""

from core.services import gating
from core.training.messages import Text

if __name__ == "__main__":
    gating.general_texts = lambda: [Text(0, "The committee met on Tuesday and adjourned without a vote.")]

    from core.cli.main import main

    main()
