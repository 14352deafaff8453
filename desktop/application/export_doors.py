"""Export the tables of the open story: choose one, ask where, and write it in a job."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.application.saving_tables import CSV, ask_where
from desktop.jobs import LONG, Job
from desktop.story.errors import Cancelled

if TYPE_CHECKING:
    from desktop.application.session import Session
    from desktop.exporting.pdf.material import Material
    from desktop.story.project import Project

KEY = "export table"
COMMA, SEMICOLON = ",", ";"


class ExportDoors(QObject):
    """Opens the sheet of tables, and writes the one that is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("exportDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.last = ""
        """The name of the table that was exported last."""
        self.separator = COMMA
        self.window.actions_["export_table"].triggered.connect(self.open)

    def open(self) -> None:
        """Offer the tables."""
        from desktop.window.table_sheet import TableSheet

        sheet = TableSheet(self.window.theme, self.window)
        sheet.choose(self.last, with_semicolons=self.separator == SEMICOLON)
        sheet.chosen.connect(self.choose_file)
        sheet.open()

    def choose_file(self, table: str, with_semicolons: bool) -> None:  # noqa: FBT001  # from a signal
        """Ask where a table is to be saved."""
        self.last, self.separator = table, SEMICOLON if with_semicolons else COMMA
        ask_where(self.session, table, CSV, partial(self.save, table))

    def save(self, table: str, name: str) -> None:
        """Write a table; what was not looked through yet is looked through first."""
        path = Path(name)
        self.session.last_folder = str(path.parent)
        project, shown, separator = self.workspace.project, self._whole(), self.separator

        def work(job: Job) -> Path:
            from desktop.exporting.writing import write_whole
            from desktop.workspace.tables import table_of

            material = looked_through(project, job) if shown is None else shown
            write_whole(path, table_of(table, material, separator).data)
            return path

        label, failed = self.tr("Exporting the table"), self.workspace.failed.emit
        self.session.jobs.submit(LONG, KEY, label, work, self._tell, failed)

    def _whole(self) -> Material | None:
        """Return what is shown, if comparing and looking for quotes are done with these articles."""
        from desktop.workspace.materials import shown_material

        workspace = self.workspace
        columns = workspace.project.columns
        is_quoted = workspace.quoting is not None and workspace.quoting.has_looked_through(columns)
        is_whole = is_quoted and workspace.comparing.fits(columns) and workspace.looking.is_done
        return shown_material(workspace) if is_whole else None

    def _tell(self, path: object) -> None:
        assert isinstance(path, Path)
        self.workspace.asking.exported.emit(path)


def looked_through(project: Project, job: Job) -> Material:
    """Compare and look for quotes as the window is about to; Cancelled once nobody waits."""
    from desktop.workspace.materials import Wanted, found_in

    def report(step: str, share: float) -> None:
        if job.is_cancelled():
            raise Cancelled
        job.report(share)

    return found_in(project, Wanted(report=report)).material
