"""What a reader does with keys and mouse in the real window is done, stored and undone."""

from pathlib import Path

from desktop.storing.opening import open_project
from desktop.story.project import Project
from tests.e2e.conftest import Desk, Shown, wait_for


def stored(folder: Path) -> Project:
    """Return the example as it is on disk, when the program does not run."""
    found = open_project(folder / "DATA/wireside/projects/Example.wireside")
    assert found.file is not None
    found.file.close()
    return found.project


def ends_drawn(project: Project) -> set[frozenset[int]]:
    """Return the articles that the reader's links join."""
    return {frozenset((link.a.article, link.b.article)) for link in project.links}


def links_of(desk: Desk, address: str) -> int:
    """Return how many counterparts a passage is said to have."""
    return number_said(desk.passages()[address])


def links_in_all(desk: Desk) -> int:
    return sum(map(number_said, desk.passages().values()))


def number_said(passage: Shown) -> int:
    said = str(passage["description"]).split(", ")[2].split()[0]
    return int(said) if said.isdigit() else 0


def test_a_link_drawn_by_keys_outlives_a_power_cut(desk: Desk, tmp_path: Path) -> None:
    desk.key("u")  # a passage that has no counterpart
    source = wait_for(lambda: desk.at() if not links_of(desk, desk.at()) else "", "no counterpart")
    desk.key("m")
    desk.key("Left" if source > "A2" else "Right")
    target = wait_for(lambda: desk.at() if desk.at()[:2] != source[:2] else "", "another article")
    before = links_of(desk, target)
    desk.key("l")
    wait_for(lambda: links_of(desk, target) == before + 1, "the link")
    desk.start_again()
    assert links_of(desk, source) == 1
    assert links_of(desk, target) == before + 1
    (name,) = [
        each["name"]
        for each in desk.reader.below("paragraph", str(desk.passages()[source]["name"]))
        if each["role"] == "link"
    ] or ["out of sight"]
    assert str(name).startswith(f"similar to {target}, ") or name == "out of sight"
    desk.program.kill()
    desk.program.wait()
    assert ends_drawn(stored(tmp_path)) == {frozenset((int(source[1]), int(target[1])))}


def test_the_mouse_draws_a_link_scrolls_by_the_strip_and_chooses_strictness(desk: Desk) -> None:
    shown = desk.in_sight()
    middle = {key: box for key, box in shown.items() if 260 < box[1] < 700 and box[3] > 40}
    source = next(key for key in middle if key.startswith("A2."))
    target = next(
        key
        for key in middle
        if key.startswith("A3.")
        and not any(
            str(link["name"]).startswith(f"similar to {source},")
            for link in desk.reader.below("paragraph", str(desk.passages()[key]["name"]))
        )
    )
    before = links_of(desk, source)
    x, y, _, _ = shown[source]
    desk.move(x + 12, y + 30)
    desk.xdotool("mousedown", "1")
    to_x, to_y, width, height = shown[target]
    for share in (0.3, 0.7, 1.0):
        desk.move(x + 12 + share * (to_x + width / 2 - x - 12), y + share * (to_y + height / 2 - y))
    desk.xdotool("mouseup", "1")
    wait_for(lambda: links_of(desk, source) == before + 1, "the link drawn")
    desk.key("ctrl+z")
    wait_for(lambda: links_of(desk, source) == before, "the link taken back")

    tree = desk.reader.tree()
    assert tree is not None
    parts = tree["children"]
    assert isinstance(parts, list)
    first = min((box[0], key) for key, box in desk.in_sight().items())[1]
    left, top, across, _ = parts[int(first[1]) - 1]["box"]

    def latest() -> int:
        """Return the number of the last passage in sight of the leftmost article that is shown."""
        return max(int(key[3:]) for key in desk.in_sight() if key.startswith(first[:3]))

    before = latest()
    desk.click(left + 14 + 0.9 * (across - 28), top + 73)
    wait_for(lambda: latest() > before + 5, "what is further on in the article")

    desk.says("push button", "Links: balanced")
    button = desk.reader.named("push button", "Links: balanced")
    assert button is not None
    strict_at = button["box"]
    assert isinstance(strict_at, list)
    before = links_in_all(desk)
    before_menu = desk.windows()
    desk.click(strict_at[0] + strict_at[2] / 2, strict_at[1] + strict_at[3] / 2)
    wait_for(lambda: desk.windows() > before_menu, "the menu")
    desk.key("Down", "Down", "Down", "Return")
    desk.says("push button", "Links: generous")
    wait_for(lambda: links_in_all(desk) > before, "more links")
