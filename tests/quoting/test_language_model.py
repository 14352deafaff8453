"""A run of the tests says loudly what it left out for want of the language model."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HIDE = "from desktop.quoting import model\nmodel.MODELS = ()\n"
TESTS = """
import pytest

@pytest.mark.needs_model
@pytest.mark.parametrize("count", [1, 2])
def test_with_the_model(count):
    pass

def test_without():
    pass
"""


@pytest.mark.parametrize("processes", [(), ("-p", "xdist", "-n", "2")])
def test_a_run_without_the_model_says_how_many_tests_it_left_out(tmp_path, processes):
    said = run(tmp_path, HIDE, processes)
    assert "NOT TESTED WITH THE LANGUAGE MODEL" in said
    assert "2 tests did not run: no language model is installed" in said
    assert "1 passed, 2 skipped" in said


@pytest.mark.needs_model
def test_a_run_with_the_model_runs_them_all(tmp_path):
    said = run(tmp_path, "", ())
    assert "NOT TESTED" not in said
    assert "3 passed" in said


def run(folder: Path, conftest: str, options: tuple[str, ...]) -> str:
    """Run tests of their own in a process of their own and return what it says."""
    (folder / "conftest.py").write_text(conftest, encoding="utf-8")
    (folder / "test_some.py").write_text(TESTS, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = needs_model\n", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "tests.language_model", *options, str(folder)]
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTEST")
    }
    environment["PYTHONPATH"] = str(ROOT)
    ran = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=True
    )
    return ran.stdout
