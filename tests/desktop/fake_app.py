"""The app over the fake as a process of its own; says on its output what it is asked for."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(1, str(Path(__file__).resolve().parents[2]))

from fake_guardian import FakeGuardian

from desktop import application


class Saying(application.Desktop):
    """A desktop that says what it does."""

    def fulfil(self, wish: str) -> None:
        super().fulfil(wish)
        print(f"{wish}: capture {self.capture.isVisible()}, window {self.window.isVisible()}", flush=True)


if __name__ == "__main__":
    application.Desktop = Saying
    print("starting", flush=True)
    sys.exit(application.main(sys.argv[1:], FakeGuardian))
