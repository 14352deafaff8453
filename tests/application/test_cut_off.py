"""In every language that there is, no words are cut off, and nothing hangs over its edge."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.application import Session
from desktop.exporting.pdf.options import Layout
from desktop.storing.settings import SEARCH_VIEWS, Settings
from desktop.story.addresses import parse_address
from desktop.window.quotes.correcting import CorrectQuote
from desktop.window.quotes.model import View
from desktop.window.quotes.page import QuotesPage
from desktop.window.quotes.side import TABLE
from desktop.window.quotes.table import TableHead
from desktop.window.quotes.table_rows import BETWEEN, Column
from desktop.window.quotes.words import kind_words
from desktop.window.report.dialog import ReportDialog
from desktop.window.styles import SANS, sized
from desktop.window.text_block import TextBlock
from tests.application.hands import SEEDS, Open, do, settled

LOOKS = [
    pytest.param(language, size, zoom, id=f"{language}-{size[0]}-{zoom:.0%}")
    for language in ("en", "uk")
    for size, zoom in (((1100, 700), 1.0), ((1366, 768), 1.0), ((1366, 768), 1.5))
]
QUOTE_LOOKS = [
    pytest.param(language, size, zoom, id=f"{language}-{size[0]}-{zoom:.0%}")
    for language in ("en", "uk")
    for size, zoom in (((1100, 700), 1.0), ((1366, 768), 1.5), ((1600, 1000), 2.0))
]
PAGES = ("synopsis", "linked", "quotes", "code", "library", "read", "findings")
SHEETS = ("settings", "help", "shortcuts", "about", "facts", "original", "check", "forget")
NOTE_PANELS = ("notes", "memo_article", "brief", "results", "codebook")
ELIDED = "Cut "
"""A title that is made to end in three dots where the codebook takes its room."""
IN_BOX = "SearchBox "
"""What is typed may be longer than its box."""
FIELD_EDGE = 8
"""px of a field that its words cannot use."""


def cut_off(window: QWidget) -> list[str]:
    """Return what of a window cannot be read whole."""
    found = []
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not widget.isWindow():
            found += [f"{type(widget).__name__} {widget.objectName()}{w}" for w in faults(widget)]
    return found


def faults(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent and not is_scrolled(parent) and not parent.rect().contains(widget.geometry()):
        yield f" {widget.geometry().getRect()} leaves {parent.rect().getRect()}"
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.heightForWidth(widget.width()) > widget.height() + 1:
            yield f" is too low for {widget.text()!r}"
    elif wanted(widget) > widget.width():
        yield f" of {widget.width()} px has {wanted(widget)} px: {words_of(widget)!r}"


def is_scrolled(parent: QWidget) -> bool:
    """Tell whether what stands in a widget may be larger than it."""
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def words_of(widget: QWidget) -> str:
    if isinstance(widget, QLineEdit):
        return widget.placeholderText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def wanted(widget: QWidget) -> int:
    """Return the px that the words of a widget take, 0 if it has none."""
    words = words_of(widget)
    if isinstance(widget, QLineEdit):
        return widget.fontMetrics().horizontalAdvance(words) + FIELD_EDGE
    if isinstance(widget, QLabel) and words.startswith("<"):
        return widget.sizeHint().width()
    return widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()


def opened(qtbot: QtBot, session: Session, name: str) -> QDialog:
    def visible() -> list[QDialog]:
        return [each for each in session.window.findChildren(QDialog) if each.isVisible()]

    do(session, name)
    for menu in session.window.findChildren(QMenu, "emptyPlacesMenu"):
        if menu.isVisible():
            menu.actions()[0].trigger()
            menu.close()
    qtbot.waitUntil(lambda: len(visible()) == 1)
    return visible()[0]


@pytest.mark.parametrize(("language", "size", "zoom"), LOOKS)
def test_no_words_are_cut_off(
    begin: Open,
    qtbot: QtBot,
    speak: Callable[[str], bool],
    language: str,
    size: tuple[int, int],
    zoom: float,
) -> None:
    assert speak(language)
    session = begin(*SEEDS, settings=Settings(theme="light", zoom=zoom), is_stored=True)
    window = session.window
    window.resize(*size)
    place = parse_address("A5.4")
    assert place is not None
    window.view.go_to(place)
    found: dict[str, list[str]] = {}
    for page in PAGES:
        do(session, page)
        settled(qtbot, session)
        QApplication.processEvents()  # layouts of what was just shown
        found[page] = cut_off(window)
    do(session, "read")
    do(session, "next_single")
    do(session, "level")
    settled(qtbot, session)
    found["single"] = cut_off(window)
    for name in SHEETS:
        sheet = opened(qtbot, session, name)
        qtbot.waitExposed(sheet)
        found[name] = cut_off(sheet)
        sheet.close()
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("language", "size", "zoom"), LOOKS)
def test_no_words_of_notes_and_codes_are_cut_off(
    begin: Open,
    qtbot: QtBot,
    speak: Callable[[str], bool],
    language: str,
    size: tuple[int, int],
    zoom: float,
) -> None:
    assert speak(language)
    session = begin(*SEEDS, settings=Settings(theme="light", zoom=zoom), is_stored=True)
    session.window.resize(*size)
    do(session, "read")
    do(session, "next_passage")
    found: dict[str, list[str]] = {}
    for panel in NOTE_PANELS:
        do(session, panel)
        settled(qtbot, session)
        QApplication.processEvents()  # layouts of what was just shown
        faults_there = cut_off(session.window)
        found[panel] = [each for each in faults_there if not each.startswith(ELIDED)]
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("language", "size", "zoom"), LOOKS)
def test_no_words_of_a_search_are_cut_off(
    begin: Open,
    qtbot: QtBot,
    speak: Callable[[str], bool],
    language: str,
    size: tuple[int, int],
    zoom: float,
) -> None:
    assert speak(language)
    session = begin(*SEEDS, settings=Settings(theme="light", zoom=zoom), is_stored=True)
    window = session.window
    window.resize(*size)
    do(session, "search")
    found: dict[str, list[str]] = {}
    for query in ("", "missiles", 'only:"Latin Post"', "(misiles", "outlet:none weapon*"):
        window.top.box.setText(query)
        window.top.box.textEdited.emit(query)
        for view in SEARCH_VIEWS:
            do(session, f"search_{view}")
            settled(qtbot, session)
            QApplication.processEvents()  # layouts of what was just shown
            faults_there = cut_off(window)
            found[f"{query} {view}"] = [
                each for each in faults_there if not each.startswith((ELIDED, IN_BOX))
            ]
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("language", "size", "zoom"), QUOTE_LOOKS)
def test_no_words_of_quotes_are_cut_off(
    begin: Open,
    qtbot: QtBot,
    speak: Callable[[str], bool],
    language: str,
    size: tuple[int, int],
    zoom: float,
) -> None:
    assert speak(language)
    session = begin(*SEEDS, settings=Settings(theme="light", zoom=zoom), is_stored=True)
    window = session.window
    window.resize(*size)
    do(session, "quotes")
    page = window.pages.quotes
    qtbot.waitUntil(lambda: bool(page.book.quotes), timeout=60_000)
    settled(qtbot, session)
    found: dict[str, list[str]] = {}
    for view in View:
        page.show_view(view)
        for side in page.side.tabs if view is View.SPEAKERS else (TABLE,):
            page.side.show_side(side)
            settled(qtbot, session)
            QApplication.processEvents()
            found[f"{view} {side}"] = [*cut_off(window), *cut_off_painted(page)]
    page.correct_requested.emit(page.book.quotes[0].number)
    sheets: list[CorrectQuote] = []

    def is_open() -> bool:
        sheets[:] = [each for each in window.findChildren(CorrectQuote) if each.isVisible()]
        return bool(sheets)

    qtbot.waitUntil(is_open)
    found["sheet"] = cut_off(sheets[0])
    sheets[0].close()
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize(("language", "size", "zoom"), LOOKS)
def test_no_words_of_what_is_exported_are_cut_off(
    begin: Open,
    qtbot: QtBot,
    speak: Callable[[str], bool],
    language: str,
    size: tuple[int, int],
    zoom: float,
) -> None:
    assert speak(language)
    session = begin(*SEEDS, settings=Settings(theme="light", zoom=zoom), is_stored=True)
    found: dict[str, list[str]] = {}
    for layout in Layout:
        dialog = session.reports.open(layout)
        dialog.resize(size[0] - 40, size[1] - 80)
        qtbot.waitUntil(partial(has_pages, dialog), timeout=20_000)
        QApplication.processEvents()  # layouts of what was just shown
        found[layout] = cut_off(dialog)
        dialog.close()
    sheet = opened(qtbot, session, "export_table")
    qtbot.waitExposed(sheet)
    found["table"] = cut_off(sheet)
    sheet.close()
    assert {name: faults for name, faults in found.items() if faults} == {}


def has_pages(dialog: ReportDialog) -> bool:
    return dialog.preview.pages > 0


def cut_off_painted(page: QuotesPage) -> list[str]:
    """Return which words that the page paints have no room: heads, legend, words broken inside."""
    head, legend = page.side.framed.head, page.legend
    found = [
        f"head {words!r}" for column, words in head.named() if not has_room(head, column, words)
    ]
    for place in legend.places:
        words = kind_words(place.kind)
        across = QFontMetrics(sized(SANS, 12)).horizontalAdvance(words)
        if across > place.words.width() or not legend.rect().contains(place.words):
            found.append(f"legend {words!r}")
    for at in range(min(SEEN, len(page.rows.model_.table.rows))):
        for part in page.rows.painter_.laid(at).parts:
            if part.cell >= 0:
                found += [f"row {at} breaks {word!r}" for word in broken(part.block)]
    return found


SEEN = 20
"""Rows whose words are looked at."""


def has_room(head: TableHead, column: Column, words: str) -> bool:
    taken = head.room_of(column, words)
    return taken.height() <= head.height() and taken.width() <= column.width + BETWEEN


def broken(block: TextBlock) -> Iterator[str]:
    """Yield the words that stand in two lines, as no hyphen or other break in them allows."""
    layout = block.ensure()
    text = layout.text()
    for number in range(1, layout.lineCount()):
        at = layout.lineAt(number).textStart()
        if text[at - 1].isalpha() and text[at].isalpha():
            yield text[max(0, at - 12) : at + 12]


def test_cut_off_words_would_be_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    inside, outside = QLabel("Words that have room", window), QLabel("x", window)
    inside.setGeometry(0, 0, 250, 30)
    outside.setGeometry(280, 180, 60, 10)
    narrow, low = QLabel("Words without any room", window), QLabel("One\nTwo\nThree", window)
    narrow.setGeometry(0, 40, 30, 30)
    low.setGeometry(0, 80, 200, 10)
    low.setWordWrap(True)
    for label, name in ((inside, "inside"), (outside, "outside"), (narrow, "narrow"), (low, "low")):
        label.setObjectName(name)
    window.show()
    assert [words.split()[1] for words in cut_off(window)] == ["outside", "narrow", "low"]
