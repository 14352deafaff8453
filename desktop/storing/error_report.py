"""What went wrong, for a bug report: places in the program, never what an article says."""

import traceback
from pathlib import PurePath
from types import TracebackType

HARMLESS = (
    AttributeError,
    ImportError,
    IndexError,
    NameError,
    NotImplementedError,
    RecursionError,
    TypeError,
    ZeroDivisionError,
)
"""Errors whose message speaks of the program; any other message may hold words of an article."""
DEEPEST = 40
"""Frames shown of each error."""
PACKAGES = ("desktop", "PySide6", "site-packages")


def describe_error(error: BaseException) -> str:
    """Return where an error came from, with its causes, without text that was being read."""
    seen: set[int] = set()
    parts: list[str] = []
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        parts.append(describe_one(current, current.__traceback__))
        hidden = current.__suppress_context__
        current = current.__cause__ or (None if hidden else current.__context__)
    return "\nwhile handling:\n".join(parts)


def describe_one(error: BaseException, trace: TracebackType | None) -> str:
    frames = [
        f"  {short(frame.filename)}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(trace)[-DEEPEST:]
    ]
    return "\n".join([*frames, headline(error)])


def headline(error: BaseException) -> str:
    kind = type(error).__name__
    if isinstance(error, OSError) and error.errno is not None:
        return f"{kind}: error number {error.errno}"
    return f"{kind}: {error}" if isinstance(error, HARMLESS) else f"{kind} (message left out)"


def short(filename: str) -> str:
    """Cut a path of code to what is below our package or the libraries: no folder of a person."""
    parts = PurePath(filename).parts
    for package in PACKAGES:
        if package in parts:
            place = len(parts) - 1 - parts[::-1].index(package)
            return "/".join(parts[place:])
    return parts[-1] if parts else filename
