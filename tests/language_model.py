"""Leave out the tests marked `needs_model` where no language model is installed, and say so at the end."""

from collections.abc import Generator

import pytest
from _pytest.terminal import TerminalReporter

from desktop.quoting import model

MARK = "needs_model"
REASON = "no language model is installed (requirements/models.txt)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs a model where none is; one that is installed and does not load fails its tests."""
    if model.name():
        return
    for item in items:
        if item.get_closest_marker(MARK):
            item.add_marker(pytest.mark.skip(reason=REASON))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(
    terminalreporter: TerminalReporter,
) -> Generator[None, object, object]:
    """Say as the last thing how many tests the missing model kept from running."""
    result = yield
    skipped = terminalreporter.stats.get("skipped", [])
    count = sum(MARK in report.keywords for report in skipped)
    if count:
        terminalreporter.section("NOT TESTED WITH THE LANGUAGE MODEL", red=True, bold=True)
        terminalreporter.line(f"{count} tests did not run: {REASON}.", red=True)
    return result
