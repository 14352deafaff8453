"""The folder that a dialog for files begins in."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def begin_folder(*known: str) -> str:
    """Return the first of some folders that is there, else the documents, else the home of the user."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    there = (each for each in (*known, documents) if each and Path(each).is_dir())
    return next(there, str(Path.home()))
