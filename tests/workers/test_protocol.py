"""Messages as lines: what is sent arrives."""

import pytest

from core.inference.messages import Chat, Documents, Generate, Prompt, Sampling, Turn
from core.workers.protocol import Codec, encode


@pytest.mark.parametrize(
    ("prompt", "arrives"),
    [
        (Documents([], "caf\u00e9 \0 \U0001f41d"), Documents([], "caf\u00e9 \0 \U0001f41d")),
        (Documents(["\udcff"], "half \ud83d"), Documents(["?"], "half ?")),
        (Chat([Turn("user", "\udce9")]), Chat([Turn("user", "?")])),
    ],
)
def test_a_text_arrives_whole_but_for_halves_of_characters(prompt: Prompt, arrives: Prompt) -> None:
    line = encode(Generate(request=1, prompt=prompt, sampling=Sampling(), adapters={}))
    assert line.count(b"\n") == 1
    got = Codec(Generate).decode(line)
    assert got == Generate(request=1, prompt=arrives, sampling=Sampling(), adapters={})
