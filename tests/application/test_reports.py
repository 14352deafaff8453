"""An annotated PDF out of the real program: looked at, exported, printed, with options that are kept."""

from io import BytesIO
from pathlib import Path
from typing import TypeVar

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.application import Session, report_printing
from desktop.application.report_printing import BAND, Printing, blank_row, is_whole_file
from desktop.exporting.pdf.options import Layout, Marked, Reader
from desktop.storing.folders import data_folder
from desktop.storing.settings import load_settings
from desktop.story.annotating import annotate
from desktop.story.annotation import Annotation
from desktop.story.comparison import Span
from desktop.story.project import Project
from desktop.window.dialogs import Message
from desktop.window.report.dialog import ReportDialog
from desktop.window.report.dialog_saved import SavedNote
from tests.application.hands import Open, choose, do, press, settled, written

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE = 20_000
ENTER, ESCAPE, P = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_P
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CRACKS = "engineers found cracks in two of its pillars"


def noted(project: Project) -> Project:
    article = project.columns[0]
    start = article.text.index(CRACKS)
    span = Span(article.number, start, start + len(CRACKS))
    new = Annotation(0, comment="Who says so?", by="Ana", made="2026-11-22T12:00:00Z")
    return annotate(project, [span], new)


@pytest.fixture
def bridged(begin: Open, bridge: list[Path]) -> Session:
    """A session on three articles with one note and one pin."""
    session = begin(*bridge)
    session.workspace.edit("Note", noted)
    article = session.workspace.project.columns[0]
    passage = article.passages[1]
    session.window.view.read_span(Span(article.number, passage.start, passage.end))
    session.window.view.setFocus()
    do(session, "pin")
    return session


def opened(qtbot: QtBot, session: Session, layout: Layout | None = None) -> ReportDialog:
    """Open the dialog and wait until its page is there."""
    dialog = session.reports.open(layout)
    shown(qtbot, session)
    return dialog


def shown(qtbot: QtBot, session: Session) -> None:
    def is_shown() -> bool:
        dialog = session.reports.dialog
        assert dialog is not None
        is_new = not dialog.is_waiting and not dialog.preview.view.is_old
        return is_new and dialog.preview.pages > 0 and session.jobs.is_idle

    qtbot.waitUntil(is_shown, timeout=PATIENCE)


def part(dialog: QWidget, kind: type[Kind], name: str) -> Kind:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def click(dialog: QWidget, name: str) -> None:
    QTest.mouseClick(part(dialog, QWidget, name), Qt.MouseButton.LeftButton)


def text_of(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return " ".join("".join(page.get_textpage().get_text_range() for page in document).split())


def comments(data: bytes) -> list[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        return [
            str(each.get("/Contents", ""))
            for page in pdf.pages
            for each in page.get("/Annots", [])
            if each.Subtype == "/Highlight"
        ]


def export_to(qtbot: QtBot, session: Session, path: Path) -> None:
    """Export and choose a file, as a reader does."""
    dialog = session.reports.dialog
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, ENTER)
    asked = part(dialog, QFileDialog, "reportFileDialog")
    asked.fileSelected.emit(str(path))
    asked.close()


# --- looking ----------------------------------------------------------------------------------------


def test_a_key_opens_the_dialog_with_a_page_and_enter_makes_the_file(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    press(bridged, P, CTRL | SHIFT)
    shown(qtbot, bridged)
    dialog = bridged.reports.dialog
    assert dialog is not None
    assert dialog.options().layout is Layout.BRIEF
    assert not dialog.preview.view.image.isNull()
    assert dialog.preview.count.text() == "Page 1 of 1"
    assert bridged.jobs.is_idle
    target = tmp_path / "bridge.pdf"
    export_to(qtbot, bridged, target)
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    data = target.read_bytes()
    assert "The Orsha bridge was shut on Monday after engineers found cracks" in text_of(data)
    assert comments(data) == ["Who says so?"]
    assert [each.name for each in tmp_path.glob("*.pdf")] == ["bridge.pdf"]
    assert not bridged.reports.reporting.press.is_running


def test_the_brief_of_the_file_name_is_the_story(qtbot: QtBot, bridged: Session) -> None:
    dialog = opened(qtbot, bridged)
    dialog.export_requested.emit()
    asked = part(dialog, QFileDialog, "reportFileDialog")
    (name,) = asked.selectedFiles()
    assert Path(name).name == "Untitled – Brief.pdf"
    asked.close()


def test_each_layout_becomes_a_page(qtbot: QtBot, bridged: Session) -> None:
    dialog = opened(qtbot, bridged)
    pages = set()
    for layout in Layout:
        dialog.form.layouts[layout].click()
        shown(qtbot, bridged)
        pages.add(bytes(dialog.preview.view.image.constBits()))
        assert dialog.said.text() == ""
    assert len(pages) == 3


def test_an_option_changes_the_page_within_a_moment(qtbot: QtBot, bridged: Session) -> None:
    dialog = opened(qtbot, bridged)
    before = dialog.preview.view.image.copy()
    click(dialog, "report_grey")
    assert dialog.preview.view.is_old
    assert not dialog.preview.view.image.isNull()  # the old page stays, pale
    shown(qtbot, bridged)
    assert dialog.options().is_grey
    assert dialog.preview.view.image != before


def test_many_clicks_make_one_more_page(qtbot: QtBot, bridged: Session) -> None:
    dialog = opened(qtbot, bridged)
    made: list[object] = []
    bridged.reports.reporting.made.connect(made.append)
    for _ in range(5):
        click(dialog, "report_grey")
    shown(qtbot, bridged)
    assert len(made) == 1
    assert dialog.options().is_grey


def test_pages_are_turned(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    said = "\n\n".join(
        f"Sentence {n} says that the river rose again on day {n}." for n in range(400)
    )
    session = begin(written(tmp_path / "long.txt", f"The river rises\n\n{said}\n"))
    dialog = opened(qtbot, session, Layout.ARTICLE)
    view = dialog.preview.view
    assert dialog.preview.pages > 2
    assert not dialog.preview.back.isEnabled()
    first = view.image.copy()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: view.image != first, timeout=PATIENCE)
    assert dialog.preview.count.text().startswith("Page 2 of ")
    assert view.accessibleName().startswith("Preview: Page 2 of ")
    QTest.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: not dialog.preview.on.isEnabled(), timeout=PATIENCE)
    settled(qtbot, session)
    dialog.form.size_.setFocus()
    QTest.keyClick(dialog.form.size_, Qt.Key.Key_Home)
    assert dialog.options().size == 7
    shown(qtbot, session)  # the file is shorter now: its last page is shown
    assert dialog.preview.page == dialog.preview.pages - 1


def test_a_brief_without_pins_says_so_and_is_not_what_it_begins_with(
    qtbot: QtBot, begin: Open, bridge: list[Path]
) -> None:
    session = begin(*bridge)
    dialog = opened(qtbot, session)
    assert dialog.options().layout is Layout.COMPARISON
    assert "Nothing is pinned" not in dialog.preview.warning.text()
    dialog.form.layouts[Layout.BRIEF].click()
    assert dialog.preview.warning.text().startswith("Nothing is pinned in this brief.")
    shown(qtbot, session)


def test_letters_that_no_typeface_has_are_named(qtbot: QtBot, begin: Open, tmp_path: Path) -> None:
    text = "Signs\n\nThe old sign \U00013080 was found on Monday, the museum said.\n"
    session = begin(written(tmp_path / "signs.txt", text))
    dialog = opened(qtbot, session, Layout.ARTICLE)
    assert "\U00013080" in dialog.preview.warning.text()


# --- into a file ------------------------------------------------------------------------------------


def test_a_file_that_is_there_is_replaced_only_when_that_is_said(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    target = written(tmp_path / "mine.pdf", "mine")
    dialog = opened(qtbot, bridged)
    export_to(qtbot, bridged, tmp_path / "mine")  # the suffix is ours
    message = part(dialog, Message, "report_replace")
    click(message, "close")
    assert target.read_text() == "mine"
    assert bridged.reports.dialog is dialog
    export_to(qtbot, bridged, target)
    click(dialog.findChildren(Message, "report_replace")[-1], "report_replace_do")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_folder_that_is_gone_is_one_sentence_and_the_dialog_stays(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    dialog = opened(qtbot, bridged)
    export_to(qtbot, bridged, tmp_path / "gone" / "a.pdf")
    qtbot.waitUntil(lambda: "cannot be written" in dialog.said.text(), timeout=PATIENCE)
    assert not list(tmp_path.rglob("*.pdf"))
    assert dialog.export.isEnabled()
    assert not dialog.preview.view.is_old
    export_to(qtbot, bridged, tmp_path / "a.pdf")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")


def test_the_line_at_the_foot_leads_to_the_file(
    qtbot: QtBot, bridged: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    went: list[str] = []

    def go(url: QUrl) -> bool:
        went.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", go)
    opened(qtbot, bridged)
    export_to(qtbot, bridged, tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    note = part(bridged.window.status, QWidget, "report_saved")
    assert note.accessibleName() == "Saved x.pdf"
    click(note, "report_saved_open")
    click(note, "report_saved_folder")
    assert went == [str(tmp_path / "x.pdf"), str(tmp_path)]


def test_where_nothing_opens_the_file_the_line_says_so(
    qtbot: QtBot, bridged: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened(qtbot, bridged)
    export_to(qtbot, bridged, tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    note = part(bridged.window.status, SavedNote, "report_saved")
    click(note, "report_saved_folder")
    assert note.name.text() == f"Nothing here opens {tmp_path}"


def test_a_file_can_be_asked_for_before_the_page_is_there(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    bridged.reports.open()
    export_to(qtbot, bridged, tmp_path / "fast.pdf")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    assert CRACKS in text_of((tmp_path / "fast.pdf").read_bytes())


def test_what_is_made_can_be_stopped_and_made_again(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    reporting = bridged.reports.reporting
    good = reporting.press.command
    reporting.press.command = (good[0], "-c", "import time; time.sleep(60)")
    dialog = bridged.reports.open()
    export_to(qtbot, bridged, tmp_path / "late.pdf")
    assert part(dialog, QToolButton, "report_stop").isVisible()
    click(dialog, "report_stop")
    qtbot.waitUntil(lambda: not reporting.press.is_running, timeout=PATIENCE)
    assert dialog.said.text() == "Stopped. Nothing was written."
    assert not (tmp_path / "late.pdf").exists()
    reporting.press.command = good
    export_to(qtbot, bridged, tmp_path / "late.pdf")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    assert (tmp_path / "late.pdf").exists()


@pytest.mark.usefixtures("caplog")
def test_a_process_that_dies_is_said_and_another_option_tries_again(
    qtbot: QtBot, bridged: Session
) -> None:
    press = bridged.reports.reporting.press
    good = press.command
    press.command = (good[0], "-c", "raise SystemExit(3)")
    dialog = bridged.reports.open()
    qtbot.waitUntil(lambda: "what makes it stopped" in dialog.preview.view.words, timeout=PATIENCE)
    press.command = good
    click(dialog, "report_grey")
    shown(qtbot, bridged)


def test_escape_closes_the_dialog_and_ends_the_process(qtbot: QtBot, bridged: Session) -> None:
    dialog = opened(qtbot, bridged)
    child = bridged.reports.reporting.press
    running = [child.is_running]
    QTest.keyClick(dialog, ESCAPE)
    running.append(child.is_running)
    assert running == [True, False]
    assert bridged.reports.dialog is None
    opened(qtbot, bridged)


# --- options that are kept --------------------------------------------------------------------------


def test_what_was_used_last_is_kept_for_each_layout(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    dialog = opened(qtbot, bridged, Layout.COMPARISON)
    click(dialog, "report_mark_quotes")
    dialog.form.readers[Reader.OTHERS].click()
    used = dialog.options()
    assert Marked.QUOTES not in used.marked
    export_to(qtbot, bridged, tmp_path / "c.pdf")
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    dialog = opened(qtbot, bridged)
    assert dialog.options() == used
    dialog.form.layouts[Layout.BRIEF].click()
    assert dialog.options().reader is Reader.OWN
    dialog.form.layouts[Layout.COMPARISON].click()
    assert dialog.options() == used
    assert load_settings().last_reports == bridged.settings.last_reports
    shown(qtbot, bridged)


def test_options_are_kept_under_a_name_chosen_and_deleted(qtbot: QtBot, bridged: Session) -> None:
    dialog = opened(qtbot, bridged)
    click(dialog, "report_grey")
    kept = dialog.options()
    dialog.presets.keep_requested.emit()
    asked = part(dialog, QInputDialog, "preset_name")
    asked.setTextValue("  For the\ndesk ")
    asked.accept()
    assert [name for name, _ in load_settings().presets] == ["For the desk"]
    assert dialog.presets.text() == "For the desk ▾"
    click(dialog, "report_grey")
    assert dialog.presets.text() == "Presets ▾"
    menu = part(dialog, QMenu, "report_presets_menu")
    menu.aboutToShow.emit()
    choose(menu, "For the desk")
    assert dialog.options() == kept
    menu.aboutToShow.emit()
    choose(menu, "Delete a preset", "For the desk")
    assert load_settings().presets == ()
    shown(qtbot, bridged)


# --- printing ---------------------------------------------------------------------------------------


def test_pages_are_printed_one_after_another_in_their_size(
    qtbot: QtBot, bridged: Session, tmp_path: Path
) -> None:
    press(bridged, P, CTRL)
    shown(qtbot, bridged)
    dialog = bridged.reports.dialog
    assert dialog is not None
    assert dialog.print_.isDefault()
    dialog.form.layouts[Layout.COMPARISON].click()
    shown(qtbot, bridged)
    pages = dialog.preview.pages
    QTest.keyClick(dialog, ENTER)
    chooser = part(dialog, QWidget, "report_printer")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageLayout(bridged.reports.asked.printer.pageLayout())
    chooser.close()
    bridged.reports.print_with(Printing(printer, pages, dialog))
    qtbot.waitUntil(lambda: bridged.reports.dialog is None, timeout=PATIENCE)
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as printed:
        assert len(printed) == pages
        across, down = printed[0].get_size()
        assert across > down
        assert abs(across - 842) < 3
        dark = printed[0].render(scale=0.5).to_pil().convert("L").histogram()
        assert sum(dark[:128]) > 100  # words stand on it
    assert is_whole_file(tmp_path / "paper.pdf")
    note = part(bridged.window.status, SavedNote, "report_saved")
    assert note.path == tmp_path / "paper.pdf"  # what is printed into a file went to no printer


def test_printing_is_stopped_between_pages(qtbot: QtBot, bridged: Session, tmp_path: Path) -> None:
    dialog = opened(qtbot, bridged)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    bridged.reports.print_with(Printing(printer, dialog.preview.pages, dialog))
    assert dialog.said.text() == "Printing page 1 of 1 …"
    click(dialog, "report_stop")
    settled(qtbot, bridged)
    assert bridged.reports.printing is None
    assert dialog.said.text() == "Stopped. Nothing was written."
    assert [*tmp_path.glob("*.pdf")] == []
    assert dialog.export.isEnabled()
    assert QApplication.activeModalWidget() is dialog


def test_a_file_that_is_not_printed_whole_is_none(
    qtbot: QtBot, bridged: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, bridged)
    paper = tmp_path / "paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(paper))
    printing = Printing(printer, dialog.preview.pages, dialog)
    monkeypatch.setattr(report_printing, "is_whole_file", lambda path: False)  # as on a full disk
    bridged.reports.print_with(printing)
    qtbot.waitUntil(lambda: "was not written" in dialog.said.text(), timeout=PATIENCE)
    assert not paper.exists()
    assert QApplication.activeModalWidget() is dialog


def test_a_page_is_printed_in_bands_that_are_cut_where_it_is_white() -> None:
    white, ink = b"\xff" * 40, b"\x00" * 40
    rows = [white if 300 <= n < 310 else ink for n in range(900)]
    pixels = b"".join(rows)
    assert (
        blank_row(pixels, 40, 60) == 309
    )  # 310 rows on there is ink: the nearest white row before
    assert blank_row(pixels, 40, 80) == 309  # just before about 330
    assert blank_row(pixels, 40, 309) == 309 + BAND  # nothing is white there
    assert blank_row(pixels, 40, 800) == 900
    cuts = [0]
    while cuts[-1] < 900:
        cuts.append(blank_row(pixels, 40, cuts[-1]))
    assert cuts == sorted(set(cuts))


# --- where and when ---------------------------------------------------------------------------------


def test_the_first_page_is_asked_for_in_the_size_it_will_have(
    bridged: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []

    def make(_material: object, width: int, height: int) -> None:
        asked.append((width, height))

    monkeypatch.setattr(bridged.reports.reporting, "make", make)
    dialog = bridged.reports.open()
    assert asked == [dialog.preview.room]
    assert min(asked[0]) > 300


def test_without_articles_no_pdf_is_offered_and_the_button_says_what_to_do(
    qtbot: QtBot, begin: Open
) -> None:
    session = begin(is_stored=True)
    do(session, "new_project")
    settled(qtbot, session)
    actions = [session.window.actions_[name] for name in ("export_pdf", "print")]
    button = session.reports.button
    assert [each.isEnabled() for each in actions] == [False, False]
    assert not button.isEnabled()
    words = "There is no article to make a PDF of. Add some first (Ctrl+O)."
    assert {button.toolTip(), *(each.toolTip() for each in actions)} == {words}
    do(session, "example")
    settled(qtbot, session)
    assert session.reports.button.isEnabled()
    assert "Ctrl+Shift+P" in session.reports.button.toolTip()


def test_the_line_about_a_file_goes_with_its_project(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    session = begin(is_stored=True)
    opened(qtbot, session)
    export_to(qtbot, session, tmp_path / "x.pdf")
    qtbot.waitUntil(lambda: session.reports.dialog is None, timeout=PATIENCE)
    status = session.window.status
    assert status.findChild(QWidget, "report_saved") is not None
    do(session, "new_project")
    qtbot.waitUntil(lambda: status.findChild(QWidget, "report_saved") is None)


def test_no_file_is_proposed_among_the_programs_own(qtbot: QtBot, begin: Open) -> None:
    session = begin(is_stored=True)
    opened(qtbot, session)
    session.reports.export()
    dialog = session.reports.dialog
    assert dialog is not None
    asked = part(dialog, QFileDialog, "reportFileDialog")
    assert data_folder() not in Path(asked.directory().absolutePath(), "x").parents
    asked.close()


def test_a_file_is_proposed_beside_the_last_one_else_beside_the_project(
    qtbot: QtBot, begin: Open, tmp_path: Path
) -> None:
    session = begin(is_stored=True)
    home, last = tmp_path / "desk", tmp_path / "elsewhere"
    home.mkdir()
    last.mkdir()
    session.workspace.home.save_as(home / "Bridge.wireside", session.workspace.project)
    settled(qtbot, session)
    opened(qtbot, session)
    proposed = []
    for number in range(2):
        session.reports.export()
        dialog = session.reports.dialog
        assert dialog is not None
        asked = part(dialog, QFileDialog, "reportFileDialog")
        proposed.append(Path(asked.directory().absolutePath()))
        asked.fileSelected.emit(str(last / f"{number}.pdf"))
        asked.close()
        qtbot.waitUntil(lambda: session.reports.dialog is None, timeout=PATIENCE)
        opened(qtbot, session)
    assert proposed == [home, last]
