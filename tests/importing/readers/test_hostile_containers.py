"""Each hostile container is refused by a sentence, or read, in under 3 s and 300 MB."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.importing.readers.hostile_containers import FILES

ROOT = Path(__file__).parents[3]
SECONDS, MEGABYTES = 3.0, 300.0


@pytest.mark.skipif(sys.platform == "win32", reason="memory is told by the module `resource`")
@pytest.mark.parametrize("name", [*FILES])
def test_a_hostile_file_is_refused_or_read_within_time_and_memory(name):
    make, word = FILES[name]
    run = subprocess.run(
        [sys.executable, "-m", "tests.importing.readers.hostile_containers", name],
        input=make(),
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert run.returncode == 0, run.stderr.decode()[-2_000:]
    found = json.loads(run.stdout)
    assert found["seconds"] < SECONDS
    assert found["peak"] < MEGABYTES
    if word is not None:
        assert not found["is_read"]
        assert word in found["said"]
    if not found["is_read"]:
        assert name in found["said"]


def test_nothing_is_printed_by_libraries_about_a_hostile_file():
    make, _ = FILES["starts.warc"]
    run = subprocess.run(
        [sys.executable, "-m", "tests.importing.readers.hostile_containers", "starts.warc"],
        input=make(),
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=True,
    )
    assert run.stderr == b""
