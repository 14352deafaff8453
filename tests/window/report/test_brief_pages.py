"""A brief for an editor: its pins verbatim with their sources, clear at a glance, read back from the file."""

from dataclasses import replace
from unicodedata import bidirectional

import pypdfium2
import pytest

from desktop.exporting.pdf import document as pages
from desktop.exporting.pdf.options import Layout, Marked, Reader
from desktop.story.brief import Checked, Pin, PinKind
from desktop.story.briefing import add_brief, add_pin
from desktop.story.comparison import Span
from desktop.story.decisions import Absence
from desktop.story.finding import FindingKind
from desktop.story.project import Project
from desktop.story.quote import Quote, QuoteKind, Quotes
from desktop.window.report.compose import compose
from tests.exporting.pdf.reading_back import annotations, opened, text_of
from tests.window.invented import article, project
from tests.window.report.reports import (
    ARABIC,
    AT,
    FERRY,
    known,
    last_pin,
    lost,
    material,
    named_brief,
    noted,
    passage,
    pdf,
    places,
    read,
    story,
    where,
    words,
)

BRIEF = Layout.BRIEF
CHECKED = Checked("Olga", "2026-11-21T08:00:00Z")


def five_pins() -> tuple[Project, Quotes]:
    """One pin of each kind: words, a quote, a conflict, an absence, an annotation."""
    made = story()
    made = noted(made, [passage(made, 1, 2)], codes=(2,), comment="Who pays?\nAsk the owner.")
    speaker = words(made, 1, "a shopkeeper at the quay")
    said = words(made, 1, "Nobody was asked")
    via = words(made, 1, "the council")
    quote = Quote(1, said.start, said.end, QuoteKind.INDIRECT, speaker[1:], via=via[1:], number=7)
    absent = Absence(passage(made, 1, 4), 3, "Ana", AT)
    made = replace(made, absences=(absent,))
    differing = [words(made, 1, "four of the seven"), words(made, 3, "три двигуни")]
    number = Pin(0, PinKind.CONFLICT, (), what=FindingKind.NUMBER, checked=CHECKED)
    for spans, pin in (
        ([passage(made, 2, 2)], Pin(0, PinKind.WORDS, (), note="Have it translated.")),
        ([said], Pin(0, PinKind.QUOTE, (), of=7)),
        (differing, number),
        ([absent.passage], Pin(0, PinKind.ABSENCE, (), looked_in=(3,))),
        ([passage(made, 1, 2)], Pin(0, PinKind.ANNOTATION, (), of=1)),
    ):
        made = add_pin(made, spans, pin)
    return named_brief(made, "For Monday"), Quotes((quote,))


def five_pages(**options: object) -> bytes:
    made, quotes = five_pins()
    return pdf(material(made, BRIEF, **options)._replace(quotes=quotes))


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_five_pins_take_two_pages_at_most(paper: str) -> None:
    assert len(pypdfium2.PdfDocument(five_pages(paper=paper))) <= 2


def test_it_says_its_name_the_story_who_made_it_and_when() -> None:
    text = text_of(five_pages())
    for told in (
        "For Monday",
        "Story: Invented",
        "5 pins, 1 checked",
        "Made by Ada Poll, 2026-11-23",
    ):
        assert told in text


def test_pins_stand_in_order_verbatim() -> None:
    text = text_of(five_pages())
    bare = "".join(text.split())
    at = 0
    for printed in (FERRY[3][:16], FERRY[1], FERRY[2], FERRY[0]):
        found = bare.find("".join(printed.split()), at)
        assert found > at, printed
        at = found
    places = [text.index(f"{n}. ") for n in range(1, 6)]
    assert places == sorted(places)


def test_each_place_says_outlet_carrier_date_address_and_capture() -> None:
    data = five_pages()
    text = text_of(data)
    for told in (
        "Outlet 1",
        "via Wire Post",
        "2026-11-18",
        "A1.2",
        "retrieved 2026-11-20",
        "Річковик",
    ):
        assert told in text
    assert "no date" in text, "nobody says when the second article is from"
    addresses = {
        str(link["/A"]["/URI"])
        for page in opened(data).pages
        for link in page.obj.get("/Annots", [])
        if "/URI" in link.get("/A", {})
    }
    assert addresses == {"https://news.example/1", "https://news.example/3"}


def test_each_pin_says_whether_it_was_checked() -> None:
    text = text_of(five_pages())
    assert text.count("not checked") == 4
    assert "checked by Olga, 2026-11-21" in text


def test_a_quote_says_who_speaks_as_printed_and_through_whom() -> None:
    text = text_of(five_pages())
    assert (
        "reported, not in quotation marks; speaker as printed: a shopkeeper at the quay; via the council."
        in text
    )


def test_an_absence_says_who_looked_and_where() -> None:
    assert "A3, Річковик: checked absent by Ana, 2026-11-20" in text_of(five_pages())


def test_notes_comments_and_codes_stand_with_their_pins() -> None:
    text = text_of(five_pages())
    assert "Have it translated." in text
    assert "Frames > Causes" in text
    assert "Who pays? Ask the owner." in text


def test_words_that_disagree_are_told_from_those_around_them() -> None:
    made, quotes = five_pins()
    blocks = compose(material(made, BRIEF)._replace(quotes=quotes)).blocks
    pin = [block for block in blocks if isinstance(block, pages.Pin)][2]
    shown = [
        (run.text, run.style) for place in pin.places for p in place.passages for run in p.runs
    ]
    assert [text for text, style in shown if style == "value"] == [
        "four of the seven",
        "три двигуни",
    ]
    assert [
        "".join(run.text for run in p.runs) for place in pin.places for p in place.passages
    ] == [FERRY[1], made.article(3).passage_text(0)]


def test_marks_on_pinned_words_are_annotations_and_explained() -> None:
    data = five_pages()
    (mark, *others) = annotations(data)
    assert (str(mark["/T"]), str(mark["/Subj"])) == ("Ana", "Frames > Causes")
    assert not others or {str(each["/NM"]).partition("#")[0] for each in others} == {
        str(mark["/NM"])
    }
    assert not annotations(five_pages(marked=frozenset[Marked]()))


def test_words_from_right_to_left_stand_at_the_right() -> None:
    data = five_pages()
    left = where(data, "Have it translated.")
    written = [each for each in read(data)[left.page][1] if bidirectional(each.text[0]) == "AL"]
    heads = [each.x for each in written if each.x < left.x]
    across = [each.x for each in written if each.x > left.x]
    assert heads, "the headline stands with the source"
    assert max(across) > 545
    assert len(across) == len("".join(ARABIC[0].split()).rstrip("."))


def test_a_bookmark_leads_to_each_pin() -> None:
    with opened(five_pages()).open_outline() as outline:
        (brief,) = outline.root
        assert brief.title == "For Monday"
        assert [str(item.title).partition(".")[0] for item in brief.children[:5]] == list("12345")


LONG = "One more thing was said of the ferry that day, and it was said at some length. "


@pytest.mark.parametrize("count", range(7, 25, 3))
@pytest.mark.parametrize("size", [8.0, 10.0, 14.0])
def test_no_heading_and_no_source_is_left_behind(count: int, size: float) -> None:
    """The heading, the source and the first words of a pin begin on one page, wherever it falls."""
    first = article(1, *(f"Boat {n:02} sank. " + LONG * (n % 5 + n % 3) for n in range(count)))
    made = project(
        replace(first, outlet=None), *(known(article(n, f"Ship {n:02} sailed.")) for n in (2, 3))
    )
    for n in range(count):
        made = add_pin(made, [passage(made, 1, n + 1)], Pin(0, PinKind.WORDS, ()))
    made = add_pin(made, [passage(made, 2, 1), passage(made, 3, 1)], Pin(0, PinKind.WORDS, ()))
    data = pdf(material(made, BRIEF, size=size))
    for n in range(count):
        begins = where(data, f"Boat {n:02} sank.")
        headings = places(data, f"{n + 1}. Words of A1.{n + 1}")
        assert any(h.page == begins.page and 0 < begins.y - h.y < 60 for h in headings), n
    for n in (2, 3):
        assert where(data, f"Ship {n:02} sailed.").page == where(data, f"Outlet {n}").page


def test_a_pin_longer_than_a_page_goes_on() -> None:
    made = project(article(1, *(f"Line {n:03}. {LONG * 2}" for n in range(60))))
    whole = Span(1, 0, len(made.article(1).text))
    data = pdf(material(add_pin(made, [whole], Pin(0, PinKind.WORDS, ())), BRIEF))
    assert len(pypdfium2.PdfDocument(data)) > 2
    assert [where(data, f"Line {n:03}.").page for n in range(60)] == sorted(
        where(data, f"Line {n:03}.").page for n in range(60)
    )


def test_nothing_pinned_says_what_to_do() -> None:
    text = text_of(pdf(material(story(), BRIEF)))
    assert "Nothing is pinned to this brief yet." in text
    assert "P pins what you are at" in text
    assert "choose another layout" in text


def test_an_empty_brief_names_those_that_have_pins() -> None:
    made, _ = five_pins()
    made = add_brief(made, "Second")
    text = text_of(pdf(material(made, BRIEF, brief=made.briefs[1].number)))
    assert "Nothing pinned" in text
    assert "These briefs have pins: For Monday." in text


def test_markup_in_any_words_comes_out_as_it_was_typed() -> None:
    odd = 'He wrote #strong[x] *b* _i_ $x$ @ref <p-1-1> // "quoted" \\ back.'
    made = project(replace(article(1, odd), outlet=None))
    pin = Pin(0, PinKind.WORDS, (), note="#pagebreak() = no heading")
    made = named_brief(add_pin(made, [passage(made, 1, 1)], pin), "#eval(1) *name*")
    text = text_of(pdf(material(made, BRIEF)))
    for printed in (odd, "#pagebreak() = no heading", "#eval(1) *name*"):
        assert "".join(printed.split()) in "".join(text.split())


def test_words_that_are_gone_are_shown_and_said_to_be() -> None:
    made = story()
    made = noted(made, [passage(made, 1, 2)], codes=(2,))
    made = add_pin(made, [passage(made, 1, 2)], Pin(0, PinKind.WORDS, ()))
    pin = last_pin(made)
    anchors = tuple(a._replace(quote="The old words.", is_orphan=True) for a in pin.anchors)
    made = replace(made, briefs=(made.briefs[0]._replace(pins=(pin._replace(anchors=anchors),)),))
    text = text_of(pdf(material(lost(made, 1, "The old words."), BRIEF)))
    assert "The old words." in text
    assert "These words stand in the article no more." in text


def test_others_are_given_the_pins_and_nothing_else() -> None:
    made, quotes = five_pins()
    given = material(made, BRIEF, reader=Reader.OTHERS)._replace(quotes=quotes)
    data = pdf(given)
    text = "".join(text_of(data).split())
    pinned = (FERRY[0], FERRY[1], FERRY[2], ARABIC[0])
    for sentence in FERRY:
        assert ("".join(sentence.split()) in text) is (sentence in pinned), sentence
    assert "Ferrystopsforaweek" not in text, "nor the headline"
    letters = [each.text for each in read(data)[0][1] if bidirectional(each.text[0]) == "AL"]
    assert len(letters) == len("".join(ARABIC[0].split()).rstrip(".")), "one sentence of the second"


def links_of(data: bytes) -> list[int]:
    """Return the pages that links inside the file lead to."""
    pdf = opened(data)
    numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    found = (each for page in pdf.pages for each in page.obj.get("/Annots", []))
    return [numbers[each["/Dest"][0].objgen] for each in found if "/Dest" in each]


# --- statements of many outlets ---------------------------------------------------------------------


def five_statements() -> Project:
    """Five statements, each of which five outlets have, in articles with long headlines."""
    tail = "according to officials who spoke to reporters at the quay on Tuesday evening"
    articles = [
        known(
            article(
                number,
                *(
                    f"Engine {n} of the ferry needs new parts, outlet {number} was told, {tail}."
                    for n in range(1, 6)
                ),
                headline="The ferry to Long Island stops for a week and nobody was asked beforehand",
            ),
            outlet=f"Velmora Outlet {number}",
        )
        for number in range(1, 6)
    ]
    made = project(*articles)
    for place in range(2, 7):
        spans = [passage(made, number, place) for number in range(1, 6)]
        made = add_pin(made, spans, Pin(0, PinKind.STATEMENT, (), what=f"A1.{place}"))
    return made


def test_five_statements_of_five_outlets_take_two_pages() -> None:
    data = pdf(material(five_statements(), BRIEF))
    assert len(pypdfium2.PdfDocument(data)) == 2


def test_the_whole_source_of_an_article_stands_once_and_later_pins_lead_to_it() -> None:
    data = pdf(material(five_statements(), BRIEF))
    text = text_of(data)
    assert text.count("example/3") == 1
    assert text.count("Velmora Outlet 3") == 5
    assert text.count("2026-11-18") == 25
    assert text.count("retrieved 2026-11-20") == 25
    assert text.count("stands at its first passage") == 1
    assert len([each for each in links_of(data) if each == 0]) == 20
