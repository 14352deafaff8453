"""The sentences that say why two passages are linked: who said so, how sure it is, what both have."""

from desktop.comparing.why import why
from desktop.story.comparison import Comparison, Link, Origin, Strength
from desktop.story.decisions import LinkDecision
from desktop.story.strictness import BALANCED, STRICT
from desktop.window.all_marks import all_marks
from desktop.window.marks import MarkKind
from desktop.window.why_words import MOST_WORDS, why_sentences
from tests.window.invented import article, comparison, reading, span

TOLD = (
    article(1, "The Orsha ferry was inspecting bearings.", "Rain."),
    article(2, "In the town of Orsha inspected bearings were shown."),
    article(3, "Nobody slept."),
)
ARTICLES = {each.number: each for each in TOLD}
LINK = Link(
    span(TOLD, (0, 0)), span(TOLD, (1, 0)), 0.84, Strength.SOLID, Origin.AUTOMATIC, ("words",)
)
SAID = LinkDecision(LINK.a, LINK.b, Origin.CONFIRMED, "Nadia", "2026-05-03T12:00:00Z")


def told(link: Link, decision: LinkDecision | None = None, strictness: str = BALANCED) -> str:
    found = why(ARTICLES, Comparison((1, 2, 3)), link)
    return " ".join(why_sentences(found, link, ARTICLES, decision, strictness))


def test_a_guess_says_how_sure_it_is_and_quotes_both_texts() -> None:
    said = told(LINK)
    assert said.startswith("Found by the program; its certainty: 0.84 of 1.")
    assert "Of all links shown about 1 in 6 is wrong." in said
    assert "“bearings”" in said
    assert "“inspecting” (A1) / “inspected” (A2)" in said
    assert "Names in both: “Orsha”." in said


def test_how_many_are_wrong_follows_the_setting() -> None:
    assert "about 1 in 10 is wrong" in told(LINK, strictness=STRICT)


def test_of_the_surest_links_no_figure_is_given_that_the_next_sentence_denies() -> None:
    said = told(LINK._replace(score=0.98))
    assert said.startswith(
        "Found by the program, as one of the surest links. Of links that are as sure about 1 in 10"
        " is wrong."
    )
    assert "0.9" not in said
    assert "1 in 6" not in said


def test_a_doubtful_link_is_called_so() -> None:
    assert told(LINK._replace(strength=Strength.MAYBE)).startswith(
        "Possibly the same: the program is not sure; its certainty: 0.84 of 1."
    )


def test_a_word_of_a_person_comes_with_name_and_day() -> None:
    confirmed = told(LINK._replace(origin=Origin.CONFIRMED), SAID)
    assert confirmed.startswith("Confirmed by Nadia, 3 May 2026. The program found it too")
    rejected = told(LINK._replace(origin=Origin.REJECTED), SAID._replace(origin=Origin.REJECTED))
    assert rejected.startswith("Not the same, said Nadia, 3 May 2026.")


def test_a_link_of_a_part_says_which_words_are_meant() -> None:
    part = LINK._replace(a=LINK.a._replace(start=4, end=15), origin=Origin.DRAWN, reasons=())
    said = told(part)
    assert said.startswith("Linked by a person. Of A1.1 only these words: “Orsha ferry”.")
    assert "Of A2.1" not in said
    assert "only these words" not in told(LINK._replace(origin=Origin.CONFIRMED))


def test_without_a_name_it_was_a_person() -> None:
    said = told(LINK._replace(origin=Origin.CONFIRMED), SAID._replace(by=""))
    assert said.startswith("Confirmed by a person, 3 May 2026.")
    assert told(LINK._replace(origin=Origin.CONFIRMED)).startswith("Confirmed by a person. ")


def test_of_a_drawn_link_without_anything_in_common_both_is_said() -> None:
    drawn = LINK._replace(b=span(TOLD, (2, 0)), origin=Origin.DRAWN, reasons=())
    assert told(drawn, SAID._replace(origin=Origin.DRAWN)) == (
        "Linked by Nadia, 3 May 2026. The program did not find this link."
        " They share no telling word."
    )


def test_of_many_words_the_rest_is_counted() -> None:
    words = "ferry pillar bearing harbour anchor rudder canvas lantern mast keel"
    same = (article(1, words), article(2, words))
    link = LINK._replace(a=span(same, (0, 0)), b=span(same, (1, 0)))
    by_number = {each.number: each for each in same}
    found = why(by_number, Comparison((1, 2)), link)
    said = why_sentences(found, link, by_number, None, BALANCED)
    (rare,) = [line for line in said if line.startswith("Rare words in both: ")]
    assert len(found.rare) > MOST_WORDS
    assert rare.count("“") == MOST_WORDS
    assert rare.endswith(f"and {len(found.rare) - MOST_WORDS} more.")


# --- the marks of all passages ----------------------------------------------------------------------


def test_a_passage_with_several_links_is_marked_against_the_surest() -> None:
    texts = (
        article(1, "The bridge was shut on Monday.", "The bridge was closed on Monday."),
        article(2, "The bridge was shut on Monday."),
    )
    found = comparison(texts, ((0, 0), (1, 0), 0.95), ((0, 1), (1, 0), 0.8))
    readings = [reading(texts, found, (0, index)) for index in (1, 0)]
    marks = all_marks(readings)
    assert all(kind is MarkKind.SAME for *_, kind in marks[span(texts, (1, 0))])
    assert MarkKind.DIFFERS in {kind for *_, kind in marks[span(texts, (0, 1))]}
