"""The log says what the program did, not what was read."""

import logging
import stat
import sys

import pytest

from desktop.storing import logfile
from desktop.storing.error_report import describe_error
from desktop.storing.logfile import log_path, start_log


@pytest.fixture
def log():
    log_path().unlink(missing_ok=True)
    handler = start_log()
    assert handler is not None
    yield logging.getLogger("desktop.tests")
    logging.getLogger("desktop").removeHandler(handler)
    handler.close()


def fail(words: str) -> None:
    raise KeyError(words)


def test_what_is_logged_is_in_the_file(log):
    log.info("opened %d articles", 5)
    assert "opened 5 articles" in log_path().read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_reads_the_log(log):
    log.info("started")
    assert stat.S_IMODE(log_path().stat().st_mode) == 0o600


def test_the_log_of_an_error_holds_its_place_and_not_the_words_that_caused_it(log, caplog):
    try:
        fail("secret source")
    except KeyError:
        log.exception("uncaught")
    written = log_path().read_text("utf-8")
    assert "KeyError" in written
    assert "in fail" in written
    assert "secret source" not in written


def test_a_long_log_is_set_aside_at_the_next_start(log, monkeypatch):
    log.info("before")
    monkeypatch.setattr(logfile, "SIZE", 1)
    logfile.set_aside(log_path())
    assert not log_path().exists()
    assert "before" in log_path().with_suffix(".old.log").read_text("utf-8")


def test_an_error_is_described_with_its_cause():
    try:
        try:
            fail("words")
        except KeyError as error:
            raise IndexError("list index out of range") from error
    except IndexError as error:
        told = describe_error(error)
    assert told.index("IndexError: list index out of range") < told.index("KeyError")
    assert "words" not in told


def test_a_described_error_names_no_folder():
    try:
        open("/home/somebody/secret/story.txt").close()
    except OSError as error:
        told = describe_error(error)
    assert "somebody" not in told
    assert "FileNotFoundError: error number 2" in told
