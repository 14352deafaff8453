"""What the process that makes a PDF is asked and says: light values, for the window's process takes them."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from desktop.story.errors import UserError


class Step(StrEnum):
    """What is being done, in this order."""

    COMPOSING = "composing"
    TYPESETTING = "typesetting"
    ANNOTATING = "annotating"


class Going(NamedTuple):
    """What is being done, and how far: passages that are worded, pages that are laid out or annotated.

    `done` is 0 where only the whole is known, `whole` where that is not either.
    """

    step: Step
    done: int = 0
    whole: int = 0


class Made(NamedTuple):
    """An annotated PDF; `missing` are letters without any shape here. Else `error` says why there is none."""

    data: bytes = b""
    missing: str = ""
    error: UserError | None = None


class Draw(NamedTuple):
    """Ask for a page of the PDF that was made last, from 0, as large as fits into so many pixels."""

    page: int
    width: int
    height: int
    is_for_paper: bool = False
    """Whether it is drawn as it is printed, and not as it is seen on a screen."""


class Drawn(NamedTuple):
    """A page as pixels of 4 bytes, blue first, without room between the lines, of a file of `pages`."""

    page: int
    pages: int
    width: int = 0
    height: int = 0
    pixels: bytes = b""


class Glance(NamedTuple):
    """Ask for a file, and for a glimpse of its first page before, in so many pixels.

    `material` is a `Material`; it is sent as it is, for this module is light.
    """

    material: object
    width: int
    height: int


class Glimpse(NamedTuple):
    """The first page of a long file, drawn before the whole file is made; pixels as those of `Drawn`."""

    drawn: Drawn


class Tired(NamedTuple):
    """The process keeps much of what it made; what is asked is for another one."""


class Fault(NamedTuple):
    """A mistake of ours in the process: where it happened, without words of an article."""

    details: str
