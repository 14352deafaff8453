"""What was done to the project, to be undone and done again."""

from typing import NamedTuple

from desktop.story.article import Article
from desktop.story.project import Project

HISTORY = 200
"""Steps that can be undone."""


class Step(NamedTuple):
    """One change of the project: what it is called, and the values before and after it."""

    label: str
    before: Project
    after: Project


class History:
    """A plain list of steps, and how many of them are done."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._done = 0

    def clear(self) -> None:
        self._steps, self._done = [], 0

    def add(self, step: Step) -> None:
        """Note a step; those that were undone are forgotten."""
        self._steps = [*self._steps[: self._done], step][-HISTORY:]
        self._done = len(self._steps)

    @property
    def last(self) -> Step | None:
        """The step that undo takes back."""
        return self._steps[self._done - 1] if self._done else None

    @property
    def next(self) -> Step | None:
        """The step that redo makes again."""
        return self._steps[self._done] if self._done < len(self._steps) else None

    @property
    def articles(self) -> tuple[Article, ...]:
        """All articles that undo or redo can bring back."""
        values = (value for step in self._steps for value in (step.before, step.after))
        return tuple({a.number: a for value in values for a in value.articles}.values())

    def step_back(self) -> None:
        self._done -= 1

    def step_forward(self) -> None:
        self._done += 1
