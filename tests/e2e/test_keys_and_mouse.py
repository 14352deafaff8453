"""Real keys and a real mouse do what the program says they do."""

import json
from pathlib import Path

from desktop.storing.opening import open_project
from tests.e2e.conftest import Desk, wait_for

FIELD = ("text", "Find words, or go to an address")
FOUND = ("label", "* in 5 articles")
PANEL = ("filler", "Similar passages")


def is_checked(desk: Desk, name: str) -> bool:
    found = desk.reader.named("check box", name)
    return found is not None and bool(found["checked"])


def in_full_sight(desk: Desk) -> str:
    """Return the address of a passage in the middle of the leftmost article that is shown."""
    boxes = desk.in_sight().items()
    return min((b[0], b[1], k) for k, b in boxes if b[1] > 260 and b[3] > 60)[2]


def test_words_are_found_from_the_keyboard(desk: Desk) -> None:
    desk.key("ctrl+f")
    wait_for(lambda: (desk.reader.named(*FIELD) or {}).get("focused"), "the search box")
    desk.type("Kharkiv")

    def place() -> int:
        """Return which of the places found the reader is at; 0 for none."""
        found = desk.reader.named(*FOUND)
        first = "" if found is None else str(found["name"]).split()[0]
        return int(first) if first.isdigit() else 0

    first = wait_for(place, "the first place")
    desk.key("Return")
    wait_for(lambda: place() == first + 1, "the next place")
    desk.key("Escape")
    wait_for(lambda: desk.reader.named(*FOUND) is None, "the end of finding")
    wait_for(desk.at, "the focus in the articles")


def test_modes_and_the_panel_are_switched_and_the_program_left(desk: Desk, tmp_path: Path) -> None:
    wait_for(lambda: is_checked(desk, "Linked"), "linked reading")
    desk.key("ctrl+2")
    wait_for(lambda: is_checked(desk, "Synopsis"), "the synopsis")
    desk.says(*PANEL)
    desk.key("F9")
    wait_for(lambda: desk.reader.named(*PANEL) is None, "the panel's end")
    desk.key("ctrl+q")
    wait_for(lambda: desk.program.poll() is not None, "the program's end")
    assert desk.program.returncode == 0
    kept = json.loads((tmp_path / "CONFIG/wireside/settings.json").read_bytes())
    assert (kept["mode"], kept["panel"]) == ("synopsis", False)


def test_a_click_reads_and_a_drag_selects(desk: Desk) -> None:
    read = in_full_sight(desk)
    x, y, width, height = desk.in_sight()[read]
    desk.click(x + width / 2, y + height / 2)
    wait_for(lambda: desk.passages()[read]["selected"], "reading by a click")
    desk.says("label", read)
    x, y, width, height = desk.in_sight()[read]
    desk.move(x + 40, y + 14)
    desk.xdotool("mousedown", "1")
    for part in (0.3, 0.6, 0.9):
        desk.move(x + 40 + part * (width - 60), y + 14)
    desk.xdotool("mouseup", "1")
    desk.key("ctrl+shift+c")
    desk.says("label", "Copied*")
    desk.key("ctrl+f", "ctrl+v")

    def pasted() -> str:
        found = desk.reader.named(*FIELD)
        return "" if found is None else str(found["text"])

    copied = wait_for(pasted, "the copied words")
    whole = " ".join(str(desk.passages()[read]["name"]).split())
    assert copied in whole
    assert 4 < len(copied) < len(whole)


def test_the_wheel_scrolls_all_columns(desk: Desk) -> None:
    before = desk.in_sight()
    x, y, width, height = before[in_full_sight(desk)]
    desk.move(x + width / 2, y + height / 2)
    desk.xdotool("click", "--repeat", "3", "--delay", "60", "5")

    def moved() -> set[str]:
        now = desk.in_sight()
        return {
            key[:2] for key, place in before.items() if key not in now or now[key][1] < place[1]
        }

    wait_for(lambda: len(moved()) >= 4, "columns that moved")


def test_what_was_done_is_there_after_the_program_was_killed(desk: Desk, tmp_path: Path) -> None:
    at = in_full_sight(desk)
    number, own = int(at[1]), at[:3]
    x, y, width, _ = desk.in_sight()[at]
    desk.click(x + width / 2, y + 20)
    wait_for(lambda: desk.at().startswith(own), "the focus in the article")
    desk.key("ctrl+w")
    wait_for(lambda: not any(key.startswith(own) for key in desk.passages()), "its column's end")
    desk.program.kill()
    desk.program.wait()
    found = open_project(tmp_path / "DATA/wireside/projects/Example.wireside")
    assert found.file is not None
    found.file.close()
    assert found.project.story.columns == tuple({1, 2, 3, 4, 5} - {number})
    assert found.project.story.aside == {number}


def test_an_empty_place_is_checked_from_the_keyboard(desk: Desk, tmp_path: Path) -> None:
    desk.key("u", "Return")
    desk.says("label", "No counterpart found for *")
    at = wait_for(desk.at, "the passage found in one article only")
    desk.key("c", "Return")
    field = ("text", "Your name, to be recorded")
    desk.says(*field)
    desk.key("ctrl+shift+a")
    wait_for(lambda: desk.reader.named(*field) is None, "its end")
    desk.key("ctrl+q")
    desk.program.wait()
    found = open_project(tmp_path / "DATA/wireside/projects/Example.wireside")
    assert found.file is not None
    found.file.close()
    (absence,) = found.project.absences
    assert f"A{absence.passage.article}" == at.split(".")[0]
