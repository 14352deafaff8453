"""What stands in marks is found whole, with what is missing, repeated or nested told apart."""

import pytest

from desktop.quoting.attribution import Region
from desktop.quoting.marks import regions
from desktop.quoting.paragraphs import paragraphs_of_text


def found(text: str) -> tuple[Region, ...]:
    return regions(text, paragraphs_of_text(text))


def shown(text: str) -> list[str]:
    return [text[region.start : region.end] for region in found(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"We go," said Ada Poll. "We stay," said Ben.', ['"We go,"', '"We stay,"']),
        ("''We go,'' said Ada Poll. ''Now.''", ["''We go,''", "''Now.''"]),
        ("``We go,'' said Ada Poll.", ["``We go,''"]),
        ("'We won't go,' said Ada Poll. 'It's late.'", ["'We won't go,'", "'It's late.'"]),
        (
            "'The miners' families weren't asked in the '90s,' said Ada Poll.",
            ["'The miners' families weren't asked in the '90s,'"],
        ),
        ("‘It’s the councils’ money,’ Ada Poll said.", ["‘It’s the councils’ money,’"]),
        ("The players' bus left the '90s depot; rock 'n' roll and goin' home.", []),
        ("Only 11' 6\" was left. \"Turn back,\" said Ada Poll.", ['"Turn back,"']),
        ('He is 5\'10" tall, "really," said Ada Poll.', ['"really,"']),
        ('"It is a 7" crack," said Ada Poll.', ['"It is a 7" crack,"']),
        ("« Nous partons », dit Ada Poll.", ["« Nous partons »"]),
        ("„Ми йдемо“, — сказала вона. „Ми” і „ми\".", ["„Ми йдемо“", "„Ми”", '„ми"']),
        ("»Wir gehen«, sagte sie, »jetzt.«", ["»Wir gehen«", "»jetzt.«"]),
        ('“We go," said Ada Poll. "Now,” she said.', ['“We go,"', '"Now,”']),
        ('“We go,“ said Ada Poll.', ["“We go,“"]),
        ('" We go, " said Ada Poll. " Now. "', ['" We go, "', '" Now. "']),
        ('He wrote:"We go."', ['"We go."']),
        ("“He [the mayor] never came … not once [in May],” said Ada Poll.", ["“He [the mayor] never came … not once [in May],”"]),
        ('The team is called "Better Idea," she said.', ['"Better Idea,"']),
        ('Ada Poll said," [We] go now."', ['" [We] go now."']),
        ("「行く」と言った", ["「行く」"]),
        ("قالت “سنذهب” أمس.", ["“سنذهب”"]),
        ('""', []),
        ('"', []),
    ],
)  # fmt: skip
def test_marks_of_every_shape_are_paired(text: str, wanted: list[str]) -> None:
    assert shown(text) == wanted


def test_a_mark_in_marks_is_deeper() -> None:
    text = "“She said ‘never again’ and left,” said Ada Poll."
    assert [(text[r.start : r.end], r.depth) for r in found(text)] == [
        ("“She said ‘never again’ and left,”", 0),
        ("‘never again’", 1),
    ]


def test_the_inside_is_without_the_marks() -> None:
    text = "''We go,'' said Ada Poll."
    (region,) = found(text)
    assert text[slice(*region.inner)] == "We go,"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('"We will go, said Mr Poll.', '"We will go,'),
        ("“There will be no vote, Speaker Ada Poll said.", "“There will be no vote,"),
        ("“We are late! she told the council.", "“We are late!"),
        ('It fell. "We found the boat.', '"We found the boat.'),
        ('"We will go, said Mr Poll. "Never," said Ben.', '"We will go,'),
    ],
)
def test_marks_never_closed_end_before_the_cue_or_with_the_paragraph(
    text: str, wanted: str
) -> None:
    region = found(text)[0]
    assert text[region.start : region.end] == wanted
    assert not region.is_closed


def test_a_closing_mark_without_an_opening_one_holds_its_paragraph() -> None:
    text = 'We will go tomorrow," said Mr Poll.'
    (region,) = found(text)
    assert text[region.start : region.end] == 'We will go tomorrow,"'
    assert not region.is_closed


def test_a_closing_mark_far_from_a_cue_holds_nothing() -> None:
    assert found('The crack was 7" wide and the door stood open.') == ()


def test_a_repeated_opening_mark_goes_on() -> None:
    text = "She said: “It fell in the night.\n\n“Nobody was hurt.\n\n“We were lucky,” she said. “Very.”"
    assert [(text[r.start : r.end], r.is_closed, r.goes_on) for r in found(text)] == [
        ("“It fell in the night.", False, False),
        ("“Nobody was hurt.", False, True),
        ("“We were lucky,”", True, True),
        ("“Very.”", True, False),
    ]


def test_a_quotation_over_paragraphs_may_lack_the_repeated_mark() -> None:
    text = "She said: “It fell in the night.\n\nNobody was hurt,” she added."
    assert [(text[r.start : r.end], r.goes_on) for r in found(text)] == [
        ("“It fell in the night.", False),
        ("Nobody was hurt,”", True),
    ]


def test_a_new_quotation_behind_a_cue_does_not_go_on() -> None:
    text = "“There will be no vote, said Mr Poll.\n\n“I slept,” said Ben."
    assert [r.goes_on for r in found(text)] == [False, False]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("«Дорога закрыта, — сказал Антон Рогов. — Объезд готов»", ["«Дорога закрыта,", "Объезд готов»"]),
        ("« Rien à cacher, a déclaré Ada Poll. Tout est là. »", ["« Rien à cacher,", "Tout est là. »"]),
        ("«Дорога — это жизнь, — и мы её закрыли»", ["«Дорога — это жизнь, — и мы её закрыли»"]),
        ("« Oui, dit-elle, nous partons. »", ["« Oui,", "nous partons. »"]),
    ],
)  # fmt: skip
def test_a_cue_inside_of_one_pair_of_marks_parts_them(text: str, wanted: list[str]) -> None:
    assert shown(text) == wanted


def test_nobody_speaks_in_a_byline_or_a_repeated_headline() -> None:
    text = '"We go" in Harbour Town\n\nBy Ada Poll, “Harbour Post”\n\n"We go" in Harbour Town\n\nIt fell.'
    assert shown(text) == ['"We go"']


def test_a_closing_mark_alone_in_its_paragraph_holds_nothing() -> None:
    assert shown("“It fell.\n\n”\n\nNobody was hurt.") == ["“It fell."]
