"""What a report is made of: the story, what was found in it, and how it shall look."""

from __future__ import annotations

from typing import NamedTuple

from desktop.exporting.pdf.options import Options
from desktop.story.comparison import Comparison
from desktop.story.decisions import CopyGroup
from desktop.story.finding import Finding
from desktop.story.project import Project
from desktop.story.quote import Quotes


class Material(NamedTuple):
    """Everything that goes to the process that makes the file.

    `comparison` is what of it is shown at the project's strictness; `author` the reader's name,
    perhaps empty; `made` UTC, ISO 8601 with seconds; `name` of the project's file, perhaps empty.
    `copies` are the groups of articles with the same text, as decided or proposed.
    """

    project: Project
    comparison: Comparison = Comparison()
    quotes: Quotes = Quotes()
    findings: tuple[Finding, ...] = ()
    options: Options = Options()
    author: str = ""
    made: str = ""
    version: str = ""
    name: str = ""
    copies: tuple[CopyGroup, ...] = ()
