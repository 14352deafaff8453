"""Keep an error in an override of a Qt virtual from ending the process.

PySide6 6.8–6.11 on Python 3.11 reads the arguments of an error that Python has not made an object
of yet (`[][3]`, `1 / 0`, any error raised in C) and dies of a segmentation fault. The guard can go
when tests/window/test_overrides.py passes without it.
"""

import functools
import sys
from collections.abc import Callable
from typing import TypeVar

Widget = TypeVar("Widget", bound=type)


def guarded(kind: Widget) -> Widget:
    """Let errors of a class's own overrides go to `sys.excepthook`, and its base answer instead."""
    of_qt = [vars(base) for base in qt_bases(kind)]
    for name, method in list(vars(kind).items()):
        is_ours = name.startswith("_") or not callable(method)
        if not is_ours and any(name in names for names in of_qt):
            setattr(kind, name, guard(kind, name, method))
    return kind


def qt_bases(kind: type) -> list[type]:
    return [base for base in kind.__mro__ if base.__module__.startswith(("PySide6", "Shiboken"))]


def guard(kind: type, name: str, method: Callable[..., object]) -> Callable[..., object]:
    @functools.wraps(method)
    def call(self: object, *given: object) -> object:
        try:
            return method(self, *given)
        except Exception:  # noqa: BLE001  # the boundary to C++
            sys.excepthook(*sys.exc_info())
            return getattr(super(kind, self), name)(*given)

    return call
