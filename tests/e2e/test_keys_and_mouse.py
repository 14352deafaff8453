"""Real keys and a real mouse do what the program says they do."""

import json
from pathlib import Path
from typing import cast

from desktop.storing.opening import open_project
from tests.e2e.conftest import Desk, wait_for

FIELD = ("text", "Words to find in all columns")


def box(desk: Desk, address: str) -> list[int]:
    found = desk.passages()[address]["box"]
    assert found is not None, f"{address} is not in sight"
    return cast(list[int], found)


def in_sight(desk: Desk) -> dict[str, list[int]]:
    return {key: p["box"] for key, p in desk.passages().items() if p["box"]}  # type: ignore[misc]  # JSON


def test_words_are_found_from_the_keyboard(desk: Desk) -> None:
    desk.key("ctrl+f")
    field = wait_for(lambda: desk.reader.named(*FIELD), "the find bar")
    assert field is not None
    assert field["focused"]
    desk.type("Kharkiv")
    wait_for(lambda: desk.reader.named("label", "1 of *"), "the first place")
    desk.key("Return")
    wait_for(lambda: desk.reader.named("label", "2 of *"), "the second place")
    desk.key("Escape")
    wait_for(lambda: desk.reader.named(*FIELD) is None, "the find bar's end")


def test_modes_and_the_panel_are_switched_and_the_program_left(desk: Desk, tmp_path: Path) -> None:
    def is_checked(mode: str) -> bool:
        found = desk.reader.named("check box", mode)
        return found is not None and bool(found["checked"])

    wait_for(lambda: is_checked("Linked"), "linked reading")
    desk.key("ctrl+2")
    wait_for(lambda: is_checked("Synopsis"), "the synopsis")
    tops = {place[1] for key, place in in_sight(desk).items() if key.endswith(".1")}
    assert len(tops) == 1
    assert desk.reader.named("filler", "Similar passages")
    desk.key("F9")
    wait_for(lambda: desk.reader.named("filler", "Similar passages") is None, "the panel's end")
    desk.key("ctrl+q")
    wait_for(lambda: desk.program.poll() is not None, "the program's end")
    assert desk.program.returncode == 0
    kept = json.loads((tmp_path / "CONFIG/wireside/settings.json").read_bytes())
    assert (kept["mode"], kept["panel"]) == ("synopsis", False)


def test_a_click_reads_and_a_drag_selects(desk: Desk) -> None:
    x, y, width, height = box(desk, "A1.2")
    desk.click(x + width / 2, y + height / 2)
    wait_for(lambda: desk.passages()["A1.2"]["selected"], "reading by a click")
    wait_for(lambda: desk.reader.named("label", "A1.2, *"), "the place in the status line")
    x, y, width, height = box(desk, "A1.2")
    desk.move(x + 40, y + 14)
    desk.xdotool("mousedown", "1")
    for part in (0.3, 0.6, 0.9):
        desk.move(x + 40 + part * (width - 60), y + 14)
    desk.xdotool("mouseup", "1")
    desk.key("ctrl+shift+c")
    wait_for(lambda: desk.reader.named("label", "Copied"), "the word that it is copied")
    desk.key("ctrl+f", "ctrl+v")

    def pasted() -> str:
        found = desk.reader.named(*FIELD)
        return "" if found is None else str(found["text"])

    copied = wait_for(pasted, "the copied words")
    whole = " ".join(str(desk.passages()["A1.2"]["name"]).split())
    assert copied in whole
    assert 4 < len(copied) < len(whole)


def test_the_wheel_scrolls_all_columns(desk: Desk) -> None:
    before = in_sight(desk)
    x, y, width, height = before["A2.2"]
    desk.move(x + width / 2, y + height / 2)
    desk.xdotool("click", "--repeat", "3", "--delay", "60", "5")

    def moved() -> set[str]:
        now = in_sight(desk)
        return {
            key[:2] for key, place in before.items() if key not in now or now[key][1] < place[1]
        }

    wait_for(lambda: len(moved()) >= 4, "columns that moved")


def test_what_was_done_is_there_after_the_program_was_killed(desk: Desk, tmp_path: Path) -> None:
    wait_for(lambda: "A1.2" in in_sight(desk), "the first article")
    desk.key("Down", "Down", "ctrl+w")
    wait_for(lambda: not any(key.startswith("A1.") for key in desk.passages()), "its column's end")
    desk.program.kill()
    desk.program.wait()
    found = open_project(tmp_path / "DATA/wireside/projects/Example.wireside")
    assert found.file is not None
    found.file.close()
    assert found.project.story.columns == (2, 3, 4, 5)
    assert found.project.story.aside == {1}


def test_an_empty_place_is_checked_from_the_keyboard(desk: Desk, tmp_path: Path) -> None:
    wait_for(lambda: "A1.2" in in_sight(desk), "the first article")
    said = ("label", "No counterpart found")

    def is_alone() -> bool:
        """Walk to a passage found here only; the links may still be on their way."""
        desk.key("u", "Return")
        return desk.reader.named(*said) is not None

    wait_for(is_alone, "a passage without a counterpart")
    desk.key("c", "Return")
    field = ("text", "Your name, to be recorded")
    wait_for(lambda: desk.reader.named(*field), "the window to look in")
    desk.key("ctrl+shift+a")
    wait_for(lambda: desk.reader.named(*field) is None, "its end")
    desk.key("ctrl+q")
    desk.program.wait()
    found = open_project(tmp_path / "DATA/wireside/projects/Example.wireside")
    assert found.file is not None
    found.file.close()
    (absence,) = found.project.absences
    assert absence.passage.article == 1
