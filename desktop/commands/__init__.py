"""Run what is typed: `wireside FILE…` opens the window, other words do without one."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from desktop import VERSION
from desktop.story.errors import UserError

COMMANDS = ("compare", "quotes", "search", "export", "read", "integrate", "screenshot")
"""Each is a module of this package with a function `run`; a start of the window loads none of them."""
FAILED = 2
PIPE_CLOSED = 1
STOPPED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    from desktop.commands.telling import say

    typed = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if typed and typed[0] in COMMANDS:
            run: Callable[[Sequence[str]], int] = import_module(f"desktop.commands.{typed[0]}").run
            return run(typed[1:])
        return _open(_parser().parse_args(typed).files)
    except UserError as error:
        say(str(error))
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except KeyboardInterrupt:
        say("Stopped.")
        return STOPPED


def _open(files: list[Path]) -> int:
    from desktop.application import main as open_window
    from desktop.commands.reading import refuse_addresses

    refuse_addresses(files)
    return int(open_window(files))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside",
        description="Read how several news outlets told the same story. Nothing is sent anywhere.",
        epilog="`wireside compare --help` tells how to compare files without the window,"
        " `wireside quotes --help` how to list who is quoted in them,"
        " `wireside search --help` how to find what was written,"
        " `wireside export --help` how to write an annotated PDF or a table,"
        " `wireside read --help` how to see what the program makes of files,"
        " `wireside integrate --help` how to open projects by a double click.",
    )
    parser.add_argument("--version", action="version", version=f"Wireside {VERSION}")
    parser.add_argument(
        "files",
        nargs="*",
        type=Path,
        metavar="FILE",
        help="a project, or articles and folders for a new one",
    )
    return parser
