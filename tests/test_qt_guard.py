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


def said_by(code: str) -> str:
    """Run code in a process of its own, where no Qt is loaded yet."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def import_function_after(statement: str) -> str:
    return said_by(f"import builtins; {statement}; print(builtins.__import__.__name__)")


def test_qt_still_reads_the_source_of_every_module_imported():
    """Fails when PySide stops doing so: then the import function need not be put back."""
    assert import_function_after("import PySide6.QtCore") == "__feature_import__"


def test_no_source_is_read_once_the_program_has_loaded_qt():
    assert import_function_after("import desktop.jobs") != "__feature_import__"


COMPILED = """
import builtins, sys
real, seen = builtins.compile, []
builtins.compile = lambda source, file, *more, **named: seen.append(file) or real(source, file, *more, **named)
import {module}
print(*(str(file).split("/")[-1] for file in seen if "signature/" in str(file)))
"""
WRONG_CALLS = """
import {module}
from PySide6.QtCore import QObject, QTimer
for call in (lambda: QTimer().start("soon", 1), lambda: QObject(1, 2, 3), lambda: QObject().startTimer({{}})):
    try:
        call()
    except TypeError as error:
        print(error)
print(QTimer.setInterval.__doc__)
from PySide6.support.signature.lib.pyi_generator import Formatter
print(Formatter.__name__)
"""
LOADED = """
import desktop.jobs, sys
from desktop.binding import OF_WRONG_CALLS, load_descriptions
left_out = [name for name in OF_WRONG_CALLS if sys.modules[name].unrun]
steps = len(list(load_descriptions()))
print(len(left_out), steps, [name for name in OF_WRONG_CALLS if sys.modules[name].unrun])
"""


def test_qt_still_compiles_what_describes_its_functions():
    """Fails when PySide stops doing so: then desktop/binding.py can go."""
    assert {"parser.py", "layout.py"} <= set(
        said_by(COMPILED.format(module="PySide6.QtCore")).split()
    )


def test_what_describes_functions_of_qt_is_left_out_of_a_start():
    compiled = set(said_by(COMPILED.format(module="desktop.jobs")).split())
    assert "loader.py" in compiled
    assert not compiled & {
        "mapping.py",
        "parser.py",
        "layout.py",
        "errorhandler.py",
        "pyi_generator.py",
    }


def test_a_wrong_call_of_qt_is_described_as_ever():
    described = said_by(WRONG_CALLS.format(module="desktop.jobs"))
    assert "Supported signatures" in described
    assert described == said_by(WRONG_CALLS.format(module="PySide6.QtCore"))


def test_what_describes_wrong_calls_is_loaded_a_module_a_step():
    assert said_by(LOADED) == "4 4 []"


ENUMS = """
import enum
made, real = [], enum.EnumType.__new__
def noting(kind, name, *more, **named):
    made.append(name)
    return real(kind, name, *more, **named)
enum.EnumType.__new__ = noting
import PySide6.QtWidgets
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from desktop.window.theme import fill
image, colour = QImage(9, 9, QImage.Format.Format_RGB32), QColor("red")
painter = QPainter(image)
{statement}
print("Preset" in made)
"""


def test_qt_still_makes_the_names_of_gradients_to_fill_a_rectangle():
    """Fails when PySide stops doing so: then desktop/window/theme.py need not have its own `fill`."""
    assert said_by(ENUMS.format(statement="painter.fillRect(QRect(0, 0, 9, 9), colour)")) == "True"
    assert said_by(ENUMS.format(statement="fill(painter, QRect(0, 0, 9, 9), colour)")) == "False"
