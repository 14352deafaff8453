"""The annotated PDF: its dialog, the process that makes it, and where it goes: into a file or to a printer."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.story.errors import UserError

if TYPE_CHECKING:
    from desktop.application.report_printing import Printing
    from desktop.application.session import Session
    from desktop.exporting.pdf.answers import Draw, Drawn, Going, Made
    from desktop.exporting.pdf.options import Layout, Options
    from desktop.story.project import Project
    from desktop.window.report.dialog import ReportDialog
    from desktop.window.report.dialog_words import Facts
    from desktop.workspace.reporting import Reporting

EXPORT, PRINT = "export", "print"


class ReportDoors(QObject):
    """Opens the dialog, has pages made as it asks, and does what the reader wants done with them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("reportDoors")
        self.session = session
        self.workspace, self.window = session.workspace, session.window
        self.dialog: ReportDialog | None = None
        self.printing: Printing | None = None
        self._reporting: Reporting | None = None
        self._made: Made | None = None
        """The file with the options that are shown; None while it is made."""
        self._path: Path | None = None
        """Where the file goes as soon as it is made."""
        self._aim = ""
        """What waits for the file: EXPORT or PRINT."""
        self._folder = ""
        """Where the last file went."""
        actions = self.window.actions_
        actions["export_pdf"].triggered.connect(self.open_to_export)
        actions["print"].triggered.connect(self.open_to_print)
        self._tips = {name: actions[name].toolTip() for name in ("export_pdf", "print")}
        self._add_button()
        self.workspace.project_changed.connect(self._offer)
        self._offer(self.workspace.project)

    def _add_button(self) -> None:
        """Put the button into the top bar."""
        from desktop.window.report.dialog_button import ReportButton

        self.button = ReportButton(self.window.actions_["export_pdf"], self.window.top)
        self.window.top.add_export(self.button)

    def _offer(self, project: Project) -> None:
        """Offer a PDF of what there is; else say what to do first."""
        has_any = bool(project.columns) or any(brief.pins for brief in project.briefs)
        nothing = self.tr("There is no article to make a PDF of. Add some first (Ctrl+O).")
        for name, tip in self._tips.items():
            action = self.window.actions_[name]
            action.setEnabled(has_any)
            action.setToolTip(tip if has_any else nothing)

    @property
    def reporting(self) -> Reporting:
        if self._reporting is None:
            from desktop.workspace.reporting import Reporting

            self._reporting = made = Reporting(self.session.jobs, self)
            made.stepped.connect(self._show_step)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
            made.glimpsed.connect(self._show_glimpse)  # type: ignore[call-overload]  # as above
            made.made.connect(self._take_made)  # type: ignore[call-overload]  # as above
            made.drawn.connect(self._take_drawn)  # type: ignore[call-overload]  # as above
            made.saved.connect(self._take_saved)
            made.failed.connect(self._take_failure)
        return self._reporting

    # --- the dialog -----------------------------------------------------------------------------

    def open_to_export(self) -> None:
        self.open()

    def open_brief(self) -> None:
        """Open the dialog on the brief."""
        from desktop.exporting.pdf.options import Layout

        self.open(Layout.BRIEF)

    def open_to_print(self) -> None:
        """Open the dialog with printing as what Enter does."""
        self.open().aim_at_print()

    def open(self, layout: Layout | None = None) -> ReportDialog:
        """Show the dialog, with what was used last."""
        if self.dialog is not None:
            self.dialog.raise_()
            return self.dialog
        from desktop.application.report_presets import ReportPresets
        from desktop.window.report.dialog import ReportDialog
        from desktop.window.report.presets import first_layout, last_of

        settings, facts = self.session.settings, self._facts()
        self.dialog = made = ReportDialog(self.window.theme, facts, self.window)
        made.page_wanted.connect(self._make)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        made.layout_chosen.connect(self._show_layout)  # type: ignore[call-overload]  # as above
        made.changed.connect(self._grow_old)
        made.preview.page_requested.connect(self._draw)  # type: ignore[call-overload]  # as above
        made.export_requested.connect(self.export)
        made.print_requested.connect(self.print)
        made.stopped.connect(self.stop)
        made.finished.connect(self._leave)
        self.presets = ReportPresets(self.session, made)
        self._hear_news(wants=True)
        has_pins = any(count for _, count in facts.pins)
        first = layout or first_layout(settings.last_reports, has_pins=has_pins)
        made.show_options(last_of(settings.last_reports, first))
        made.open()
        made.want_now()  # now that it is known how large the page will be
        made.focus_layout()
        return made

    def _hear_news(self, *, wants: bool) -> None:
        """Follow what is found while the dialog is open."""
        workspace, take = self.workspace, self._show_news
        for signal in (workspace.quotes_changed, workspace.findings_changed):
            signal.connect(take) if wants else signal.disconnect(take)
        changed = workspace.comparison_changed
        changed.connect(take) if wants else changed.disconnect(take)

    def _facts(self) -> Facts:
        """Return what of the story decides on the warnings."""
        from desktop.story.brief import Brief
        from desktop.window.brief.words import brief_name
        from desktop.window.report.dialog_words import Facts

        workspace, project = self.workspace, self.workspace.project
        briefs: tuple[Brief, ...] = project.briefs
        numbers = {article.number for article in project.columns}
        first = briefs[0].number if briefs else 0
        has_open = any(brief.number == project.open_brief for brief in briefs)
        notes = (n for n in project.annotations if any(s.article in numbers for s in n.spans))
        return Facts(
            tuple((brief.number, brief_name(brief)) for brief in briefs),
            project.open_brief if has_open else first,
            tuple((brief.number, len(brief.pins)) for brief in briefs),
            len(project.columns),
            len(numbers.intersection(workspace.shown.compared)),
            len(workspace.shown.links),
            sum(1 for _ in notes),
            not workspace.comparing.fits(project.columns)
            or workspace.quoting is None
            or not workspace.quoting.has_looked_through(project.columns),
        )

    def _show_news(self, _found: object = None) -> None:
        """Have the page made anew: more was found."""
        if self.dialog is not None and not self._aim:
            self.dialog.show_facts(self._facts())

    def _show_layout(self, layout: Layout) -> None:
        """Show a layout as it was used last."""
        from desktop.window.report.presets import last_of

        if self.dialog is not None:
            self.dialog.show_options(last_of(self.session.settings.last_reports, layout))

    def _leave(self, _result: int = 0) -> None:
        """Give up whatever is made for the dialog, and end the process: it holds 100 MB."""
        self._hear_news(wants=False)
        self.dialog, self._made = None, None
        self._end_printing()
        self._aim, self._path = "", None
        self.reporting.close()

    # --- the page -------------------------------------------------------------------------------

    def _make(self, options: Options) -> None:
        from desktop.workspace.materials import shown_material

        self._made = None
        if self.dialog is not None:
            width, height = self.dialog.preview.room
            self.reporting.make(shown_material(self.workspace, options), width, height)

    def _grow_old(self) -> None:
        """Forget the file that was made with other options."""
        self._made = None

    def _draw(self, wanted: Draw) -> None:
        if self._made is not None and self.printing is None:
            self.reporting.draw(wanted)

    def _show_step(self, going: Going) -> None:
        if self.dialog is not None:
            self.dialog.show_step(going)

    def _show_glimpse(self, drawn: Drawn) -> None:
        if self.dialog is not None and not self.dialog.is_waiting and self._made is None:
            self.dialog.preview.show_glimpse(drawn)

    def _take_made(self, made: Made) -> None:
        from desktop.window.said import said

        dialog = self.dialog
        if dialog is None or dialog.is_waiting:
            return  # options changed since; a newer one comes
        if made.error is not None:
            self._aim, self._path = "", None
            dialog.show_failure(said(made.error))
            return
        self._made = made
        dialog.show_missing(made.missing)
        dialog.preview.ask()
        self._go_on()

    def _take_drawn(self, drawn: Drawn) -> None:
        if self.printing is not None:
            self.printing.take(drawn)
        elif self.dialog is not None and self._made is not None:
            self.dialog.show_drawn(drawn)

    def _take_failure(self, error: BaseException) -> None:
        """Say it where the reader looks; a mistake of ours is reported as any other."""
        from desktop.window.said import said

        self._aim, self._path = "", None
        self._end_printing()
        if self.dialog is not None and isinstance(error, UserError):
            self.dialog.show_failure(said(error), keeps_page=self._made is not None)
        else:
            if self.dialog is not None:
                self.dialog.show_idle()
            self.session.show_failure(error)

    def stop(self) -> None:
        """Give up what is made or printed; the dialog stays."""
        self.reporting.cancel()
        self._end_printing()
        self._aim, self._path = "", None
        if self.dialog is not None:
            self.dialog.show_stopped(is_made=self._made is not None)

    # --- into a file ----------------------------------------------------------------------------

    def export(self) -> None:
        """Ask where the file is to go; it is made meanwhile."""
        from PySide6.QtWidgets import QFileDialog

        from desktop.application.report_files import file_name, first_folder
        from desktop.window.report.dialog_words import layout_words

        dialog = self.dialog
        if dialog is None:
            return
        self._make_again()
        folder = first_folder(self.session, self._folder)
        asked = QFileDialog(dialog, self.tr("Export as PDF"), folder)
        asked.setObjectName("reportFileDialog")
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.setOption(QFileDialog.Option.DontConfirmOverwrite)  # we do, with the suffix it gets
        asked.setDefaultSuffix("pdf")
        asked.setNameFilter(self.tr("PDF (*.pdf)"))
        story, layout = self.workspace.project.story.name, dialog.options().layout
        asked.selectFile(file_name(story, layout_words(layout)[0]))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.fileSelected.connect(self.export_to)
        asked.open()

    def export_to(self, name: str) -> None:
        """Write the file there, after asking whether one that is there may go."""
        path = Path(name)
        if path.suffix.lower() != ".pdf":
            path = path.with_name(path.name + ".pdf")
        if self.dialog is None:
            return
        if not os.path.exists(path):  # Path.exists raises where a folder may not be looked into
            self._export(path)
            return
        from desktop.window.dialogs import Message

        title = self.tr("Replace {}?").format(path.name)
        words = self.tr("There is a file of that name. What is in it would be lost.")
        message = Message("report_replace", title, words, self.dialog)
        replace = message.add_button("report_replace_do", self.tr("Replace"))
        replace.clicked.connect(message.accept)
        replace.clicked.connect(partial(self._export, path))
        message.show_now(self.tr("Cancel"))

    def _export(self, path: Path, _checked: object = None) -> None:
        self.session.last_folder = self._folder = str(path.parent)
        self._path, self._aim = path, EXPORT
        self._wait()

    def _wait(self) -> None:
        """Go on with what is made, or say that it is waited for."""
        if self.dialog is None:
            return
        self.dialog.want_now()
        self._make_again()
        self.dialog.show_busy(self.tr("Making the PDF …"))
        self._go_on()

    def _make_again(self) -> None:
        """Have the file made if nobody does, as after a stop."""
        dialog = self.dialog
        if dialog is None or self._made is not None:
            return
        dialog.want_now()
        if not self.reporting.is_making:
            self._make(dialog.options())

    def _go_on(self) -> None:
        """Do what waits for the file, now that it is there."""
        if self._made is None or self.dialog is None:
            return
        if self._aim == EXPORT and self._path is not None:
            self.reporting.save(self._path, self._made.data)
        elif self._aim == PRINT:
            self._ask_printer()

    def _take_saved(self, path: Path) -> None:
        """Remember the options, close the dialog, and say where the file is."""
        dialog = self.dialog
        if dialog is not None:
            self.presets.remember(dialog.options())
            dialog.accept()
        self._tell_saved(path)

    def _tell_saved(self, path: Path) -> None:
        from desktop.window.announcing import announce
        from desktop.window.report.dialog_saved import SavedNote

        note = SavedNote(path, self.window.theme, self.window.status)
        self.window.theme_changed.connect(note.show_theme)  # type: ignore[call-overload]  # as above
        self.workspace.leaving.connect(note.deleteLater)  # it is about the project that goes
        self.window.status.show_widget(note)
        announce(self.window.view, note.words)

    # --- to a printer ---------------------------------------------------------------------------

    def print(self) -> None:
        """Print the file as soon as it is made."""
        self._aim = PRINT
        self._wait()

    def _ask_printer(self) -> None:
        from desktop.application.report_printing import ask_printer

        dialog = self.dialog
        self._aim = ""
        if dialog is None:
            return
        dialog.show_idle()
        asked = self.asked = ask_printer(dialog.options().paper, dialog)
        asked.printed.connect(self.print_with)  # type: ignore[call-overload]  # a slot knows more than its Signal(object)
        asked.begin(dialog.preview.pages, is_wide=dialog.preview.is_wide)

    def print_with(self, printing: Printing) -> None:
        """Send the pages to a printer, one after another."""
        dialog = self.dialog
        if dialog is None or self._made is None:
            return
        self.printing = printing
        printing.page_wanted.connect(self.reporting.draw)  # type: ignore[call-overload]  # as above
        printing.begun.connect(dialog.show_printing)
        printing.finished.connect(self._take_printed)
        dialog.show_busy("")
        printing.begin()

    def _take_printed(self, words: str) -> None:
        dialog = self.dialog
        file = None if self.printing is None else self.printing.file
        self._end_printing()
        if dialog is None:
            return
        if words:
            dialog.show_failure(words, keeps_page=True)
            return
        self.presets.remember(dialog.options())
        dialog.accept()
        if file is not None:
            self._tell_saved(file)
        else:
            self.window.status.show_place(self.tr("Sent to the printer"))

    def _end_printing(self) -> None:
        printing, self.printing = self.printing, None
        if printing is not None:
            printing.stop()
            printing.deleteLater()
