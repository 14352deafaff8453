"""A screen reader that was there first sees the articles, and hears where the keyboard is."""

import re
from typing import cast

from desktop import importing
from desktop.resources import seeds
from tests.e2e.conftest import Desk, wait_for

DESCRIPTION = re.compile(
    r"A(\d)\.(\d+), [a-z]+, (not compared|no counterpart found|1 similar passage in another article"
    r"|\d+ similar passages in other articles)"
)


def test_the_document_holds_five_articles_with_all_their_passages(desk: Desk) -> None:
    tree = desk.reader.tree()
    assert tree is not None
    assert (tree["role"], tree["name"]) == ("document frame", "Comparison")
    articles = cast(list[dict[str, object]], tree["children"])
    assert [str(article["name"]).split(",")[:2] for article in articles] == [
        ["A1", " Latin Post"],
        ["A2", " Outlet not stated"],
        ["A3", " NewsTrack"],
        ["A4", " Origin not stated"],
        ["A5", " Origin not stated"],
    ]
    for article, path in zip(articles, sorted(seeds().glob("*.txt")), strict=True):
        read = importing.read(path)
        passages = cast(list[dict[str, object]], article["children"])
        assert [" ".join(str(p["name"]).split()) for p in passages] == [
            " ".join(read.passage_text(index).split()) for index in range(len(read.passages))
        ]


def test_every_passage_tells_its_address_its_kind_and_its_counterparts(desk: Desk) -> None:
    found = desk.passages()
    matches = {key: DESCRIPTION.fullmatch(str(p["description"])) for key, p in found.items()}
    assert [key for key, match in matches.items() if match is None] == []
    assert [key for key, match in matches.items() if match and "3 similar" in match[3]]
    assert all(passage["role"] == "paragraph" for passage in found.values())


def test_focus_follows_the_keyboard_and_enter_reads(desk: Desk) -> None:
    names = {str(passage["name"]): key for key, passage in desk.passages().items()}

    def heard(address: str) -> bool:
        return names.get(desk.reader.focused()[-1]) == address

    desk.key("Down")
    wait_for(lambda: heard("A1.1"), "the focus of A1.1")
    desk.key("Down")
    wait_for(lambda: heard("A1.2"), "the focus of A1.2")
    assert desk.passages()["A1.2"]["focused"]
    desk.key("Right")
    wait_for(lambda: names.get(desk.reader.focused()[-1], "").startswith("A2."), "the next article")
    desk.key("Left")
    wait_for(lambda: names.get(desk.reader.focused()[-1], "").startswith("A1."), "the one before")
    at = names[desk.reader.focused()[-1]]
    desk.key("Return")
    wait_for(lambda: desk.passages()[at]["selected"], "reading")
    assert names[desk.reader.heard("object:state-changed:selected")[-1]] == at
    wait_for(lambda: desk.reader.named("label", f"{at}, *"), "the place in the status line")
    desk.key("Escape")
    wait_for(lambda: not desk.passages()[at]["selected"], "letting go")
