"""Makes the cells, labels and bands of the synopsis in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF

from desktop.text.isolating import isolated
from desktop.window.counts import in_how_many
from desktop.window.geometry import STAGE_SIDE
from desktop.window.linked import PassageRef
from desktop.window.row_facts import noticed
from desktop.window.scene import Scene
from desktop.window.synopsis import BAND, ROW_GAP, Synopsis
from desktop.window.table_places import BandLine, Cell, Label
from desktop.window.table_row import TWICE, CellAt, Row
from desktop.window.table_words import addresses_of, band_count, band_words, order_words

if TYPE_CHECKING:
    from desktop.window.scene_builder import Shown

LABEL_WIDTH = 134.0
QUOTED = 90
"""Characters of a passage that a label may show; it is cut to its room when painted."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Scene", text)


def why_no_rows(view: Shown) -> str:
    """Say why there is no row, and what to do."""
    shown = {column.article.number for column in view.columns}
    if not shown <= set(view.comparison.articles):
        return tr("Not compared yet. Where nothing is running, F5 compares the articles.")
    return tr(
        "None of these articles could be compared with another, so there are no rows."
        " Linked reading (Ctrl+1) shows them side by side, and each header says why."
    )


def fill_table(view: Shown, scene: Scene, synopsis: Synopsis) -> None:
    """Add what is in sight of the table; its first column stays where the window begins."""
    from desktop.window.synopsis_rows import column_of_order, is_by_article

    shift = float(view.horizontalScrollBar().value())
    columns = synopsis.stage.columns
    scene.left = shift + (columns[0].x if columns else 0.0) - ROW_GAP / 2
    scene.label_width = scene.left - shift - STAGE_SIDE
    scene.is_scrolled = shift > 0
    scene.is_scrolled_down = synopsis.offset > ROW_GAP
    scene.order = order_words(synopsis)
    if is_by_article(synopsis.order):
        scene.ordered_by = column_of_order(synopsis.columns, synopsis.order)
    if not synopsis.rows:
        scene.message = why_no_rows(view)
    for index in synopsis.visible_rows():
        row = synopsis.rows[index]
        y = scene.top + synopsis.top_of(index)
        height = synopsis.stack.height_of(index) - ROW_GAP
        if row.band is not None:
            width = view.viewport().width() - 2 * STAGE_SIDE
            box = QRectF(shift + STAGE_SIDE, y, width, BAND)
            scene.bands.append(band_of(synopsis, index, box))
            continue
        box = QRectF(shift + STAGE_SIDE, y, LABEL_WIDTH, height)
        is_current = bool(scene.current.intersection(row.refs))
        scene.labels.append(label_of(view, index, box, is_current=is_current))
        for place in columns:
            box = QRectF(place.x, y, place.width, height)
            lit = any(ref in scene.current and ref[0] == place.column for ref in row.refs)
            scene.cells.append(cell_of(view, CellAt(index, place.column), box, is_current=lit))


def cell_of(view: Shown, at: CellAt, box: QRectF, *, is_current: bool) -> Cell:
    synopsis = view.synopsis
    if not synopsis.is_empty(at):
        part = synopsis.part(at.row, at.column)
        more = tr("+ {} more").format(part.hidden) if part.hidden else tr("more …")
        codes = synopsis.codes_at(at)
        return Cell(box, is_current, at, more=more if part.is_short else "", codes=codes)
    has_focus = synopsis.focused == at
    from desktop.window.cell_words import possibly_same, similar_ref, what_is_true

    words, is_checked = what_is_true(view, at)
    is_looked_for = synopsis.rows[at.row].kind != TWICE
    offers = is_looked_for and (has_focus or synopsis.pointed == at)
    near, possibly = possibly_same(view, at), ""
    if near is not None:
        address = view.columns[near[0]].article.passage_address(near[1])
        possibly = tr("possibly {}").format(address)
    elif not is_checked:
        near = similar_ref(view, at)
    return Cell(box, is_current, at, words, is_checked, offers, has_focus, near, possibly)


def label_of(view: Shown, index: int, box: QRectF, *, is_current: bool) -> Label:
    row = view.synopsis.rows[index]
    if row.statement is None:
        words = tr("in 1 article") if view.comparison.compared else tr("not compared")
        words = tr("printed twice") if row.kind == TWICE else words
        return Label(box, "–", words, is_current, row=index)
    found = {view.columns[column].article.number for column, _ in row.refs}
    words = in_how_many(found, view.comparison.compared, view.synopsis.texts)
    name, notes, is_conflict = noticed(view.synopsis, row)
    quote, whose = named_by(view, row, view.synopsis.clearest(index))
    address = row.statement.address
    about = (name, notes, quote, whose, is_conflict)
    return Label(box, address, words, is_current, *about, row=index, zoom=view.synopsis.zoom)


def named_by(view: Shown, row: Row, ref: PassageRef) -> tuple[str, str]:
    """Return the first words of a row's clearest passage, and its article and outlet."""
    text = view.columns[ref[0]].article.passage_text(ref[1])
    quote = " ".join(text[: 2 * QUOTED].split())
    if len(quote) > QUOTED:
        quote = f"{quote[:QUOTED].rsplit(' ', 1)[0]} …"
    header = view.headers[ref[0]]
    return tr("“{}”").format(quote.strip("“”\"'«» ")), f"{header.badge}, {isolated(header.outlet)}"


def band_of(synopsis: Synopsis, index: int, box: QRectF) -> BandLine:
    band = synopsis.rows[index].band
    assert band is not None
    own = (synopsis.focused, synopsis.pointed)
    is_focused, is_pointed = (at is not None and at.row == index for at in own)
    return BandLine(
        box,
        CellAt(index, 0),
        band_count(band),
        band_words(band),
        addresses_of(synopsis.columns, band),
        band.is_open,
        is_pointed,
        is_focused,
    )
