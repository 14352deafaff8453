"""Every fact of an article with its evidence, to be stated by the reader; of several at once too."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desktop.story.article import READER, ROLES, UNCONFIRMED, UNKNOWN, Article, Stated
from desktop.story.errors import UserError
from desktop.window import fonts
from desktop.window.fact_words import (
    CHOSEN,
    COMPLETENESS,
    DATES,
    checked_date,
    completeness_words,
    date_words,
    evidence_words,
    headline_of,
    is_confirmed,
    language_name,
    local_time,
    read_words,
    role_words,
    way_words,
)
from desktop.window.headers import outlet_label
from desktop.window.languages import LANGUAGES
from desktop.window.said import said
from desktop.window.sheet import Choice, Sheet, plain_label, quiet_label
from desktop.window.theme import Theme

WIDTH = 640
SEVERAL = None
"""Data of a choice that several articles answer differently."""


def tr(text: str) -> str:
    return QCoreApplication.translate("FactsDialog", text)


class Known(NamedTuple):
    """A fact as it is known of one or several articles; `value` is None where they differ."""

    value: str | None
    evidence: str


class Fact(NamedTuple):
    """A row of the dialog; `name` is that of `set_fact`."""

    name: str
    heading: str
    hint: str


def facts() -> tuple[Fact, ...]:
    return (
        Fact("outlet", tr("Outlet"), tr("Whose text it is")),
        Fact("carried_by", tr("Carried by"), tr("A portal or another outlet that spread the text")),
        Fact("agency", tr("Agency"), tr("The news agency whose text it is, or that it names")),
        Fact("title", tr("Headline"), tr("The headline, where the text has none or another one")),
        Fact("byline", tr("Byline"), tr("Who wrote it")),
        Fact("published", tr("Date"), tr("Such as 2024-05-30 or 2024-05-30 14:20")),
        Fact("updated", tr("Updated"), tr("Such as 2024-05-31, or 2024-05-31 08:00")),
        Fact("url", tr("Web address"), tr("Where it was published")),
        Fact("language", tr("Language"), tr("The language of the text")),
        Fact("role", tr("Kind of text"), tr("What it is among the texts of the outlet")),
        Fact("complete", tr("Complete"), tr("Whether the text is all there is")),
    )


def heading_of(name: str) -> str:
    """Name a fact as its row does."""
    return next((fact.heading for fact in facts() if fact.name == name), name)


def known(article: Article, name: str) -> Known:
    """Return a fact of one article, with its evidence in words."""
    if name == "complete":
        said = Stated(article.complete, article.complete_evidence or READER)
        is_unknown = article.complete == UNKNOWN
        return Known(article.complete, tr("not stated") if is_unknown else evidence_words(said))
    if name == "role":
        said = Stated(article.role, article.role_evidence)
        return Known(article.role, evidence_words(said if said.evidence else None))
    if name == "title" and article.title is None:
        headline = headline_of(article)
        return Known(headline, tr("from its text") if headline else tr("not stated"))
    fact: Stated | None = getattr(article, name)
    words = evidence_words(fact)
    if (
        fact is not None
        and not is_confirmed(fact)
        and (name in DATES or fact.evidence.startswith(UNCONFIRMED))
    ):
        words = tr("{}, unconfirmed").format(words)
    if fact is None:
        return Known("", words)
    return Known(date_words(fact.value) if name in DATES else fact.value, words)


def known_of_all(articles: Sequence[Article], name: str) -> Known:
    """Return a fact of several articles, whose value is None where they differ."""
    found = {known(article, name) for article in articles}
    if len(found) == 1:
        return found.pop()
    values = {each.value for each in found}
    evidence = tr("different evidence")
    if len(values) == 1:
        return Known(values.pop(), evidence)
    return Known(SEVERAL, tr("{} different values").format(len(values)))


class FactsDialog(Sheet):
    """A field for each fact; what the reader changed is reported once, together."""

    facts_stated = Signal(object)
    """A dict from the names of the changed facts to their values; for all articles shown."""

    def __init__(
        self, theme: Theme, articles: Sequence[Article], parent: QWidget | None = None
    ) -> None:
        self.articles = tuple(articles)
        title = self._title()
        super().__init__("facts_dialog", title, theme, parent)
        self.resize(WIDTH, 520)
        self.known = {fact.name: known_of_all(self.articles, fact.name) for fact in facts()}
        self.fields: dict[str, QLineEdit | Choice] = {}
        self.evidence: dict[str, QLabel] = {}
        self.add_title(title)
        self.add_sentence("facts_said", self._sentence(), is_quiet=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(12)
        self.grid.setVerticalSpacing(7)
        self.grid.setColumnStretch(1, 1)
        self.column.addSpacing(4)
        self.column.addLayout(self.grid)
        for row, fact in enumerate(facts()):
            self._add_row(row, fact)
        self.wrong = self.add_sentence("facts_wrong", "")
        self.wrong.hide()
        self.integrity: QLabel | None = None
        if len(self.articles) == 1:
            self._add_provenance(self.articles[0])
        self.column.addStretch(1)
        self._add_answers()

    def _title(self) -> str:
        if len(self.articles) > 1:
            return tr("Facts of {} articles").format(len(self.articles))
        article = self.articles[0]
        return tr("{}, {}").format(article.address, outlet_label(article))

    def _sentence(self) -> str:
        if len(self.articles) > 1:
            return tr(
                "What you change here is stated of all of them; other facts stay as they are."
            )
        return tr("What you change is stated by you. An empty field means: not stated.")

    # --- rows -----------------------------------------------------------------------------------

    def _add_row(self, row: int, fact: Fact) -> None:
        heading = plain_label(f"heading_{fact.name}", fact.heading, self)
        field = self._choice(fact) if fact.name in CHOSEN else self._line(fact)
        heading.setBuddy(field)
        evidence = quiet_label(f"evidence_{fact.name}", self.known[fact.name].evidence, self)
        evidence.setFixedWidth(168)
        evidence.setAccessibleName(tr("Evidence of {}").format(fact.heading))
        field.setAccessibleDescription(evidence.text())
        self.fields[fact.name] = field
        self.evidence[fact.name] = evidence
        middle = Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(heading, row, 0, middle)
        self.grid.addWidget(field, row, 1)
        self.grid.addWidget(evidence, row, 2, middle)

    def _line(self, fact: Fact) -> QLineEdit:
        value = self.known[fact.name].value
        field = QLineEdit(value or "", self)
        field.setObjectName(f"fact_{fact.name}")
        field.setAccessibleName(fact.heading)
        field.setToolTip(fact.hint)
        field.setPlaceholderText(tr("different values") if value is SEVERAL else fact.hint)
        field.setCursorPosition(0)
        field.textEdited.connect(partial(self._show_evidence, fact.name))
        return field

    def _choice(self, fact: Fact) -> Choice:
        value = self.known[fact.name].value
        choice = Choice(f"fact_{fact.name}", fact.heading, fact.hint, self)
        if value is SEVERAL:
            choice.addItem(tr("different values"), SEVERAL)
        if fact.name == "complete":
            for each in dict.fromkeys([*COMPLETENESS, *([value] if value else [])]):
                choice.addItem(completeness_words(each), each)
        elif fact.name == "role":
            for each in dict.fromkeys([*ROLES, *([value] if value else [])]):
                choice.addItem(role_words(each), each)
        else:
            for code in dict.fromkeys([*LANGUAGES, *([value] if value else [])]):
                choice.addItem(language_name(code), code)
        choice.show_value(value)
        choice.currentIndexChanged.connect(partial(self._show_evidence, fact.name))
        return choice

    def typed(self, name: str) -> str | None:
        """Return what a field holds now; None while nothing is said of articles that differ."""
        field = self.fields[name]
        if isinstance(field, Choice):
            data = field.currentData()
            return data if isinstance(data, str) else None
        text = " ".join(field.text().split())
        return None if not text and self.known[name].value is SEVERAL else text

    def _show_evidence(self, name: str, _changed: object = None) -> None:
        """Say that what was typed is the reader's word."""
        is_changed = self.typed(name) != self.known[name].value
        words = self.known[name].evidence
        if is_changed:
            is_empty = self.typed(name) in ("", UNKNOWN)
            words = tr("not stated") if is_empty else tr("the reader")
        self.evidence[name].setText(words)
        self.fields[name].setAccessibleDescription(words)
        if name in DATES:
            self.wrong.hide()
        field = self.fields[name]
        if isinstance(field, QLineEdit):
            fonts.ensure_scripts(field.text())

    # --- provenance -----------------------------------------------------------------------------

    def _add_provenance(self, article: Article) -> None:
        self.add_section("facts_provenance", tr("How it came in"))
        provenance = article.provenance
        if provenance is None:
            self.add_sentence("facts_way", tr("Nothing was recorded."), is_quiet=True)
            return
        time = tr("{}, {} (UTC {})").format(
            way_words(provenance), local_time(provenance.at), provenance.at
        )
        self.add_sentence("facts_way", time, is_quiet=True)
        if provenance.place:
            self.add_sentence("facts_place", provenance.place, is_quiet=True)
        read = tr("Read as {}, encoding {}").format(
            read_words(provenance.extractor), article.encoding
        )
        self.add_sentence("facts_read", read, is_quiet=True)
        words = tr("SHA-256 of the original: {}").format(provenance.sha256)
        self.integrity = self.add_sentence("facts_hash", words, is_quiet=True)

    def show_integrity(self, is_unchanged: bool | None) -> None:  # noqa: FBT001  # what was found out
        """Say whether the original is the one that was imported, once that was checked."""
        provenance = self.articles[0].provenance
        if self.integrity is None or provenance is None or is_unchanged is None:
            return
        state = tr("unchanged since import") if is_unchanged else tr("NOT as it was imported")
        words = tr("SHA-256 of the original: {}, {}")
        self.integrity.setText(words.format(provenance.sha256, state))

    # --- answers --------------------------------------------------------------------------------

    def _add_answers(self) -> None:
        self.state_button = self.make_button(
            "facts_state", tr("State these facts"), tr("Take over what you changed (Enter)")
        )
        self.state_button.setDefault(True)
        self.state_button.clicked.connect(self.state_facts)
        cancel = self.make_button("facts_cancel", tr("Cancel"), tr("Change nothing (Esc)"))
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.state_button)
        self.fields["outlet"].setFocus()

    def set_writable(self, *, is_writable: bool) -> None:
        for field in self.fields.values():
            field.setEnabled(is_writable)
        self.state_button.setVisible(is_writable)

    def changed(self) -> dict[str, str]:
        """Return the facts that were changed; UserError if the date is none."""
        found = {}
        for name, before in self.known.items():
            value = self.typed(name)
            if value is not None and value != before.value:
                found[name] = checked_date(value) if name in DATES else value
        return found

    def state_facts(self) -> None:
        """Report what was changed and close; say what is wrong with a date, and stay."""
        try:
            found = self.changed()
        except UserError as error:
            self.wrong.setText(said(error))
            self.wrong.show()
            self.fields["published"].setFocus()
            return
        if found:
            self.facts_stated.emit(found)
        self.accept()
