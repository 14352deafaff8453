"""`wireside integrate`: open projects by a double click on a Linux desktop."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from desktop.commands.telling import say
from desktop.resources import launcher
from desktop.storing import desktop_entry


def run(typed: Sequence[str]) -> int:
    """Let a Linux desktop open projects by a double click, or no longer."""
    options = _parser().parse_args(typed)
    changed = desktop_entry.remove() if options.remove else desktop_entry.install(launcher())
    for path in changed:
        say(f"{'Removed' if options.remove else 'Written'}: {path}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside integrate",
        description="Put Wireside into the menu of a Linux desktop, and open .wireside files by a double click.",
    )
    parser.add_argument("--remove", action="store_true", help="take it out again")
    return parser
