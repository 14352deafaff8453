"""The window that says what the program is made of, and what it does with texts."""

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop import VERSION
from desktop.window.sheet import Sheet
from desktop.window.theme import Theme

WIDTH = 472
TEXT_HEIGHT = 236
LIBRARIES = (
    "PySide6-Essentials",
    "bibtexparser",
    "charset-normalizer",
    "choppa-srx",
    "feedparser",
    "httpx",
    "lxml",
    "lxml_html_clean",
    "numpy",
    "odfdo",
    "pikepdf",
    "platformdirs",
    "pypdf",
    "pypdfium2",
    "python-docx",
    "rapidfuzz",
    "rispy",
    "simplemma",
    "snowballstemmer",
    "striprtf",
    "trafilatura",
    "typst",
    "warcio",
    "whoosh",
)
"""The dependencies of pyproject.toml; tests/window/test_about_window.py compares the two."""
EXTRAS = {"spacy": "spacy", "onnxruntime": "onnxruntime"}
"""The module by which each extra that runs a model is known, and its name in the package index."""
LICENCES = (
    "Wireside: MIT. Qt and PySide6: LGPL-3.0. Noto and Inter typefaces: SIL Open Font License 1.1.",
    "feedparser, httpx, lxml, lxml_html_clean, numpy, pypdf, pypdfium2, snowballstemmer, striprtf, whoosh: BSD."
    " bibtexparser, charset-normalizer, choppa-srx, platformdirs, python-docx, rapidfuzz, rispy,"
    " simplemma: MIT. odfdo, trafilatura, typst, warcio: Apache-2.0. pikepdf: MPL-2.0. Sentence rules of"
    " LanguageTool: LGPL-2.1. Lists of domains (tld) and of certificates (certifi): MPL.",
)


class AboutWindow(Sheet):
    """Versions, models and licences, to read and to copy."""

    is_about_project = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("AboutWindow", "About Wireside")
        super().__init__("about_window", title, theme, parent)
        self.column.addStrut(WIDTH)
        self.add_title(self.tr("Wireside {}").format(VERSION))
        self.sentence = self.add_sentence(
            "about_sentence",
            self.tr(
                "Shows how several news outlets told the same story. It works offline, and nothing"
                " is sent; a page is fetched only when you ask for it by its address. Links are"
                " similar passages, found by the program; they are suggestions, not judgements."
            ),
        )
        self.details = QPlainTextEdit("\n".join(self._lines()), self)
        self.details.setObjectName("about_details")
        self.details.setAccessibleName(self.tr("Versions, models and licences"))
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setMinimumHeight(TEXT_HEIGHT)
        self.details.document().setDocumentMargin(10)
        self.column.addSpacing(4)
        self.column.addWidget(self.details, 1)
        copy = self.make_button(
            "copy_details", self.tr("Copy"), self.tr("Copy all of this, for a report of a fault")
        )
        copy.clicked.connect(self.copy_details)
        close = self.close_button()
        self.add_buttons(copy, close)
        close.setDefault(True)
        close.setFocus()

    def _lines(self) -> Iterator[str]:
        yield self.tr("Wireside {version}, Qt {qt}, Python {python}").format(
            version=VERSION, qt=qVersion(), python=platform.python_version()
        )
        yield f"{platform.system()} {platform.release()}, {platform.machine()}"
        yield ""
        yield self.models()
        yield ""
        yield self.tr("Libraries")
        yield ", ".join(f"{name} {installed(name)}" for name in LIBRARIES)
        yield ""
        yield self.tr("Licences")
        yield from LICENCES

    def models(self) -> str:
        """Say which models links are found with; none is loaded for that."""
        found = [f"{name} {installed(name)}" for module, name in EXTRAS.items() if is_there(module)]
        words = self.tr("Models: none in use. Links are found by words alone.")
        if not found:
            return words
        return f"{words} " + self.tr("Installed, and not used by any feature yet: {}.").format(
            ", ".join(found)
        )

    def copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())


def installed(name: str) -> str:
    """Return the version of an installed package, empty when there is none."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def is_there(module: str) -> bool:
    """Tell whether a module could be imported, without doing so."""
    return find_spec(module) is not None
