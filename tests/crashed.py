"""Have a test run once more when its worker died or hung (`faulthandler_timeout`), and say so at the end.

A worker runs some thousand tests in one process with Qt. Where that process stopped, a second run in
a fresh one tells whether the fault is the test's own; a test that stops that one, too, has failed.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

import pytest
from _pytest.terminal import TerminalReporter
from xdist.scheduler import LoadFileScheduling  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from xdist.remote import Producer  # type: ignore[import-untyped]
    from xdist.workermanage import WorkerController  # type: ignore[import-untyped]

STOPPED: list[str] = []
"""Tests that stopped a worker, a line for each time."""


class Files(LoadFileScheduling):  # type: ignore[misc]  # xdist has no types
    """Keeps the tests of a file together, and goes on when a worker dies.

    A worker begins a test only when it knows the next one, or that there is none. xdist 3.8 hands
    one file to the worker that takes the place of a dead one: where a single test of that file was
    left, both wait for each other for ever.
    """

    def remove_node(self, node: WorkerController) -> str | None:
        """Queue what a worker left, and return the test that stopped it; it has one more run."""
        units = self.assigned_work.pop(node).items()
        left = {scope: unit for scope, unit in units if not all(unit.values())}
        stopped = next((test for u in left.values() for test, done in u.items() if not done), None)
        if stopped in STOPPED:
            unit = left[self._split_scope(stopped)]
            unit[stopped] = True
        self.workqueue.update((s, unit) for s, unit in left.items() if not all(unit.values()))
        for other in self.nodes:
            self._reschedule(other)
        return stopped

    def add_node_collection(self, node: WorkerController, collection: Sequence[str]) -> None:
        """Take what a worker collected; xdist waits for ever for one that collected other tests."""
        super().add_node_collection(node, collection)
        if node not in self.registered_collections:
            raise RuntimeError(
                "two workers collected different tests: a test's name changes by itself"
            )

    def _reschedule(self, node: WorkerController) -> None:
        super()._reschedule(node)
        while not node.shutting_down and self._pending_of(self.assigned_work[node]) < 2:
            if not self.workqueue:
                node.shutdown()
                return
            self._assign_work_unit(node)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Files | None:
    """Replace what `--dist loadfile` names (a hook of xdist)."""
    return Files(config, log) if config.getoption("dist") == "loadfile" else None


def pytest_handlecrashitem(crashitem: str, report: pytest.TestReport, sched: object) -> None:
    """Give a test its second run (a hook of xdist, called in the main process)."""
    STOPPED.append(crashitem)
    if STOPPED.count(crashitem) == 1:
        if not isinstance(sched, Files):
            sched.mark_test_pending(crashitem)  # type: ignore[attr-defined]  # any other scheduler
        report.outcome = "rerun"  # type: ignore[assignment]  # as xdist's documentation has it


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(
    terminalreporter: TerminalReporter,
) -> Generator[None, object, object]:
    """Name the tests that stopped a worker; what its threads did stands above, from faulthandler."""
    result = yield
    if STOPPED:
        terminalreporter.section("WORKERS THAT DIED OR HUNG", red=True, bold=True)
        for test in STOPPED:
            terminalreporter.line(f"stopped while running {test}", red=True)
    return result
