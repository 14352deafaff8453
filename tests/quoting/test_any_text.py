"""Any text at all gives quotes that lie inside of it and nest, in a time that grows with it."""

import time
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.quoting.attribution import Attribute
from desktop.quoting.extract import extract, find_quotes
from desktop.quoting.marks import regions
from desktop.quoting.paragraphs import paragraphs_of_text
from desktop.story.quote import Quote, Range

MARKS = "\"'“”„«»‘’‚‹›`「」''"
PIECES = [
    *MARKS, "''", "``", " ", " ", "\n", "\n\n", ", ", ". ", "? ", ": ", " — ", "said", "told", "Ada Poll", "he", "Reuters",
    "according to", "that", "denied", "It fell", "We will go", "the workers’ union", "5'10\"", "\U0001f600", "مرحبا", "сказав",
    "a dit", "\u200f", "\u0301", "\ud800", "(", "[sic]", "…", "did not", "comment", "officials", "claim", "reports",
]  # fmt: skip
broken = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
anything = st.text(max_size=200)
LANGUAGES = ["", "en", "uk", "ru", "de", "fr", "ar", "xx"]
LONG = 100_000
"""Code points of a long text."""
MANY = 20_000
"""Quotation marks in a text."""
MOST_SECONDS = 5.0
"""A bar for squares of the length, not for speed: they take minutes."""


def places(quote: Quote) -> list[Range]:
    found = [(quote.start, quote.end), quote.speaker, quote.cue, quote.via]
    return [place for place in found if place is not None]


def check(text: str, quotes: tuple[Quote, ...]) -> None:
    for quote in quotes:
        assert all(0 <= start < end <= len(text) for start, end in places(quote)), quote
        assert 0 <= quote.confidence <= 1
    spans = [(quote.start, quote.end) for quote in quotes]
    assert spans == sorted(spans, key=lambda span: (span[0], -span[1]))
    around: list[Range] = []
    for start, end in spans:
        while around and around[-1][1] <= start:
            around.pop()
        assert not around or end <= around[-1][1], "two quotes cross"
        around.append((start, end))


@given(broken, st.sampled_from(LANGUAGES))
@settings(max_examples=300, deadline=None)
def test_broken_marks_never_raise_and_quotes_nest(text: str, language: str) -> None:
    check(text, find_quotes(text, language=language))


@given(anything)
@settings(max_examples=200, deadline=None)
def test_any_text_never_raises(text: str) -> None:
    check(text, find_quotes(text))


@given(broken)
@settings(max_examples=200, deadline=None)
def test_regions_nest_and_hold_their_inside(text: str) -> None:
    around: list[Range] = []
    for region in regions(text, paragraphs_of_text(text)):
        assert 0 <= region.start <= region.inner[0] < region.inner[1] <= region.end <= len(text)
        while around and around[-1][1] <= region.start:
            around.pop()
        assert not around or region.end <= around[-1][1]
        assert region.depth == len(around)
        around.append((region.start, region.end))


@given(broken)
@settings(max_examples=50, deadline=None)
def test_plain_values_are_those_of_the_text(text: str) -> None:
    for found in extract(text, model=False):
        assert found["kind"] in ("direct", "mixed", "indirect")
        start, end = found["cue_start"], found["cue_end"]
        if isinstance(start, int) and isinstance(end, int):
            assert found["cue"] == text[start:end]


@pytest.fixture(scope="module")
def parsing() -> Attribute:
    from desktop.quoting import model
    from desktop.quoting.dependency import attributing

    nlp = model.load().nlp
    assert nlp is not None
    return attributing.attribute(nlp)


@pytest.mark.needs_model
@given(text=st.one_of(broken, anything))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_parser_never_raises_either(parsing: Attribute, text: str) -> None:
    check(text, find_quotes(text, language="en", attribute=parsing))


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "”",
        "'",
        "‘a’ ",
        "\"a\" ",
        "“a ",
        "a” ",
        "''",
        "he said ",
        "\"It fell,\" he said. ",
        "\"It fell,\" he said, \"now.\"\n\n",
        "«Так, — сказав він. — ",
        "« Oui, dit-il ",
        "He said that she said that ",
        "It fell, according to Reuters. ",
        "It fell, he said. He did not comment. ",
        "according to Reuters ",
        "The Times said it fell. The paper said it rose. ",
        "Ada Poll came. He said it fell. ",
        "Poll said it fell. ",
        "“It fell.\n\n",
        ", said Ada",
        "Ada Poll ",
        "a",
        " ",
        "\n",
        "\U0001f600",
        "אבג ",
        "(" ,
        "U.S. ",
        "1'1\"",
    ],
)  # fmt: skip
def test_long_texts_take_no_time_of_their_square(piece: str) -> None:
    text = (piece * LONG)[:LONG]
    begin = time.process_time()
    check(text, find_quotes(text, language="en"))
    assert time.process_time() - begin < MOST_SECONDS


def test_many_marks_are_paired_at_once() -> None:
    text = '“Aye,” he said. "No." ' * (MANY // 4)
    begin = time.process_time()
    check(text, find_quotes(text, language="en"))
    assert time.process_time() - begin < MOST_SECONDS


@pytest.mark.parametrize(
    "sentence",
    [
        "X{0}y Xo{0} said it fell. ",
        "Ada Xo{0}, chief of x{0}, came. The x{0} said it fell. ",
        "The World X{0} Office (X{1}) said it fell. X{1} said it rose. ",
        "X{0}y said it fell. ",
        "“It fell,” X{0}y Xo{0} of the X{0} Times said. ",
    ],
)
def test_many_names_take_no_time_of_their_square(sentence: str) -> None:
    letters = "abcdefghijklmnop"
    names = ["".join(four) for four in product(letters, repeat=4)]
    text = "".join(sentence.format(name, name.upper()) for name in names)[:LONG]
    begin = time.process_time()
    check(text, find_quotes(text, language="en"))
    assert time.process_time() - begin < MOST_SECONDS
