"""Write a project and its comparison to files of other kinds."""

from collections.abc import Callable
from pathlib import Path

from desktop.exporting.comparison_file import Report, Wording, write_comparison_file
from desktop.story.errors import UserError

Writer = Callable[[Path, Report], None]

WRITERS: dict[str, Writer] = {".json": write_comparison_file}
"""The writer for each suffix."""


def write(path: Path, report: Report) -> None:
    """Write a report to a file of the kind its suffix names; UserError if that cannot be done."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        known = ", ".join(sorted(WRITERS))
        raise UserError(
            "{path}: the name of the output must end in {known}.", path=path, known=known
        )
    writer(path, report)


__all__ = ["WRITERS", "Report", "Wording", "Writer", "write"]
