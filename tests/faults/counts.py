"""How often a fault is made: a few times in every run of the tests, thousands of times in a soak."""

import pytest


def times(few: int, many: int) -> pytest.MarkDecorator:
    """Give a test the number of faults as `count`: `few` by `make test`, `many` by `make soak`."""
    return pytest.mark.parametrize("count", [few, pytest.param(many, marks=pytest.mark.soak)])
