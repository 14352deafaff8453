"""The process that makes a PDF and draws its pages, as the window and the dialog ask for them.

`python -P -m desktop.report_worker` takes one pickled `Material` on standard input, answers with a pickled
`Made` on standard output, and ends. With the word `serve` behind it, it goes on until its input ends: a
`Material` is answered with the steps that are begun and a `Made`, a `Draw` with a page as it looks. What it
reads comes from the program that started it. It reaches for no network and writes no file: whoever asked does.
"""

from __future__ import annotations

import os
import pickle
import sys
import tempfile
from collections.abc import Callable
from contextlib import nullcontext, suppress
from functools import partial
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from desktop.exporting.pdf.answers import (
    Draw,
    Drawn,
    Fault,
    Glance,
    Glimpse,
    Going,
    Made,
    Step,
    Tired,
)
from desktop.importing.worker import refuse, resident, taken_stdout

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument
    from PySide6.QtCore import QCoreApplication

    from desktop.exporting.pdf.document import Document
    from desktop.exporting.pdf.material import Material

SERVE = "serve"
LOWER = 5
"""How much nicer than the window the process is (POSIX)."""
MOST_DATA = 2 * 1024 * 1024 * 1024
"""Bytes that it may allocate (Linux); 1,000 annotations on 100 pages take under 400 MB."""
MOST_KEPT = 300 * 1024 * 1024
"""Bytes that it may hold before it makes another file: typst keeps what it laid out, 400 MB of 30 articles."""
FULL = 77
"""The code with which it ends that held too much."""
FOLDER = "WIRESIDE_REPORT_FOLDER"
"""The variable that names a folder for what is made on the way; who started the process removes it."""
REMOVALS = ("os.remove", "os.rmdir", "shutil.rmtree")
IN_FOLDER = ("open", "os.mkdir", "os.chmod", "tempfile.mkdtemp", "tempfile.mkstemp", *REMOVALS)
"""Audit events of changes that are allowed in that folder."""


def main() -> None:
    """Answer the request, or one after another."""
    answers = taken_stdout()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QCoreApplication

    import desktop.exporting.pdf.making
    import desktop.window.report.compose  # noqa: F401  # both while the request is still made

    worker = Worker(answers, QCoreApplication([]))
    sys.excepthook = worker.tell_fault
    serves = SERVE in sys.argv[1:]
    given = os.environ.get(FOLDER)
    own = nullcontext(given) if given else TemporaryDirectory(prefix="wireside-report-")
    with own as folder, suppress(EOFError):
        confine(folder)
        worker.answer(pickle.load(sys.stdin.buffer), tells=serves)  # noqa: S301  # from the program that started us
        while serves:
            worker.answer(pickle.load(sys.stdin.buffer), tells=True)  # noqa: S301  # as above


def confine(folder: str) -> None:
    """Take from this process what it does not need; it may write into a folder, for fonts that it makes."""
    tempfile.tempdir = folder
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(LOWER)
    if sys.platform == "linux":
        import resource

        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_DATA, (MOST_DATA, MOST_DATA))
    sys.addaudithook(partial(refuse_outside, os.path.abspath(folder)))


def refuse_outside(folder: str, event: str, arguments: tuple[object, ...]) -> None:
    """Stop what reaches out of the process, and of a folder; an audit hook."""
    if event not in IN_FOLDER or not is_inside(folder, event, arguments):
        refuse(event, arguments)


def is_inside(folder: str, event: str, arguments: tuple[object, ...]) -> bool:
    """Tell whether a file in a folder is changed; a name beside an open folder is of one that is removed."""
    path = arguments[0] if arguments else None
    if not isinstance(path, str):
        return False
    is_beside = event in REMOVALS and arguments[-1] not in (None, -1) and os.sep not in path
    whole = os.path.abspath(path)
    return is_beside or whole == folder or whole.startswith(folder + os.sep)


class Worker:
    """Makes files, and keeps the last one open to draw its pages."""

    def __init__(self, answers: BinaryIO, application: QCoreApplication) -> None:
        self.answers = answers
        self.application = application
        self._data = b""
        self._open: PdfDocument | None = None
        self._has_made = False

    def answer(self, request: object, *, tells: bool) -> None:
        if isinstance(request, Draw):
            self.say(self.drawn(request))
        elif self._has_made and resident() > MOST_KEPT:
            self.say(Tired())
        else:
            self.say(self.made(request, self.say if tells else lambda going: None))

    def say(self, answer: object) -> None:
        pickle.dump(answer, self.answers, pickle.HIGHEST_PROTOCOL)
        self.answers.flush()

    def made(self, request: object, tell: Callable[[Going], object]) -> Made:
        """Make the file, and close the one before; at a glance, show the first page of a long one first."""
        from desktop.exporting.pdf.making import make_pdf
        from desktop.story.errors import UserError
        from desktop.window.language import install_language
        from desktop.window.report.compose import compose

        sent = request.material if isinstance(request, Glance) else request
        wanted: Material = sent  # type: ignore[assignment]  # whoever asks sends it, see above
        self._close()
        self._has_made = True
        tell(Going(Step.COMPOSING))
        install_language(self.application, wanted.options.language)
        try:
            document = compose(wanted, lambda *far: tell(Going(Step.COMPOSING, *far)))
            if isinstance(request, Glance):
                self.glimpse(document, request)
            made = make_pdf(document, tell)
        except UserError as error:
            made = Made(error=error)
        self._close()
        self._data = made.data
        return made

    def glimpse(self, document: Document, wanted: Glance) -> None:
        """Show how a long file begins; what is wrong with it is said when the whole is made."""
        from desktop.exporting.pdf.making import make_pdf
        from desktop.window.report.preview_head import head_of

        head = head_of(document)
        if head is not document:
            self._data = make_pdf(head).data
            self.say(Glimpse(self.drawn(Draw(0, wanted.width, wanted.height))))

    def drawn(self, wanted: Draw) -> Drawn:
        """Draw a page with its annotations; without pixels where there is no such page."""
        from pypdfium2 import PdfDocument

        if not self._data:
            return Drawn(wanted.page, 0)
        if self._open is None:
            self._open = PdfDocument(self._data)
        count = len(self._open)
        if not 0 <= wanted.page < count:
            return Drawn(wanted.page, count)
        page = self._open[wanted.page]
        across, down = page.get_size()
        bitmap = page.render(
            scale=min(wanted.width / across, wanted.height / down),
            prefer_bgrx=True,
            optimize_mode=None if wanted.is_for_paper else "lcd",
        )
        line = 4 * bitmap.width
        lines = bytes(bitmap.buffer)
        if bitmap.stride != line:
            starts = range(0, bitmap.height * bitmap.stride, bitmap.stride)
            lines = b"".join(lines[start : start + line] for start in starts)
        made = Drawn(wanted.page, count, bitmap.width, bitmap.height, lines)
        bitmap.close()
        page.close()
        return made

    def _close(self) -> None:
        if self._open is not None:
            self._open.close()
        self._open, self._data = None, b""

    def tell_fault(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Say where a mistake of ours is, and end: what is left of this process is not known."""
        from desktop.storing.error_report import describe_error

        if issubclass(kind, MemoryError):
            os._exit(FULL)
        with suppress(OSError):
            self.say(Fault(describe_error(error)))
        os._exit(1)


if __name__ == "__main__":
    main()
