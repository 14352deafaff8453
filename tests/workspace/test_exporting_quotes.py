"""A comparison file that is written from the window has the quotes that are known there."""

import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.workspace import Workspace

PATIENCE = 10_000
MORNING = (
    "Dike may hold\n\nThe dike was repaired in the night and the schools stayed closed.\n\n"
    "“We are ready for whatever comes,” said Ruth Amsel, who leads the water board.\n"
)
EVENING = (
    "Dike held\n\nThe dike held in the night, and the schools will open again.\n\n"
    "“We were ready for whatever came,” said Ruth Amsel of the water board.\n"
)


def test_quotes_of_the_window_are_in_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = Jobs()
    workspace = Workspace(jobs)
    paths = [tmp_path / "morning.txt", tmp_path / "evening.txt"]
    for path, text in zip(paths, (MORNING, EVENING), strict=True):
        path.write_text(text, encoding="utf-8")
    workspace.start_with("Dike", paths)
    qtbot.waitUntil(lambda: len(workspace.quotes.quotes) >= 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: workspace.is_settled, timeout=PATIENCE)
    file = tmp_path / "comparison.json"
    with qtbot.waitSignal(workspace.asking.exported, timeout=PATIENCE):
        workspace.asking.export(file)
    content = json.loads(file.read_text(encoding="utf-8"))
    assert content["made_with"]["quotes"] == workspace.quotes.engine
    spoken = [quote for quote in workspace.quotes.quotes if quote.is_spoken]
    assert [row["id"] for row in content["quotes"]] == [quote.address for quote in spoken]
    assert {row["article"] for row in content["quotes"]} == {"A1", "A2"}
    jobs.shut_down()
    workspace.deleteLater()
    jobs.deleteLater()
