"""Why two passages are linked: words, names and numbers that stand in both, as printed."""

from desktop.comparing.all_wording import all_readings
from desktop.comparing.why import Shared, why
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Comparison, Link, Origin, Span, Strength
from desktop.text.frequencies import zipf

ONE = (
    "Rain fell all day.",
    "In Orsha 400 workers inspected the bridge bearings.",
    "They left at noon.",
)
OTHER = (
    "It was raining.",
    "The bearings of the bridge at Orsha were being inspected by 400 people.",
    "All left at noon.",
)


def article(number: int, sentences: tuple[str, ...]) -> Article:
    passages, start = [], 0
    for sentence in sentences:
        passages.append(Passage(start, start + len(sentence), Kind.BODY, "invented", 0))
        start += len(sentence) + 1
    language = Stated("en", "invented")
    return Article(number, f"{number}.txt", " ".join(sentences), tuple(passages), language, "utf-8")


ARTICLES = {1: article(1, ONE), 2: article(2, OTHER)}


def span(number: int, index: int) -> Span:
    passage = ARTICLES[number].passages[index]
    return Span(number, passage.start, passage.end)


def link(index: int, *reasons: str) -> Link:
    ends = span(1, index), span(2, index)
    return Link(*ends, 0.9, Strength.SOLID, Origin.AUTOMATIC, reasons or ("words",))


def printed(words: tuple[Shared, ...]) -> list[tuple[str, str]]:
    one, other = ARTICLES[1].text, ARTICLES[2].text
    return [(one[slice(*a)], other[slice(*b)]) for a, b in words]


def test_shared_words_are_told_as_each_side_prints_them() -> None:
    found = why(ARTICLES, Comparison((1, 2)), link(1))
    assert printed(found.names) == [("Orsha", "Orsha")]
    assert printed(found.numbers) == [("400", "400")]
    assert ("bearings", "bearings") in printed(found.rare)
    everything = printed(found.rare) + printed(found.other)
    assert ("inspected", "inspected") in everything
    assert ("bridge", "bridge") in everything


def test_each_shared_word_is_told_once_and_the_rarest_first() -> None:
    found = why(ARTICLES, Comparison((1, 2)), link(1))
    told = [a for words in (found.rare, found.names, found.numbers, found.other) for a, _ in words]
    assert len(told) == len(set(told))
    frequencies = [zipf(word) for word, _ in printed(found.rare)]
    assert len(frequencies) > 1
    assert frequencies == sorted(frequencies)


def test_a_name_that_also_begins_the_sentence_is_told_as_a_name_alone() -> None:
    sentence = "Orsha must wait, and Orsha knows it."
    articles = {number: article(number, (sentence,)) for number in (1, 2)}
    one, other = (Span(number, 0, len(sentence)) for number in (1, 2))
    found = why(
        articles,
        Comparison((1, 2)),
        Link(one, other, 0.9, Strength.SOLID, Origin.AUTOMATIC, ("words",)),
    )
    told = [sentence[slice(*a)] for a, _ in (*found.rare, *found.names, *found.other)]
    assert told.count("Orsha") == 1
    assert [sentence[slice(*a)] for a, _ in found.names] == ["Orsha"]


def test_neighbours_are_named_where_they_were_a_reason() -> None:
    links = (link(0), link(1, "words", "neighbours"), link(2))
    comparison = Comparison((1, 2), links=links)
    beside = why(ARTICLES, comparison, links[1]).neighbours
    assert beside == ((links[0].a, links[0].b), (links[2].a, links[2].b))
    assert why(ARTICLES, comparison, link(1)).neighbours == ()


def test_rejected_and_doubtful_neighbours_are_no_reason() -> None:
    links = (
        link(0)._replace(origin=Origin.REJECTED),
        link(1, "words", "neighbours"),
        link(2)._replace(strength=Strength.MAYBE),
    )
    assert why(ARTICLES, Comparison((1, 2), links=links), links[1]).neighbours == ()


def test_passages_that_share_nothing_have_no_evidence() -> None:
    strange = link(0)._replace(b=span(2, 2))
    found = why(ARTICLES, Comparison((1, 2)), strange)
    assert [*found.rare, *found.names, *found.numbers, *found.other] == []


# --- all passages of an article ---------------------------------------------------------------------


def test_every_linked_passage_is_worded_and_doubtful_links_are_not() -> None:
    links = (link(0), link(1), link(2)._replace(strength=Strength.MAYBE))
    comparison = Comparison((1, 2), links=links)
    shares: list[float] = []
    readings = list(all_readings(ARTICLES, comparison, 2, progress=shares.append))
    assert [each.base for each in readings] == [span(2, 0), span(2, 1)]
    assert [each.counterparts[0].span for each in readings] == [span(1, 0), span(1, 1)]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_wording_stops_when_it_is_cancelled() -> None:
    comparison = Comparison((1, 2), links=(link(0), link(1)))
    answers = iter([False, True])
    found = all_readings(ARTICLES, comparison, 1, is_cancelled=lambda: next(answers))
    assert len(list(found)) == 1
