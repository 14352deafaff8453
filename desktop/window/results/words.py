"""Tables of codes in words: figures, heads, n, and what is to be done where there is nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.story.coded_counts import ALL, CodedCounts, Column, Kind, Tally
from desktop.story.coded_places import TENTHS
from desktop.window.said import decimal_words, number_words

if TYPE_CHECKING:
    from desktop.story.project import Project

ANNOTATIONS, WORDS, SHARE = "annotations", "words", "share"
MEASURES = (ANNOTATIONS, WORDS, SHARE)


def tr(text: str) -> str:
    return QCoreApplication.translate("Results", text)


def words_told(count: int) -> str:
    return tr("1 word") if count == 1 else tr("{} words").format(number_words(count))


def annotations_told(count: int) -> str:
    return tr("1 annotation") if count == 1 else tr("{} annotations").format(number_words(count))


def share_told(cell: Tally) -> str:
    return tr("{} per 1,000").format(decimal_words(cell.share, 1))


def count_told(counts: CodedCounts, code: int, column: int, count: int) -> str:
    """Say how many there are of what is counted: annotations, or places where two codes meet."""
    if counts.choice.kind is not Kind.CODES or ALL in (code, column):
        return annotations_told(count)
    if counts.choice.in_passages:
        return tr("1 passage") if count == 1 else tr("{} passages").format(number_words(count))
    return tr("1 place") if count == 1 else tr("{} places").format(number_words(count))


def figure_words(measure: str, count: str, cell: Tally) -> tuple[str, str, str]:
    """Return a figure in its measure, the others as they stand below it, and less of them."""
    words, n = words_told(cell.words), tr("n = {}")
    share = f"{decimal_words(cell.share, 1)} ‰"  # "per 1,000" had no room in every other cell
    short = n.format(number_words(len(cell.places)))
    if measure == WORDS:
        return words, f"{short} · {share}", short
    if measure == SHARE:
        return share_told(cell), f"{short} · {words}", short
    return count, f"{words} · {share}", words


def measure_name(measure: str) -> str:
    return {
        ANNOTATIONS: tr("Annotations"),
        WORDS: tr("Coded words"),
        SHARE: tr("Coded words per 1,000 words"),
    }[measure]


def kind_name(kind: Kind) -> str:
    return {
        Kind.OUTLETS: tr("Codes by outlets"),
        Kind.CODES: tr("Codes together"),
        Kind.COURSE: tr("Course of an article"),
    }[kind]


def coder_name(coder: str | None) -> str:
    if coder is None:
        return tr("everybody")
    return coder or tr("no name given")


def course_lines(column: Column) -> tuple[str, ...]:
    """Return the lines of the head of a tenth."""
    names = {1: tr("Tenth {}, the start"), TENTHS: tr("Tenth {}, the end")}
    name = names.get(column.number, tr("Tenth {}")).format(column.number)
    return name, words_told(column.words)


def all_lines(counts: CodedCounts) -> tuple[str, ...]:
    """Return the lines of the head of the first column."""
    column, articles = counts.columns[0], shown_articles(counts)
    name = tr("Alone") if counts.choice.kind is Kind.CODES else tr("All")
    told = tr("1 article") if articles == 1 else tr("{} articles").format(articles)
    if counts.has_copies and articles > 1:
        told = tr("{}, each text once").format(told)
    return name, told, words_told(column.words)


def shown_articles(counts: CodedCounts) -> int:
    """Count the articles that a table is about."""
    choice = counts.choice
    is_one = choice.kind is Kind.COURSE and choice.article in counts.articles
    return 1 if is_one else len(counts.articles)


def n_words(counts: CodedCounts) -> str:
    """Say n: "n = 40 annotations in 5 articles, 2,377 words; copies counted once: 3 texts"."""
    articles = shown_articles(counts)
    where = tr("1 article") if articles == 1 else tr("{} articles").format(articles)
    told = tr("n = {} in {}, {}").format(
        annotations_told(len(counts.total.places)), where, words_told(counts.total.of)
    )
    if counts.has_copies and articles > 1:
        told = tr("{}; copies counted once: {} texts").format(told, counts.texts)
    return told


def explained(counts: CodedCounts) -> str:
    """Say how is counted what could be counted in two ways; stands under the table."""
    return " ".join(explanations(counts))


def explanations(counts: CodedCounts) -> Iterator[str]:
    choice = counts.choice
    if choice.kind is Kind.CODES:
        yield (
            tr("Counted are passages that have both codes.")
            if choice.in_passages
            else tr("Counted are words that both codes lie on.")
        )
    if choice.kind is Kind.COURSE:
        yield tr(
            "Tenths of an article's words; what goes over from one to the next counts in both."
        )
    if choice.with_below:
        yield tr("A code has the annotations of those below it.")
    if counts.annotations < len(counts.total.places):
        yield tr("An annotation on several passages counts once for each.")
    if counts.has_joint:
        yield tr("What has several codes counts for each of them, and once in the sums.")
    if counts.has_copies:
        yield tr("Sums count copies of a text once: the one with most annotations.")
    if counts.total.places:
        yield tr("‰: coded words per 1,000 words.")
    if counts.left_out:
        yield tr("Codes given to no words here are left out: {}.").format(counts.left_out)
    if counts.lost:
        yield tr("Annotations without a place are not counted: {}.").format(counts.lost)


def nothing_words(project: Project, counts: CodedCounts) -> tuple[str, str]:
    """Return a title and what to do where there is nothing to show; "" where there is."""
    if not project.columns:
        told = tr("Add some with Ctrl+O, or paste one with Ctrl+V.")
        return tr("There is no article yet"), told
    if not project.codes:
        told = tr("Make codes in the codebook (Ctrl+Shift+K), or take one of those offered there.")
        return tr("There is no code yet"), told
    if not any(each.codes and not each.is_memo for each in project.annotations):
        told = tr("Select words in Read (F4) or Code (Ctrl+5), press N, and give them a code.")
        return tr("Nothing is coded yet"), told
    if not counts.total.places:
        told = tr(
            "Choose everybody for the coder, and all articles: those that count now have no code."
        )
        return tr("Nothing here has a code"), told
    return "", ""
