"""A search by real keys: typed, read in its article, walked through, left and come back to, pinned and undone."""

import re

from tests.e2e.conftest import Desk, wait_for

ADDRESS = re.compile(r"\bA\d+\.\d+(?=\. )")
PLACE = re.compile(r"(\d+) of \d+ in \d+ articles")


def place(desk: Desk) -> int:
    """Return which of the places found the reader is at, as the find bar says; 0 for none."""
    shown = desk.reader.named("label", "* of * in * articles")
    found = PLACE.match(str(shown["name"])) if shown else None
    return int(found[1]) if found else 0


def test_what_is_found_is_read_and_pinned_with_keys_alone(desk: Desk) -> None:
    desk.key("ctrl+shift+f")
    desk.type("missiles OR rockets")
    desk.says("label", "All * lines")
    desk.key("Return")
    desk.hears("Passages found")
    desk.key("Down")
    wait_for(lambda: ADDRESS.search(desk.reader.focused()[-1]), "the second line")
    address = ADDRESS.findall(desk.reader.focused()[-1])[0]
    desk.key("Return")
    wait_for(lambda: desk.at() == address, f"{address} in the articles")
    said = place(desk)
    desk.key("F3")
    wait_for(lambda: place(desk) == said + 1, "the next place")
    desk.key("shift+F3", "shift+F3")
    wait_for(lambda: place(desk) == said - 1, "the place before")
    desk.key("ctrl+shift+f")
    desk.hears("Passages found")
    desk.key("Return")
    wait_for(lambda: place(desk) == said and desk.at() == address, "the same line")
    desk.key("ctrl+shift+f")
    desk.hears("Passages found")
    desk.key("space", "Down", "space")
    desk.says("label", "2 of * lines")
    desk.key("p")
    desk.says("check box", "Brief: 2 pins, 0 checked")
    desk.key("ctrl+z")
    desk.says("check box", "Brief")
    desk.key("Escape", "p")
    wait_for(lambda: desk.reader.named("check box", "Brief: * pins, 0 checked"), "all pinned")
    desk.key("ctrl+z")
    desk.says("check box", "Brief")


def test_the_find_bar_leads_from_the_columns_to_the_project(desk: Desk) -> None:
    desk.key("ctrl+f")
    desk.type("kharkiv permission")
    desk.says("label", "not found in a row in the articles shown")
    wait_for(lambda: desk.reader.named("push button", "In the project: *"), "what the project has")
    desk.key("Return")
    desk.says("label", "All * lines")
    desk.key("Down")
    desk.hears("Passages found")
