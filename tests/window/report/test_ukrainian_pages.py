"""Nothing but words of articles and names is left in English in a Ukrainian PDF."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.exporting.pdf.material import Material
from desktop.exporting.pdf.options import Layout, Marked, Options, Reader
from desktop.story.annotating import annotate
from desktop.story.annotation import About, Annotation, Code
from desktop.story.brief import Pin, PinKind
from desktop.story.briefing import add_pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Comparison, Origin, Span
from desktop.story.decisions import Absence, FindingDecision, FindingState, LinkDecision
from desktop.story.project import Project
from desktop.story.quote import Quotes
from tests.exporting.pdf.reading_back import annotations, text_of
from tests.window.report.harbours import harbour
from tests.window.report.reports import known, lost, passage, pdf

DAY = "2026-11-20T14:05:00Z"
NAMES = frozenset({"Ada", "Poll", "Wireside", "wireside", "SHA", "Invented", "abc", "Holm", "Ida"})
"""What is the same in every language: people, the program, the story, the sample of a legend."""
Speak = Callable[[str], bool]


@pytest.fixture(autouse=True)
def _ukrainian(speak: Speak) -> None:
    assert speak("uk")


def note(**facts: object) -> Annotation:
    return Annotation(0, **{"by": "Оля", "made": DAY, **facts})  # type: ignore[arg-type]


def noted(of: Material) -> Project:
    """Give notes of every kind, some with codes, one that lost its place."""
    first, *others = of.project.articles
    made = replace(of.project, articles=(known(first, byline="Ida Holm"), *others))
    made = add_code(made, Code(0, "Свідки", definition="Хто це бачив"))
    statement, link, quote = (
        of.comparison.statements[0],
        of.comparison.links[0],
        of.quotes.quotes[0],
    )
    for spans, new in (
        ([passage(made, 4, 2)], note(codes=(1,), comment="Хто це бачив?")),
        ([passage(made, 1, 1)], note(codes=(1,), comment="Довгий коментар. " * 150)),
        ([passage(made, 1, 2)], note(comment="Без коду")),
        (statement.passages, note(about=About.STATEMENT, of=statement.number, comment="Так")),
        ((link.a, link.b), note(about=About.LINK, comment="Ні")),
        ([quote.span], note(about=About.QUOTE, of=quote.number, comment="Хто?")),
        ([Span(2, 0, 0)], note(about=About.ARTICLE, comment="Мемо")),
        ([passage(made, 3, 2)], note(comment="Зникло")),
    ):
        made = annotate(made, spans, new)
    return lost(made, made.annotations[-1].number, "зниклі слова")


def decided(of: Material) -> Material:
    """Confirm and draw links, look at a finding, check an absence, and pin one of each kind."""
    made, links = noted(of), list(of.comparison.links)
    links[:2] = [links[0]._replace(origin=Origin.CONFIRMED), links[1]._replace(origin=Origin.DRAWN)]
    finding, quote = of.findings[0], of.quotes.quotes[0]
    made = replace(
        made,
        links=(
            LinkDecision(links[0].a, links[0].b, Origin.CONFIRMED, "Оля", DAY),
            LinkDecision(links[1].a, links[1].b, Origin.DRAWN, "", DAY),
        ),
        findings=(FindingDecision(finding.kind, finding.spans, FindingState.DONE, "Оля", DAY),),
        absences=(Absence(passage(made, 1, 4), 3, "Оля", DAY),),
    )
    for spans, pin in (
        ([passage(made, 2, 2)], Pin(0, PinKind.WORDS, (), note="Перекласти.")),
        ([quote.span], Pin(0, PinKind.QUOTE, (), of=quote.number)),
        (finding.spans, Pin(0, PinKind.CONFLICT, (), what=finding.kind)),
        ([passage(made, 1, 4)], Pin(0, PinKind.ABSENCE, (), looked_in=(3,))),
        ([passage(made, 4, 2)], Pin(0, PinKind.ANNOTATION, (), of=1)),
    ):
        made = add_pin(made, spans, pin)
    return of._replace(project=made, comparison=replace(of.comparison, links=tuple(links)))


def nothing_found(of: Material) -> Material:
    return of._replace(comparison=Comparison(), quotes=Quotes(()), findings=())


def english(of: Material) -> set[str]:
    """Return the Latin words of a file that neither articles have nor are names."""
    data = pdf(of)
    told = [
        str(each.get(key, "")) for each in annotations(data) for key in ("/T", "/Subj", "/Contents")
    ]
    stated = [
        value.value
        for each in of.project.articles
        for value in (each.outlet, each.url, each.carried_by)
        if value is not None
    ]
    of_articles = latin(" ".join([*stated, *(each.text for each in of.project.articles)]))
    words = latin(" ".join([text_of(data), *told])) - of_articles - NAMES
    return {each for each in words if not re.fullmatch("[a-f]+", each)}  # of a SHA-256


def latin(text: str) -> set[str]:
    return set(re.findall("[A-Za-z]{2,}", text))


@pytest.mark.parametrize("reader", list(Reader))
@pytest.mark.parametrize("layout", list(Layout))
def test_no_label_is_left_in_english(layout: Layout, reader: Reader) -> None:
    options = Options(layout=layout, reader=reader, marked=frozenset(Marked), language="uk")
    assert english(decided(harbour())._replace(options=options)) == set()


@pytest.mark.parametrize("layout", list(Layout))
def test_nothing_is_said_in_english_where_nothing_was_found(layout: Layout) -> None:
    options = Options(layout=layout, language="uk")
    assert english(nothing_found(harbour())._replace(options=options)) == set()


def test_english_labels_would_be_seen(speak: Speak) -> None:
    speak("en")
    found = english(harbour(language="en"))
    assert {"Comparison", "Sources", "English", "Settings"} <= found
