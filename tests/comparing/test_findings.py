"""What deserves a look: each kind on short invented texts, and on five annotated stories."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.comparing import compare
from desktop.comparing.findings import find_findings
from desktop.story.article import Article, Kind, Passage, Stated
from desktop.story.comparison import Origin, Strength
from desktop.story.errors import Cancelled
from desktop.story.finding import Finding, FindingKind
from tests.comparing.finding_cases import OPEN, case
from tests.comparing.finding_figures import (
    FACTS,
    OTHERS,
    figures,
    held_cases,
    linked_cases,
    open_cases,
    together,
)


def article(number: int, *sentences: str, published: str = "", language: str = "en") -> Article:
    text, passages = "", []
    for index, sentence in enumerate(sentences):
        passages.append(Passage(len(text), len(text) + len(sentence), Kind.BODY, "", index))
        text += sentence + "\n"
    return Article(
        number,
        f"{number}.txt",
        text,
        tuple(passages),
        Stated(language, ""),
        "utf-8",
        published=Stated(published, "") if published else None,
    )


def found(*texts: str, copies: tuple[tuple[int, ...], ...] = ()) -> tuple[Finding, ...]:
    articles = [article(number, text) for number, text in enumerate(texts, 1)]
    return find_findings(articles, compare(articles), copies=copies)


def of_kind(kind: FindingKind, *texts: str) -> list[tuple[str, ...]]:
    return [each.words for each in found(*texts) if each.kind is kind]


# --- numbers ------------------------------------------------------------------------------------


def test_two_numbers_of_one_thing_are_a_finding():
    assert of_kind(
        FindingKind.NUMBER,
        "Four officials told the newspaper about the secret plan for the dam.",
        "Three officials told the newspaper about the secret plan for the dam.",
    ) == [("Four", "Three")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("100 km", "62 miles"),
        ("30 metres", "98 feet"),
        ("12 miles per hour", "19 kilometres an hour"),
        ("40 kilograms", "88 lbs"),
        ("5 hectares", "12 acres"),
        ("10 litres", "2.6 gallons"),
        ("30 degrees Celsius", "86 degrees Fahrenheit"),
        ("3 degrees Celsius", "37 degrees Fahrenheit"),
        ("between 10 and 12 miles", "between 16 and 19 kilometres"),
        ("90 minutes", "1.5 hours"),
        ("100 mph", "100 miles per hour"),
        ("¥100 million", "100 million yen"),
        ("two dozen", "24"),
        ("a dozen", "12"),
        ("nine", "9"),
        ("1,200", "1200"),
        ("2.5 million", "2,500,000"),
    ],
)
def test_the_same_size_in_another_unit_or_spelling_is_no_finding(one: str, other: str):
    said = (
        "The cable under the northern harbour measured {} at the last inspection, engineers said."
    )
    assert of_kind(FindingKind.NUMBER, said.format(one), said.format(other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("50%", "51 per cent"),
        ("€100 million", "102 million euros"),
        ("100 mph", "102 miles per hour"),
        ("98 feet", "100 ft"),
    ],
)
def test_one_unit_written_in_two_ways_is_no_conversion(one: str, other: str):
    said = "The damage of the northern harbour came to {} after the storm, engineers said."
    assert len(of_kind(FindingKind.NUMBER, said.format(one), said.format(other))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("6 degrees Celsius", "37 degrees Fahrenheit"),
        ("5 km a day", "5 km an hour"),
        ("5 metres a second", "5 metres a minute"),
    ],
)
def test_sizes_near_zero_and_speeds_that_differ_are_a_finding(one: str, other: str):
    said = "The ice under the northern harbour gave way at {} in the night, engineers said."
    assert len(of_kind(FindingKind.NUMBER, said.format(one), said.format(other))) == 1


def test_sizes_that_differ_after_conversion_are_a_finding():
    said = (
        "The cable under the northern harbour measured {} at the last inspection, engineers said."
    )
    kinds = of_kind(FindingKind.NUMBER, said.format("100 km"), said.format("80 miles"))
    assert kinds == [("100 km", "80 miles")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("about 20", "19"),
        ("at least 46", "46"),
        ("dozens of", "36"),
        ("between 10 and 20", "15"),
        ("between 10 and 20", "between 10 and 90"),
        ("almost 4,000", "3,900"),
        ("more than 100", "130"),
    ],
)
def test_a_difference_of_precision_is_said_and_weighs_little(one: str, other: str):
    said = "Police in the old town arrested {} protesters outside the court on the hill."
    numbers = [
        each
        for each in found(said.format(one), said.format(other))
        if each.kind is FindingKind.NUMBER
    ]
    assert [(each.note, each.weight < 0.3) for each in numbers] == [
        ("a difference of precision", True)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 metres", "9.8 feet"),
        ("3 metres", "14 feet"),
        ("three metres", "9.8 feet"),
        ("at least 12 metres", "at least 14 metres"),
        ("more than 20 metres", "at least 22 metres"),
        ("up to 30 metres", "up to 45 metres"),
        ("about 20 metres", "19 metres"),
        ("at least 46 metres", "46 metres"),
        ("7 metres", "9 metres"),
    ],
)
def test_a_mark_in_the_texts_and_a_finding_are_one_judgement(one: str, other: str):
    said = "The wave at the northern harbour measured {} on the day of the storm, engineers said."
    articles = [article(1, said.format(one)), article(2, said.format(other))]
    comparison = compare(articles)
    marked = any(each.kind == "number" for each in comparison.conflicts)
    noted = [
        each.note for each in find_findings(articles, comparison) if each.kind is FindingKind.NUMBER
    ]
    assert marked == ("" in noted)


def test_a_number_that_only_bounds_a_far_larger_one_is_no_finding():
    aboard = "The ferry Maren Holt carried {} when its engines failed to go into reverse."
    hurt = "{} were hurt when the Maren Holt's engines reportedly failed to go into reverse."
    differing = found(aboard.format("212 passengers"), hurt.format("At least 16 people"))
    assert [each for each in differing if each.kind is FindingKind.NUMBER] == []
    near = found(hurt.format("22 passengers"), hurt.format("At least 16 people"))
    assert [f.note for f in near if f.kind is FindingKind.NUMBER] == ["a difference of precision"]


def test_two_least_numbers_that_are_not_one_made_round_differ():
    said = "At least {} people died when the ferry sank near the island, the coast guard said."
    differing = found(said.format(12), said.format(14))
    assert [f.note for f in differing if f.kind is FindingKind.NUMBER] == [""]
    rounder = found(said.format(20), said.format(22))
    assert [f.note for f in rounder if f.kind is FindingKind.NUMBER] == [
        "a difference of precision"
    ]


def test_one_fact_said_in_headline_and_text_is_one_finding():
    articles = [
        article(
            number,
            headline,
            "The ferry Alma sank off Lund on Friday in high waves on its way to the islands.",
            f"{toll} people died when the ferry sank off Lund, the coast guard said.",
        )
        for number, headline, toll in (
            (1, "Ferry sinks off Lund, 12 dead", "At least 12"),
            (2, "Ferry disaster off Lund: 14 dead", "At least 14"),
            (3, "Ferry sinks off Lund", "A dozen"),
        )
    ]
    numbers = [
        each
        for each in find_findings(articles, compare(articles))
        if each.kind is FindingKind.NUMBER
    ]
    assert [(set(each.words), each.note) for each in numbers] == [
        ({"12", "14", "At least 12", "At least 14", "dozen"}, "")
    ]


def test_sums_in_two_currencies_are_not_called_different():
    said = "The harbour company will pay {} for the broken crane, the court ruled."
    assert of_kind(FindingKind.NUMBER, said.format("$50 million"), said.format("€46 million")) == []


def test_a_percentage_is_no_percentage_point():
    said = "Support for the mayor fell by {} in the newest poll of the region."
    assert of_kind(FindingKind.NUMBER, said.format("4 percent"), said.format("6 points")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A 34-year-old woman from Tarn was rescued.",
            "A 36-year-old woman from Tarn was rescued.",
        ),
        (
            "Rovers beat Boavela 3-1 in the last match.",
            "Rovers beat Boavela 2-1 in the last match.",
        ),
        ("The port lost 4 percent of its trade.", "The port lost 9 percent of its trade."),
    ],
)
def test_ages_scores_and_shares_are_compared(one: str, other: str):
    assert len(of_kind(FindingKind.NUMBER, one, other)) == 1


def test_numbers_that_both_sides_have_are_no_finding():
    assert (
        of_kind(
            FindingKind.NUMBER,
            "The quake killed 12 people and wounded 40 people in the mountain village.",
            "In the mountain village the quake wounded 40 people and killed 12 people.",
        )
        == []
    )


def test_three_outlets_with_two_numbers_are_one_finding():
    said = "{} sailors drowned when the ferry Aurora sank in the strait on its way home."
    assert of_kind(FindingKind.NUMBER, *map(said.format, ("Nine", "Eleven", "Nine"))) == [
        ("Nine", "Eleven", "Nine")
    ]


# --- dates, names, certainty, negation -----------------------------------------------------------


def test_two_weekdays_are_a_finding():
    said = "The bridge over the Tarn will be opened again on {}, the railway company announced."
    assert of_kind(FindingKind.DATE, said.format("Friday"), said.format("Sunday")) == [
        ("Friday", "Sunday")
    ]


def test_a_weekday_and_its_date_are_the_same_day():
    said = "The bridge over the Tarn was closed on {} after the flood, the railway company said."
    articles = [
        article(1, said.format("Tuesday"), published="2025-03-05"),
        article(2, said.format("March 4"), published="2025-03-05"),
    ]
    kinds = [each.kind for each in find_findings(articles, compare(articles))]
    assert FindingKind.DATE not in kinds


def test_a_weekday_and_another_date_are_a_finding():
    said = "The bridge over the Tarn was closed on {} after the flood, the railway company said."
    articles = [
        article(1, said.format("Tuesday"), published="2025-03-05"),
        article(2, said.format("March 3"), published="2025-03-05"),
    ]
    kinds = [each.kind for each in find_findings(articles, compare(articles))]
    assert FindingKind.DATE in kinds


def test_two_names_in_one_place_are_a_finding():
    names = of_kind(
        FindingKind.NAME,
        "The stolen painting was found in a garage in Lisbon, the museum in Ostvik said.",
        "The stolen painting was found in a garage in Madrid, the museum in Ostvik said.",
    )
    assert names == [("Lisbon", "Madrid")]


@pytest.mark.parametrize(
    ("one", "other"), [("may", "will"), ("is expected to", "will"), ("could", "will")]
)
def test_may_and_will_differ_in_certainty(one: str, other: str):
    said = "The government {} declare a state of emergency in the port on Monday."
    assert len(of_kind(FindingKind.CERTAINTY, said.format(one), said.format(other))) == 1


def test_a_verb_is_named_with_the_verbs_before_it():
    said = "The government of Norland {} a state of emergency after the flood, a minister said."
    certain = of_kind(
        FindingKind.CERTAINTY, said.format("may declare"), said.format("is considering declaring")
    )
    assert certain == [("may", "is considering declaring")]


def test_what_is_only_reported_differs_from_what_is_stated():
    certain = of_kind(
        FindingKind.CERTAINTY,
        "The minister is reportedly considering her resignation after the flood.",
        "The minister is considering her resignation after the flood.",
    )
    assert certain == [("reportedly", "is considering")]


def test_what_one_says_and_another_denies_is_a_finding():
    denied = of_kind(
        FindingKind.NEGATION,
        "The driver of the bus had been warned of the flood before the bridge.",
        "The driver of the bus had not been warned of the flood before the bridge.",
    )
    assert len(denied) == 1


def test_a_denial_on_both_sides_is_no_finding():
    assert (
        of_kind(
            FindingKind.NEGATION,
            "The driver of the bus had not been warned of the flood, police said.",
            "Police said that the driver of the bus had never been warned of the flood.",
        )
        == []
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what an outlet did the day after is not what happened on the day
        (
            "A court in Lindau ruled on Tuesday that the carmaker Lumo broke the law.",
            "Traders sold Lumo on Wednesday, a day after the court in Lindau ruled it broke the law.",
        ),
        (
            "The bridge was opened in May, the minister said on Monday in Ostvik.",
            "The minister said in Ostvik that the bridge was opened in May.",
        ),
    ],
)
def test_days_of_two_events_are_no_finding(one: str, other: str):
    assert of_kind(FindingKind.DATE, one, other) == []


def test_sizes_of_two_things_are_no_finding():
    sizes = of_kind(
        FindingKind.NUMBER,
        "The fire came within 800 metres of the Mirador observatory before the wind turned.",
        "The fire turned before the eight-metre mirror of the Mirador observatory was hurt.",
    )
    assert sizes == []


def test_what_only_began_later_is_no_denial():
    denied = of_kind(
        FindingKind.NEGATION,
        "The company did not know of the fault in the brake before March, a spokesman said.",
        "A spokesman said the company knew of the fault in the brake only in March.",
    )
    assert denied == []


@pytest.mark.parametrize(
    ("one", "other"), [("8pm", "9 p.m."), ("7.40pm", "8.40pm"), ("1:10 a.m.", "2:10 a.m.")]
)
def test_two_times_of_day_are_one_finding_and_no_numbers(one: str, other: str):
    said = "The match in Tarn between the old rivals begins at {} on Sunday evening."
    kinds = [each.kind for each in found(said.format(one), said.format(other))]
    assert kinds.count(FindingKind.DATE) == 1
    assert FindingKind.NUMBER not in kinds


def test_the_same_hour_in_two_ways_is_no_finding():
    said = "The match in Tarn between the old rivals begins at {} on Sunday evening."
    assert of_kind(FindingKind.DATE, said.format("8pm"), said.format("20:00")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("denied that it had", "admitted that it had"),
        ("was found not guilty, though it had", "was found guilty, as it had"),
    ],
)
def test_opposite_words_are_a_finding(one: str, other: str):
    said = "The company {} changed the steel of the spring in the brake."
    assert len(of_kind(FindingKind.NEGATION, said.format(one), said.format(other))) == 1


# --- one text, the same words, spellings ---------------------------------------------------------

LEAD = "The mayor of Calder Falls resigned on Tuesday after an inquiry blamed her office."
KAYAK = "Pensioner Gudrun Asp, 81, was plucked from her kitchen by a neighbour in a kayak."


def test_a_sentence_that_one_text_has_is_a_finding():
    articles = [article(1, LEAD, KAYAK), article(2, LEAD)]
    alone = [
        each.words
        for each in find_findings(articles, compare(articles))
        if each.kind is FindingKind.SINGLE
    ]
    assert alone == [(KAYAK,)]


def test_nothing_is_missed_in_a_text_of_which_a_part_is_missing():
    first = article(
        1,
        "The council closed the old dam on Monday, officials said.",
        "Fishermen lost their whole harvest of trout to the muddy lake.",
    )
    second = article(2, "Officials said the council closed the old dam on Monday.")

    def single(*articles: Article) -> list[Finding]:
        made = find_findings(articles, compare(articles), copies=())
        return [each for each in made if each.kind is FindingKind.SINGLE]

    assert single(first, second)
    assert not single(first, replace(second, complete="incomplete"))


def test_copies_are_one_text():
    articles = [article(1, LEAD, KAYAK), article(2, LEAD, KAYAK), article(3, LEAD)]
    comparison = compare(articles)
    without = find_findings(articles, comparison)
    grouped = find_findings(articles, comparison, copies=((1, 2),))
    assert FindingKind.SINGLE not in {each.kind for each in without}
    singles = [each.words for each in grouped if each.kind is FindingKind.SINGLE]
    assert singles == [(KAYAK,)]
    shared = [each for each in grouped if each.kind is FindingKind.SAME_WORDS]
    assert {frozenset(s.article for s in each.spans) for each in shared} == {frozenset({1, 2, 3})}


def test_a_copy_with_a_word_of_its_own_adds_no_finding():
    again = KAYAK.replace("plucked", "pulled").replace("neighbour", "passer-by")
    articles = [article(1, LEAD, KAYAK), article(2, LEAD), article(3, LEAD, again)]
    singles = [
        each.spans[0].article
        for each in find_findings(articles, compare(articles), copies=((1, 3),))
        if each.kind is FindingKind.SINGLE
    ]
    assert singles == [1]


def test_two_spellings_of_a_name_are_not_two_names_as_well():
    said = "At least {} people died when the Lomnice flooded Opava, fire chief {} said."
    names = ("Jana Novak", "Jana Nowak", "Jana Nováková")
    of_name = [
        (each.kind, set(each.words))
        for each in found(*(said.format(12, name) for name in names))
        if each.kind in (FindingKind.NAME, FindingKind.SPELLING)
    ]
    assert of_name == [(FindingKind.NAME, set(names))]


def kinds_with(origin: Origin, strength: Strength, *texts: str) -> set[FindingKind]:
    """Return the kinds found where all links are of this origin and strength, without conflicts."""
    articles = [article(number, text) for number, text in enumerate(texts, 1)]
    comparison = compare(articles)
    links = tuple(link._replace(origin=origin, strength=strength) for link in comparison.links)
    said = replace(comparison, links=links, conflicts=())
    return {each.kind for each in find_findings(articles, said)}


def test_a_rejected_link_is_no_counterpart():
    said = "The ferry sank off Lund on Friday with {} people on board, the coast guard said."
    both = said.format(12), said.format(21)
    assert FindingKind.NUMBER in kinds_with(Origin.AUTOMATIC, Strength.SOLID, *both)
    assert FindingKind.NUMBER not in kinds_with(Origin.REJECTED, Strength.SOLID, *both)


def test_a_link_that_a_person_confirmed_is_as_good_as_a_sure_one():
    said = "The government {} declare a state of emergency in the port on Monday."
    both = said.format("may"), said.format("will")
    assert FindingKind.CERTAINTY not in kinds_with(Origin.AUTOMATIC, Strength.MAYBE, *both)
    assert FindingKind.CERTAINTY in kinds_with(Origin.CONFIRMED, Strength.MAYBE, *both)


def test_a_long_run_of_the_same_words_names_all_who_have_it():
    said = "would close the ferry port for the whole of the coming winter season"
    runs = of_kind(
        FindingKind.SAME_WORDS,
        f"The company said it {said}.",
        f"In spring the owners promised they {said} and pay the crews.",
        f"Nobody {said}, a spokesman told us.",
    )
    assert runs == [(said, said, said)]


def test_words_shared_in_quotation_marks_are_noted_as_such():
    quote = '"We have never seen the water rise this fast in a single night," the mayor said.'
    noted = [
        each.note
        for each in found(quote, quote.replace("the mayor said", "she told the radio"))
        if each.kind is FindingKind.SAME_WORDS
    ]
    assert noted == ["in quotation marks"]


def runs(articles: list[Article]) -> list[tuple[str, ...]]:
    findings = find_findings(articles, compare(articles))
    return [each.words for each in findings if each.kind is FindingKind.SAME_WORDS]


def test_no_run_goes_on_over_the_end_of_a_paragraph():
    first, second = (
        "The ferry port of Ostvik will stay closed.",
        "The owners gave no reason for it.",
    )
    articles = [article(number, first, second) for number in (1, 2)]
    assert runs(articles) == [(first[:-1], first[:-1])]


def test_no_run_goes_on_over_what_is_not_compared():
    said = (
        "The ferry port of Ostvik will stay closed,",
        "Photo: Ida Krag.",
        "its owners told the winter crews.",
    )
    articles = []
    for number in (1, 2):
        whole = article(number, *said)
        one = [each._replace(paragraph=0) for each in whole.passages]
        one[1] = one[1]._replace(kind=Kind.CREDIT)
        articles.append(replace(whole, passages=tuple(one)))
    assert runs(articles) == [(said[0][:-1], said[0][:-1])]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zelensky", "Zelenskyy"), ("Mohammed", "Muhammad"), ("Haldorsen", "Haldersen")],
)
def test_a_name_spelled_in_two_ways_is_a_finding(one: str, other: str):
    said = "The visit of Henrik {} to the flooded valley took four hours on Monday."
    assert of_kind(FindingKind.SPELLING, said.format(one), said.format(other)) == [(one, other)]


def test_the_usual_stand_ins_need_no_neighbour():
    said = "Trains from {} to the coast were late again because of the snow."
    assert of_kind(FindingKind.SPELLING, said.format("Kyiv"), said.format("Kiev")) == [
        ("Kyiv", "Kiev")
    ]


def test_two_persons_with_spellings_of_one_given_name_are_two():
    said = "The talks in the capital were opened by {} on Monday after a long night."
    two = of_kind(FindingKind.SPELLING, said.format("Volodymyr Dahl"), said.format("Vladimir Krag"))
    one = of_kind(FindingKind.SPELLING, said.format("Volodymyr Dahl"), said.format("Vladimir Dahl"))
    assert two == []
    assert one == [("Volodymyr", "Vladimir")]


@pytest.mark.parametrize(("one", "other"), [("Ukraine", "Ukrainian"), ("Iran", "Iraq")])
def test_another_word_is_no_other_spelling(one: str, other: str):
    said = "The talks about {} went on until late at night in the old hotel."
    assert of_kind(FindingKind.SPELLING, said.format(one), said.format(other)) == []


# --- all of them ---------------------------------------------------------------------------------


def test_findings_are_spans_of_the_words_they_name():
    for story in OPEN:
        articles = case(story).articles
        texts = {each.number: each.text for each in articles}
        found = find_findings(articles, compare(articles))
        assert found, story
        for each in found:
            assert each.spans == tuple(sorted(each.spans))
            assert each.words == tuple(texts[s.article][s.start : s.end] for s in each.spans)
            assert 0 <= each.weight <= 1


def test_findings_are_unique_by_kind_and_spans():
    for story in OPEN:
        articles = case(story).articles
        keys = [(each.kind, each.spans) for each in find_findings(articles, compare(articles))]
        assert len(keys) == len(set(keys)) > 0


def test_the_order_of_the_articles_changes_nothing():
    articles = case("storm").articles
    one = find_findings(articles, compare(articles))
    assert one == find_findings(articles[::-1], compare(articles[::-1]))


def test_one_article_has_no_findings():
    assert found(LEAD) == ()


def test_a_language_without_a_measured_method_has_no_findings():
    articles = [
        article(n, "Міст закрили у вівторок, 14 людей поранено.", language="uk") for n in (1, 2)
    ]
    assert find_findings(articles, compare(articles)) == ()


def test_looking_stops_when_it_is_cancelled():
    articles = case("storm").articles
    comparison = compare(articles)
    with pytest.raises(Cancelled):
        find_findings(articles, comparison, is_cancelled=lambda: True)


def test_progress_goes_from_nothing_to_all():
    articles = case("storm").articles
    shares: list[float] = []
    find_findings(articles, compare(articles), progress=shares.append)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert shares == sorted(shares)


PIECES = st.sampled_from(
    "The a 4 4-year-old -1 3-1 “ ” \" ' half a million between and to % $5bn €60m 62 miles per hour "
    "may will not denied Monday March 31 2024 11pm 7.40pm 99th aged , . é Київ 𝟜 dozens of "
    "Haldorsen Haldersen reportedly \u00a0 ١٢ minus 23F".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(PIECES, max_size=14), min_size=2, max_size=4))
def test_no_text_is_too_strange(sentences: list[list[str]]):
    shared = "The mayor of Calder Falls resigned on Tuesday"
    articles = [
        article(number, f"{shared} {' '.join(pieces)}", published="2025-03-31")
        for number, pieces in enumerate(sentences, 1)
    ]
    texts = {each.number: each.text for each in articles}
    for each in find_findings(articles, compare(articles)):
        assert each.words == tuple(texts[s.article][s.start : s.end] for s in each.spans)


# --- how good it is ------------------------------------------------------------------------------

LEAST_PRECISION, LEAST_RECALL = 0.9, 0.7
"""Measured .97 and .76 on the four stories the rules were written on."""
LEAST_LINKED_PRECISION = 0.8
"""Measured .88 on the three of tests/cases/links, which were annotated for other purposes."""


def test_what_contradicts_itself_is_found_as_often_and_as_rightly_as_it_was():
    measured = together(figures(open_cases()))
    assert measured.precision >= LEAST_PRECISION
    assert measured.recall >= LEAST_RECALL
    assert together(figures(linked_cases())).precision >= LEAST_LINKED_PRECISION


WRONG = 8
"""One finding in so many is wrong, as the list and the help say; measured one in ten."""


def test_the_list_says_how_many_are_wrong():
    cases = (*open_cases(), *linked_cases(), *held_cases())
    measured = together(figures(cases), FACTS + OTHERS)
    assert 1 - measured.precision <= 1 / WRONG
