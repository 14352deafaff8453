"""`wireside screenshot`: draw the window without a display."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from desktop.commands.reading import EVERY_KIND, SOME_UNREADABLE, refuse_addresses
from desktop.commands.telling import say

LEAST_SIDE, MOST_SIDE = 320, 8000
"""Sides of a picture of the window, px."""
LEAST_ZOOM, MOST_ZOOM = 70, 250
"""Size of the articles' text in a picture, per cent."""
DRAWN = (
    "linked", "synopsis", "quotes", "speakers", "code", "results", "library", "findings", "search", "sides",
)  # fmt: skip
"""What of the window can be drawn."""


def run(typed: Sequence[str]) -> int:
    """Draw the window without a display, after all jobs are done, and save the picture."""
    options = _parser().parse_args(typed)
    refuse_addresses(options.files)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from desktop.picture import Picture, draw

    wanted = Picture(
        options.size, options.mode, options.theme, options.select, options.zoom, options.find
    )
    failures = draw(options.output, options.files, wanted)
    for sentence in failures:
        say(sentence)
    return SOME_UNREADABLE if failures else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wireside screenshot",
        description="Draw the window into a PNG file; without files, with the five examples.",
        epilog=EVERY_KIND,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE|FOLDER")
    parser.add_argument("--output", type=Path, required=True, metavar="window.png")
    parser.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH")
    parser.add_argument("--mode", choices=DRAWN, default="linked")
    parser.add_argument(
        "--theme", choices=("light", "dark", "light_contrast", "dark_contrast"), default="light"
    )
    parser.add_argument("--zoom", type=_zoom, default=1.0, metavar="PERCENT")
    parser.add_argument("--find", default="", metavar="QUERY", help="what to look for")
    parser.add_argument("--select", metavar="ADDRESS", help="a passage to read, such as A5.3")
    return parser


def _size(typed: str) -> tuple[int, int]:
    """Read "1600x1000", px."""
    width, _, height = typed.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"{typed!r} is no size; type it as 1600x1000")
    size = int(width), int(height)
    if not all(LEAST_SIDE <= side <= MOST_SIDE for side in size):
        raise argparse.ArgumentTypeError(f"sides of {LEAST_SIDE} to {MOST_SIDE} px can be drawn")
    return size


def _zoom(typed: str) -> float:
    """Read "150", per cent, as 1.5."""
    if not typed.isdecimal() or not LEAST_ZOOM <= int(typed) <= MOST_ZOOM:
        raise argparse.ArgumentTypeError(f"type {LEAST_ZOOM} to {MOST_ZOOM} per cent")
    return int(typed) / 100
