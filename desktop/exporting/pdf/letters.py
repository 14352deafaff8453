"""Give the outlines of letters, so that an appearance needs no font of its own (PDF/UA-1: every font is embedded)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

import typst

from desktop.exporting.pdf.texts import page_text
from desktop.resources import resource

SOURCE = b"""
#set page(width: auto, height: auto, margin: 0pt)
#set text(font: ("Inter", "Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew"), size: 10pt)
#for each in json("letters.json") { page(each) }
"""
CAPS = 7.27
"""Height of Inter's capitals at 10 pt."""
WIDTH = re.compile(r'<svg viewBox="0 0 ([0-9.]+) ')
USE = re.compile(r'<use xlink:href="#([^"]+)" x="([^"]+)"')
SYMBOL = re.compile(r'<symbol id="([^"]+)"[^>]*><path d="([^"]*)"')
STEP = re.compile(r"([A-Za-z])([^A-Za-z]*)")


class Outline(NamedTuple):
    """The path of a code's letter, from the left end of its foot; `height` is that of a capital."""

    path: str
    width: float
    height: float = CAPS


def outlines(letters: Iterable[str]) -> dict[str, Outline]:
    """Return the outlines of the letters that have one in our fonts."""
    wanted = sorted({each for each in letters if each.strip()})
    if not wanted:
        return {}
    pages = typst.compile(
        {"main": SOURCE, "letters.json": json.dumps([page_text(each) for each in wanted]).encode()},  # type: ignore[call-overload]  # its stubs leave out files that are in memory
        format="svg",
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
    )
    made = [pages] if isinstance(pages, bytes) else pages
    shapes = {letter: _outline(page.decode()) for letter, page in zip(wanted, made, strict=True)}
    return {letter: outline for letter, outline in shapes.items() if outline.path}


def _outline(page: str) -> Outline:
    shapes, width = dict(SYMBOL.findall(page)), WIDTH.search(page)
    parts = (_shape(shapes.get(name, ""), float(x)) for name, x in USE.findall(page))
    return Outline(" ".join(parts), float(width[1]) if width else CAPS)


def _shape(path: str, left: float) -> str:
    """Return an SVG path of relative steps as operators of a PDF, moved to the right."""
    here, start, made = (left, 0.0), (left, 0.0), []
    for step, text in STEP.findall(path):
        numbers = [float(n) for n in text.split()]
        if step in "Zz":
            made.append("h")
            here = start
            continue
        points = _points(step, numbers, here, left)
        if step in "Mm":
            start = points[-1]
        if step == "q":  # a cubic curve: its inner points are two thirds of the way to that one
            middle, end = points
            points = [_between(here, middle), _between(end, middle), end]
        here = points[-1]
        numbers_of = " ".join(f"{x:.2f} {y:.2f}" for x, y in points)
        made.append(f"{numbers_of} {'m' if step in 'Mm' else 'c' if step in 'qc' else 'l'}")
    return " ".join(made)


Point = tuple[float, float]


def _points(step: str, numbers: list[float], here: Point, left: float) -> list[Point]:
    x, y = here
    if step == "M":
        return [(left + numbers[0], numbers[1])]
    if step == "h":
        return [(x + numbers[0], y)]
    if step == "v":
        return [(x, y + numbers[0])]
    return [(x + a, y + b) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]


def _between(one: Point, other: Point) -> Point:
    return one[0] + (other[0] - one[0]) * 2 / 3, one[1] + (other[1] - one[1]) * 2 / 3
