"""Where the nodes of a lineage stand: columns by time, lanes by descent. Pure functions."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

_MOST_A_COLUMN = 6


@dataclass(frozen=True)
class GraphNode:
    """One node: its name, a line of detail, what a screen reader says, and the day it stands under.

    `parent` is what it went on from, `parts` what it was merged of; both may be missing from the graph.
    """

    id: str
    title: str
    detail: str
    told: str
    day: str
    parent: str | None = None
    parts: tuple[str, ...] = ()
    is_current: bool = False
    is_passed: bool = True
    is_faded: bool = False


@dataclass(frozen=True)
class Place:
    """The column and the lane of a node."""

    column: int
    lane: int


def placed(nodes: Sequence[GraphNode]) -> list[Place]:
    """Return the place of each node; `nodes` come oldest first, and a node never stands left of an older one.

    What follows one another in one line of descent stays in one lane. Nodes of one day that do not descend from one
    another share a column.
    """
    columns = _columns(nodes)
    lanes: dict[int, int] = {}
    taken: list[int] = []  # by lane, the last column that is taken
    for chain, first in _chains(nodes, columns):
        last = columns[chain[-1]]
        lane = next((lane for lane, end in enumerate(taken) if end < first), len(taken))
        taken[lane : lane + 1] = [last]
        lanes |= dict.fromkeys(chain, lane)
    return [Place(columns[at], lanes[at]) for at in range(len(nodes))]


def _columns(nodes: Sequence[GraphNode]) -> list[int]:
    columns: list[int] = []
    here: set[str] = set()
    day = ""
    for node in nodes:
        comes_from_here = bool(here & {node.parent, *node.parts})
        if not columns or node.day != day or comes_from_here or len(here) == _MOST_A_COLUMN:
            here = set()
            columns.append(columns[-1] + 1 if columns else 0)
        else:
            columns.append(columns[-1])
        day = node.day
        here.add(node.id)
    return columns


def _chains(nodes: Sequence[GraphNode], columns: Sequence[int]) -> list[tuple[list[int], int]]:
    """Return lines of descent as places among the nodes, each with the first column it takes, in that order."""
    at = {node.id: place for place, node in enumerate(nodes)}
    parents = [at.get(node.parent or "") for node in nodes]
    parents = [parent if parent is not None and parent < place else None for place, parent in enumerate(parents)]
    children: defaultdict[int, list[int]] = defaultdict(list)
    depth = [0] * len(nodes)
    for place in range(len(nodes) - 1, -1, -1):
        if (parent := parents[place]) is not None:
            children[parent].append(place)
            depth[parent] = max(depth[parent], depth[place] + 1)
    chains, seen = [], set[int]()
    for place in range(len(nodes)):
        if place in seen:
            continue
        chain, now = [place], place
        while heirs := children[now]:
            now = max(heirs, key=lambda heir: (depth[heir], nodes[heir].is_passed, heir))
            chain.append(now)
        seen.update(chain)
        parent = parents[place]
        chains.append((chain, columns[place] if parent is None else min(columns[parent] + 1, columns[place])))
    return sorted(chains, key=lambda one: (one[1], one[0][0]))
