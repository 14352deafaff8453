"""A text goes in, quotes come out; an article's kinds of passages tell where somebody may speak."""

import subprocess
import sys

import pytest

from desktop.quoting import extract
from desktop.quoting.attribution import Role
from desktop.quoting.extract import find_quotes, quotes_of
from desktop.quoting.paragraphs import paragraphs_of_article, paragraphs_of_text
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.quote import QuoteKind

TEXT = "“The dam will hold,” Ada Poll, the mayor, told Reuters. She said that nobody was hurt."
KEYS = {
    "start", "end", "kind", "speaker_start", "speaker_end", "cue_start", "cue_end", "via_start", "via_end",
    "speaker", "cue", "via", "name", "cue_class", "reason", "confidence",
}  # fmt: skip


def article(*passages: tuple[str, Kind], language: str = "en") -> Article:
    """Return an article of passages, each a paragraph of its own."""
    text = "\n\n".join(words for words, _ in passages)
    found, start = [], 0
    for number, (words, kind) in enumerate(passages):
        found.append(Passage(start, start + len(words), kind, "", number))
        start += len(words) + 2
    return Article(7, "made", text, tuple(found), Stated(language, ""), "utf-8")


def test_quotes_are_plain_values_with_their_texts() -> None:
    first, second = extract(TEXT, model=False)
    assert set(first) == KEYS
    assert first["kind"] == "direct"
    assert (first["start"], first["end"]) == (0, TEXT.index(" Ada"))
    assert (first["speaker"], first["cue"], first["via"]) == ("Ada Poll", "told", "Reuters")
    assert (second["kind"], second["speaker"]) == ("indirect", "She")
    assert second["name"] == "Ada Poll"


def test_what_is_not_stated_is_none() -> None:
    (found,) = extract("It fell.\n\n“It fell in the night, and nobody was hurt.”", model=False)
    assert found["speaker_start"] is None
    assert found["speaker"] == ""


def test_marked_words_and_silence_are_no_quotes_of_the_list() -> None:
    text = "The “so-called” dam fell. Ada Poll declined to comment."
    assert extract(text, model=False) == []
    kinds = [quote.kind for quote in find_quotes(text, language="en")]
    assert kinds == [QuoteKind.MARKED, QuoteKind.NO_COMMENT]


@pytest.mark.parametrize("text", ["", " ", "\n", "a", '"', "“”", "\ud800", "\0"])
def test_next_to_nothing_gives_nothing(text: str) -> None:
    assert extract(text, model=False) == []


def test_the_language_is_told_from_the_text() -> None:
    text = "«Ми відбудуємо міст», — сказала міська голова Олена Кіт. Вона додала, що гроші вже є."
    first = extract(text, model=False)[0]
    assert (first["speaker"], first["cue"]) == ("міська голова Олена Кіт", "сказала")


@pytest.mark.parametrize("language", ["", "en", "en-GB", "EN", "und"])
def test_a_code_may_have_a_region_or_tell_nothing(language: str) -> None:
    assert len(extract(TEXT, language=language, model=False)) == 2


def test_a_byline_and_a_repeated_headline_say_nothing() -> None:
    made = article(
        ("Ada Poll: “The dam will hold”", Kind.HEADLINE),
        ("By Ben Low, who said it was late", Kind.BYLINE),
        ("Ada Poll: “The dam will hold”", Kind.DUPLICATE),
        ("“The dam will hold,” Ada Poll said.", Kind.BODY),
        ("Read more: “The dam fell,” she said", Kind.PROMOTION),
    )
    found = [quote for quote in quotes_of(made) if quote.is_spoken]
    assert all(quote.article == 7 for quote in found)
    places = [paragraph.start for paragraph in paragraphs_of_article(made)]
    assert {max(p for p in places if p <= quote.start) for quote in found} == {places[0], places[3]}


def test_sentences_of_one_paragraph_are_one_paragraph() -> None:
    text = "The dam held. “It is late,” Ada Poll said."
    made = Article(
        1,
        "made",
        text,
        (Passage(0, 13, Kind.BODY, "", 0), Passage(14, len(text), Kind.BODY, "", 0)),
        Stated("en", ""),
        "utf-8",
    )
    assert [(each.start, each.end) for each in paragraphs_of_article(made)] == [(0, len(text))]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Mayor: dam will hold", Role.HEADLINE),
        ("By Ada Poll", Role.SKIPPED),
        ("By Ada Poll and Ben Low, Harbour Post", Role.SKIPPED),
        ("Photo: Ben Low/Harbour Post", Role.SKIPPED),
        ("The dam in May. Image: Ben Low.", Role.SKIPPED),
        ("“The dam,” said Ada Poll. Photo: Ben Low", Role.BODY),
        ("By noon the dam had fallen, Ada Poll said.", Role.BODY),
        ("Why The Dam Fell", Role.HEADLINE),
        ("The dam fell.", Role.BODY),
    ],
)
def test_lines_of_a_plain_text_have_their_role(line: str, role: Role) -> None:
    text = f"Dam falls in Harbour\n\n{line}\n\nNobody was hurt."
    if line == "Mayor: dam will hold":
        text = f"{line}\n\nNobody was hurt."
    found = {text[each.start : each.end]: each.role for each in paragraphs_of_text(text)}
    assert found[line] is role


def test_a_single_line_is_no_headline() -> None:
    assert paragraphs_of_text("Ada Poll said it was late")[0].role is Role.BODY


def test_nothing_heavy_is_imported_before_a_text_is_read() -> None:
    code = (
        "import sys, desktop.quoting;"
        "print([n for n in sys.modules if n.startswith(('spacy', 'numpy', 'desktop.quoting.'))])"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "['desktop.quoting.extract']"


@pytest.mark.needs_model
def test_a_model_finds_what_patterns_find_and_more() -> None:
    first, second = extract(TEXT)
    assert (first["speaker"], first["cue"], first["via"]) == ("Ada Poll", "told", "Reuters")
    assert second["speaker"] == "She"
