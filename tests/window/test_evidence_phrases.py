"""No phrase of evidence or reason that reading a file makes is left out of the translations."""

import ast
import re
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.importing.content import Source
from desktop.importing.making import article_of
from desktop.importing.readers import content_of
from desktop.resources import resource
from desktop.story.article import OWN_WORDS, Kind, Stated
from desktop.window.evidence_phrases import EVIDENCE
from desktop.window.fact_words import evidence_words
from desktop.window.said import reason_words
from tests.importing.invented_files import files

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "desktop" / "importing").rglob("*.py"))
PHRASE = re.compile(r"(?:unconfirmed: )?[A-Za-z][a-zA-Z ,'’-]* [a-zA-Z ,'’-]*[a-zA-Z]")
"""What a constant that is a phrase looks like: English words with blanks between them."""
NO_PHRASES = re.compile(
    r"author vcard|post-author vcard|pasted text|list item|block quote|table of contents|row of a table"
    r"|title|heading|footnote"
)
"""Constants that look like one and are none: classes of elements, roles of paragraphs, a source."""


@pytest.fixture(scope="module")
def texts() -> set[tuple[str, str]]:
    """Every string that is gathered for translation, with its context."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT))
        found: set[tuple[str, str]] = runpy.run_path(str(resource("translations") / "renew.py"))[
            "texts"
        ]()
    return found


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in SOURCES:
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def words_in(node: ast.expr) -> Iterator[str]:
    """Give the strings that a value is made of: its own, those of a row, both of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.Tuple):
        for each in node.elts:
            if isinstance(each, ast.Constant):
                yield from words_in(each)
    elif isinstance(node, ast.IfExp):
        yield from (*words_in(node.body), *words_in(node.orelse))


def constants() -> Iterator[tuple[str, str]]:
    """Give every constant of a module that looks like a phrase, with its place."""
    for path, tree in trees():
        for node in tree.body:
            if isinstance(node, ast.Assign):
                for words in words_in(node.value):
                    if PHRASE.fullmatch(words) and len(words.split()) < 12:
                        yield f"{path.name}:{node.lineno}", words


def stated() -> Iterator[tuple[str, str]]:
    """Give every phrase that is written where a fact is stated."""
    for path, tree in trees():
        for node in ast.walk(tree):
            called = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if called in ("Stated", "Found") and isinstance(node, ast.Call) and len(node.args) > 1:
                for words in words_in(node.args[1]):
                    yield f"{path.name}:{node.lineno}", words


def missing(found: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    bare = [(place, words.removeprefix("unconfirmed: ")) for place, words in found]
    return [each for each in bare if each[1] not in EVIDENCE and not NO_PHRASES.fullmatch(each[1])]


def test_every_constant_phrase_is_in_the_table():
    found = list(constants())
    assert len(found) > 40
    assert not missing(iter(found))


def test_every_phrase_of_a_stated_fact_is_in_the_table():
    found = list(stated())
    assert len(found) > 5
    assert not missing(iter(found))


def test_no_phrase_of_the_table_is_out_of_use():
    written = {
        node.value.removeprefix("unconfirmed: ")
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert sorted(set(EVIDENCE) - written) == []
    assert len(EVIDENCE) == len(set(EVIDENCE))


def test_the_program_knows_its_own_words_by_the_same_names():
    assert set(EVIDENCE) >= OWN_WORDS


def test_what_is_gathered_for_translation_has_the_table_and_the_reasons(texts):
    assert {("Evidence", phrase) for phrase in EVIDENCE} <= texts
    for reason in (
        "caption of a picture in the page",  # by a row of cues
        "largest type of the first page",  # by a block
        "another heading of the page",  # by a change of one
        "style of a heading",  # by a row behind a kind
        "style of a {}",
        "first line, no end mark",  # by a line
    ):
        assert ("Sentences", reason) in texts


@pytest.mark.parametrize("name", sorted(files()))
def test_what_is_said_of_a_file_of_each_format_can_be_translated(name, texts):
    content = content_of(Source(name, files()[name]))
    articles = [article_of(draft, name) for draft in content.drafts]
    facts = [dict(draft.facts) for draft in content.drafts]
    facts += [dict(reference.facts) for reference in content.references]
    evidence = {fact.evidence for each in facts for fact in each.values()}
    bare = {each.removeprefix("unconfirmed: ").partition(", saved ")[0] for each in evidence}
    assert articles or content.references
    assert bare <= set(EVIDENCE)
    reasons = {passage.reason for article in articles for passage in article.passages}
    styles = {f"style of a {kind}" for kind in Kind}
    known = {text for context, text in texts if context in ("Sentences", "Evidence")}
    assert reasons <= known | styles


@pytest.mark.parametrize("phrase", EVIDENCE)
def test_each_phrase_is_said_in_ukrainian(phrase, speak):
    assert speak("uk")
    said = evidence_words(Stated("x", phrase))
    assert said != phrase
    assert re.search("[а-яіїє]", said) or phrase.endswith("list")
    assert evidence_words(Stated("x", f"unconfirmed: {phrase}")) == said


def test_the_time_at_which_a_page_was_saved_is_said_apart(speak):
    fact = Stated("https://gazette.example", "address in the web archive, saved 2026-03-01T12:00Z")
    assert evidence_words(fact) == "address in the web archive, saved 2026-03-01 12:00Z"
    speak("uk")
    assert "2026-03-01 12:00Z" in evidence_words(fact)
    assert "saved" not in evidence_words(fact)


def test_a_headline_of_which_the_page_states_the_words_says_where(speak):
    assert reason_words("meta element of the page") == "meta element of the page"
    speak("uk")
    assert re.search("[а-яіїє]", reason_words("meta element of the page"))


def test_a_style_that_names_a_kind_is_said_with_the_word_for_it(speak):
    assert reason_words(f"style of a {Kind.CAPTION}") == "style of a caption"
    speak("uk")
    assert "підпис" in reason_words(f"style of a {Kind.CAPTION}")


def test_an_unknown_phrase_stays_as_it_is(speak):
    speak("uk")
    assert evidence_words(Stated("x", "a phrase of a newer program")) == (
        "a phrase of a newer program"
    )
