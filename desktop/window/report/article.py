"""The Article layout: one text after another for close reading, with notes and counterparts beside the words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.exporting.pdf.document import (
    Block,
    Break,
    Heading,
    Margin,
    Note,
    Para,
    Printed,
    Run,
    Running,
    Title,
)
from desktop.story.annotation import About
from desktop.story.article import Article, Kind
from desktop.story.comparison import Span
from desktop.story.copies import Texts
from desktop.window.headers import header_text, named_outlet, outlet_label, published_words
from desktop.window.marks import is_right_to_left
from desktop.window.report.article_flow import Beside, Choice, Sizes, filled, flow
from desktop.window.report.article_links import (
    SPACE,
    Links,
    full_note,
    middle_note,
    passage_label,
    short_note,
)
from desktop.window.report.article_notes import NoteWords, Placed, end_label
from desktop.window.report.article_notes import is_long as is_long_note
from desktop.window.report.brief import address_run, captured_words, made_words
from desktop.window.report.gathered import Gathered
from desktop.window.report.legends import legend_blocks
from desktop.window.report.marking import LEFT_OUT
from desktop.window.report.words import tr
from desktop.window.said import name_words
from desktop.window.telling import article_count

if TYPE_CHECKING:
    from desktop.exporting.pdf.material import Material
    from desktop.window.report.marking import Marking

STYLES = {Kind.HEADLINE: "headline", Kind.SUBHEADING: "subheading", Kind.BODY: "body"}
STYLES[Kind.STANDFIRST] = "body"
"""How kinds look; those that are no part of the report itself are small, as in the window."""
SHORT = 200.0
"""pt of an article, about a quarter of a page, that begins no page of its own."""
ENOUGH, NEARLY = 0.6, 0.85
"""Of a page: one that is filled less is not left, the next article begins on it. One that seems to be filled
more may be full, with a few lines on the next: there too nothing is left by force."""
HEAD = 80.0
"""pt of the head of an article, about."""


def article_blocks(material: Material, marking: Marking) -> Iterator[Block]:
    """Give the head, the memos and codes of the story, and every article that has a column."""
    writer = ArticleWriter(material, marking)
    project = material.project
    articles = [block for article in project.columns for block in writer.blocks(article)]
    yield Title(name_words(project.story.name), tuple(head_lines(material)))
    for about, of in ((About.PROJECT, 0), (About.STORY, project.story.number)):
        yield from writer.notes.memos(about, of)
    yield from codes(material, marking, writer.notes)
    if articles:
        yield Para((Run(beside_words(material)),), "quiet")
        yield from articles
    else:
        yield Para((Run(nothing_words(material)),))
    left = writer.notes.elsewhere()
    if left:
        words = tr("{} notes are on articles that are not in this document.").format(left)
        if left == 1:
            words = tr("1 note is on articles that are not in this document.")
        yield Para((Run(words),), "quiet")


def head_lines(material: Material) -> Iterator[str]:
    count = article_count(len(material.project.columns))
    count = f"{count[:1].upper()}{count[1:]}"
    yield " · ".join(filter(None, (count, made_words(material))))


def beside_words(material: Material) -> str:
    """Say what stands beside the texts."""
    if material.comparison.links:
        return tr(
            "Beside the passages stand notes of readers, and similar passages of other articles:"
            " they were found by the program and are suggestions, unless a person is named."
        )
    notes = tr("Beside the passages stand notes of readers.")
    if material.comparison.compared:
        return f"{notes} {tr('No similar passages were found by the program.')}"
    return notes


def nothing_words(material: Material) -> str:
    if not material.project.columns:
        return tr("There is no article in this story.")
    return tr(
        "Nothing is coded or pinned, so there are no words that others may be given. Code or pin what"
        " they may read, or choose your own desk."
    )


def codes(material: Material, marking: Marking, notes: NoteWords) -> Iterator[Block]:
    """Say what colours, letters and lines mean, and give the memos on codes."""
    yield from legend_blocks(Gathered(material, marking))
    for code in material.project.codes:
        yield from notes.memos(About.CODE, code.number)


class ArticleWriter:
    """Words one article after another."""

    def __init__(self, material: Material, marking: Marking) -> None:
        self.material, self.marking = material, marking
        self.notes = NoteWords(material, marking)
        self.links = Links(material, marking)
        self.texts = Texts(material.project, material.copies)
        self.why = dict(material.comparison.not_compared)
        self.sizes = Sizes.of(material.options.paper, material.options.size)
        self._filled = 0.0
        """pt of the last page, about."""

    def blocks(self, article: Article) -> Iterator[Block]:
        """Give an article with its head, its notes, and those whose words it has no more."""
        orphans = [*self.notes.orphans(article.number)]
        memos = [*self.notes.memos(About.ARTICLE, article.number)]
        rows = [*self.rows(article)]
        if not self.marking.is_whole and not (rows or orphans):
            return
        is_short = sum(self.sizes.of_text(printed) for printed, _ in rows) < SHORT
        if not is_short and ENOUGH < self._filled / self.sizes.page < NEARLY:
            yield Break()
            self._filled = 0.0
        yield Running(f"{article.address} {outlet_label(article)}")
        yield from self.head(article)
        yield from memos
        body = [*self.body(article, rows)]
        yield from body
        margins = (block for block in body if isinstance(block, Margin))
        self._filled = filled(margins, self._filled + HEAD, self.sizes)
        if orphans:
            yield Heading(tr("Words that {} has no more").format(article.address), 3)
            yield from orphans

    def head(self, article: Article) -> Iterator[Block]:
        """Say what is known of an article, as over its column in the window."""
        name = f"{article.address}  {self.outlet(article)}"
        shown = f"{article.address}  {outlet_label(article)}" if article.headline else name
        yield Heading(shown, 2, f"a-{article.number}", name)
        for line in self.known(article):
            yield Para((Run(line),), "head")
        source = [address_run(article.url.value)] if article.url is not None else []
        if captured := captured_words(article):
            source += [Run(" · ")] * bool(source) + [Run(captured)]
        if source:
            yield Para(tuple(source), "head")
        is_apart = article.title is not None and not any(
            passage.kind is Kind.HEADLINE for passage in article.passages
        )
        if is_apart and self.marking.is_whole and article.title is not None:
            words = tr("Headline, not in the text: {}").format(article.title.value)
            yield Para((Run(words),), "head")

    def outlet(self, article: Article) -> str:
        """Name the outlet; others are told no headline that stands in the text."""
        return named_outlet(article) if self.marking.is_whole else outlet_label(article)

    def known(self, article: Article) -> tuple[str, ...]:
        if not self.marking.is_whole:
            return (published_words(article.published),)
        why = self.why.get(article.number)
        text = header_text(article, why, self.texts, is_alone=False)
        return tuple(filter(None, (text.origin, text.state)))

    # --- passages -------------------------------------------------------------------------------

    def rows(self, article: Article) -> Iterator[tuple[Printed, int]]:
        """Give the passages with their places, from 0; what others are not given is one mark, place −1."""
        language = self.marking.languages[article.number]
        before, is_left_out = -1, False
        for at, passage in enumerate(article.passages):
            span = Span(article.number, passage.start, passage.end)
            if not self.marking.may_show(span):
                is_left_out = True
                continue
            if is_left_out:
                yield Printed("", (Run(LEFT_OUT, style="quiet"),), "quiet"), -1
            is_left_out = False
            yield (
                Printed(
                    article.passage_address(at),
                    self.marking.runs(span),
                    STYLES.get(passage.kind, "quiet"),
                    passage_label(article.number, at),
                    language,
                    passage.paragraph != before,
                ),
                at,
            )
            before = passage.paragraph
        if is_left_out and before >= 0:
            yield Printed("", (Run(LEFT_OUT, style="quiet"),), "quiet"), -1

    def body(self, article: Article, rows: list[tuple[Printed, int]]) -> Iterator[Block]:
        """Give the passages with what stands beside them, then the notes that had no room."""
        placed: dict[int, list[Placed]] = {}
        for each in self.notes.placed(article):
            placed.setdefault(each.at, []).append(each)
        shown = {at for _, at in rows}
        beside = [
            Beside(printed, self.choices(article, at, placed.get(at, []))) for printed, at in rows
        ]
        where = tr("At the end of the article:")
        from_right = is_right_to_left(article.text)
        flowed = flow(beside, self.sizes, where, is_from_right=from_right)
        yield from flowed.margins
        ending = [
            each
            for (_, at), gone in zip(rows, flowed.moved, strict=True)
            for count, each in enumerate(placed.get(at, []))
            if count in gone or (is_long_note(each.note) and not each.is_again)
        ]
        ending += [each for at in placed if at not in shown for each in placed[at]]
        once = {end_label(each): each for each in reversed(ending)}
        if once:
            yield Heading(tr("Notes on {}").format(article.address), 3)
            yield from (self.notes.at_end(each) for each in reversed(once.values()))

    def choices(self, article: Article, at: int, placed: list[Placed]) -> list[Choice]:
        """Give what belongs beside a passage: readers' notes, then its counterparts."""
        found = [
            Choice(
                ((self.notes.again(each) if each.is_again else self.notes.beside(each),),),
                Run(each.note.address, to=end_label(each)),
            )
            for each in placed
        ]
        if at < 0:
            return found
        passage = article.passages[at]
        span = Span(article.number, passage.start, passage.end)
        own = Run(article.passage_address(at), to=passage_label(article.number, at), style="strong")
        if similar := self.links.of(span):
            forms = (make(similar, own) for make in (full_note, middle_note, short_note))
            found.append(Choice(tuple((form,) for form in forms)))
        absent = tuple((own, SPACE, Run(line)) for line in self.links.absent(span))
        if absent:
            found.append(Choice(((Note(lines=absent, style="similar"),),)))
        return found
