"""The ways to merge adapters; known to the app, which loads no model library."""

LINEAR, TIES, DARE, SVD, CAT = "linear", "ties", "dare", "svd", "cat"
METHODS = (LINEAR, TIES, DARE, SVD, CAT)
# These work on both sides of an adapter one by one, so the ranks must be equal.
OF_EQUAL_RANK = frozenset({LINEAR, TIES, DARE})
DENSITY = 0.5
