"""A codebook that is edited as the workspace does it, with a history."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation, Code
from desktop.story.codebook import Entry, add_codes
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.codebook.pane import CodebookPane
from desktop.window.theme import LIGHT
from tests.window.invented import article, project

ENTRIES = (
    Entry(0, Code(0, "Frames", is_applicable=False, colour="slate")),
    Entry(1, Code(0, "Problem", colour="amber")),
    Entry(1, Code(0, "Causes", colour="sky", definition="What brought it about.")),
    Entry(0, Code(0, "Actors", colour="plum")),
)
TEXT = article(1, "The pier was shut on Monday.", "The council let it rot for years.")


def coded() -> Project:
    made = add_codes(project(TEXT), ENTRIES)
    for start, codes, comment in ((0, (2,), ""), (4, (2, 3), ""), (9, (2,), "Hm"), (13, (4,), "")):
        note = Annotation(0, codes=codes, comment=comment, by="Nadia", made="2026-01-01T00:00:00Z")
        made = annotate(made, [Span(1, start, start + 3)], note)
    return made


class Desk:
    """Edits a project for a pane and takes edits back, as the workspace does."""

    def __init__(self, pane: CodebookPane, project: Project) -> None:
        self.pane, self.project = pane, project
        self.labels: list[str] = []
        self.before: list[Project] = []
        pane.edit_requested.connect(self.edit)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        pane.naming_requested.connect(self.name_new)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        pane.tree.show_reader("Nadia")
        pane.show_project(project)

    def edit(self, label: str, change: Callable[[Project], Project]) -> None:
        after = change(self.project)
        if after != self.project:
            self.labels.append(label)
            self.before.append(self.project)
            self.project = after
            self.pane.show_project(after)

    def name_new(self, both: str, _alone: str, change: Callable[[Project], Project]) -> None:
        """Put a name on what was just made, as one step."""
        before = self.before[-1]
        self.edit(both, change)
        self.labels[-2:], self.before[-2:] = [both], [before]

    def undo(self) -> None:
        self.project = replace(self.before.pop(), counters=self.project.counters)
        self.pane.show_project(self.project)

    def tree(self) -> list[str]:
        """Return the codes as the project has them, a dot for each level."""
        from desktop.story.codebook import walk

        return ["." * level + code.name for level, code in walk(self.project)]


@pytest.fixture
def desk(qtbot: QtBot, faces: None) -> Iterator[Desk]:
    pane = CodebookPane(LIGHT)
    qtbot.addWidget(pane)
    pane.resize(320, 760)
    made = Desk(pane, coded())
    pane.show()
    qtbot.waitExposed(pane)
    pane.take_focus()
    yield made
    made.pane = None  # type: ignore[assignment]  # the desk must not outlive the widget
