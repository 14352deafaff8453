"""A paragraph is split at the right places, quickly, and nothing is lost."""

import sys
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.resources import seeds
from desktop.text.sentences import rules, sentences

HOSTILE = {
    "abbreviations": "U.S. " * 1000,
    "glued": "U.S." * 1000,
    "stops": ". " * 9000,
    "ellipses": "... " * 5000,
    "titles": "Mr. " * 5000,
    "words": "Abcd. " * 3300,
    "marks": '? "' * 6000,
    "quotes": '"' * 19_000,
    "brackets": "(" * 19_000,
    "short runs": ("U.S. " * 23 + "word " * 80) * 40,
    "no stop": "word " * 20_000,
    "long": "U.S. policy. " * 40_000,
}
TIME_LIMIT = 0.5
"""CPU seconds of one hostile paragraph; the worst took 0.04 when this was written."""


def pieces(paragraph: str, language: str = "en") -> list[str]:
    return [paragraph[start:end] for start, end in sentences(paragraph, language)]


@pytest.mark.parametrize(
    ("paragraph", "language", "parts"),
    [
        ("He met U.S. President Biden. They talked.", "en", 2),
        ("Mr. Smith left. Dr. Jones stayed.", "en", 2),
        ('"It is over." Said who? Nobody knows.', "en", 3),
        ('"Come," he said. "Now." They came.', "en", 3),
        ("Він народився на вул. Садовій у 1968 р. у Києві. Потім виїхав.", "uk", 2),
        ("В 2021 г. завод оштрафовали на 200 тыс. руб. за нарушения. Он закрыт.", "ru", 2),
        ("Am 28. Mai kam Dr. Lorenz, u. a. aus Köln. Sie sprach.", "de", 2),
        ("M. Luciani a parlé. « Non. »", "fr", 2),
    ],
)
def test_sentences_of_news(paragraph: str, language: str, parts: int) -> None:
    assert len(pieces(paragraph, language)) == parts


def test_seeds_have_their_27_inner_boundaries() -> None:
    found = [
        len(sentences(line, "en")) - 1
        for path in sorted(seeds().glob("*.txt"))
        for line in path.read_text("utf-8").split("\n")
        if line.strip()
    ]
    assert sum(found) == 27


def test_hard_wrapped_lines_are_one_sentence() -> None:
    assert pieces("The council put\noff a decision. It\nwill meet.") == [
        "The council put\noff a decision.",
        "It\nwill meet.",
    ]


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["en", "uk", "de", "xx"])
def test_hostile_paragraph_is_quick(name: str, language: str) -> None:
    sentences("Warm. Up.", language)
    start = time.process_time()
    sentences(HOSTILE[name], language)
    assert time.process_time() - start < TIME_LIMIT


@settings(deadline=None)
@given(
    st.text("ab AB.?!…\"'«»()“”\n\t 1—:U.S", max_size=200),
    st.sampled_from(["en", "uk", "fr", "he", "und"]),
)
def test_every_sign_lies_in_one_sentence(paragraph: str, language: str) -> None:
    spans = sentences(paragraph, language)
    assert "".join("".join(paragraph[a:b].split()) for a, b in spans) == "".join(paragraph.split())
    assert all(a < b <= c for (a, b), (c, _) in pairwise(spans))
    assert all(paragraph[a:b] == paragraph[a:b].strip() for a, b in spans)


def test_rules_are_loaded_without_the_schema_library() -> None:
    """When choppa stops importing xmlschema by itself, `without_schemas` can go."""
    from choppa import srx_parser

    rules()
    assert hasattr(srx_parser, "xmlschema")
    assert "xmlschema" not in sys.modules or sys.modules["xmlschema"].__spec__ is not None
