"""Every part of the window reads as a sensible sentence, and nothing of it is nameless."""

import re

from tests.e2e.conftest import Desk, Shown, wait_for

CONTROLS = {"push button", "check box", "radio button", "text", "list", "list item", "paragraph"}
"""Roles that a reader comes to; fillers and panes only hold them."""


def is_nameless(shown: Shown) -> bool:
    return shown["role"] in CONTROLS and not str(shown["name"]).strip()


def reads_ill(desk: Desk) -> list[Shown]:
    """Return what in the window has no name, or says the same twice."""
    return [
        shown
        for shown in desk.reader.below("frame", "* – Wireside")
        if is_nameless(shown)
        or (shown["role"] in CONTROLS and shown["name"] == shown["description"])
    ]


MOST_STOPS = 30
"""More stops of Tab than there are from the text to the panel."""


def names(desk: Desk, role: str, below: tuple[str, str]) -> list[str]:
    return [str(each["name"]) for each in desk.reader.below(*below) if each["role"] == role]


def test_panel_words_and_links_are_read(desk: Desk) -> None:
    assert reads_ill(desk) == []
    at = desk.at()
    panel = ("filler", "Similar passages")
    labels = names(desk, "label", panel)
    assert "differ" in labels[0] or "similar" in labels[0]
    assert any(said.startswith(at) and said.endswith("by the program") for said in labels)
    pairs = [name for name in names(desk, "push button", panel) if name.startswith("Same: ")]
    assert pairs
    assert all(f" {at} – A" in name for name in pairs)

    table = ("list", "Where the words differ, *")
    places = names(desk, "list item", table)
    assert all(place.startswith(f"{at}: ") and "; A" in place for place in places)
    desk.key("Tab")
    desk.hears("Overview of A")
    for _ in range(MOST_STOPS):  # over the two bars to the table
        desk.key("Tab")
        if desk.reader.focused()[-1].startswith(f"{at}: "):
            break
    desk.hears(f"{at}: ")
    assert desk.reader.focused()[-1] == places[0].split("; A")[0]
    desk.key("Right")
    desk.hears(f"A{places[0].split('; A')[1]}"[:8])
    desk.key("Escape")
    wait_for(desk.at, "the way back to the articles")

    links = names(desk, "link", ("paragraph", str(desk.passages()[at]["name"])))
    count = str(desk.passages()[at]["description"]).split(", ")[2].split()[0]
    assert len(links) == int(count)
    assert all(re.match(r"similar to A\d\.\d+, .+: ", link) for link in links)


def test_the_synopsis_is_read_and_walked_like_a_table(desk: Desk) -> None:
    start = desk.at()
    desk.key("ctrl+2")
    wait_for(lambda: "row S" in str(desk.passages()[start]["description"]), "the rows")
    assert reads_ill(desk) == []
    assert desk.reader.named("push button", "Rows: *")
    tree = desk.reader.tree()
    assert tree is not None
    parts = tree["children"]
    assert isinstance(parts, list)
    bands = [part for part in parts if part["role"] == "table row"]
    said_of_bands = [str(band["name"]) for band in bands]
    assert any("no counterpart found in any other article" in said for said in said_of_bands), (
        said_of_bands
    )
    empty = [
        cell
        for part in parts
        for cell in part["children"]
        if "Press C to look for it yourself" in cell["description"]
    ]
    said = re.compile(r"(No counterpart found for A\d|A\d\.\d+ is similar to A\d)")
    assert empty
    assert all(said.match(cell["name"]) for cell in empty)

    desk.key("Home")
    wait_for(lambda: desk.at().startswith("A1."), "the first column")
    desk.key("End")
    wait_for(lambda: desk.at().startswith("A5."), "the last column")
    desk.key("ctrl+End")
    wait_for(lambda: not desk.at(), "the last row, which is a band")
    heard = desk.reader.focused()[-1]
    assert heard in [band["name"] for band in bands]
    desk.key("space", "Down")
    desk.hears("")
    wait_for(lambda: desk.reader.focused()[-1] != heard, "what was behind the band")


def test_findings_are_read_and_decided_by_keys(desk: Desk) -> None:
    listed = ("list", "Findings")

    def open_now() -> int:
        return sum(
            name.endswith(". open") and ": " in name for name in names(desk, "list item", listed)
        )

    at = desk.at()
    desk.key("F7")
    wait_for(lambda: desk.reader.focused()[-1].endswith(". open"), "the finding of the passage")
    here = desk.reader.focused()[-1]
    assert f". {at}, " in here
    desk.key("ctrl+j")
    wait_for(lambda: desk.reader.focused()[-1] != here, "the next finding")
    first = desk.reader.focused()[-1]
    assert reads_ill(desk) == []
    said = re.compile(r"[A-Z][a-z, ]+: .+\. A\d\.\d+.*, .+: .+\. open")
    listed_open = [n for n in names(desk, "list item", listed) if n.endswith(". open")]
    assert first in listed_open
    assert all(said.fullmatch(name) for name in listed_open)
    count = desk.reader.named("check box", "Findings: *")
    assert count is not None

    desk.key("d")
    wait_for(lambda: desk.reader.named("check box", str(count["name"])) is None, "one less")
    wait_for(lambda: desk.reader.focused()[-1] not in ("Findings", first), "the next finding")
    assert first not in names(desk, "list item", listed)
    desk.key("ctrl+z")
    desk.says("check box", str(count["name"]))
    wait_for(lambda: first in names(desk, "list item", listed), "the finding back")
    desk.key("Escape")
    wait_for(desk.at, "the way back to the articles")
    assert open_now() >= 1


def test_quotes_and_code_are_read_and_lead_back_to_the_same_place(desk: Desk) -> None:
    start = desk.at()
    before = desk.in_sight()[start]
    desk.key("ctrl+4")
    desk.says("list", "Utterances")
    assert reads_ill(desk) == []
    rows = [each for each in names(desk, "list item", ("list", "Utterances")) if each[0] == "Q"]
    assert rows
    assert all(re.match(r"Q\d+: .+; .*A\d (in marks|part in marks|reported)", row) for row in rows)
    desk.key("Tab", "Escape")
    wait_for(desk.at, "the articles, from a button of Quotes")

    desk.key("ctrl+5")
    desk.says("list", "Articles of the story")
    assert reads_ill(desk) == []
    articles = names(desk, "list item", ("list", "Articles of the story"))
    assert [name[:2] for name in articles] == ["A1", "A2", "A3", "A4", "A5"]
    desk.key("Escape")
    wait_for(desk.at, "the articles, from Code")
    desk.key("F4")
    shown = wait_for(desk.in_sight, "passages")
    assert start in shown
    assert before[0] == shown[start][0]
