"""Articles for close reading: every passage with its address, notes and counterparts beside it."""

from dataclasses import replace
from itertools import pairwise
from unicodedata import bidirectional

import pypdfium2
import pytest

from desktop.exporting.pdf.options import Layout, Reader
from desktop.story.annotation import About
from desktop.story.article import Kind
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_pin
from desktop.story.comparison import Comparison, Link, Origin, Span, Strength
from desktop.story.decisions import Absence, LinkDecision
from desktop.story.project import Project, close_article
from tests.exporting.pdf.reading_back import annotations, bare, covered, opened, text_of
from tests.window.invented import article, project
from tests.window.report.reports import (
    ARABIC,
    AT,
    FERRY,
    UKRAINIAN,
    known,
    lost,
    material,
    noted,
    passage,
    pdf,
    places,
    read,
    story,
    where,
    words,
)

ARTICLE = Layout.ARTICLE
BODY = "This is sentence {} of a report about the harbour, which is read closely and slowly."

HEADS, FOOT = 45.0, 60.0
"""pt at the upper and the lower edge of a page that its head and foot stand in."""

ARABIC_ADDRESS = "2.3A"
"""A2.3 as pdfium gives it in a line from right to left, whose runs it turns."""


def long_story(count: int = 30) -> Project:
    sentences = [BODY.format(f"{n:02}") for n in range(count)]
    return project(article(1, *sentences), article(2, *reversed(sentences)))


def pages_of(data: bytes) -> list[str]:
    reader = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in reader]


# --- the texts ------------------------------------------------------------------------------------


def test_every_passage_stands_there_in_order_beside_its_address() -> None:
    data = pdf(material(long_story(), ARTICLE))
    for number, texts in ((1, range(30)), (2, range(29, -1, -1))):
        for place, n in enumerate(texts, 1):
            address = next(places(data, f"A{number}.{place}"))
            (line,) = (
                w
                for w in places(data, f"This is sentence {n:02}")
                if w.page == address.page and abs(w.y - address.y) < 6
            )
            assert address.x < line.x - 15


@pytest.mark.parametrize("size", [9.0, 12.0])
@pytest.mark.parametrize("every", [2, 5])
def test_a_note_begins_on_the_page_of_its_passage_or_after_the_article(
    every: int, size: float
) -> None:
    tail = "The harbour master had warned of it in a letter, and nobody answered him. "
    sentences = [f"Sentence {n:02} is read closely. {tail * (n % 4)}".strip() for n in range(90)]
    made = project(article(1, *sentences))
    for place in range(1, 91, every):
        comment = f"Remark {place:02}: " + "who was asked, and who was not? " * (place % 9)
        made = noted(made, [passage(made, 1, place)], comment=comment)
    data = pdf(material(made, ARTICLE, size=size))
    beside = 0
    for place in range(1, 91, every):
        sentence = next(places(data, f"Sentence {place - 1:02}"))
        for remark in places(data, f"Remark {place:02}:"):
            if remark.x > sentence.x + 100:
                beside += 1
                assert remark.page == sentence.page
    assert beside > 45 / every


def test_the_headline_of_an_article_without_an_outlet_stands_there_once() -> None:
    made = article(1, *FERRY, headline="Ferry to the northern islands stops for a whole week")
    data = pdf(material(project(replace(made, outlet=None)), ARTICLE))
    assert pages_of(data)[0].count("Ferry to the") == 1
    (story_,) = opened(data).open_outline().root
    assert [each.title for each in story_.children] == [
        "A1  Outlet not stated: “Ferry to the northern…”"
    ]


def test_what_is_no_report_is_small_as_in_the_window() -> None:
    made = story()
    made = replace(made, articles=(made.articles[0].with_kind(2, Kind.CAPTION), *made.articles[1:]))
    heights = {}
    page = pypdfium2.PdfDocument(pdf(material(made, ARTICLE)))[0].get_textpage()
    text = page.get_text_range()
    for sought in ("Its owner", "The ferry to", "Ferry stops"):
        _, bottom, _, top = page.get_charbox(text.index(sought))
        heights[sought] = top - bottom
    assert heights["Its owner"] < heights["The ferry to"] * 0.95
    assert heights["Ferry stops"] > heights["The ferry to"] * 1.1


def test_an_article_begins_a_page_after_a_filled_one_and_runs_under_its_outlet() -> None:
    made = replace(long_story(60), stories=long_story().stories)
    data = pdf(material(made, ARTICLE))
    pages = pages_of(data)
    second = next(
        n for n, text in enumerate(pages) if "A2 Outlet 2 completeness" in text or "A2.1 " in text
    )
    assert second > 1
    assert "A1.60" in pages[second - 1]
    assert all("A1 Outlet 1" in text[:60] for text in pages[:second])
    assert all("A2 Outlet 2" in text[:60] for text in pages[second:])


@pytest.mark.parametrize("count", [16, 24, 34, 45])
def test_no_page_but_the_last_is_half_empty(count: int) -> None:
    sentences = [BODY.format(f"{n:02}") for n in range(count)]
    made = project(*(article(number, *sentences) for number in range(1, 6)))
    pages = read(pdf(material(made, ARTICLE)))
    for high, letters in pages[:-1]:
        assert max(high - each.y for each in letters if each.y > FOOT) > 0.5 * high


@pytest.mark.parametrize("count", [3, 4, 5])
def test_the_head_of_an_article_is_on_the_page_of_its_first_words(count: int) -> None:
    """What stands before them may be a line that is no part of the report."""
    sentences = ["A photographer of the Wire", *(BODY.format(f"{n:02}") for n in range(count))]
    made = project(
        *(article(n, *sentences).with_kind(0, Kind.CAPTION) for n in range(1, 15)),
    )
    for number in range(1, 15):
        for place in (2, 3, 4):
            comment = "Who was asked about it, and who was not? " * 4
            made = noted(made, [passage(made, number, place)], comment=comment)
    data = pdf(material(made, ARTICLE))
    for number in range(1, 15):
        heads = [each for each in places(data, f"A{number}  Outlet {number}") if each.y > HEADS]
        first = min(places(data, f"A{number}.2This is sentence 00"))
        assert first.page in [each.page for each in heads]


def test_short_articles_share_a_page() -> None:
    assert len(pages_of(pdf(material(story(), ARTICLE)))) == 1


def test_each_article_has_a_bookmark() -> None:
    with opened(pdf(material(story(), ARTICLE))).open_outline() as outline:
        titles = [str(item.title) for item in outline.root[0].children]
    assert [title.split()[0] for title in titles] == ["A1", "A2", "A3"]


def test_an_article_without_a_column_is_left_out_and_notes_on_it_are_counted() -> None:
    made = story()
    made = noted(made, [passage(made, 3, 1)], comment="Said there too")
    text = text_of(pdf(material(close_article(made, 3), ARTICLE)))
    assert UKRAINIAN[0] not in text
    assert "1 note is on articles that are not in this document." in text


def test_no_articles_say_so() -> None:
    assert "There is no article in this story." in text_of(pdf(material(Project(), ARTICLE)))


# --- notes ----------------------------------------------------------------------------------------


def test_a_note_stands_beside_its_passage() -> None:
    made = noted(long_story(), [passage(long_story(), 1, 9)], comment="Ask him", by="Ana")
    data = pdf(material(made, ARTICLE))
    note, line = where(data, "Ask him"), next(places(data, "This is sentence 08"))
    assert note.page == line.page
    assert 0 <= note.y - line.y < 20
    assert note.x > line.x + 250
    assert "N1 A1.9 Ask him Ana, 2026-11-20" in text_of(data)


def test_codes_stand_as_letters_and_paths() -> None:
    made = story()
    made = noted(made, [passage(made, 1, 2)], codes=(2, 3))
    data = pdf(material(made, ARTICLE))
    assert "N1 A1.2 C Frames > Causes N Naming" in text_of(data)
    assert {bare(FERRY[0])} == set(covered(data).values())
    assert len({str(each["/NM"]).partition("#")[0] for each in annotations(data)}) == 2


def test_many_notes_on_a_passage_tear_no_hole_and_all_are_there() -> None:
    made = long_story()
    for n in range(60):
        made = noted(made, [passage(made, 1, 3)], comment=f"Remark {n:02} on this.")
    data = pdf(material(made, ARTICLE))
    for n in range(60):
        assert next(places(data, f"Remark {n:02} on this."), None) is not None, n
    lines = [next(places(data, f"This is sentence {n:02}")) for n in range(20)]
    for before, after in pairwise(lines):
        assert after.page > before.page or after.y - before.y < 75
    text = text_of(data)
    assert "At the end of the article:" in text
    assert "Notes on A1" in text


def test_a_long_comment_goes_on_at_the_end_of_its_article() -> None:
    comment = "".join(f"Thought {n:03} of the reader. " for n in range(200))
    made = noted(long_story(), [passage(long_story(), 1, 3)], comment=comment)
    data = pdf(material(made, ARTICLE))
    assert "goes on at the end of the article" in text_of(data)
    rest = [max(places(data, f"Thought {n:03} of")) for n in range(200)]
    assert rest == sorted(rest)
    assert rest[0] > where(data, "Notes on A1") > next(places(data, "This is sentence 29"))


def test_a_comment_without_a_blank_stays_in_the_margin() -> None:
    made = noted(long_story(), [passage(long_story(), 1, 3)], comment="w" * 300)
    data = pdf(material(made, ARTICLE))
    wide = pypdfium2.PdfDocument(data)[0].get_width()
    assert max(each.x for _, letters in read(data) for each in letters) < wide - 40


def test_a_note_on_several_passages_is_told_once_and_referred_to() -> None:
    made = long_story()
    spans = [passage(made, 1, 2), passage(made, 1, 9), passage(made, 2, 4)]
    text = text_of(pdf(material(noted(made, spans, comment="Same here"), ARTICLE)))
    assert text.count("Same here") == 2, "once in each article"
    assert "N1 A1.9 see A1.2" in text
    assert "also on A2.4" in text
    assert "also on A1.2, A1.9" in text


def test_memos_stand_where_they_belong() -> None:
    made = noted(story(), [], about=About.PROJECT, comment="For the seminar")
    made = noted(made, [], about=About.STORY, of=made.story.number, comment="Ask the mayor")
    made = noted(made, [], about=About.CODE, of=2, comment="Too wide?")
    made = noted(made, [Span(3, 0, 0)], about=About.ARTICLE, comment="Translated by Ana")
    data = pdf(material(made, ARTICLE))
    first = where(data, "A1.1")
    for memo in ("For the seminar", "Ask the mayor", "Too wide?"):
        assert where(data, memo) < first
    assert (
        next(places(data, ARABIC_ADDRESS))
        < where(data, "Translated by Ana")
        < next(places(data, "A3.1"))
    )


def test_words_that_are_gone_are_listed_with_what_was_said_of_them() -> None:
    made = noted(story(), [passage(story(), 1, 2)], codes=(3,), comment="Gone since")
    text = text_of(pdf(material(lost(made, 1, "The old ferry sank."), ARTICLE)))
    assert "Words that A1 has no more" in text
    assert "The old ferry sank. Gone since" in text


def test_an_article_from_right_to_left_has_its_margin_at_the_left() -> None:
    made = story()
    made = noted(made, [passage(made, 1, 3), passage(made, 2, 2)], comment="Compare")
    data = pdf(material(made, ARTICLE))
    english, arabic = sorted(places(data, "Compare"))
    assert arabic.x < 150 < english.x
    letters = read(data)[arabic.page][1]
    written = [each.x for each in letters if bidirectional(each.text[0]) == "AL"]
    assert min(written) > arabic.x
    assert where(data, ARABIC_ADDRESS).x > max(written)


# --- counterparts ---------------------------------------------------------------------------------


def linked(made: Project, *ends: tuple[Span, Span, Origin]) -> Comparison:
    links = [Link(a, b, 0.9, Strength.SOLID, origin, ()) for a, b, origin in ends]
    return Comparison(tuple(a.number for a in made.articles), links=tuple(links))


def test_counterparts_say_where_they_are_and_who_says_so() -> None:
    made = story()
    own, other, third = passage(made, 1, 2), passage(made, 3, 1), passage(made, 1, 3)
    made = replace(made, links=(LinkDecision(third, other, Origin.CONFIRMED, "Olga", AT),))
    comparison = linked(made, (own, other, Origin.AUTOMATIC), (third, other, Origin.CONFIRMED))
    data = pdf(material(made, ARTICLE)._replace(comparison=comparison))
    text = text_of(data)
    assert "A1.2 similar, found by the program: A3.1 Річковик: Пором стоятиме" in text
    assert "A1.3 similar, confirmed by Olga, 2026-11-20: A3.1" in text
    assert "they were found by the program and are suggestions" in text


def test_the_address_of_a_counterpart_leads_to_its_passage() -> None:
    made = long_story(60)
    comparison = linked(made, (passage(made, 1, 5), passage(made, 2, 56), Origin.AUTOMATIC))
    data = pdf(material(made, ARTICLE)._replace(comparison=comparison))
    address = min(places(data, "A2.56 Outlet 2"))
    file = opened(data)
    high = pypdfium2.PdfDocument(data)[address.page].get_height()
    for link in file.pages[address.page].obj["/Annots"]:
        x0, y0, x1, y1 = (float(n) for n in link["/Rect"])
        if x0 <= address.x <= x1 and y0 <= high - address.y <= y1:
            break
    else:
        pytest.fail("no link around the address")
    target = link["/A"]["/D"] if "/A" in link else link["/Dest"]
    assert target[0].objgen == file.pages[max(places(data, "A2.56")).page].obj.objgen


def test_rejected_links_are_not_told_and_words_of_a_person_come_first() -> None:
    made = long_story()
    own = passage(made, 1, 5)
    comparison = linked(
        made,
        (own, passage(made, 2, 3), Origin.REJECTED),
        (own, passage(made, 2, 4), Origin.AUTOMATIC),
        (own, passage(made, 2, 5), Origin.DRAWN),
    )
    text = text_of(pdf(material(made, ARTICLE)._replace(comparison=comparison)))
    assert "A1.5 similar, linked by a person: A2.5" in text
    assert "A1.5 similar, found by the program" not in text
    assert "A2.3 similar" not in text


def test_what_a_person_looked_for_in_vain_is_told() -> None:
    made = story()
    made = replace(made, absences=(Absence(passage(made, 1, 4), 3, "Ana", AT),))
    given = material(made, ARTICLE)._replace(comparison=linked(made))
    assert "A1.4 checked absent in A3 Річковик by Ana, 2026-11-20" in text_of(pdf(given))


# --- others ---------------------------------------------------------------------------------------


def test_others_are_given_coded_and_pinned_words_with_addresses_and_no_full_text() -> None:
    made = story()
    made = noted(made, [words(made, 1, "four of the seven engines")], codes=(2,), comment="Who?")
    made = noted(made, [passage(made, 1, 5)], comment="A comment without a code")
    made = noted(made, [Span(1, 0, 0)], about=About.ARTICLE, comment="A memo")
    made = add_pin(made, [passage(made, 3, 2)], Pin(0, PinKind.WORDS, ()))
    comparison = linked(made, (passage(made, 1, 3), passage(made, 3, 1), Origin.AUTOMATIC))
    given = material(made, ARTICLE, reader=Reader.OTHERS)._replace(comparison=comparison)
    data = pdf(given)
    text = text_of(data)
    assert "A1.3 […] four of the seven engines […]" in text
    assert "Who?" in text
    assert f"A3.2 {UKRAINIAN[1]}" in text
    assert "A3.1" in text, "the address of a counterpart"
    held = bare(text)
    for sentence in (
        *FERRY,
        UKRAINIAN[0],
        "Ferry stops",
        "The ferry",
        "Пором",
        "A comment",
        "A memo",
    ):
        assert bare(sentence) not in held, sentence
    assert not [e for _, letters in read(data) for e in letters if bidirectional(e.text[0]) == "AL"]
    assert bare(ARABIC[0]) not in held


def test_others_are_told_when_there_is_nothing_that_they_may_have() -> None:
    text = text_of(pdf(material(story(), ARTICLE, reader=Reader.OTHERS)))
    assert "Nothing is coded or pinned" in text
    assert FERRY[0] not in text


# --- any material ---------------------------------------------------------------------------------


def test_markup_and_odd_letters_in_articles_and_notes_come_out_as_they_are() -> None:
    odd = "He wrote #strong[x] *b* $x$ @ref <p-1-1> and \\ back."
    made = project(known(article(1, odd), outlet="#emph[The] *Post*"))
    made = noted(
        made, [passage(made, 1, 1)], comment="= no heading\n#pagebreak()\n\ttab", by="_Ana_"
    )
    text = bare(text_of(pdf(material(made, ARTICLE))))
    for printed in (odd, "#emph[The] *Post*", "= no heading", "#pagebreak()", "_Ana_"):
        assert bare(printed) in text


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("size", [7.0, 16.0])
def test_any_size_and_paper_keeps_everything_on_the_page(paper: str, size: float) -> None:
    made = noted(story(), [passage(story(), 1, 2)], codes=(2, 3), comment="Ask " * 60)
    data = pdf(material(made, ARTICLE, paper=paper, size=size, is_grey=True))
    wide = pypdfium2.PdfDocument(data)[0].get_width()
    for high, letters in read(data):
        assert all(40 < each.x < wide - 40 and 0 < each.y < high for each in letters)


@pytest.mark.parametrize("language", ["und", "en_US", "english", "zh-Hans", ""])
def test_any_stated_language_makes_a_file(language: str) -> None:
    made = project(article(1, *FERRY, language=language))
    assert FERRY[0] in text_of(pdf(material(made, ARTICLE)))
