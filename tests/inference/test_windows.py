"""How a text that does not fit into the context is cut for scoring."""

from hypothesis import given
from hypothesis import strategies as st

from core.inference.scoring import windows


@given(st.integers(1, 30), st.integers(0, 200), st.integers(0, 20))
def test_every_token_is_measured_once_after_what_comes_before(prompt: int, target: int, more: int) -> None:
    room = 2 * prompt + 4 + more
    tokens = list(range(prompt + target))
    cut = windows(7, tokens[:prompt], tokens[prompt:], room)
    assert [token for window in cut for token in window.tokens[window.first :]] == tokens[prompt:]
    for window in cut:
        assert window.item == 7
        assert window.first >= 1
        assert len(window.tokens) <= room
        assert window.tokens == tokens[window.tokens[0] : window.tokens[-1] + 1]
    for later in cut[1:]:
        assert later.first == room // 2
