"""Nothing heavy is loaded when texts are first painted: what needs it loads it in a job."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_nothing_heavy_is_loaded_when_texts_are_first_painted(tmp_path: Path) -> None:
    homes = {
        f"XDG_{kind}_HOME": str(tmp_path / kind) for kind in ("CACHE", "CONFIG", "DATA", "STATE")
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.probing", "probes", "start"],
        cwd=ROOT,
        env=os.environ | homes | {"HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout.splitlines()[-1])["heavy"] == "none"
