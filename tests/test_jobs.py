"""Work off the GUI thread: what is delivered, in which thread, and what is not."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import INTERACTIVE, LONG, Job, Jobs
from desktop.story.errors import Cancelled

PATIENCE = 5.0
"""Seconds a test waits for a thread before it gives up."""


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shut_down()
    made.deleteLater()


class Work:
    """Work that says when it has begun and then waits for a gate."""

    def __init__(self, gate: Event, result: object) -> None:
        self.gate = gate
        self.result = result
        self.begun = Event()

    def __call__(self, job: Job) -> object:
        self.begun.set()
        self.gate.wait(PATIENCE)
        return self.result


def unexpected(value: object) -> None:
    raise AssertionError(f"delivered: {value!r}")


def test_a_result_is_delivered_in_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []
    with qtbot.waitSignal(jobs.became_idle):
        jobs.submit(
            LONG,
            "add",
            "Adding",
            lambda job: current_thread() is main_thread(),
            lambda in_gui: seen.append((in_gui, current_thread() is main_thread())),
            unexpected,
        )
    assert seen == [(False, True)]


def test_an_error_goes_to_failed_and_not_to_done(qtbot: QtBot, jobs: Jobs) -> None:
    errors: list[BaseException] = []

    def work(job: Job) -> object:
        raise ValueError("no such file")

    with qtbot.waitSignal(jobs.became_idle):
        jobs.submit(LONG, "read", "Reading", work, unexpected, errors.append)
    assert [str(error) for error in errors] == ["no such file"]


def test_newest_job_of_a_key_wins(qtbot: QtBot, jobs: Jobs) -> None:
    gate = Event()
    seen: list[object] = []
    older = Work(gate, "older")
    jobs.submit(LONG, "compare", "Comparing", older, unexpected, unexpected)
    assert older.begun.wait(PATIENCE)
    with qtbot.waitSignal(jobs.became_idle):
        jobs.submit(LONG, "compare", "Comparing", lambda job: "newer", seen.append, unexpected)
        gate.set()
    assert seen == ["newer"]


def test_jobs_of_two_keys_are_both_delivered(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []
    with qtbot.waitSignal(jobs.became_idle):
        jobs.submit(LONG, "one", "", lambda job: 1, seen.append, unexpected)
        jobs.submit(LONG, "two", "", lambda job: 2, seen.append, unexpected)
    assert seen == [1, 2]


def test_replacing_a_job_is_no_moment_of_idleness(qtbot: QtBot, jobs: Jobs) -> None:
    gate = Event()
    jobs.submit(LONG, "compare", "", Work(gate, 1), unexpected, unexpected)
    with qtbot.assertNotEmitted(jobs.became_idle):
        jobs.submit(LONG, "compare", "", Work(gate, 2), lambda result: None, unexpected)
    assert not jobs.is_idle
    gate.set()


def test_a_cancelled_job_is_told_and_its_result_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    gate, told = Event(), Event()
    begun = Event()

    def work(job: Job) -> object:
        begun.set()
        gate.wait(PATIENCE)
        if job.is_cancelled():
            told.set()
        raise Cancelled

    jobs.submit(LONG, "compare", "", work, unexpected, unexpected)
    assert begun.wait(PATIENCE)
    with qtbot.waitSignal(jobs.became_idle):
        jobs.cancel("compare")
    gate.set()
    assert told.wait(PATIENCE)
    assert jobs.is_idle


def test_a_job_cancelled_before_its_turn_never_begins(qtbot: QtBot, jobs: Jobs) -> None:
    gate = Event()
    first, second = Work(gate, 1), Work(gate, 2)
    jobs.submit(LONG, "first", "", first, lambda result: None, unexpected)
    assert first.begun.wait(PATIENCE)
    jobs.submit(LONG, "second", "", second, unexpected, unexpected)
    jobs.cancel("second")
    with qtbot.waitSignal(jobs.became_idle):
        gate.set()
    jobs.shut_down()
    assert not second.begun.is_set()


def test_a_small_read_does_not_wait_for_long_work(qtbot: QtBot, jobs: Jobs) -> None:
    gate = Event()
    seen: list[object] = []
    jobs.submit(LONG, "compare", "", Work(gate, 1), lambda result: None, unexpected)
    jobs.submit(INTERACTIVE, "reading", "", lambda job: "words", seen.append, unexpected)
    qtbot.waitUntil(lambda: seen == ["words"])
    assert not jobs.is_idle
    gate.set()


def test_progress_carries_the_label_and_the_share(qtbot: QtBot, jobs: Jobs) -> None:
    def work(job: Job) -> object:
        job.report(0.5)
        return None

    with qtbot.waitSignal(jobs.progressed) as shown:
        jobs.submit(LONG, "read", "Reading articles", work, lambda result: None, unexpected)
    assert shown.args == ["Reading articles", 0.5]


def test_progress_is_told_of_a_key_too(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.advanced) as told:
        jobs.submit(
            LONG, "read", "Статті", lambda job: job.report(0.5), lambda result: None, unexpected
        )
    assert told.args == ["read", 0.5]


def test_progress_of_a_replaced_job_is_not_shown(qtbot: QtBot, jobs: Jobs) -> None:
    gate, begun = Event(), Event()

    def older(job: Job) -> object:
        begun.set()
        gate.wait(PATIENCE)
        job.report(0.9)
        return None

    labels: list[str] = []
    jobs.progressed.connect(lambda label, share: labels.append(label))
    jobs.submit(LONG, "compare", "older", older, unexpected, unexpected)
    assert begun.wait(PATIENCE)
    with qtbot.waitSignal(jobs.became_idle):
        jobs.submit(
            LONG, "compare", "newer", lambda job: job.report(0.1), lambda result: None, unexpected
        )
        gate.set()
    assert labels == ["newer"]


def test_work_started_by_a_result_keeps_the_jobs_busy(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []

    def then(result: object) -> None:
        seen.append(result)
        jobs.submit(LONG, "compare", "", lambda job: "compared", seen.append, unexpected)

    with qtbot.waitSignal(jobs.became_idle):
        jobs.submit(LONG, "read", "", lambda job: "read", then, unexpected)
    assert seen == ["read", "compared"]


def test_shutting_down_ends_the_threads_and_delivers_nothing_more(qtbot: QtBot, jobs: Jobs) -> None:
    stopped = Event()

    def work(job: Job) -> object:
        job.stopped.wait(PATIENCE)
        stopped.set()
        return "late"

    jobs.submit(LONG, "compare", "", work, unexpected, unexpected)
    jobs.shut_down()
    assert jobs.is_idle
    with qtbot.assertNotEmitted(jobs.became_idle, wait=20):
        pass


def test_after_closing_nothing_begins_any_more(jobs: Jobs) -> None:
    jobs.close()
    jobs.submit(LONG, "late", "", unexpected, unexpected, unexpected)
    assert jobs.is_idle


def test_a_result_that_cannot_be_put_away_stops_no_later_job(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    gate, seen = Event(), list[object]()

    def refuse(result: object) -> None:
        raise OSError(result)

    older = Work(gate, 1)
    jobs.submit(LONG, "read", "", older, unexpected, unexpected, refuse)
    assert older.begun.wait(PATIENCE)
    jobs.submit(LONG, "read", "", lambda job: 2, seen.append, unexpected)
    gate.set()
    qtbot.waitUntil(lambda: seen == [2])
    assert "could not be put away" in caplog.text
