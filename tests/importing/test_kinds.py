"""Lines that are not body are told, and no body line is lost; figures of open and held-back articles apart."""

from pathlib import Path

import pytest

from desktop.importing import read, read_text
from desktop.resources import seeds
from desktop.story.article import Article, Kind
from tests.importing.figures import measure

NON_BODY = {
    "000": {1, 2, 14, 44, 60, 62, 64},
    "001": set(),
    "002": {1, 2, 4, 6, 10, 14, 18, 22, 26, 30, 32, 34, 35, 37, 40, 41},
    "003": {1, 3},
    "004": {1, 13, 14},
}
"""Lines that hold something that is no body (evidence on importing, table A3, and the headlines)."""


def seed(number: str) -> Article:
    return read(next(seeds().glob(f"{number}_*.txt")))


def lines_of(article: Article, *, body: bool) -> set[int]:
    return {
        article.text.count("\n", 0, p.start) + 1
        for p in article.passages
        if (p.kind is Kind.BODY) == body
    }


@pytest.mark.parametrize("number", NON_BODY)
def test_seed_lines_are_told_apart(number: str) -> None:
    assert lines_of(seed(number), body=False) == NON_BODY[number]


def test_glued_parts_of_seeds_are_passages_of_their_own() -> None:
    found = {
        article.passage_text(i): str(passage.kind)
        for article in map(seed, NON_BODY)
        for i, passage in enumerate(article.passages)
    }
    assert found["WASHINGTON –"] == "dateline"
    assert found["Andrew Harnik/Getty Images"] == "credit"
    assert found["(Getty Images)"] == "credit"
    assert found["Long-range strikes inside Russia are still banned."] == "standfirst"
    assert found["Written by: Ross Key"] == "byline"


def test_open_articles() -> None:
    figures = measure("dev")
    assert figures.body_lost == 0
    assert figures.accuracy >= 0.99
    assert figures.boundary_f1 >= 0.99


def test_held_back_articles() -> None:
    figures = measure("held")
    assert figures.body_lost <= 2
    assert figures.accuracy >= 0.91
    assert figures.boundary_f1 >= 0.97


def test_every_kind_has_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Bridge closed after storm\n\nIt will open again on Monday, officials said.\n")
    assert [(str(p.kind), p.reason) for p in read(path).passages] == [
        ("headline", "first line, no end mark"),
        ("body", "text"),
    ]


BODY_LINES = """
Support for the measure has fallen to 40 percent, according to a poll.
By Monday the river had risen by two metres in the old town.
Follow the money, investigators say.
Register to vote by Friday, officials urged residents on Monday.
Reuters reported on Monday that the talks had failed.
Copyright law protects the songs, the judge ruled.
The report may not be published before June, the minister said.
Von Montag an streiken die Lokführer.
Nachdruck verlieh er der Forderung mit einem Brief.
Weitere Themen waren Energie und Verkehr.
Di Maio resigned on Monday.
Share prices fell on Monday after the news.
Above, the sky was grey with smoke.
Поддержать проект решили 30 депутатов.
При использовании дронов погибли два человека, сообщили в четверг.
Использование материалов дела в суде запретили.
Підтримати закон погодилися 240 депутатів.
Related companies were fined as well.
Listen to the people, she said.
Read on Monday, the bill passed without debate.
Par ailleurs, le gouvernement a annoncé une aide.
Join the army, they told him.
Photo shows nothing of the kind.
For release of the hostages, he asked for a million.
Comments made by the minister drew anger.
""".strip().splitlines()


@pytest.mark.parametrize("line", BODY_LINES)
def test_sentence_that_begins_like_a_set_phrase_stays_body(line: str) -> None:
    text = f"Bridge closed after storm\n\nThe bridge was closed on Monday, officials said.\n\n{line}\n\nIt will open again in May, the officials added."
    article = read_text(text)
    assert [p.kind for p in article.passages if article.text[p.start : p.end] == line] == [
        Kind.BODY
    ]


REPORT = (
    "Vote on the warehouses\n\nThe council of Kelmouth decided on Monday to rebuild the three warehouses.\n\n"
    "{}\n\nNeighbours of the field protested before the town hall.\n\n{}"
)


def kinds_in(
    middle: str, end: str = "About sixty people came with pots and spoons."
) -> dict[str, Kind]:
    article = read_text(REPORT.format(middle, end))
    return {article.text[p.start : p.end]: p.kind for p in article.passages}


def test_a_sentence_somebody_said_is_no_promotion() -> None:
    said = "Newsletter after newsletter had promised it, said Ms Arlow."
    assert kinds_in(said)[said] is Kind.BODY


def test_a_count_in_a_list_is_no_subheading() -> None:
    found = kinds_in("The vote:\n\nFor: 14\n\nAgainst: 9")
    assert found["For: 14"] is found["Against: 9"] is Kind.BODY


def test_the_first_speaker_of_a_transcript_is_no_place() -> None:
    talk = "HOST: Good evening.\n\nARLOW: Thank you for having me.\n\nHOST: Why behind the station?\n\nARLOW: The ground is poisoned."
    article = read_text("Beth Arlow on the warehouses\n\n" + talk)
    assert Kind.DATELINE not in {p.kind for p in article.passages}


@pytest.mark.parametrize(
    "line",
    [
        "To continue reading this article, subscribe now for 1 euro.",
        "Щоб читати далі, оформіть передплату.",
    ],
)
def test_the_words_of_a_paywall_are_no_text(line: str) -> None:
    assert kinds_in("It rained.", line)[line] is Kind.PROMOTION


def test_an_imprint_is_nobodys_name() -> None:
    assert (
        kinds_in("It rained.", "Bay Media Ltd, 1 Quay, Kelmouth")["Bay Media Ltd, 1 Quay, Kelmouth"]
        is not Kind.BYLINE
    )


def kinds_of(text: str) -> dict[str, Kind]:
    made = read_text(text)
    return {made.passage_text(at).strip(): each.kind for at, each in enumerate(made.passages)}


BRIDGE_SHUT = (
    "أغلقت السلطات جسر المرفأ يوم الاثنين بعد أن اكتشف مهندسون تشققات في اثنين من أعمدته.\n\n"
    "وقالت البلدية إن أعمال الإصلاح ستستغرق تسعة أسابيع على الأقل.\n"
)


@pytest.mark.parametrize(
    "above",
    ["بيروت - رويترز", "رويترز - بيروت", "بيروت (رويترز)", "BEIRUT (Reuters)"],
)
@pytest.mark.parametrize("order", ["{0}\n\n{1}", "قال شاهد إن الجسر اهتز.\n\n{0}\n\n{1}"])
def test_a_place_beside_an_agency_is_a_dateline_wherever_it_stands(above: str, order: str) -> None:
    text = "إغلاق جسر المرفأ بعد اكتشاف تشققات\n\n" + order.format(above, BRIDGE_SHUT)
    assert kinds_of(text)[above] is Kind.DATELINE


def test_an_arabic_place_is_cut_off_the_first_sentence() -> None:
    text = f"إغلاق جسر المرفأ بعد اكتشاف تشققات\n\nبيروت (رويترز) - {BRIDGE_SHUT}"
    assert kinds_of(text)["بيروت (رويترز) -"] is Kind.DATELINE


def test_a_day_in_arabic_is_no_headline() -> None:
    day = "الثلاثاء 12 نوفمبر 2024 - 14:30"
    text = f"إغلاق جسر المرفأ\n\n{day}\n\n{BRIDGE_SHUT}"
    assert kinds_of(text)[day] is Kind.DATELINE
    assert kinds_of(text)["إغلاق جسر المرفأ"] is Kind.HEADLINE


@pytest.mark.parametrize("line", ["Reuters - analysis", "Opinion - Reuters", "Bloomberg, Reuters"])
def test_an_agency_without_a_place_is_no_dateline(line: str) -> None:
    text = f"Bridge shut after cracks found\n\n{line}\n\nThe bridge was shut on Monday.\n"
    assert Kind.DATELINE not in kinds_of(text).values()
