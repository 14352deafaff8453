"""What a tooltip adds to the synopsis: what a label cuts, and what a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF

from desktop.window.cell_parts import MORE
from desktop.window.table_places import codes_box
from desktop.window.table_words import band_sentence

if TYPE_CHECKING:
    from desktop.window.compare_view import CompareView


def tr(text: str) -> str:
    return QCoreApplication.translate("Synopsis", text)


def table_tip(view: CompareView, point: QPointF) -> str:
    """Return what there is to say of a header, a band, a label or a cut cell, "" if nothing."""
    scene, synopsis = view.scene, view.synopsis
    head = scene.head_at(point)
    if head is not None:
        lines = (head.text.outlet, head.text.origin, head.text.state, head.text.note)
        click = tr("Click: rows in the order of {}").format(head.text.badge)
        return "\n".join(line for line in (*lines, click) if line)
    if scene.corner.contains(point):
        return tr("Rows {} (click for other orders)").format(scene.order)
    line = scene.band_at(point)
    if line is not None:
        band = synopsis.rows[line.at.row].band
        if band is None:
            return ""
        return f"{band_sentence(view.columns, band)}\n{band_keys(is_open=band.is_open)}"
    label = scene.label_at(point)
    if label is not None:
        about = (label.noticed, label.notes, label.words.replace("\n", " "))
        said = "; ".join(part.replace("\n", "; ") for part in about if part)
        return "\n".join(part for part in (said, label.quote, label.whose) if part)
    cell = scene.cell_at(point)
    if cell is not None and cell.more and cell.box.bottom() - point.y() < MORE:
        return tr("Click, or press Space, to show the whole row")
    if cell is not None and cell.codes and codes_box(cell).contains(point):
        from desktop.window.cell_codes import codes_told

        return codes_told(cell.codes)
    return ""


def band_keys(*, is_open: bool) -> str:
    """Say what to press at a band."""
    if is_open:
        return tr("Click, or press Enter or Left, to hide them")
    return tr("Click, or press Enter or Right, to show them")
