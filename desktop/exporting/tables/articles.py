"""The table of articles: one row each, with what statistics programs count by."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.exporting.tables.quotes import spoken
from desktop.exporting.tables.source import headline, stated, yes
from desktop.story.coded_places import Page as Words
from desktop.story.comparison import Origin, Span, Strength
from desktop.story.copies import Texts
from desktop.story.decisions import FindingState
from desktop.story.finding_edits import decisions_on
from desktop.story.places import overlap
from desktop.story.quoted_counts import Page
from desktop.story.strictness import possibly

if TYPE_CHECKING:
    from desktop.exporting.quotes_file import Cells
    from desktop.exporting.tables.source import Source
    from desktop.story.annotation import Annotation, Code
    from desktop.story.article import Article

FACTS = (
    "article", "source", "outlet", "carried_by", "agency", "title", "byline", "published", "published_evidence",
    "updated", "url", "language", "role", "complete", "same_text_as", "newer_version_of", "compared",
    "not_compared_because", "text_sha256",
)  # fmt: skip
SIZES = (
    "characters_n", "words_n", "words_of_headline_body_and_captions_n", "paragraphs_n", "passages_n",
    "passages_compared_n",
)  # fmt: skip
FOUND = (
    "passages_linked_n", "passages_without_counterpart_found_n", "articles_linked_n", "links_n", "links_unsure_n",
    "links_confirmed_n", "links_drawn_n", "links_rejected_n", "statements_n", "findings_n",
    "findings_looked_at_n", "findings_said_to_be_none_n",
)  # fmt: skip
SAID = (
    "quotes_n", "quoted_words_n", "words_in_quotation_marks_n", "quotes_with_guessed_speaker_n",
    "quotes_by_a_person_n", "thoughts_reported_n", "named_speakers_n",
)  # fmt: skip
NOTED = (
    "annotations_n", "annotations_without_place_n", "comments_n", "memos_n", "coders_n", "codes_n", "coded_words_n",
    "coding",
)  # fmt: skip
END = (
    "articles_in_story_n", "texts_in_story_n", "copies_count_once", "quotes_found_by", "story", "strictness",
    "made_on", "made_with",
)  # fmt: skip
NAME = 40
"""Letters of a code's path in the name of its columns: statistics programs cut at 64 bytes or so."""
NO_NAME = re.compile(r"\W+")


def columns(source: Source) -> Sequence[str]:
    """Return the names of columns: those of codes count the code itself, not what is below it."""
    codes = (f"code_{name}_{what}" for name in code_names(source) for what in ("n", "words_n"))
    return (*FACTS, *SIZES, *FOUND, *SAID, *NOTED, *codes, *END)


def code_names(source: Source) -> list[str]:
    """Name codes by number and path, in letters that every program takes for a name."""
    from desktop.story.codebook import paths

    named = paths(source.material.project)
    return [
        f"{code.number}_{NO_NAME.sub('_', '_'.join(named.get(code.number, ())))[:NAME].strip('_')}"
        for code in codes_of(source)
    ]


def codes_of(source: Source) -> list[Code]:
    """Return the codes of the codebook that can be given, in its order."""
    from desktop.story.codebook import walk

    return [code for _, code in walk(source.material.project) if code.is_applicable]


def rows(source: Source) -> Iterator[Cells]:
    """Yield a row for each article of the story that has a column."""
    links, findings, end = Links(source), found_in(source), end_of(source)
    for article in source.columns:
        yield (
            *facts(source, article),
            *sizes(article),
            *links.counts(article),
            *findings.get(article.number, (0, 0, 0)),
            *said(source, article),
            *noted(source, article),
            *end,
        )


def facts(source: Source, article: Article) -> Cells:
    comparison = source.material.comparison
    published = article.published
    return (
        article.address, article.source, stated(article.outlet), stated(article.carried_by), stated(article.agency),
        headline(article), stated(article.byline), stated(published),
        "" if published is None else published.evidence, stated(article.updated), stated(article.url),
        article.language.value, article.role, article.complete, source.same_text_as(article.number),
        f"A{article.newer_than}" if article.newer_than else "", yes(article.number in comparison.compared),
        dict(comparison.not_compared).get(article.number, ""), article.digest,
    )  # fmt: skip


def sizes(article: Article) -> Cells:
    return (
        len(article.text),
        Words(article).count,
        Page(article).count,
        len({passage.paragraph for passage in article.passages}),
        len(article.passages),
        sum(passage.is_compared for passage in article.passages),
    )


class Links:
    """The links and statements of a story, counted by article."""

    def __init__(self, source: Source) -> None:
        self.comparison = source.material.comparison
        self._of: dict[int, list[tuple[Span, Span, Strength, Origin]]] = {}
        for link in self.comparison.links:
            kind = link.strength, link.origin
            self._of.setdefault(link.a.article, []).append((link.a, link.b, *kind))
            self._of.setdefault(link.b.article, []).append((link.b, link.a, *kind))

    def counts(self, article: Article) -> Cells:
        """Return what FOUND begins with; nothing is counted of what was not compared."""
        own = self._of.get(article.number, [])
        solid = [
            (here, there)
            for here, there, strength, origin in own
            if strength is Strength.SOLID and origin is not Origin.REJECTED
        ]
        by_origin = [sum(each[3] is origin for each in own) for origin in ORIGINS]
        unsure = sum(each[2] is Strength.MAYBE and each[3] is not Origin.REJECTED for each in own)
        statements = sum(
            any(span.article == article.number for span in each.passages)
            for each in self.comparison.statements
        )
        if article.number not in self.comparison.compared and not own:
            return (*[""] * 8, statements)
        linked, without = self._passages(article, {here for here, _ in solid})
        others = len({there.article for _, there in solid})
        return linked, without, others, len(solid), unsure, *by_origin, statements

    def _passages(self, article: Article, ends: set[Span]) -> tuple[int, int]:
        """Return how many passages have a link, and of how many no counterpart was found."""
        parts = sorted(ends)
        linked = without = 0
        for passage in article.passages:
            span = Span(article.number, passage.start, passage.end)
            if span in ends or any(overlap(span, part) for part in parts):
                linked += 1
            elif passage.is_compared and not possibly(self.comparison, span):
                without += 1
        return linked, without


ORIGINS = (Origin.CONFIRMED, Origin.DRAWN, Origin.REJECTED)


def found_in(source: Source) -> dict[int, tuple[int, int, int]]:
    """Count the findings with a place in an article, and those of them a person decided on."""
    counts: dict[int, list[int]] = {}
    project = source.material.project
    for found, decision in decisions_on(project, source.material.findings):
        state = None if decision is None else decision.state
        for number in {span.article for span in found.spans}:
            count = counts.setdefault(number, [0, 0, 0])
            count[0] += 1
            count[1] += state is FindingState.DONE
            count[2] += state is FindingState.NOT_A_FINDING
    return {number: (each[0], each[1], each[2]) for number, each in counts.items()}


def said(source: Source, article: Article) -> Cells:
    """Count the quotes of an article; what is only thought is counted apart."""
    own = [quote for quote in spoken(source) if quote.article == article.number]
    tally = Page(article).tally(own)
    names = {quote.name for quote in own if quote.name and not quote.is_thought}
    counts = len(tally.numbers), tally.words, tally.direct, tally.guesses, tally.by_person
    return *counts, len(tally.thoughts), len(names)


def noted(source: Source, article: Article) -> Cells:
    """Count what readers wrote on an article, then the annotations and words of each code."""
    project, number = source.material.project, article.number
    notes = [n for n in project.annotations if any(a.span.article == number for a in n.anchors)]
    placed = [note for note in notes if not note.is_memo]
    page = Words(article)
    coding = next((each.progress.value for each in project.codings if each.article == number), "")
    counts: list[str | int | float] = [
        len(placed),
        sum(note.has_orphan for note in placed),
        sum(bool(note.comment) for note in placed),
        len(notes) - len(placed),
        len({note.by for note in placed if note.codes}),
        len({code for note in placed for code in note.codes}),
        words_of(page, number, (note for note in placed if note.codes)),
        coding,
    ]
    for code in codes_of(source):
        own = [note for note in placed if code.number in note.codes]
        counts += [len(own), words_of(page, number, own)]
    return tuple(counts)


def words_of(page: Words, number: int, notes: Iterable[Annotation]) -> int:
    """Count the words of an article that annotations touch, each once."""
    found: set[int] = set()
    for note in notes:
        for span in note.spans:
            if span.article == number and span.end:
                found.update(range(*page.words(span.start, span.end)))
    return len(found)


def end_of(source: Source) -> Cells:
    project = source.material.project
    texts = Texts(project, source.material.copies).count(each.number for each in source.columns)
    once = yes(project.options.copies_once)
    return texts.articles, texts.texts, once, source.material.quotes.engine, *source.foot
