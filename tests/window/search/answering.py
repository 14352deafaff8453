"""Answers to queries about invented articles, as the index gives them."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop.searching.language import understand
from desktop.searching.results import Result
from desktop.searching.service import Searcher
from desktop.searching.views import lines_of
from desktop.story.annotation import Annotation
from desktop.story.comparison import Comparison
from desktop.story.copies import Texts
from desktop.story.decisions import CopyGroup
from desktop.story.project import Project
from desktop.story.quote import Quotes
from desktop.workspace.searching import Answer, Asked

Ask = Callable[..., Answer]
TODAY = date(2024, 6, 3)


@pytest.fixture
def ask(tmp_path: Path) -> Iterator[Ask]:
    """Return a function that asks a project something."""
    searcher = Searcher(tmp_path / "index")

    def answered(
        project: Project,
        typed: str,
        quotes: Quotes = Quotes(),  # noqa: B008  # a frozen value
        shown: int = 50,
        copies: tuple[CopyGroup, ...] = (),
    ) -> Answer:
        searcher.update(project, quotes)
        understood = understand(typed, TODAY)
        result = Result()
        if understood.tree is not None:
            result = searcher.search(understood.tree, shown=shown)
        lines = tuple(lines_of(result.hits, project))
        asked = Asked(typed, shown=shown)
        texts = Texts(project, copies)
        return Answer(asked, project, Comparison(), understood, result, lines, texts=texts)

    yield answered
    searcher.close()


def noted(number: int, comment: str, **more: object) -> Annotation:
    return Annotation(number, comment=comment, **more)  # type: ignore[arg-type]  # as given
