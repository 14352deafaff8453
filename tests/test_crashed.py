"""A test whose worker dies is run again by itself, and named; one that dies again has failed."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = """
import os, time
from pathlib import Path

def test_fine():
    pass

def test_dies_once():
    seen = Path(__file__).with_name("seen")
    if not seen.exists():
        seen.touch()
        os._exit(3)
"""
HANGING = """
import time
from pathlib import Path

def test_hangs_once():
    seen = Path(__file__).with_name("hung")
    if not seen.exists():
        seen.touch()
        time.sleep(100)
"""
ALWAYS = """
import os

def test_dies():
    os._exit(3)
"""
SETTINGS = "[pytest]\nfaulthandler_timeout = 2\nfaulthandler_exit_on_timeout = true\n"


def run(folder: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """Run tests in a process of their own, with two workers."""
    for number, tests in enumerate(files):
        (folder / f"test_{number}.py").write_text(tests, encoding="utf-8")
    (folder / "pytest.ini").write_text(SETTINGS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.crashed", "-p", "xdist", "-n", "2"]
    command += ["--max-worker-restart", "5", "--dist", "loadfile"]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTEST")
    }
    environment["PYTHONPATH"] = str(ROOT)
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=60
    )


def test_a_worker_that_died_or_hung_once_fails_nothing_and_is_named(tmp_path: Path) -> None:
    done = run(tmp_path, TESTS, HANGING)
    assert done.returncode == 0, done.stdout
    assert "3 passed, 2 rerun" in done.stdout
    assert "stopped while running test_0.py::test_dies_once" in done.stdout
    assert "stopped while running test_1.py::test_hangs_once" in done.stdout
    assert "in test_hangs_once" in done.stderr, "where it hung"


def test_a_test_that_dies_each_time_has_failed_and_the_others_run(tmp_path: Path) -> None:
    done = run(tmp_path, ALWAYS, TESTS)
    assert done.returncode == 1
    assert "1 failed, 2 passed, 2 rerun" in done.stdout


def test_a_test_whose_name_changes_by_itself_ends_the_run(tmp_path: Path) -> None:
    changing = (
        "import pytest, time\n\n@pytest.mark.parametrize('n', [time.time()])\ndef test_n(n): pass\n"
    )
    done = run(tmp_path, TESTS, changing)
    assert done.returncode != 0
    assert "different tests" in (done.stdout + done.stderr).casefold()
