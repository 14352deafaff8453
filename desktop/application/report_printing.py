"""Send the pages of a PDF to a printer: drawn by the process that made it, one after another."""

from __future__ import annotations

from contextlib import suppress
from io import SEEK_END
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.exporting.pdf.answers import Draw, Drawn

MOST_DPI = 300
"""Dots an inch of a page that is printed: at 600, one page of A4 takes 140 MB, and looks the same."""
BAND = 250
"""Lines of a page that are printed at once, about: it is cut where it is white. Cut words lose their feet where a
printed file is shown small (PDFium rounds each image by itself)."""
PAPERS = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}


class Printing(QObject):
    """Prints pages on one printer; each is asked for when the one before is done."""

    page_wanted = Signal(object)
    """A Draw of the next page."""
    begun = Signal(int, int)
    """The page that is printed, from 1, and how many pages are."""
    finished = Signal(str)
    """Everything is printed, or a sentence says why not."""

    def __init__(self, printer: QPrinter, pages: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.printer = printer
        self.file = Path(printer.outputFileName()) if printer.outputFileName() else None
        """The file that is printed into, None for a printer."""
        first = printer.fromPage() or 1
        last = min(printer.toPage() or pages, pages)
        self._left = list(range(first - 1, last))
        self._count = len(self._left)
        self._painter: QPainter | None = None
        self._image, self._pixels, self._row = QImage(), b"", 0

    def begin(self) -> None:
        self.printer.setFullPage(True)
        painter = QPainter()
        if not self._left or not painter.begin(self.printer):
            self.finished.emit(
                self.tr(
                    "The printer takes no pages. Look whether it is switched on, or choose another."
                )
            )
            return
        self._painter = painter
        self._ask()

    def _ask(self) -> None:
        box = self._paper()
        scale = min(1.0, MOST_DPI / self.printer.resolution())
        self.begun.emit(self._count - len(self._left) + 1, self._count)
        width, height = round(box.width() * scale), round(box.height() * scale)
        self.page_wanted.emit(Draw(self._left[0], width, height, is_for_paper=True))

    def take(self, drawn: Drawn) -> None:
        """Print a page that was drawn, and ask for the next."""
        if self._painter is None or not self._left or drawn.page != self._left[0]:
            return
        if not drawn.pixels:
            self.stop()
            self.finished.emit(
                self.tr("The pages could not be drawn. Export the PDF, and print that.")
            )
            return
        self._pixels = drawn.pixels  # the image takes no copy of them
        shape = (drawn.width, drawn.height, 4 * drawn.width, QImage.Format.Format_RGB32)
        self._image, self._row = QImage(self._pixels, *shape), 0
        self._print_band()

    def _print_band(self) -> None:
        """Print a part of a page: a whole one would hold the window for a seventh of a second."""
        if self._painter is None:
            return
        image, box = self._image, self._paper()
        size = QSizeF(image.size()).scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(box.topLeft(), size)
        place.moveCenter(box.center())
        start, end = self._row, blank_row(self._pixels, 4 * image.width(), self._row)
        scale = size.height() / image.height()
        band = QRectF(place.x(), place.y() + start * scale, size.width(), (end - start) * scale)
        self._painter.drawImage(band, image.copy(0, start, image.width(), end - start))
        self._row = end
        if end < image.height():
            QTimer.singleShot(0, self, self._print_band)
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Ask for the next page, or end."""
        if self._painter is None:
            return
        self._left.pop(0)
        if self._left and self.printer.newPage():
            self._ask()
            return
        is_whole = not self._left
        self._painter.end()
        self._painter = None
        words = "" if is_whole else self.tr("The printer stopped before the last page.")
        if self.file is not None and not is_whole_file(self.file):
            words = self.tr("The file was not written. Look whether there is room for it.")
        if words:
            self._leave_nothing()
        self.finished.emit(words)

    def stop(self) -> None:
        """Give up what is not printed yet."""
        if self._painter is not None:
            self.printer.abort()
            self._painter.end()
            self._painter = None
            self._leave_nothing()
        self._left = []

    def _leave_nothing(self) -> None:
        """Remove the file that pages were printed into, and that is not whole."""
        if self.file is not None:
            with suppress(OSError):
                self.file.unlink(missing_ok=True)

    def _paper(self) -> QRectF:
        """Return the sheet in dots of the printer."""
        sheet = self.printer.paperRect(QPrinter.Unit.DevicePixel)
        return QRectF(0, 0, sheet.width(), sheet.height())


class AskedPrinter(QObject):
    """The system's window in which a printer is chosen."""

    printed = Signal(object)
    """A Printing on the printer that was chosen."""

    def __init__(self, paper: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._paper = paper
        self._pages = 0
        self.dialog = QPrintDialog(self.printer, parent)
        self.dialog.setObjectName("report_printer")
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(self._take)

    def begin(self, pages: int, *, is_wide: bool) -> None:
        """Ask for a printer, for so many pages of the paper that was chosen."""
        self._pages = pages
        turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        size = QPageSize(PAPERS.get(self._paper, QPageSize.PageSizeId.A4))
        self.printer.setPageLayout(QPageLayout(size, turned, QMarginsF(0, 0, 0, 0)))
        if pages:
            self.dialog.setMinMax(1, pages)
            self.dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        QDialog.open(self.dialog)  # QPrintDialog has another, with a slot

    def _take(self) -> None:
        self.printed.emit(Printing(self.printer, self._pages, self.parent()))


def is_whole_file(path: Path) -> bool:
    """Tell whether a PDF has its end, which it lacks where the disk was full (Qt 6.11 says nothing of it)."""
    try:
        with path.open("rb") as file:
            file.seek(-16, SEEK_END)
            return file.read().rstrip().endswith(b"%%EOF")
    except OSError:  # it is shorter, too
        return False


def blank_row(pixels: bytes, line: int, start: int) -> int:
    """Return the row where a band ends that begins at one: after about `BAND` rows, at a white one if there is one.

    `line` are the bytes of a row.
    """
    rows, white = len(pixels) // line, b"\xff" * line
    wanted = start + BAND
    for row in chain(range(wanted, wanted - BAND // 2, -1), range(wanted + 1, wanted + BAND)):
        if row >= rows:
            return rows
        if pixels[row * line : (row + 1) * line] == white:
            return row
    return wanted


def ask_printer(paper: str, parent: QWidget) -> AskedPrinter:
    return AskedPrinter(paper, parent)
