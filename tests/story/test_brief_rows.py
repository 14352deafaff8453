"""What pins say is read from the articles: words as printed, addresses, who looked where."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.story.annotating import annotate, remove_annotations
from desktop.story.annotation import Annotation, Code
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.brief import Pin, PinKind
from desktop.story.brief_rows import PinRow, address_of_span, brief_rows
from desktop.story.briefing import add_brief, add_pin, brief_of, duplicate_brief, same_pin
from desktop.story.codebook import add_code
from desktop.story.comparison import Span
from desktop.story.decisions import Absence
from desktop.story.places import address_of
from desktop.story.project import Counters, Project
from desktop.story.quote import Quote, QuoteKind

FERRY = "Three boats sank at the pier."
AGAIN = "A fourth boat was towed away, “barely afloat”, the warden said."


def article(number: int, *sentences: str) -> Article:
    passages, start = [], 0
    for sentence in sentences:
        passages.append(Passage(start, start + len(sentence), Kind.BODY, "invented", 0))
        start += len(sentence) + 1
    text = " ".join(sentences)
    return Article(
        number, f"{number}.txt", text, tuple(passages), Stated("en", "invented"), "utf-8"
    )


PROJECT = Project(
    (article(1, FERRY, AGAIN), article(2, "Four boats sank."), article(3, "It rained.")),
    counters=Counters(article=4),
)
THREE, FOUR = Span(1, 0, 5), Span(2, 0, 4)


def rows(project: Project, *quotes: Quote) -> tuple[PinRow, ...]:
    return brief_rows(project, brief_of(project), quotes)


def pinned(kind: PinKind, *spans: Span, **more: object) -> Project:
    pin = Pin(0, kind, ())._replace(**more)  # type: ignore[arg-type]  # fields of a pin
    return add_pin(PROJECT, spans, pin)


def test_selected_words_are_said_as_they_are_printed() -> None:
    (row,) = rows(pinned(PinKind.WORDS, Span(1, 6, 15)))
    (place,) = row.places
    assert (place.address, place.words) == ("A1.1", "boats san")
    assert row.place == 1


def test_words_over_two_passages_have_both_addresses() -> None:
    assert address_of_span(PROJECT.articles[0], Span(1, 20, 40)) == "A1.1–2"
    (row,) = rows(pinned(PinKind.WORDS, Span(1, 20, 40)))
    assert row.places[0].words == PROJECT.articles[0].text[20:40]


def test_the_address_of_words_is_found_without_a_walk_over_the_article() -> None:
    class Walked(tuple[Passage, ...]):
        """Passages that count how often they are walked over."""

        __slots__ = ()
        walks = 0

        def __iter__(self) -> Iterator[Passage]:
            Walked.walks += 1
            return super().__iter__()

    made = article(1, *("The bridge was closed.",) * 50)
    walked = replace(made, passages=Walked(made.passages))
    seventh = made.passages[6]
    span = Span(1, seventh.start + 4, seventh.end + 3)
    walks = Walked.walks
    assert (address_of_span(walked, span), address_of(walked, span)) == ("A1.7–8", "A1.7")
    assert Walked.walks == walks


def test_a_conflict_shows_the_passages_and_names_the_words_that_disagree() -> None:
    (row,) = rows(pinned(PinKind.CONFLICT, THREE, FOUR, what="number"))
    assert [place.words for place in row.places] == [FERRY, "Four boats sank."]
    assert [place.marked for place in row.places] == ["Three", "Four"]
    assert row.values == ("Three", "Four")


def test_the_same_value_in_two_texts_is_named_once() -> None:
    boats = Span(1, 6, 11), Span(2, 5, 10)
    (row,) = rows(pinned(PinKind.CONFLICT, *boats, what="name"))
    assert row.values == ("boats",)


def test_a_quote_says_its_speaker_and_outlet_as_printed() -> None:
    start = len(FERRY) + 1
    said = Span(1, start + AGAIN.index("“"), start + AGAIN.index("”") + 1)
    speaker = (start + AGAIN.index("the warden"), start + AGAIN.index("the warden") + 10)
    quote = Quote(said.article, said.start, said.end, QuoteKind.DIRECT, speaker, via=(0, 5))
    project = pinned(PinKind.QUOTE, said)
    (row,) = rows(project, quote)
    speaking = row.places[0].speaking
    assert row.places[0].words == "“barely afloat”"
    assert speaking is not None
    assert (speaking.speaker, speaking.via) == ("the warden", "Three")
    (unknown,) = rows(project)
    assert unknown.places[0].speaking is None


def test_an_absence_says_who_looked_and_that_nobody_says_so_any_more() -> None:
    passage = Span(1, 0, len(FERRY))
    project = pinned(PinKind.ABSENCE, passage, looked_in=(3,))
    (row,) = rows(project)
    assert [each.article.number for each in row.looked] == [3]
    assert row.looked[0].absence is None
    said = Absence(passage, 3, "Ana", "2026-01-02T03:04:05Z")
    other = Absence(Span(1, 31, 60), 3, "Bo", "2026-02-02T03:04:05Z")
    (row,) = rows(replace(project, absences=(said, other)))
    assert row.looked[0].absence == said
    assert [each.number for each in row.articles] == [1, 3]


def test_an_annotation_says_its_codes_and_comment_until_it_is_removed() -> None:
    project = add_code(PROJECT, Code(0, "Blame"))
    code = project.codes[0].number
    noted = annotate(project, [THREE], Annotation(0, codes=(code,), comment="why three?"))
    number = noted.annotations[0].number
    noted = add_pin(noted, [THREE], Pin(0, PinKind.ANNOTATION, (), number))
    (row,) = rows(noted)
    assert row.annotation is not None
    assert (row.annotation.comment, row.codes) == ("why three?", ("Blame",))
    (gone,) = rows(remove_annotations(noted, [number]))
    assert gone.annotation is None
    assert gone.places[0].words == "Three"


def test_words_that_have_no_place_any_more_are_said_as_they_were() -> None:
    project = pinned(PinKind.WORDS, THREE)
    (brief,) = project.briefs
    (pin,) = brief.pins
    lost = pin._replace(anchors=(pin.anchors[0]._replace(is_orphan=True, span=Span(1, 0, 0)),))
    project = replace(project, briefs=(brief._replace(pins=(lost,)),))
    (row,) = rows(project)
    assert row.places[0].is_orphan
    assert (row.places[0].words, row.places[0].address) == ("Three", "A1")


def test_no_brief_has_no_rows() -> None:
    assert rows(PROJECT) == ()
    assert rows(add_brief(PROJECT, "empty")) == ()


def test_a_copy_of_a_brief_has_the_same_pins_under_new_numbers() -> None:
    project = pinned(PinKind.WORDS, THREE)
    twice = duplicate_brief(project, project.briefs[0].number, "copy")
    first, second = twice.briefs
    assert twice.open_brief == second.number
    assert [pin.anchors for pin in second.pins] == [pin.anchors for pin in first.pins]
    numbers = [pin.number for brief in twice.briefs for pin in brief.pins]
    assert len(set(numbers)) == 2
    assert twice.counters.pin > max(numbers)
    assert duplicate_brief(project, 99, "none") is project


def test_the_same_pin_is_found_in_the_open_brief_only() -> None:
    project = pinned(PinKind.WORDS, THREE)
    new = Pin(0, PinKind.WORDS, ())
    assert same_pin(project, [THREE], new) == project.briefs[0].pins[0]
    assert same_pin(project, [FOUR], new) is None
    assert same_pin(add_brief(project, "other"), [THREE], new) is None
    assert same_pin(PROJECT, [THREE], new) is None
