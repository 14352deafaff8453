"""A picture of the real window, drawn without a display."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from desktop.application import Session, make_application
from desktop.storing.settings import PAGES, Settings
from desktop.story.addresses import Address, parse_address
from desktop.story.errors import UserError

log = logging.getLogger(__name__)

PATIENCE = 120_000
"""ms after which drawing is given up."""
POLL = 5
"""ms between two looks whether everything is done."""


QUOTES = "quotes"
SPEAKERS = "speakers"
"""The mode that is the page of quotes with its list of speakers."""
FINDINGS = "findings"
"""The mode that is linked reading beside the list of findings."""
SEARCHED = {"search": "passages", "sides": "statements"}
"""The modes that are the page of a search, each in one of its views."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What to draw: px, mode and theme by name, the passage to read by address, zoom (1 = 100 %), a query."""

    size: tuple[int, int]
    mode: str
    theme: str
    select: str | None
    zoom: float = 1.0
    find: str = ""


def draw(output: Path, files: Sequence[Path], wanted: Picture) -> list[str]:
    """Save the window as a PNG; return sentences about files that could not be read.

    UserError when the address is none, or nobody's, or the picture cannot be written.
    """
    address = None if wanted.select is None else parse_address(wanted.select)
    if wanted.select is not None and address is None:
        raise UserError(f"{wanted.select} is no address; type one such as A5.3 or S2.")
    before = qInstallMessageHandler(log_message)
    application = make_application()
    session = Session(settings_for(wanted), files)
    failures: list[str] = []
    session.workspace.files_opened.connect(lambda opened: failures.extend(opened.failures))
    session.tells = False  # nobody could close a dialog
    session.opens_on_finding = address is None
    try:
        session.window.resize(*wanted.size)
        session.window.show()
        wait_until(session.is_settled)
        if address is not None:
            if not go_to(session, wanted.mode, address):
                raise UserError(
                    f"No {'quote' if address.quote else 'passage'} has the address {address}."
                )
            wait_until(session.is_settled)
        if wanted.mode == SPEAKERS:
            from desktop.window.quotes.model import View

            session.window.pages.quotes.show_view(View.SPEAKERS)
            wait_until(session.is_settled)
        if wanted.mode == FINDINGS:
            session.window.actions_["findings"].trigger()
            wait_until(session.is_settled)
        if wanted.find or wanted.mode in SEARCHED:
            find(session, wanted)
            wait_until(session.is_settled)
        application.processEvents()
        picture = session.window.grab()
        if not picture.save(str(output), "PNG"):
            raise UserError(f"{output}: the picture cannot be written there.")
    finally:
        session.close()
        session.window.close()
        qInstallMessageHandler(before)
    return failures


def go_to(session: Session, mode: str, address: Address) -> bool:
    """Show what has an address: a quote on its page if that is wanted, else a passage."""
    if mode == QUOTES and address.quote:
        return session.window.pages.quotes.show_quote(address.quote)
    return session.window.view.go_to(address)


def find(session: Session, wanted: Picture) -> None:
    """Type a query into the box, as a reader does, on the page that is wanted."""
    if wanted.mode in SEARCHED:
        session.window.actions_["search"].trigger()
        session.window.actions_[f"search_{SEARCHED[wanted.mode]}"].trigger()
    box = session.window.top.box
    box.setText(wanted.find)
    box.textEdited.emit(wanted.find)


def settings_for(wanted: Picture) -> Settings:
    """Return the looks of a picture; quotes and one article alone are pages, not modes of reading."""
    mode = QUOTES if wanted.mode == SPEAKERS else wanted.mode
    page = mode if mode in PAGES else "read"
    shown = "synopsis" if wanted.mode == "synopsis" else "linked"
    return Settings(theme=wanted.theme, mode=shown, page=page, zoom=wanted.zoom)


def log_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keep to the log what Qt's offscreen platform says that it cannot do; nobody can act on it."""
    log.debug("Qt: %s", message)


def wait_until(is_done: Callable[[], bool]) -> None:
    """Run the event loop until something is true; UserError when it takes too long."""
    loop = QEventLoop()
    poll = QTimer()
    poll.timeout.connect(lambda: loop.quit() if is_done() else None)
    poll.start(POLL)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start(PATIENCE)
    if loop.exec():
        raise UserError("The window was not ready after two minutes; the picture is not drawn.")
