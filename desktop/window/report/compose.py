"""Make the document of a report from its material."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from desktop.exporting.pdf.document import Block, Document, Run
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Layout
from desktop.window.report.article import article_blocks
from desktop.window.report.brief import brief_blocks
from desktop.window.report.comparison import comparison_blocks
from desktop.window.report.marking import Marking, Report
from desktop.window.report.program_marks import put_program_marks
from desktop.window.report.standing import foot_words, head_words, story_name
from desktop.window.report.words import tr

Made = Callable[[Material, Marking], Iterator[Block]]


def compose(material: Material, report: Report = lambda done, whole: None) -> Document:
    """Word and order everything that stands on the pages; labels are in the language that is shown.

    `report` gets passages done and passages, now and then.
    """
    options = material.options
    marking = Marking(material, report)
    put_program_marks(marking, material)
    made: dict[Layout, Made] = {
        Layout.BRIEF: brief_blocks,
        Layout.COMPARISON: comparison_blocks,
        Layout.ARTICLE: article_blocks,
    }
    blocks = tuple(made[options.layout](material, marking))
    return Document(
        title=story_name(material.project),
        author=material.author,
        blocks=pruned(blocks),
        marks=marking.document_marks(),
        language=options.language,
        paper=options.paper,
        is_landscape=options.layout is Layout.COMPARISON,
        size=options.size,
        is_grey=options.is_grey,
        head=head_words(material),
        foot=foot_words(material),
        page_words=tr("Page {} of {}"),
        made=material.made,
    )


def pruned(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Let every label stand once, and every link lead to one: the others are plain words."""
    labels: set[str] = set()
    once = _labelled(blocks, labels)
    return cast("tuple[Block, ...]", _linked(once, labels))


def _labelled(value: object, labels: set[str]) -> object:
    """Return a value with the first use of each label; the labels are gathered."""
    if not isinstance(value, tuple) or isinstance(value, Run):
        return value
    label = getattr(value, "label", "")
    parts = [_labelled(each, labels) for each in value]
    made = _again(value, parts)
    if not label:
        return made
    if label in labels:
        return made._replace(label="")  # type: ignore[attr-defined]  # what has a label is a block
    labels.add(label)
    return made


def _linked(value: object, labels: set[str]) -> object:
    """Return a value without links to labels that are not there; a page's number goes with its link."""
    if isinstance(value, Run):
        if not value.to or value.to in labels:
            return value
        return (
            value._replace(to="", style="", text="")
            if value.style == "page"
            else value._replace(to="")
        )
    if not isinstance(value, tuple):
        return value
    return _again(value, [_linked(each, labels) for each in value])


def _again(value: tuple[object, ...], parts: list[object]) -> tuple[object, ...]:
    """Return a tuple, or a block of the same kind, with other parts; the same if they are."""
    if all(one is other for one, other in zip(value, parts, strict=True)):
        return value
    make = getattr(type(value), "_make", tuple)
    return cast("tuple[object, ...]", make(parts))
