"""The window in which a page is fetched and looked at before it is added."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPlainTextEdit, QProgressBar, QWidget

from desktop.story.article import LACKING, Article, Kind
from desktop.window import fonts
from desktop.window.adding.words import lacking_words
from desktop.window.fact_words import (
    completeness_words,
    date_words,
    evidence_words,
    is_confirmed,
)
from desktop.window.headers import outlet_label
from desktop.window.said import number_words
from desktop.window.sheet import Sheet
from desktop.window.styles import SANS, SERIF, sized
from desktop.window.theme import Theme

SIZE = (640, 520)
LEAST_HEIGHT = 190
"""px while the page is on its way, so that a sentence does not jump much."""
MOST_SHOWN = 12
"""Paragraphs of the page that are shown: enough to see that it is the article."""


def tr(text: str) -> str:
    return QCoreApplication.translate("FetchSheet", text)


class FetchSheet(Sheet):
    """Fetching, then what came: nothing is in the project before the reader says so."""

    add_requested = Signal()
    again_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, address: str, parent: QWidget | None = None) -> None:
        super().__init__("fetch_sheet", tr("Add from an address"), theme, parent)
        self.address = address
        self.is_answered = False
        self.title = self.add_title(tr("Fetching the page …"))
        self.place = self.add_sentence("fetch_address", address, is_quiet=True)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("fetch_progress")
        self.bar.setAccessibleName(tr("Fetching"))
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.column.addWidget(self.bar)
        self.facts = self.add_sentence("fetch_facts", "", is_quiet=True)
        self.facts.hide()
        self.warning = self.add_sentence("fetch_warning", "")
        self.warning.setFont(sized(SANS, 13.5))
        self.warning.hide()
        self.page = QPlainTextEdit(self)
        self.page.setObjectName("fetch_text")
        self.page.setAccessibleName(tr("The text that was found"))
        self.page.setReadOnly(True)
        self.page.setTabChangesFocus(True)
        self.page.setFont(sized(SERIF, 13.5))
        self.page.document().setDocumentMargin(14)
        self.column.addWidget(self.page, 1)
        self.page.hide()
        self._add_answers()
        self._fit()

    def _add_answers(self) -> None:
        self.again = self.make_button(
            "fetch_again", tr("Try again"), tr("Fetch the page once more")
        )
        self.again.clicked.connect(self._ask_again)
        self.again.hide()
        cancel = self.make_button("fetch_cancel", tr("Cancel"), tr("Add nothing (Esc)"))
        cancel.clicked.connect(self.reject)
        self.add_button = self.make_button("fetch_add", tr("Add article"), tr("Add it (Enter)"))
        self.add_button.setDefault(True)
        self.add_button.setEnabled(False)
        self.add_button.clicked.connect(self.add)
        self.add_buttons(cancel, self.add_button, left=(self.again,))

    def _fit(self) -> None:
        """Be as high as what is said; a page that is shown has room of its own."""
        if self.page.isHidden():
            self.column.activate()
            self.resize(SIZE[0], max(LEAST_HEIGHT, self.column.totalHeightForWidth(SIZE[0])))
        else:
            self.resize(self.width(), max(self.height(), SIZE[1]))

    # --- what came ------------------------------------------------------------------------------

    def show_progress(self, share: float) -> None:
        """Show the share that has come, 0–1; 0 as long as nobody knows how much there is."""
        if share > 0:
            self.bar.setRange(0, 100)
            self.bar.setValue(round(100 * share))

    def show_article(self, article: Article, others: int = 0) -> None:
        """Show the article that was found; `others` came with it."""
        fonts.ensure_scripts(article.text[:5000])
        self.bar.hide()
        self.title.setText(" ".join((article.headline or tr("A page without a headline")).split()))
        if article.url is not None:
            self.place.setText(article.url.value)
        self.facts.setText(facts_words(article, others))
        self._warn(article)
        self.page.setPlainText("\n\n".join(paragraphs(article)))
        self.facts.show()
        self.page.show()
        self._fit()
        self.add_button.setEnabled(True)
        self.add_button.setFocus()

    def _warn(self, article: Article) -> None:
        self.warning.hide()
        if article.complete in LACKING:
            evidence = lacking_words(article)
            words = completeness_words(article.complete)
            said = tr(
                "The text {words} ({evidence}). You can add it; what it lacks is not compared."
            )
            self.warning.setText(said.format(words=words, evidence=evidence))
            self.warning.show()

    def show_failure(self, sentence: str) -> None:
        """Say why there is no article, and offer to try again."""
        self.bar.hide()
        self.title.setText(tr("The page was not added"))
        self.warning.setText(sentence)
        self.warning.show()
        self.again.show()
        self.facts.hide()
        self.page.hide()
        self._fit()
        self.again.setFocus()

    # --- answers --------------------------------------------------------------------------------

    def _ask_again(self) -> None:
        self.title.setText(tr("Fetching the page …"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self.again.hide()
        self.warning.hide()
        self._fit()
        self.again_requested.emit(self.address)

    def add(self) -> None:
        """Ask for what came to be added, and close."""
        self.is_answered = True
        self.add_requested.emit()
        self.accept()

    def done(self, result: int) -> None:
        """Close; whatever still runs for it is given up."""
        if not self.is_answered:
            self.is_answered = True
            self.cancelled.emit()
        super().done(result)


def paragraphs(article: Article) -> list[str]:
    """Return the first paragraphs of what is compared of an article."""
    found: dict[int, list[str]] = {}
    for passage in article.passages:
        if passage.kind is not Kind.HEADLINE and passage.is_compared:
            words = article.text[passage.start : passage.end]
            found.setdefault(passage.paragraph, []).append(words)
    return [" ".join(sentences) for sentences in list(found.values())[:MOST_SHOWN]]


def facts_words(article: Article, others: int) -> str:
    """Say outlet, author, date and length, each with where it comes from."""
    parts = [outlet_label(article)]
    if article.byline is not None:
        parts.append(tr("by {}").format(article.byline.value))
    if article.published is None:
        parts.append(tr("no date"))
    else:
        date, evidence = date_words(article.published.value), evidence_words(article.published)
        words = (
            tr("{date} ({evidence})")
            if is_confirmed(article.published)
            else tr("{date}, unconfirmed ({evidence})")
        )
        parts.append(words.format(date=date, evidence=evidence))
    parts.append(tr("{} words").format(number_words(len(article.text.split()))))
    if others:
        parts.append(tr("{} more articles on the page").format(others))
    return " · ".join(parts)
