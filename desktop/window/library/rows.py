"""One article as a row: the words of each cell, what it sorts by and what it is found by."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.story.article import UNKNOWN, Article, Stated
from desktop.story.decisions import CopyGroup
from desktop.window.fact_words import (
    completeness_words,
    date_words,
    evidence_words,
    headline_of,
    is_confirmed,
    language_name,
    local_time,
    role_words,
    way_words,
)
from desktop.window.said import number_words


def tr(text: str) -> str:
    return QCoreApplication.translate("LibraryRows", text)


class Cell(NamedTuple):
    """Words with the name of their colour token; a guess of the program is underlined with dashes."""

    text: str
    ink: str = "ink"
    is_guess: bool = False
    tip: str = ""
    remark: str = ""
    """Quiet words behind the others."""


class Around(NamedTuple):
    """What a row shows that does not stand in its article."""

    stories: tuple[str, ...] = ()
    group: CopyGroup | None = None
    is_damaged: bool = False


NOTHING_AROUND = Around()


class Row:
    """An article with what is around it; cells are made when they are first seen."""

    __slots__ = ("_cells", "_found", "_words", "around", "article", "is_shown")

    def __init__(self, article: Article, around: Around) -> None:
        self.article = article
        self.around = around
        self.is_shown = False
        """Whether it has a column in the chosen story."""
        self._cells: dict[str, Cell] = {}
        self._found = ""
        self._words = -1

    @property
    def number(self) -> int:
        return self.article.number

    def cell(self, column: str) -> Cell:
        cell = self._cells.get(column)
        if cell is None:
            cell = self._cells[column] = CELLS[column](self)
        return cell

    @property
    def words(self) -> int:
        if self._words < 0:
            self._words = len(self.article.text.split())
        return self._words

    @property
    def haystack(self) -> str:
        """What the filter looks through, folded."""
        self.prepare()
        return self._found

    def prepare(self) -> None:
        """Make what the filter looks through, so that it need not when somebody types."""
        if not self._found:
            article, around = self.article, self.around
            facts = (article.outlet, article.carried_by, article.byline, article.published)
            self._found = folded(
                "\n".join(
                    (
                        article.address,
                        tr("not stated") if article.outlet is None else "",
                        tr("no date") if article.published is None else "",
                        *(fact.value for fact in facts if fact is not None),
                        article.url.value if article.url is not None else "",
                        article.headline or tr("no headline"),
                        article.source,
                        language_name(article.language.value),
                        completeness_words(article.complete),
                        *around.stories,
                        self.cell("copies").text,
                        self.cell("version").text,
                        self.cell("added").text,
                    )
                )
            )

    def kept(self, before: "Row") -> "Row":
        """Return the row from before when it would show the same, so that its cells are kept."""
        is_same = before.article is self.article and before.around == self.around
        return before if is_same else self

    @property
    def spoken(self) -> str:
        """The row as one sentence, for assistive technology."""
        article = self.article
        parts = [article.address]
        if self.around.is_damaged:
            parts.append(tr("stored text is damaged"))
        parts += [
            article.outlet.value if article.outlet is not None else tr("outlet not stated"),
            headline_of(article) or tr("no headline"),
            spoken_date(article),
        ]
        parts += [text for name in ("copies", "version") if (text := self.cell(name).text)]
        return ", ".join(parts)


def spoken_date(article: Article) -> str:
    if article.published is None:
        return tr("no date")
    date = date_words(article.published.value)
    return date if is_confirmed(article.published) else tr("{}, unconfirmed").format(date)


def folded(text: str) -> str:
    """Return a text without case and accents, so that typing finds it."""
    if text.isascii():
        return text.lower()
    return ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Signs over and under letters: of Latin, Greek and Cyrillic, Hebrew, Arabic."""


# --- the words of each cell ------------------------------------------------------------------------


def fact_cell(fact: Stated | None) -> Cell:
    if fact is None:
        return Cell(tr("not stated"), "ink3")
    return Cell(one_line(fact.value), tip=evidence_tip(fact))


def evidence_tip(fact: Stated) -> str:
    return tr("{}\nEvidence: {}").format(one_line(fact.value), evidence_words(fact))


def one_line(text: str) -> str:
    return " ".join(text.split())


def quiet_cell(fact: Stated | None) -> Cell:
    """Leave a cell empty where nobody expects something."""
    return Cell("") if fact is None else fact_cell(fact)._replace(ink="ink2")


def headline_cell(row: Row) -> Cell:
    headline = headline_of(row.article)
    version = row.cell("version").text
    if not headline:
        return Cell(tr("no headline"), "ink3", remark=version)
    evidence = tr("from its text") if row.article.title is None else ""
    evidence = evidence or evidence_words(row.article.title)
    tip = tr("{}\nEvidence: {}").format(headline, evidence)
    return Cell(headline, tip=tip, remark=version)


def updated_cell(row: Row) -> Cell:
    fact = row.article.updated
    return (
        Cell("") if fact is None else Cell(date_words(fact.value), "ink2", tip=evidence_tip(fact))
    )


def date_cell(row: Row) -> Cell:
    fact = row.article.published
    if fact is None:
        return Cell(tr("no date"), "ink3")
    date = date_words(fact.value)
    if is_confirmed(fact):
        return Cell(date, tip=evidence_tip(fact))
    tip = tr("{}\nEvidence: {}. Nobody confirmed it.").format(date, evidence_words(fact))
    return Cell(date, "ink2", is_guess=True, tip=tip, remark=tr("unconfirmed"))


def words_cell(row: Row) -> Cell:
    return Cell(number_words(row.words), "ink2")


def language_cell(row: Row) -> Cell:
    language = row.article.language
    tip = tr("{}\nEvidence: {}").format(language_name(language.value), evidence_words(language))
    return Cell(language_name(language.value), "ink2", tip=tip)


def complete_cell(row: Row) -> Cell:
    value, evidence = row.article.complete, row.article.complete_evidence
    tip = evidence_tip(Stated(completeness_words(value), evidence)) if evidence else ""
    return Cell(completeness_words(value), "ink3" if value == UNKNOWN else "ink", tip=tip)


def role_cell(row: Row) -> Cell:
    words, evidence = role_words(row.article.role), row.article.role_evidence
    if not evidence:
        return Cell(words, "ink3")
    return Cell(words, "ink2", tip=evidence_tip(Stated(words, evidence)))


def copies_cell(row: Row) -> Cell:
    group = row.around.group
    if group is None:
        return Cell("")
    others = ", ".join(f"A{number}" for number in group.articles if number != row.number)
    text = tr("same text as {}").format(others)
    if group.is_confirmed:
        return Cell(text, tip=tr("{}, confirmed by a person").format(text))
    tip = tr("Nearly {}: proposed by the program, not confirmed").format(text)
    return Cell(text, "ink2", is_guess=True, tip=tip, remark=tr("proposed"))


def stories_cell(row: Row) -> Cell:
    text = ", ".join(row.around.stories)
    return Cell(text, "ink2", tip="\n".join(row.around.stories))


def version_cell(row: Row) -> Cell:
    older = row.article.newer_than
    return Cell(tr("newer text of A{}").format(older) if older else "", "ink2")


def added_cell(row: Row) -> Cell:
    provenance = row.article.provenance
    if provenance is None:
        return Cell(tr("not recorded"), "ink3")
    way, time = way_words(provenance), local_time(provenance.at)
    tip = tr("{} ({} UTC)").format(way, provenance.at.replace("T", " ").rstrip("Z"))
    return Cell(f"{way} {time}", "ink2", tip=f"{tip}\n{provenance.place}".strip())


CELLS: dict[str, Callable[[Row], Cell]] = {
    "address": lambda row: Cell(row.article.address),
    "shown": lambda row: Cell(""),
    "outlet": lambda row: fact_cell(row.article.outlet),
    "carried_by": lambda row: quiet_cell(row.article.carried_by),
    "headline": headline_cell,
    "published": date_cell,
    "words": words_cell,
    "language": language_cell,
    "complete": complete_cell,
    "role": role_cell,
    "agency": lambda row: quiet_cell(row.article.agency),
    "updated": updated_cell,
    "copies": copies_cell,
    "stories": stories_cell,
    "version": version_cell,
    "added": added_cell,
    "byline": lambda row: quiet_cell(row.article.byline),
    "url": lambda row: quiet_cell(row.article.url),
    "source": lambda row: Cell(row.article.source, "ink2", tip=row.article.source),
}


# --- what each column sorts by: None comes last, whatever the direction ------------------------------

Key = int | str | tuple[int, ...] | None


def fact_key(fact: Stated | None) -> Key:
    return None if fact is None else folded(fact.value)


def text_key(text: str) -> Key:
    return folded(text) or None


def added_key(row: Row) -> Key:
    return None if row.article.provenance is None else row.article.provenance.at


SORT_KEYS: dict[str, Callable[[Row], Key]] = {
    "address": lambda row: row.number,
    "shown": lambda row: 0 if row.is_shown else 1,
    "outlet": lambda row: fact_key(row.article.outlet),
    "carried_by": lambda row: fact_key(row.article.carried_by),
    "headline": lambda row: text_key(headline_of(row.article)),
    "published": lambda row: fact_key(row.article.published),
    "words": lambda row: row.words,
    "language": lambda row: text_key(row.cell("language").text),
    "complete": lambda row: None if row.article.complete == UNKNOWN else row.article.complete,
    "role": lambda row: text_key(role_words(row.article.role)),
    "agency": lambda row: fact_key(row.article.agency),
    "updated": lambda row: fact_key(row.article.updated),
    "copies": lambda row: None if row.around.group is None else row.around.group.articles,
    "stories": lambda row: text_key(", ".join(row.around.stories)),
    "version": lambda row: row.article.newer_than or None,
    "added": added_key,
    "byline": lambda row: fact_key(row.article.byline),
    "url": lambda row: fact_key(row.article.url),
    "source": lambda row: text_key(row.article.source),
}


def rows_of(
    articles: Iterable[Article], around: Mapping[int, Around], before: Mapping[int, Row]
) -> dict[int, Row]:
    """Make the row of each article, by number; rows that would show the same are kept."""
    made = {}
    for article in articles:
        row = Row(article, around.get(article.number, NOTHING_AROUND))
        known = before.get(article.number)
        made[article.number] = row if known is None else row.kept(known)
    return made
