"""Save a table of figures: ask where, and make a picture or CSV of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.story.errors import UserError

if TYPE_CHECKING:
    from desktop.application.session import Session

SVG, PNG, CSV = "svg", "png", "csv"
INTER = "Inter"
"""The typeface of a PNG: Qt reads a list of families in SVG as one name (6.8 to 6.11)."""


def tr(text: str) -> str:
    return QCoreApplication.translate("SpeakerDoors", text)


def ask_where(session: Session, name: str, suffix: str, save: Callable[[str], object]) -> None:
    """Ask where a table is to be saved; the dialog asks before it takes a name that is there."""
    from PySide6.QtWidgets import QFileDialog

    title = tr("Save table") if suffix == CSV else tr("Save picture")
    dialog = QFileDialog(session.window, title, session.first_folder)
    dialog.setObjectName(f"{name}Dialog")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    names = {
        SVG: tr("Picture with text (*.svg)"),
        PNG: tr("Picture (*.png)"),
        CSV: tr("Table (*.csv)"),
    }
    dialog.setNameFilter(names[suffix])
    dialog.selectFile(f"{name}.{suffix}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(save)
    dialog.open()


def save_table(session: Session, name: str, make: Callable[[str], bytes]) -> None:
    """Write what `make` returns for the suffix of a file's name, in a job."""
    path = Path(name)
    session.last_folder = str(path.parent)
    suffix = path.suffix.lower().lstrip(".")

    def content() -> bytes:
        return make(suffix)

    session.workspace.asking.save(path, content)


def table_bytes(suffix: str, as_csv: Callable[[], bytes], as_svg: Callable[[str], str]) -> bytes:
    """Return a table as a file of a kind has it; a PNG of a large one takes half a second.

    `as_svg` takes typefaces.
    """
    from desktop.exporting.svg_parts import FAMILIES
    from desktop.window.svg_picture import as_png

    if suffix == CSV:
        return as_csv()
    if suffix == SVG:
        return as_svg(FAMILIES).encode("utf-8", "replace")
    if suffix == PNG:
        return as_png(as_svg(INTER))
    known = ", ".join(f".{each}" for each in (CSV, PNG, SVG))
    raise UserError("The name of the table must end in {known}.", known=known)
