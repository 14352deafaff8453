"""Guards against what a Qt binding does: lost references (PySide6 6.12.0 on Python 3.11), imports of its own."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QSlider

CALLS = 200
"""Calls that would lose 200 references of None; the guard allows a few of Python's own."""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_a_call_that_returns_nothing_keeps_its_reference_to_none(qtbot):
    slider = QSlider()
    qtbot.addWidget(slider)
    slider.setRange(0, CALLS)
    before = sys.getrefcount(None)
    for value in range(CALLS):
        slider.setValue(value)
    assert abs(sys.getrefcount(None) - before) < CALLS // 4


def test_the_binding_is_in_the_tested_range():
    from PySide6 import __version_info__

    assert (6, 8) <= __version_info__[:2] < (6, 12)


def import_function_after(statement: str) -> str:
    code = f"import builtins; {statement}; print(builtins.__import__.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_qt_still_reads_the_source_of_every_module_imported():
    """Fails when PySide stops doing so: then the line in desktop/jobs.py can go."""
    assert import_function_after("import PySide6.QtCore") == "__feature_import__"


def test_no_source_is_read_once_the_program_has_loaded_qt():
    assert import_function_after("import desktop.jobs") != "__feature_import__"
