"""What is said of an annotation where the reader points at it, and to who does not see it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.text.isolating import isolated

if TYPE_CHECKING:
    from desktop.story.annotation import Annotation
    from desktop.story.project import Project

COMMENT_SHOWN = 240
"""Characters of a comment that a tooltip shows."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Notes", text)


def note_told(annotation: Annotation, paths: Mapping[int, tuple[str, ...]]) -> str:
    """Return the line for a screen reader: "N4, Frames, Causes: comment"."""
    names = [" > ".join(paths[code]) for code in annotation.codes if code in paths]
    if not names:
        names = [tr("comment") if annotation.comment else tr("highlight")]
    head = ", ".join((annotation.address, *names))
    comment = shortened(annotation.comment)
    return f"{head}: {comment}" if comment else head


def note_tip(project: Project, annotation: Annotation, here: int) -> str:
    """Say codes, comment, who, when and where else; `here` is the article pointed at."""
    from desktop.story.codebook import paths
    from desktop.window.telling import local_date

    lines = [note_told(annotation._replace(comment=""), paths(project))]
    comment = shortened(annotation.comment)
    if comment:
        lines.append(isolated(comment))
    who = (annotation.by, local_date(annotation.made) if annotation.made else "")
    lines.append(", ".join(filter(None, who)))
    others = other_places(project, annotation, here)
    if others:
        lines.append(tr("also on {}").format(", ".join(others)))
    return "\n".join(filter(None, lines))


def other_places(project: Project, annotation: Annotation, here: int) -> list[str]:
    """Return the addresses of the passages in other articles that an annotation is on."""
    from desktop.story.places import address_of

    articles = {article.number: article for article in project.articles}
    spans = (span for span in annotation.spans if span.article != here)
    found = (address_of(articles[span.article], span) for span in spans if span.article in articles)
    return list(dict.fromkeys(found))


def memo_lines(memos: Iterable[Annotation], paths: Mapping[int, tuple[str, ...]]) -> str:
    """Return the memos of an article, a line each."""
    return "\n".join(note_told(memo, paths) for memo in memos)


def shortened(comment: str) -> str:
    """Return a comment in one line, without what would break it, and not longer than a tooltip."""
    words = " ".join(comment[: 2 * COMMENT_SHOWN].split())
    shown = "".join(character for character in words if character.isprintable())
    is_cut = len(shown) > COMMENT_SHOWN or len(comment) > 2 * COMMENT_SHOWN
    return f"{shown[:COMMENT_SHOWN].rstrip()} …" if is_cut else shown
