"""What people type is understood as they mean it, or they are told where it is broken."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.searching.language import LONGEST, Understood, understand
from desktop.searching.saying import said
from desktop.searching.tree import (
    And,
    AtLeast,
    Between,
    Choice,
    Everything,
    Field,
    Fuzzy,
    Near,
    NoCounterpart,
    Not,
    Only,
    Or,
    Outlet,
    Phrase,
    Prefix,
    Unit,
    Unstated,
    Wild,
    Word,
)

TODAY = date(2024, 11, 20)
"""A Wednesday."""
A, B, C = Word("ferry"), Word("harbour"), Word("mayor")


def read(typed: str) -> Understood:
    return understand(typed, TODAY)


def days(first: str, last: str) -> Between:
    ends = (date.fromisoformat(each).toordinal() if each else None for each in (first, last))
    return Between("day", *ends)


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("ferry", A),
        ("  ferry   harbour ", And((A, B))),
        ("ferry AND harbour", And((A, B))),
        ("ferry and harbour", And((A, B))),
        ("ferry OR harbour", Or((A, B))),
        ("ferry harbour OR mayor", Or((And((A, B)), C))),
        ("ferry (harbour OR mayor)", And((A, Or((B, C))))),
        ("ferry -harbour", And((A, Not(B)))),
        ("ferry NOT (harbour OR mayor)", And((A, Not(Or((B, C)))))),
        ("-ferry", And((Everything(), Not(A)))),
        ("ferry NOT NOT harbour", And((A, B))),
        ("ferry - harbour !!", And((A, B))),
        ('"ferry harbour"', Phrase((A, B))),
        ("“ferry harbour”", Phrase((A, B))),
        ("„ferry harbour“", Phrase((A, B))),
        ("«ferry harbour»", Phrase((A, B))),
        ('"ferry"', A),
        ("ferry-harbour", Phrase((A, B))),
        ("mayor’s", C),
        ("U.S.", Word("U.S.")),
        ('"ferry (harbour OR mayor)"', Phrase((A, Choice((B, C))))),
        ('"ferry (old harbour OR mayor)"', Phrase((A, Choice((Phrase((Word("old"), B)), C))))),
        ('"ferry harb*"', Phrase((A, Prefix("harb")))),
        ("ferry w/5 harbour", Near(A, B, Unit.WORDS, 5)),
        ("ferry NEAR/3 harbour", Near(A, B, Unit.WORDS, 3)),
        ("ferry NEAR harbour", Near(A, B, Unit.WORDS, 10)),
        ("near ferry harbour", And((Word("near"), A, B))),
        ("ferry w/s harbour", Near(A, B, Unit.SENTENCE, 0)),
        ("ferry SAME SENTENCE harbour", Near(A, B, Unit.SENTENCE, 0)),
        ("ferry SAME PARAGRAPH harbour", Near(A, B, Unit.PARAGRAPH, 0)),
        ("ferry w/2 harbour w/3 mayor", Near(Near(A, B, Unit.WORDS, 2), C, Unit.WORDS, 3)),
        ("(ferry OR harbour) w/4 mayor", Near(Choice((A, B)), C, Unit.WORDS, 4)),
        ("atleast3 ferry", AtLeast(3, A)),
        ('ATLEAST2 "ferry harbour"', AtLeast(2, Phrase((A, B)))),
        ("atleast3(ferry OR harbour)", AtLeast(3, Choice((A, B)))),
        ("headline:ferry", Word("ferry", Field.HEADLINE)),
        ('outlet: "The Courier"', Phrase((Word("The", Field.OUTLET), Word("Courier", Field.OUTLET)), Field.OUTLET)),
        ("Speaker:(ferry OR harbour)", Or((Word("ferry", Field.SPEAKER), Word("harbour", Field.SPEAKER)))),
        ("kind:note", Word("note", Field.KIND)),
        ("language:uk", Word("uk", Field.LANGUAGE)),
        ("date:2024-05", days("2024-05-01", "2024-05-31")),
        ("2024-02-29", days("2024-02-29", "2024-02-29")),
        ("2024", Word("2024")),
        (">2024-05-30", days("2024-05-31", "")),
        ("date>=2024-05", days("2024-05-01", "")),
        ("date:<2024-05", days("", "2024-04-30")),
        ("date:2024-05..2024-06-15", days("2024-05-01", "2024-06-15")),
        ('date:"last week"', days("2024-11-11", "2024-11-17")),
        ("date:yesterday", days("2024-11-19", "2024-11-19")),
        ('date:"last month"', days("2024-10-01", "2024-10-31")),
        ('date:"last 7 days"', days("2024-11-14", "2024-11-20")),
        ("words>500", Between("words", 501, None)),
        ("words:<=500", Between("words", None, 500)),
        ("words:300..500", Between("words", 300, 500)),
        ("harb*", Prefix("harb")),
        ("h?rb*r", Wild("h?rb*r")),
        ("zelensky~", Fuzzy("zelensky", 1)),
        ("zelensky~2", Fuzzy("zelensky", 2)),
        ("=May", Word("May", is_exact=True)),
        ('="May Day"', Phrase((Word("May", is_exact=True), Word("Day", is_exact=True)))),
        ('only:"Latin Post"', Only("Latin Post")),
        ("nocounterpart:NewsTrack", NoCounterpart("NewsTrack")),
        ("date:none", Unstated("date")),
        ("by:None", Unstated("byline")),
        ("ferry -outlet: none", And((A, Not(Unstated("outlet"))))),
        ('outlet:"none"', Word("none", Field.OUTLET)),
        ('outlet:="Latin Post"', Outlet("Latin Post")),
        ("outlet:=Post", Outlet("Post")),
        ("speaker:none", Word("none", Field.SPEAKER)),
        ("порт -паром", And((Word("порт"), Not(Word("паром"))))),
    ],
)  # fmt: skip
def test_it_is_understood(typed: str, tree: object) -> None:
    assert read(typed) == Understood(tree)  # type: ignore[arg-type]  # a table of many kinds


@pytest.mark.parametrize(
    ("typed", "marked", "word", "left"),
    [
        ('"ferry harbour', '"', "not closed", Phrase((A, B))),
        ("(ferry OR harbour", "(", "not closed", Or((A, B))),
        ("ferry) harbour", ")", "closes none", And((A, B))),
        ("ferry AND", "AND", "missing", A),
        ("OR ferry", "OR", "missing", A),
        ("ferry OR OR harbour", "OR", "missing", Or((A, B))),
        ("ferry w/5", "w/5", "missing", A),
        ("ferry NOT", "NOT", "missing", A),
        ("ferry ()", "()", "Nothing stands", A),
        ('ferry ""', '""', "Nothing stands", A),
        ("headline:", "headline:", "missing", None),
        ("headline:)", "headline:", "missing", None),
        ("ferry date:soon", "soon", "is no date", A),
        ("ferry 2024-13", "2024-13", "is no date", A),
        ("ferry words:many", "many", "words>500", A),
        ("ferry a*", "a*", "at least 2 letters", A),
        ("ferry *", "*", "at least 2 letters", A),
        ("(ferry harbour) w/5 mayor", "w/5", "Only words", And((A, B, C))),
        ("headline:ferry w/5 mayor", "w/5", "same field", And((Word("ferry", Field.HEADLINE), C))),
        ("ferry w/900 mayor", "w/900", "1 to 500", Near(A, C, Unit.WORDS, 500)),
        ("atleast2 (ferry harbour)", "atleast2 ", "counted", And((A, B))),
    ],
)
def test_what_is_broken_is_said_with_its_place(
    typed: str, marked: str, word: str, left: object
) -> None:
    tree, troubles = read(typed)
    assert tree == left
    said_ = [(typed[each.start : each.end], each.sentence) for each in troubles]
    assert any(place == marked and word in sentence for place, sentence in said_), said_


def test_a_query_has_a_longest_length_and_a_deepest_depth() -> None:
    tree, troubles = read("ferry " * LONGEST)
    assert tree is not None
    assert any("first" in each.sentence for each in troubles)
    tree, troubles = read("(" * 900 + "ferry" + ")" * 900)
    assert any("too many" in each.sentence for each in troubles)
    assert read("headline:" * 200 + "ferry").troubles, "a field of a field of a field …"


PIECES = st.sampled_from(
    ["ferry", "harbour", "порт", "AND", "OR", "NOT", "-", "(", ")", '"', "“", "”", "w/5", "w/s", "NEAR", "SAME SENTENCE",
     "atleast2", "headline:", "outlet:", "date:", "words>", "500", "2024-05", ">", "<=", "..", "*", "?", "~", "~2", "=",
     "only:", "nocounterpart:", "none", "last week", "and", "or", "not", "Or", "'", "‘", "’", "|", "/5", "near5", "pre/3", "~5", "title:", "since:",
     "2024-05..2024-06", "–", "1,000", "АБО", "www.", "://", "U.S.", "don’t", " ", " ", " ", "\ud800", "\x00", "𝔉", "مرفأ"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60))
def test_nothing_that_is_typed_raises_and_every_place_lies_in_it(typed: str) -> None:
    tree, troubles = read(typed)
    assert all(0 <= each.start < each.end <= len(typed) for each in troubles)
    assert tree is not None or troubles or not any(each.isalpha() for each in typed)


@given(st.lists(PIECES, max_size=20).map("".join))
def test_a_query_that_is_said_again_is_the_same(typed: str) -> None:
    tree = read(typed).tree
    if tree is not None:
        assert understand(said(tree), TODAY) == Understood(tree), said(tree)
