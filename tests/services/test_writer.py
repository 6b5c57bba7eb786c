"""What the model may be asked."""

from core.models.catalogue import model
from core.services.writer import takes_instructions


def test_only_a_large_model_that_has_learnt_to_chat_takes_instructions() -> None:
    assert takes_instructions(model("qwen3-4b-instruct"))
    assert not takes_instructions(model("qwen3-4b-base"))
    assert not takes_instructions(model("smollm2-135m-instruct"))
