"""How the tests are handed out to several processes, and what is said of a failure before the end."""

import sys
from contextlib import suppress

import pytest
from xdist.scheduler import LoadScopeScheduling
from xdist.workermanage import WorkerController

# Folders whose tests share what takes long to make: one process runs all of each. Of other tests it runs whole files.
TOGETHER = ("tests/faults/", "tests/training/")


class ByFile(LoadScopeScheduling):
    """Hand out whole files, or folders, and outlive the death of a process."""

    def _split_scope(self, nodeid: str) -> str:
        return next((path for path in TOGETHER if nodeid.startswith(path)), nodeid.split("::", 1)[0])

    def _assign_work_unit(self, node: WorkerController) -> None:
        with suppress(OSError):  # it has just died: once that is known, what it was given is given to others
            super()._assign_work_unit(node)

    def remove_node(self, node: WorkerController) -> str | None:
        """Give out again what a process that died had not begun, and name the test that it died of.

        The inherited method gives out what was finished too. A process that is handed such a unit waits for tests that
        never come, and the run does not end; and the test that killed one process would kill the next.
        """
        units = self.assigned_work.pop(node)
        left = [(scope, test) for scope, unit in units.items() for test, is_done in unit.items() if not is_done]
        if not left:
            return None
        for scope, test in left[1:]:
            self.workqueue.setdefault(scope, {})[test] = False
        for other in self.assigned_work:
            self._reschedule(other)
        return left[0][1]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> ByFile:
    """Use it in place of what comes with pytest-xdist."""
    return ByFile(config, log)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Name what failed at once: a run that is cut off before its end has still said what it found."""
    if report.failed and hasattr(report, "node"):  # the reports of other processes, as the one that asked gets them
        sys.stderr.write(f"\n{report.nodeid} failed in {report.when}:\n{str(report.longrepr)[-4000:]}\n")
