"""What a careful user found wrong once stays right."""

import json
import subprocess
import sys
from pathlib import Path

from desktop.storing.settings import Settings, load_settings, save_settings


def test_a_picture_of_the_window_leaves_the_settings_alone(tmp_path):
    mine = Settings(theme="dark", zoom=1.5, mode="synopsis")
    save_settings(mine)
    command = [sys.executable, "-m", "desktop", "screenshot", "--output", str(tmp_path / "w.png")]
    subprocess.run(command, check=True, cwd=Path(__file__).parents[2])
    assert load_settings() == mine
    save_settings(Settings())


def test_saving_right_after_closing_a_column_saves_what_is_open(qtbot, tmp_path):
    from desktop.jobs import Jobs
    from desktop.story.project import close_article
    from desktop.workspace import Workspace

    jobs = Jobs()
    workspace = Workspace(jobs)
    with qtbot.waitSignal(workspace.comparison_changed, timeout=20_000):
        workspace.start_with_examples()
    workspace.edit("Close A2", lambda project: close_article(project, 2))
    with qtbot.waitSignal(workspace.asking.exported, timeout=20_000):
        workspace.asking.export(tmp_path / "comparison.json")
    saved = json.loads((tmp_path / "comparison.json").read_text(encoding="utf-8"))
    assert [article["id"] for article in saved["articles"]] == ["A1", "A3", "A4", "A5"]
    assert saved["links"]
    workspace.close()
