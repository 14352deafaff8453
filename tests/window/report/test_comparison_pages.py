"""Statements side by side: what stands in cells and under headings, how pages break, what links lead to."""

from dataclasses import replace
from itertools import pairwise

import pytest

from desktop.exporting.pdf.document import Heading, Para, Rows, Run
from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import EVERYTHING, Marked
from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.article import WAY_ADDRESS, Provenance, Stated
from desktop.story.codebook import add_code
from desktop.story.comparison import Comparison, Origin, Span
from desktop.story.copies import Texts
from desktop.story.decisions import (
    Absence,
    CopyGroup,
    FindingDecision,
    FindingState,
    LinkDecision,
)
from desktop.story.finding import FindingKind
from desktop.story.project import Project
from desktop.story.quote import Quotes
from desktop.window.report.compose import compose
from desktop.window.report.gathered import balanced
from tests.exporting.pdf.reading_back import annotations, bare, covered, opened, text_of
from tests.window.report.harbours import (
    ALL,
    ARABIC,
    COURIER,
    HERALD,
    UKRAINIAN,
    harbour,
    labels_of,
    looked_through,
    outlet,
    runs_of,
    shown,
    with_project,
)
from tests.window.report.reports import lost, passage, pdf, places, read, where

DAY = "2026-11-20T10:00:00Z"
MM = 72 / 25.4
A4_WIDE = 297 * MM
HEAD, FOOT = 45.0, 60.0
"""pt at the upper and the lower edge of a page that its head and foot stand in."""


def rows_of(of: Material) -> list[tuple[Heading, Rows]]:
    """Return each row's heading with the block of rows it is in."""
    return [
        (row.heading, block)
        for block in compose(of).blocks
        if isinstance(block, Rows) and block.heads
        for row in block.rows
        if row.heading is not None
    ]


def row_text(of: Material, address: str) -> str:
    """Return everything that the first row with a number says."""
    for block in compose(of).blocks:
        for row in block.rows if isinstance(block, Rows) else ():
            if row.heading is not None and row.heading.text.startswith(f"{address} "):
                return " ".join(run.text for run in runs_of(row))
    raise AssertionError(address)


# --- what stands there ----------------------------------------------------------------------------


def test_every_compared_passage_stands_there_whole_with_its_address() -> None:
    text = text_of(pdf(harbour(columns=3)))
    for number, sentences in enumerate((*ALL, UKRAINIAN), 1):
        for place, sentence in enumerate(sentences, 1):
            assert f"A{number}.{place} {sentence}" in text


def test_rows_are_in_the_order_of_the_first_column_and_then_of_the_others() -> None:
    of = harbour(columns=4)
    seen = [heading.text.split()[0] for heading, _ in rows_of(of)]
    first = []
    for address in seen:
        statement = next(s for s in of.comparison.statements if s.address == address)
        first.append(min(statement.passages))
    assert len(seen) == len(of.comparison.statements) >= 3
    assert first == sorted(first)


def test_a_row_is_named_by_a_passage_with_its_address_and_outlet() -> None:
    for heading, _ in rows_of(harbour(columns=4)):
        number, _, rest = heading.text.partition("  ")
        assert number.startswith("S")
        assert "Velmora Outlet" in rest
        assert heading.outline.startswith(number)


def test_an_outlet_without_a_passage_says_what_was_looked_for() -> None:
    of = harbour(columns=4)
    statement = next(s for s in of.comparison.statements if s.no_counterpart_found)
    assert "no counterpart found" in row_text(of, statement.address)
    missing = statement.no_counterpart_found[0]
    absence = Absence(min(statement.passages), missing, "Ben Roe", DAY)
    told = row_text(
        of._replace(project=replace(of.project, absences=(absence,))), statement.address
    )
    assert "checked absent by Ben Roe, 20\u00a0November\u00a02026" in told


def test_a_text_that_was_not_compared_stands_there_whole_with_the_reason() -> None:
    text = text_of(pdf(harbour()))
    assert "Not compared" in text
    assert "A5 not compared: no measured method for this language." in text
    assert all(sentence in text for sentence in UKRAINIAN)


def test_passages_of_one_text_stand_under_its_name() -> None:
    text = text_of(pdf(harbour()))
    head = text.index("No counterpart found for these passages of A1 Velmora Outlet 1")
    assert text.index("A choir sang on the quay") > head


def test_a_confirmed_link_says_who_confirmed_it_and_when() -> None:
    of = harbour()
    link = of.comparison.links[0]._replace(origin=Origin.CONFIRMED)
    said = LinkDecision(link.a, link.b, Origin.CONFIRMED, "Ana Ruiz", DAY)
    found = replace(of.comparison, links=(link, *of.comparison.links[1:]))
    of = of._replace(comparison=found, project=replace(of.project, links=(said,)))
    words = shown(compose(of))
    assert words.count("link confirmed by Ana Ruiz, 20 November 2026") == 2
    assert "confirmed by" not in shown(compose(harbour()))


def test_articles_with_the_same_text_are_counted_as_texts() -> None:
    of = harbour()._replace(copies=(CopyGroup((1, 4), is_confirmed=True),))
    assert Texts(of.project, of.copies).count((1, 2, 3, 4)).texts == 3
    assert "in 4 of 5 articles, 3 texts" in shown(compose(of))


# --- blocks and pages -----------------------------------------------------------------------------


@pytest.mark.parametrize(("columns", "groups"), [(2, [2, 2]), (3, [2, 2]), (4, [4])])
def test_outlets_are_shared_out_over_blocks(columns: int, groups: list[int]) -> None:
    blocks = [b for b in compose(harbour(columns=columns)).blocks if isinstance(b, Rows)]
    assert [len(block.heads) for block in blocks if block.heads] == groups


def test_twelve_outlets_stand_in_three_blocks_whose_rows_lead_to_each_other() -> None:
    texts = [(HERALD[0], f"The crew of boat {n} was brought ashore by a tug.") for n in range(12)]
    of = looked_through(tuple(outlet(n + 1, *each) for n, each in enumerate(texts)))
    of = of._replace(options=harbour(columns=4).options)
    document = compose(of)
    blocks = [b for b in document.blocks if isinstance(b, Rows) and b.heads]
    assert [len(block.heads) for block in blocks] == [4, 4, 4]
    row = blocks[0].rows[0]
    assert {run.to for run in row.remark if run.style == "page"} == {"p-5-1", "p-9-1"}
    text = text_of(pdf(of))
    assert text.count("A5.1") >= 2


def test_heads_are_repeated_on_every_page_of_rows() -> None:
    long = [" ".join([sentence] * 14) for sentence in HERALD[:3]]
    of = looked_through((outlet(1, *long), outlet(2, *long)))
    data = pdf(of)
    pages = {each.page for each in places(data, "A1.1")} | {
        each.page for each in places(data, "A1.3")
    }
    heads = [each.page for each in places(data, "A1 Velmora Outlet 1")]
    assert len(pages) > 1
    assert pages <= set(heads)


def test_the_head_of_a_page_that_begins_within_a_row_names_it() -> None:
    long = [" ".join([sentence] * 40) for sentence in HERALD[:2]]
    data = pdf(looked_through((outlet(1, *long), outlet(2, *long))))
    heads = [
        "".join(each.text for each in letters if high - each.y < HEAD)
        for high, letters in read(data)
    ]
    begun = ("S1 The harbour of Velmora", "S2 Mayor Ilse Brandt")
    first, second = (min(at for at in places(data, row) if at.y > HEAD).page for row in begun)
    assert first < second
    assert "S1" not in heads[first]
    assert all("Comparison·S1The" in head for head in heads[first + 1 : second + 1])
    assert "Comparison·S2Mayor" in heads[second + 1]


def pairs() -> list[tuple[str, str]]:
    return list(zip(WARES, WARES[3:], strict=False))


WARES = (
    "rope tar lamps nets oars paint boots maps hooks flags drums bells sails pumps masts".split()
)


def test_no_heading_is_parted_from_its_first_cell() -> None:
    told = [f"The shop of {w} {v} sold every one of its {w} to {v} divers." for w, v in pairs()]
    of = looked_through((outlet(1, *told), outlet(2, *told), outlet(3, *reversed(told))))
    of = of._replace(options=harbour(marked=EVERYTHING).options)
    data = pdf(of)
    document = compose(of)
    checked = 0
    for block in document.blocks:
        for row in block.rows if isinstance(block, Rows) and block.heads else ():
            assert row.heading is not None
            title = next(places(data, row.heading.text))
            addresses = [r.text for r in runs_of(row.cells) if r.style == "address"]
            below = [w for w in places(data, addresses[0]) if w > title]
            assert min(below).page == title.page
            checked += 1
    assert checked > 5


@pytest.mark.parametrize("size", [9.0, 10.0, 14.0])
def test_no_page_but_the_last_is_half_empty(size: float) -> None:
    pages = read(pdf(harbour(columns=2, size=size, marked=EVERYTHING)))
    assert len(pages) > 2
    for high, letters in pages[:-1]:
        assert max(high - each.y for each in letters if each.y > FOOT) > 0.5 * high


@pytest.mark.parametrize(("words", "size"), [(4, 10.0), (11, 10.0), (11, 12.0)])
def test_no_page_of_a_text_that_was_not_compared_is_half_empty(words: int, size: float) -> None:
    told = [" ".join([f"{w} {v}"] * words) + f" {n}." for n in range(5) for w, v in pairs()]
    of = looked_through((outlet(1, *told),))
    pages = read(pdf(of._replace(options=harbour(size=size).options)))
    assert len(pages) > 2
    for high, letters in pages[:-1]:
        assert max(high - each.y for each in letters if each.y > FOOT) > 0.6 * high


# --- links ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("columns", [2, 4])
def test_labels_stand_once_and_links_lead_somewhere(columns: int) -> None:
    document = compose(with_notes(harbour(columns=columns, marked=EVERYTHING)))
    labels = list(labels_of(document.blocks))
    assert len(labels) == len(set(labels))
    ways = {run.to for run in runs_of(document.blocks) if run.to}
    assert ways <= set(labels)
    assert {"p-1-1", "src-1", "s-1", "sources", "quotes", "note-1"} <= set(labels)
    assert {"p-1-1", "src-1", "sources", "note-1"} <= ways


def test_a_page_number_is_that_of_the_page() -> None:
    data = pdf(with_notes(harbour(columns=2)))
    place = min(places(data, f"A4.2 {ALL[3][1][:20]}"))
    assert f"A4.2 page {place.page + 1}" in text_of(data)


def test_bookmarks_name_parts_and_rows() -> None:
    outline = []
    data = pdf(harbour(columns=4))
    with opened(data).open_outline() as found:
        stack = [(item, 1) for item in reversed(found.root)]
        while stack:
            item, level = stack.pop()
            outline.append((level, str(item.title)))
            stack += [(child, level + 1) for child in reversed(item.children)]
    first = [title for level, title in outline if level == 1]
    assert [t for t in first if t in ("Found in one text only", "Quotes", "Sources")] == [
        "Found in one text only",
        "Quotes",
        "Sources",
    ]
    rows = [title for level, title in outline if level == 2 and title.startswith("S")]
    assert len(rows) == len(harbour().comparison.statements)
    assert max(map(len, rows)) < 80


# --- findings, quotes, notes, sources -------------------------------------------------------------


def test_findings_name_values_and_places() -> None:
    text = text_of(pdf(harbour()))
    assert "Numbers that differ" in text
    found = text[text.index("Conflicts and findings") :]
    assert "“12 million crowns”" in found or "“12”" in found or "“about 12 million crowns”" in found
    assert "A3.3 Velmora Outlet 3" in found


def test_a_finding_that_is_none_is_left_out() -> None:
    of = harbour()
    kinds = {each.kind for each in of.findings}
    assert FindingKind.NUMBER in kinds
    denied = tuple(
        FindingDecision(each.kind, each.spans, FindingState.NOT_A_FINDING, "Ana", DAY)
        for each in of.findings
        if each.kind is FindingKind.NUMBER
    )
    said = of._replace(project=replace(of.project, findings=denied))
    assert "Numbers that differ" not in shown(compose(said))


def test_an_utterance_stands_side_by_side_with_speaker_and_outlets() -> None:
    of = harbour()
    text = text_of(pdf(of))
    quotes = text[text.index("Which quotes report the same words") :]
    assert "We will not open a single beach" in quotes
    assert "We will not open one single beach" in quotes
    assert "speaker as printed: Brandt" in quotes
    assert "the same words, as far as the program can tell" in quotes


def with_notes(of: Material) -> Material:
    made = add_code(of.project, Code(0, "Witnesses", definition="Who saw it"))
    made = annotate(
        made,
        [passage(made, 4, 2)],
        Annotation(0, codes=(1,), comment="Who saw it?", by="Ana", made=DAY),
    )
    statement = of.comparison.statements[0]
    made = annotate(
        made,
        statement.passages,
        Annotation(
            0,
            comment="All agree",
            about=About.STATEMENT,
            of=statement.number,
            by="Ben",
            made=DAY,
        ),
    )
    return of._replace(project=made)


def test_notes_stand_with_code_place_page_comment_and_author() -> None:
    text = text_of(pdf(with_notes(harbour(columns=4))))
    notes = text[text.index("Notes without") if "Notes without" in text else text.rindex("N1") :]
    assert "Witnesses" in notes
    assert "Who saw it?" in notes
    assert "Ana, 20 November 2026" in notes


def test_a_comment_on_a_statement_stands_on_each_of_its_passages() -> None:
    of = with_notes(harbour(columns=4))
    data = pdf(of)
    statement = of.comparison.statements[0]
    texts = {a.number: a.text for a in of.project.articles}
    wanted = sorted(bare(texts[s.article][s.start : s.end]) for s in statement.passages)
    found = [each for each in annotations(data) if str(each.get("/Contents", "")) == "All agree"]
    assert len(found) == len(wanted) > 2
    assert {str(each["/T"]) for each in found} == {"Ben"}
    names = {str(each["/NM"]).partition("#")[0] for each in found}
    assert sorted(words for name, words in covered(data).items() if name in names) == wanted


def test_notes_that_are_not_wanted_stand_nowhere() -> None:
    of = with_notes(harbour(columns=4, marked=frozenset({Marked.QUOTES})))
    data = pdf(of)
    assert "Who saw it?" not in text_of(data)
    assert {str(each["/T"]) for each in annotations(data)} == {"Wireside (automatic, not checked)"}


def test_a_note_that_lost_its_place_is_listed() -> None:
    of = with_notes(harbour())
    made = lost(of.project, 1, "words that are gone")
    text = text_of(pdf(of._replace(project=made)))
    assert "Notes without a place" in text
    assert "words that are gone" in text


def test_memos_on_article_story_and_project_stand_together() -> None:
    of = harbour()
    made = annotate(of.project, [Span(2, 0, 0)], Annotation(0, about=About.ARTICLE, comment="Dull"))
    number = made.counters.annotation
    memo = Annotation(number, about=About.STORY, of=made.open_story, comment="Look at the dates")
    made = replace(made, annotations=(*made.annotations, memo))
    text = text_of(pdf(of._replace(project=made)))
    assert text.index("Memo on A2 Velmora Outlet 2") < text.index("Dull")
    assert text.index("Memo on the story Invented") < text.index("Look at the dates")


def test_sources_say_what_is_known_and_what_is_not() -> None:
    of = harbour()
    taken = Provenance(WAY_ADDRESS, "https://velmora.example/1", DAY, "ab" * 32, "page")
    first = replace(
        of.project.articles[0],
        provenance=taken,
        url=Stated("https://velmora.example/1", "the page"),
        published=Stated("2026-11-18", "the page"),
        byline=Stated("Ida Holm", "the page"),
        carried_by=Stated("Wire Post", "the page"),
    )
    of = of._replace(project=replace(of.project, articles=(first, *of.project.articles[1:])))
    data = pdf(of)
    sources = text_of(data)[text_of(data).rindex("Sources") :]
    assert "via Wire Post, by Ida Holm, 2026-11-18" in sources
    assert "https://velmora.example/1" in sources
    assert "web address, captured 20 November 2026" in sources
    assert "ab" * 32 in sources.replace(" ", "")
    assert sources.count("no date") == 4
    links = [
        str(a["/A"]["/URI"])
        for page in opened(data).pages
        for a in page.obj.get("/Annots", [])
        if "/URI" in a.get("/A", {})
    ]
    assert "https://velmora.example/1" in links


def test_pages_of_many_sources_are_filled() -> None:
    of = looked_through(tuple(outlet(n, HERALD[3]) for n in range(1, 31)))
    taken = Provenance(WAY_ADDRESS, "https://velmora.example/1", DAY, "ab" * 32, "page")
    articles = [replace(each, provenance=taken) for each in of.project.articles]
    data = pdf(with_project(of, replace(of.project, articles=tuple(articles))))
    listed = [at.page for at in places(data, "web address, captured")]
    assert len(listed) == 30
    for high, letters in read(data)[listed[0] : listed[-1]]:
        assert max(high - each.y for each in letters if each.y > FOOT) > 0.7 * high


def test_short_parts_stand_beside_a_long_one() -> None:
    parts = [(Para((Run("word " * length),)),) for length in (450, 40, 60, 30, 50)]
    (row,) = balanced(parts, 2)
    assert [len(cell.blocks) for cell in row.cells] == [1, 4]


def test_what_fills_half_a_page_at_most_is_not_torn() -> None:
    parts = [(Para((Run("word " * length),)),) for length in (30, 160, 30, 90)]
    (row,) = balanced(parts, 3)
    assert row.is_whole
    (longer,) = balanced([(Para((Run("word " * 220),)),)], 3)
    assert not longer.is_whole


# --- where there is little ------------------------------------------------------------------------


def test_one_article_says_that_a_comparison_needs_two() -> None:
    of = looked_through((outlet(1, *HERALD),))
    text = text_of(pdf(of))
    assert "There is one article only: a comparison needs two." in text
    assert all(sentence in text for sentence in HERALD)


def test_no_article_says_so() -> None:
    text = text_of(pdf(Material(Project(), made=harbour().made)))
    assert "There is no article." in text
    assert "Sources" not in text


def test_without_links_both_texts_stand_there() -> None:
    of = looked_through((outlet(1, *HERALD[:1]), outlet(2, "Bakers met to speak of flour.")))
    assert not of.comparison.statements
    text = text_of(pdf(of))
    assert "No similar passages were found in these articles." in text
    assert HERALD[0] in text
    assert "Bakers met to speak of flour." in text


def test_empty_parts_are_left_out() -> None:
    of = harbour()
    bare_story = of._replace(
        comparison=Comparison(of.comparison.articles), quotes=Quotes(), findings=()
    )
    text = text_of(pdf(bare_story))
    for title in ("Quotes", "Notes and codes", "Conflicts and findings"):
        assert title not in text


def test_a_text_from_right_to_left_is_read_from_the_right() -> None:
    of = looked_through((outlet(1, *HERALD), outlet(2, *ARABIC, language="ar")))
    data = pdf(of)
    x = [where(data, " ".join(sentence.split()[:3])).x for sentence in ARABIC]
    assert all(one > other for one, other in pairwise(x))


def test_words_that_turn_others_do_not_turn_a_heading() -> None:
    turned = HERALD[0].replace("containers", "\u202econtainers")
    of = looked_through((outlet(1, turned), outlet(2, turned)))
    heading, _ = rows_of(of)[0]
    assert "\u202e" not in heading.text
    assert "\u202e" not in heading.outline
    assert any("\u202e" in run.text for run in runs_of(compose(of).blocks))  # words are verbatim


def test_very_long_passages_break_over_pages_and_stay_whole() -> None:
    long = " ".join(f"{HERALD[0]} Container {n} is still missing." for n in range(60))
    of = looked_through((outlet(1, long, *HERALD[1:]), outlet(2, long, *COURIER[1:])))
    data = pdf(of)
    found = sorted(places(data, "is still missing"))
    assert len({each.page for each in found}) > 1
    assert len(found) >= 120


def test_the_programs_marks_are_told_from_a_persons() -> None:
    of = with_notes(harbour(columns=4, marked=EVERYTHING))
    data = pdf(of)
    authors = {str(each["/T"]) for each in annotations(data)}
    assert authors == {"Ana", "Ben", "Wireside (automatic, not checked)"}
    only = pdf(with_notes(harbour(columns=4, marked=frozenset({Marked.NOTES}))))
    assert {str(each["/T"]) for each in annotations(only)} == {"Ana", "Ben"}


@pytest.mark.parametrize("size", [8.0, 14.0])
def test_words_without_a_space_stay_in_their_column(size: float) -> None:
    """A SHA-256 and an address within a passage are wider than a column of large letters."""
    digest, way = "ab" * 32, "https://velmora.example/" + "lighthouse" * 12
    taken = Provenance(WAY_ADDRESS, way, DAY, digest, "page")
    first = replace(outlet(1, f"See {way} for more."), provenance=taken)
    of = looked_through((first, outlet(2, *ALL[1]), outlet(3, *ALL[0]), outlet(4, *ALL[2])))
    data = pdf(of._replace(options=harbour(size=size, columns=4).options))
    copied = bare(text_of(data))
    assert way in copied
    assert digest in copied
    right = max(each.x for _, letters in read(data) for each in letters)
    assert right < A4_WIDE - 16 * MM


def test_a_text_of_unknown_language_is_set_as_its_letters_run() -> None:
    def begins(language: str) -> list[float]:
        of = looked_through((outlet(1, *HERALD), outlet(2, *ARABIC, language=language)))
        data = pdf(of)
        return [where(data, " ".join(sentence.split()[:3])).x for sentence in ARABIC]

    assert begins("und") == pytest.approx(begins("ar"), abs=1.0)


def test_a_quote_of_unknown_language_is_set_as_its_letters_run() -> None:
    said = "«لن نفتح الجسر حتى نفحص كل دعامة»"
    of = looked_through(
        (outlet(1, *HERALD), outlet(2, f"وقالت رئيسة البلدية: {said}.", language="und"))
    )
    pages = compose(of).blocks
    start = next(n for n, each in enumerate(pages) if getattr(each, "label", "") == "quotes")
    found = [para for para in paras_of(pages[start:]) if para.runs[0].text == said]
    assert [each.is_from_right for each in found] == [True]


def paras_of(value: object) -> list[Para]:
    if isinstance(value, Para):
        return [value]
    return [each for part in value for each in paras_of(part)] if isinstance(value, tuple) else []
