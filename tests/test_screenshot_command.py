"""`wireside screenshot` draws the real window, alike every time, and says what is wrong."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from desktop.window.theme import DARK, LIGHT

FILES = {
    "gazette.txt": "Bridge shut\n\nThe Orsha bridge was shut on Monday after cracks were found.",
    "herald.txt": "Bridge closed\n\nThe Orsha bridge was closed on Tuesday after cracks were seen.",
}
LEAST_COLOURS = 40
"""A window with text, marks and ribbons has hundreds; a blank one has a handful."""


@pytest.fixture
def two(tmp_path: Path) -> list[str]:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return list(FILES)


def screenshot(folder: Path, *typed: str) -> subprocess.CompletedProcess[str]:
    """Run the command in a process of its own, in a folder."""
    root = str(Path(__file__).parents[1])
    return subprocess.run(
        [sys.executable, "-m", "desktop", "screenshot", *typed],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": root},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def picture(path: Path) -> QImage:
    found = QImage(str(path))
    assert not found.isNull()
    return found


def colours(found: QImage) -> Counter[str]:
    """Count the colours of every third pixel of every third row."""
    return Counter(
        found.pixelColor(x, y).name()
        for x in range(0, found.width(), 3)
        for y in range(0, found.height(), 3)
    )


@pytest.mark.parametrize(
    ("mode", "colour"), [("search", "card"), ("sides", "card"), ("linked", "link")]
)
def test_what_is_looked_for_is_drawn(
    tmp_path: Path, two: list[str], mode: str, colour: str
) -> None:
    for name, query in (("found", "bridge"), ("nothing", "ferries")):
        run = screenshot(tmp_path, *two, "--mode", mode, "--find", query, "--output", f"{name}.png")
        assert run.returncode == 0, run.stderr
    found, nothing = (picture(tmp_path / f"{name}.png") for name in ("found", "nothing"))
    shade = getattr(LIGHT, colour).name()
    assert colours(found)[shade] > colours(nothing)[shade]


@pytest.mark.parametrize("mode", ["quotes", "code", "results", "library"])
def test_the_other_workspaces_are_drawn(tmp_path: Path, two: list[str], mode: str) -> None:
    for name in ("linked", mode):
        assert screenshot(tmp_path, "--mode", name, "--output", f"{name}.png", *two).returncode == 0
    found = picture(tmp_path / f"{mode}.png")
    assert found != picture(tmp_path / "linked.png")
    assert len(colours(found)) > LEAST_COLOURS


def test_the_examples_are_drawn_without_a_file(tmp_path: Path) -> None:
    done = screenshot(tmp_path, "--output", "window.png")
    assert (done.returncode, done.stdout) == (0, "")
    found = picture(tmp_path / "window.png")
    assert (found.width(), found.height()) == (1600, 1000)
    assert len(colours(found)) > LEAST_COLOURS


@pytest.mark.parametrize(
    ("theme", "mode", "page", "size"),
    [
        ("light", "linked", LIGHT.page, (1366, 768)),
        ("dark", "synopsis", DARK.page, (1100, 700)),
        ("dark", "linked", DARK.page, (1920, 1080)),
        ("light", "synopsis", LIGHT.page, (800, 600)),
    ],
)
def test_it_is_drawn_as_asked(
    theme: str, mode: str, page: object, size: tuple[int, int], tmp_path: Path, two: list[str]
) -> None:
    wanted = ["--theme", theme, "--mode", mode, "--size", f"{size[0]}x{size[1]}"]
    done = screenshot(tmp_path, "--output", "window.png", *wanted, *two)
    assert (done.returncode, done.stderr) == (0, "")
    found = picture(tmp_path / "window.png")
    assert (found.width(), found.height()) == size
    counted = colours(found)
    assert len(counted) > LEAST_COLOURS
    assert page.name() in [name for name, _ in counted.most_common(3)]  # type: ignore[attr-defined]  # a QColor


def test_drawing_again_writes_the_same_bytes(tmp_path: Path, two: list[str]) -> None:
    for name in ("first.png", "again.png"):
        screenshot(tmp_path, "--output", name, "--select", "A1.2", *two)
    assert (tmp_path / "first.png").read_bytes() == (tmp_path / "again.png").read_bytes()


def test_a_passage_that_is_read_shows_its_counterpart(tmp_path: Path, two: list[str]) -> None:
    marks = {}
    for address in ("a1.1", "a1.2"):
        screenshot(tmp_path, "--output", "read.png", "--select", address, *two)
        marks[address] = colours(picture(tmp_path / "read.png"))[LIGHT.differs.name()]
    assert marks["a1.2"] > marks["a1.1"]


def test_without_an_address_the_story_opens_on_what_differs(tmp_path: Path, two: list[str]) -> None:
    screenshot(tmp_path, "--output", "plain.png", *two)
    screenshot(tmp_path, "--output", "read.png", "--select", "a1.2", *two)
    marks = LIGHT.differs.name()
    plain, read = (colours(picture(tmp_path / name))[marks] for name in ("plain.png", "read.png"))
    assert plain == read


def test_a_quote_is_shown_on_its_page(tmp_path: Path) -> None:
    said = tmp_path / "said.txt"
    said.write_text(
        "Ferry\n\n“The ferry runs at noon,” said Mira Falk.\n\nA guard said the pier is closed.\n",
        encoding="utf-8",
    )
    pictures = []
    for address in ("Q1", "Q2", "Q1"):
        screenshot(
            tmp_path, "--output", "q.png", "--mode", "quotes", "--select", address, str(said)
        )
        pictures.append(picture(tmp_path / "q.png"))
    assert pictures[0] == pictures[2]
    assert pictures[0] != pictures[1]


WRONG = {
    "an address nobody has": (["--select", "A7.1"], "No passage has the address A7.1."),
    "a quote nobody has": (
        ["--mode", "quotes", "--select", "Q999"],
        "No quote has the address Q999.",
    ),
    "no address": (["--select", "bridge"], "bridge is no address; type one such as A5.3 or S2."),
    "a size that is none": (["--size", "big"], "'big' is no size"),
    "a size too small": (["--size", "20x20"], "sides of 320 to 8000 px"),
    "a zoom that is none": (["--zoom", "big"], "type 70 to 250 per cent"),
}


@pytest.mark.parametrize("kind", WRONG)
def test_what_cannot_be_drawn_is_said(kind: str, tmp_path: Path, two: list[str]) -> None:
    typed, sentence = WRONG[kind]
    done = screenshot(tmp_path, "--output", "window.png", *typed, *two)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "window.png").exists()


def test_a_file_that_cannot_be_read_is_named_and_the_rest_drawn(
    tmp_path: Path, two: list[str]
) -> None:
    done = screenshot(tmp_path, "--output", "window.png", *two, "gone.txt")
    assert done.returncode == 2
    assert "gone.txt is not there any more" in done.stderr
    assert len(colours(picture(tmp_path / "window.png"))) > LEAST_COLOURS


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, two: list[str]) -> None:
    done = screenshot(tmp_path, "--output", "missing/window.png", *two)
    assert done.returncode == 2
    assert "window.png: the picture cannot be written there." in done.stderr
    assert "Traceback" not in done.stderr
