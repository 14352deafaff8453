"""Say what a command did, and print or write what it made."""

from __future__ import annotations

import argparse
import sys

SHOWN = ("table", "text")
"""Formats for a terminal, in its encoding."""


def deliver(content: str, options: argparse.Namespace) -> None:
    """Write to the file that was asked for, else print; tools read UTF-8, spreadsheets want a mark for it."""
    if options.output is not None:
        from desktop.exporting.writing import write_whole

        encoding = "utf-8-sig" if options.format == "csv" else "utf-8"
        write_whole(options.output, content.encode(encoding, "replace"))
        return
    is_shown = options.format in SHOWN
    encoding = (sys.stdout.encoding or "utf-8") if is_shown else "utf-8"
    sys.stdout.flush()
    sys.stdout.buffer.write(content.encode(encoding, "replace"))
    sys.stdout.buffer.flush()


def show_progress(share: float) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\rComparing … {share:4.0%}" + ("\n" if share >= 1 else ""))
    elif share in (0.0, 1.0):
        say("Comparing …" if share == 0.0 else "Compared.")


class Progress:
    """Shows the steps of a command on one line of a terminal; a file or pipe gets none of it."""

    def __init__(self) -> None:
        self._width = 0

    def show(self, step: str, share: float) -> None:
        if sys.stderr.isatty():
            line = f"{step} …" if share <= 0 else f"{step} … {share:4.0%}"
            sys.stderr.write("\r" + line.ljust(self._width))
            sys.stderr.flush()
            self._width = len(line)

    def end(self) -> None:
        """Clear the line for what is said next."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            sys.stderr.flush()
            self._width = 0


def say(sentence: str) -> None:
    """Print a sentence for the person; a closed or narrow terminal is no reason to fail.

    Names of files come from folders and may hold what a terminal would obey.
    """
    sentence = "".join(letter if letter.isprintable() else " " for letter in sentence)
    try:
        encoding = sys.stderr.encoding or "utf-8"
        print(sentence.encode(encoding, "replace").decode(encoding), file=sys.stderr)
    except OSError:
        return
