"""What we rely on in Qt for Python."""

import sys

import pytest
from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    """Something that can be heard."""

    rung = Signal(bool)

    def _on_rung(self, _is_loud: bool) -> None:
        pass


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="True and None are immortal there")
def test_signals_do_not_use_up_the_constants() -> None:
    # PySide6 6.12.0 gives away one reference to True with each emit and one to None with each slot, so that on
    # Python 3.11 the process aborts after some hundreds of them.
    bell = Bell()
    bell.rung.connect(bell._on_rung)
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(50):
        bell.rung.emit(True)
    after = sys.getrefcount(True), sys.getrefcount(None)
    assert after[0] > before[0] - 25
    assert after[1] > before[1] - 25
