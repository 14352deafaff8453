"""A screen reader that was there first sees the articles, and hears where the keyboard is."""

import re
from typing import cast

from desktop import importing
from desktop.resources import seeds
from tests.e2e.conftest import Desk, wait_for

DESCRIPTION = re.compile(
    r"A(\d)\.(\d+), [a-z ]+, (not compared|no counterpart found|only less sure links than are shown|1 similar passage in another article"
    r"|\d+ similar passages in other articles)(, [a-z ]+ disagree: [^;]+)?(, folded)?(; S\d+, in \d of \d articles)?"
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
    found = desk.passages()
    matches = {key: DESCRIPTION.fullmatch(str(p["description"])) for key, p in found.items()}
    assert [key for key, match in matches.items() if match is None] == []
    assert [key for key, match in matches.items() if match and "3 similar" in match[3]]
    assert all(passage["role"] == "paragraph" for passage in found.values())


def test_focus_follows_the_keyboard_and_enter_reads(desk: Desk) -> None:
    names = {str(passage["name"]): key for key, passage in desk.passages().items()}

    def heard() -> str:
        return names.get(desk.reader.focused()[-1], "")

    start = desk.at()
    article, number = start.split(".")
    assert desk.passages()[start]["selected"], "it opens on a passage being read"
    desk.key("Down")
    wait_for(lambda: heard() == f"{article}.{int(number) + 1}", "the focus of the next passage")
    desk.key("Up")
    wait_for(lambda: heard() == start, "the focus of the one before")
    assert desk.passages()[start]["focused"]
    desk.key("Left")
    wait_for(lambda: heard() and heard()[:2] < article, "the focus of an article on the left")
    desk.key("Down", "Return")
    wait_for(lambda: desk.passages()[heard()]["selected"], "reading")
    at = heard()
    assert names[desk.reader.heard("object:state-changed:selected")[-1]] == at
    desk.says("label", at)
    desk.key("Escape")
    wait_for(lambda: not desk.passages()[at]["selected"], "letting go")
