"""The Comparison: statements side by side, what one text alone has, findings, quotes, notes and sources.

It prints every passage that takes part in comparing, so that what was compared can be read whole.
Captions, bylines and the like, and texts from top to bottom, are left to the layout of articles.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from desktop.exporting.pdf.document import Block, Cell, Heading, Para, Row, Rows, Run, Title
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import LEAST_COLUMNS, MOST_COLUMNS, shares
from desktop.story.article import Article
from desktop.story.comparison import ChangeKind, Span, Statement
from desktop.text.isolating import isolated
from desktop.window.counts import articles_told, counted, texts_told
from desktop.window.headers import header_text, outlet_label
from desktop.window.report.alone import alone_blocks
from desktop.window.report.empties import empty_runs
from desktop.window.report.finding_pages import finding_blocks
from desktop.window.report.gathered import (
    LONGEST_ROW,
    Gathered,
    shortened,
    statement_label,
    weight_of,
)
from desktop.window.report.legends import legend_blocks
from desktop.window.report.marking import Marking
from desktop.window.report.notes_pages import notes_blocks
from desktop.window.report.quote_pages import quote_blocks
from desktop.window.report.sources import source_blocks
from desktop.window.report.standing import story_name
from desktop.window.report.words import tr
from desktop.window.row_facts import KINDS, MOST_WORDS, disagreement
from desktop.window.telling import local_time

LONGEST_NAME = 125
"""Code points of the passage that names a row, with its address and outlet: one line."""
LONGEST_BOOKMARK = 60
MOST_ELSEWHERE = 4
"""Passages in another block that the remark of a row lists."""
MOST_BLOCKS = 4
"""Blocks of outlets, up to which a row names its passages in all others."""


def comparison_blocks(material: Material, marking: Marking) -> Iterator[Block]:
    """Yield the whole document but for its legend, which is known when all marks are laid."""
    told = Gathered(material, marking)
    body = [
        *statement_blocks(told),
        *alone_blocks(told, columns_of(material)),
        *finding_blocks(told),
        *quote_blocks(told, columns_of(material)),
        *notes_blocks(told),
        *source_blocks(told),
    ]
    yield title(told)
    yield from introduction(told)
    yield from contents(body)
    yield from legend_blocks(told)
    yield from body


def columns_of(material: Material) -> int:
    return max(LEAST_COLUMNS, min(MOST_COLUMNS, material.options.columns))


# --- the beginning ------------------------------------------------------------------------------


def title(told: Gathered) -> Title:
    material = told.material
    numbers = [article.number for article in told.columns]
    count = counted(numbers, told.texts)
    articles = articles_told(count.articles)
    if count.has_copies:
        articles = tr("{}, probably {}").format(articles, texts_told(count.texts))
    lines = [tr("Comparison: {}").format(articles)]
    if told.project.closed:
        aside = ", ".join(article.address for article in told.project.closed)
        lines.append(tr("Articles of the story that are not shown: {}").format(aside))
    made = local_time(material.made) if material.made else ""
    by = tr("made by {}").format(isolated(material.author)) if material.author else ""
    lines.append(", ".join(filter(None, (by, made, isolated(material.name)))))
    return Title(story_name(told.project), tuple(filter(None, lines)))


def introduction(told: Gathered) -> Iterator[Block]:
    """Say how to read what follows, and what stands elsewhere."""
    words = [
        tr(
            "Similar passages were found by the program and are suggestions; what a person confirmed"
            " says so. An empty place says only what was looked for: that no counterpart was found is"
            " no proof that there is none."
        )
    ]
    if told.marking.is_whole:
        words.append(
            tr(
                "Every passage that was compared stands here. Captions, bylines and similar lines, and"
                " each text from top to bottom, are in the layout “Article”."
            )
        )
    else:
        words.append(
            tr(
                "Of the articles, only words that were pinned or coded are given, with their addresses;"
                " “[…]” stands for all others."
            )
        )
    yield Para((Run(" ".join(words)),), "small")
    if not told.marking.is_whole and not told.marking.allowed:
        nothing = tr("Nothing is pinned or coded, so there are no words to be given.")
        yield Para((Run(nothing),), "warning")


def contents(body: Sequence[Block]) -> Iterator[Block]:
    """List the parts with their pages on a line."""
    runs: list[Run] = []
    for block in body:
        if isinstance(block, Heading) and block.level == 1 and block.label:
            runs += [Run("  ·  ")] if runs else []
            runs += [Run(block.outline or block.text, to=block.label), Run(" ")]
            runs.append(Run(tr("page {}"), style="page", to=block.label))
    if runs:
        yield Para(tuple(runs), "quiet")


# --- statements ---------------------------------------------------------------------------------


def statement_blocks(told: Gathered) -> Iterator[Block]:
    """Yield the rows, in blocks of as many outlets as there are columns."""
    statements = ordered(told)
    if not told.comparison.statements:
        yield Heading(tr("Statements side by side"), 1, "statements")
        yield Para((Run(why_none(told)),))
        return
    if not statements:
        return
    groups = grouped(compared(told), columns_of(told.material))
    for place, group in enumerate(groups):
        words = tr("Statements side by side")
        label = f"statements-{place + 1}" if place else "statements"
        if len(groups) == 1:
            yield Heading(words, 1, label)
        else:
            first, last = group[0].address, group[-1].address
            span = first if first == last else f"{first}–{last}"
            yield Heading(f"{words}: {span}", 1, label)
        yield from group_blocks(told, statements, group, is_only=len(groups) == 1)


def why_none(told: Gathered) -> str:
    """Say why there is no row."""
    if not told.columns:
        return tr("There is no article.")
    if len(told.columns) < 2:
        return tr("There is one article only: a comparison needs two.")
    if not told.comparison.compared:
        return tr("No two of these articles were compared.")
    return tr("No similar passages were found in these articles.")


def compared(told: Gathered) -> tuple[Article, ...]:
    """Return the articles that get a column: those compared, and what a person put in a statement."""
    stated = {number for number, _ in told.stated}
    return tuple(
        each
        for each in told.columns
        if each.number in told.comparison.compared or each.number in stated
    )


def grouped(articles: Sequence[Article], columns: int) -> list[tuple[Article, ...]]:
    """Share articles out over blocks of about as many columns each."""
    left = iter(articles)
    return [tuple(islice(left, count)) for count in shares(len(articles), columns)]


def ordered(told: Gathered) -> list[Statement]:
    """Put statements in the order of the synopsis: that of the first column, then the others'."""
    place = {article.number: at for at, article in enumerate(told.columns)}

    def key(statement: Statement) -> tuple[bool, tuple[int, int]]:
        refs = sorted((place[s.article], s.start) for s in statement.passages if s.article in place)
        return refs[0][0] != 0, refs[0]

    shown = (
        each
        for each in told.comparison.statements
        if any(told.marking.may_show(s) for s in each.passages if s.article in place)
    )
    return sorted(shown, key=key)


def group_blocks(
    told: Gathered, statements: Sequence[Statement], group: Sequence[Article], *, is_only: bool
) -> Iterator[Block]:
    """Yield the rows that one of these outlets has a passage of, and say what of the rest is known."""
    numbers = {article.number for article in group}
    there = [each for each in statements if numbers & {span.article for span in each.passages}]
    rest = [each for each in statements if each not in there]
    here = [each for each in there if is_shown(told, each, numbers)]
    if here:
        rows = tuple(row_of(told, each, group) for each in here)
        yield Rows(tuple(head_of(told, each) for each in group), rows)
    if rest and not is_only:
        yield from rest_blocks(told, rest, group)


def is_shown(told: Gathered, statement: Statement, numbers: set[int]) -> bool:
    """Tell whether some words of these articles' passages may be shown."""
    return any(told.marking.may_show(s) for s in statement.passages if s.article in numbers)


def head_of(told: Gathered, article: Article) -> tuple[Run, ...]:
    """Return what stands over a column: address, outlet, and what is known of the article."""
    reason = dict(told.comparison.not_compared).get(article.number)
    words = header_text(article, reason, told.texts)
    return (
        Run(f"{words.badge} ", style="strong"),
        Run(isolated(words.outlet), style="strong"),
        Run(f"\n{isolated(words.origin)}", style="quiet"),
        Run(f"\n{isolated(words.state)}", style="quiet"),
    )


def row_of(told: Gathered, statement: Statement, group: Sequence[Article]) -> Row:
    cells = tuple(cell_of(told, statement, each.number) for each in group)
    longest = max(weight_of(cell.blocks) for cell in cells)
    return Row(
        cells,
        heading_of(told, statement),
        remark_of(told, statement, {each.number for each in group}),
        is_whole=longest * len(group) <= LONGEST_ROW * told.room,
    )


def heading_of(told: Gathered, statement: Statement) -> Heading:
    """Name a row by its clearest passage, with the passage's address and outlet."""
    worded = told.worded.get(statement.number)
    own = [span for span in statement.passages if told.marking.may_show(span)]
    known = [span for span in own if span.article in told.articles]
    named = worded.clearest if worded is not None and worded.clearest in known else known[0]
    words = " ".join(told.marking.words(named).split())
    room = max(40, LONGEST_NAME - len(told.named(named)))
    text = f"{statement.address}  {isolated(shortened(words, room))} ({told.named(named)})"
    outline = f"{statement.address} {isolated(shortened(words, LONGEST_BOOKMARK))}"
    return Heading(text, 2, statement_label(statement.number), outline)


def cell_of(told: Gathered, statement: Statement, number: int) -> Cell:
    own = told.row_passages(statement.passages, number)
    if not own:
        return Cell(head=empty_runs(told, statement, number))
    shown = [index for index in own if told.may_show(number, index)]
    blocks: list[Block] = []
    for index in shown:
        said = told.confirmed(told.span(number, index), statement.passages)
        blocks += told.passage(number, index, (Run(said),) if said else ())
    if shown:
        return Cell(tuple(blocks))
    addresses = ", ".join(told.articles[number].passage_address(index) for index in own)
    return Cell(head=(Run(tr("{}: words not given").format(addresses)),))


def remark_of(told: Gathered, statement: Statement, here: set[int]) -> tuple[Run, ...]:
    """Say in how many articles a statement is, what the program noticed, and where the rest stands."""
    numbers = {span.article for span in statement.passages if span.article in told.articles}
    count = counted(numbers, told.texts)
    words = tr("in {} of {} articles").format(count.articles, len(told.columns))
    if count.has_copies:
        words = tr("{}, {}").format(words, texts_told(count.texts))
    parts = [words, *noticed(told, statement)]
    if statement.is_kept:
        parts.append(kept_words(told, statement))
    runs = [Run("; ".join(parts))]
    for words, others in elsewhere(told, statement, here):
        runs.append(Run(f"; {words} "))
        for place, span in enumerate(others[:MOST_ELSEWHERE]):
            runs += [Run(", ")] if place else []
            runs.append(told.address_run(span, ""))
        if len(others) > MOST_ELSEWHERE:
            runs.append(Run(tr(" and {} more").format(len(others) - MOST_ELSEWHERE)))
        runs += [Run(" "), Run(tr("(page {})"), style="page", to=told.label(others[0]))]
    return tuple(runs)


def elsewhere(
    told: Gathered, statement: Statement, here: set[int]
) -> Iterator[tuple[str, list[Span]]]:
    """Yield the passages of a row in other blocks; where there are many blocks, in the next one only."""
    groups = grouped(compared(told), columns_of(told.material))
    own = next((at for at, group in enumerate(groups) if group[0].number in here), 0)
    in_turn = [*groups[own + 1 :], *groups[:own]]
    found = []
    for group in in_turn:
        there = {article.number for article in group}
        others = [span for span in statement.passages if span.article in there]
        if others and any(told.marking.may_show(span) for span in others):
            found.append((tr("also"), others))
    if len(groups) > MOST_BLOCKS:
        yield from ((tr("goes on with"), others) for _, others in found[:1])
    else:
        yield from found


def noticed(told: Gathered, statement: Statement) -> Iterator[str]:
    """Yield what the program noticed of a row: what disagrees, else how it is worded."""
    found = told.conflicts.get(statement.number, {})
    if found:
        for kind in [kind for kind in KINDS if kind in found][:2]:
            values = dict.fromkeys(told.marking.words(span) for span in found[kind])
            is_told = told.marking.is_whole
            listed = ", ".join(isolated(shortened(each, 40)) for each in list(values)[:MOST_WORDS])
            named = disagreement(kind)
            named = f"{named[:1].lower()}{named[1:]}"
            yield f"{named}: {listed}" if is_told else named
        return
    worded = told.worded.get(statement.number)
    if worded is None or not worded.others:
        return
    kinds = {change.kind for each in worded.others for change in each.difference.changes}
    if worded.is_alike:
        yield tr("worded alike")
    elif worded.is_rewritten:
        yield tr("words differ, too much for word marks")
    elif kinds - {ChangeKind.SAME, ChangeKind.MOVED}:
        yield tr("words differ")


def kept_words(told: Gathered, statement: Statement) -> str:
    """Say who keeps a statement as it is."""
    said = next((e for e in told.project.kept if set(e.passages) & set(statement.passages)), None)
    by = "" if said is None else said.by
    return tr("kept so by {}").format(isolated(by)) if by else tr("kept so by a person")


def rest_blocks(
    told: Gathered, rest: Sequence[Statement], group: Sequence[Article]
) -> Iterator[Block]:
    """Say of rows that none of these outlets is in what was found for each."""
    for article in group:
        said: dict[str, list[Statement]] = {}
        for statement in rest:
            words = empty_runs(told, statement, article.number)[0].text.rstrip(" :")
            said.setdefault(words, []).append(statement)
        runs = [Run(f"{article.address} {isolated(outlet_label(article))}: ")]
        for place, (words, own) in enumerate(said.items()):
            runs.append(Run(f"; {words}: " if place else f"{words}: "))
            for at, each in enumerate(own):
                runs += [Run(", ")] if at else []
                runs.append(Run(each.address, to=statement_label(each.number)))
        yield Para((*runs, Run(".")), "quiet")
