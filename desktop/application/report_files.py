"""Where the file of a report may go: the folder to begin with, and its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.application.begin_folder import begin_folder
from desktop.storing.folders import data_folder

if TYPE_CHECKING:
    from desktop.application.session import Session

FORBIDDEN = '/\\:*?"<>|'
"""What some system does not take in the name of a file."""
LONGEST = 80
"""Characters of a story's name in that of a file."""


def first_folder(session: Session, last: str) -> str:
    """Return the folder of the last report, else of the project's file, else of any file, else the documents."""
    state = session.workspace.home.state
    is_kept = state is not None and data_folder() in state.path.parents  # where nobody looks
    own = "" if state is None or is_kept else str(state.path.parent)
    return begin_folder(last, own, session.last_folder)


def file_name(story: str, layout: str) -> str:
    """Return the name of a file of a story, as every system takes it."""
    name = f"{story} – {layout}" if story else ""
    kept = "".join(" " if each in FORBIDDEN or not each.isprintable() else each for each in name)
    return (" ".join(kept.split())[:LONGEST].strip(". ") or "Wireside") + ".pdf"
