"""Whoever kills the program at any moment finds every edit it said was stored, and none half done."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROCESSES = 2
KILLS, HOT = 220, 56
"""Kills at least, and those among them that leave a change half done on the disk (a hot journal)."""


def start(home: Path, seed: int) -> subprocess.Popen[str]:
    folder = home / f"killed {seed}"
    folder.mkdir(parents=True)
    share = [str(-(-number // PROCESSES)) for number in (KILLS, HOT)]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storing.killing", str(folder), *share, str(seed)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_every_edit_that_was_said_to_be_stored_outlives_the_process(home, record_property):
    kills = hot = 0
    for process in [start(home, seed) for seed in range(PROCESSES)]:
        out, told = process.communicate()
        assert process.returncode == 0, told
        result = json.loads(out)
        kills, hot = kills + result["kills"], hot + result["hot"]
    print(f"{kills} kills, of which {hot} left a hot journal")
    record_property("kills", kills)
    record_property("hot_journals", hot)
    assert kills >= 200
    assert hot >= 50
