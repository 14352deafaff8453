"""Another process in a test: it runs a function of a test module and prints what it returns as JSON.

`python -m tests.storing.child MODULE FUNCTION ARGUMENT …`. As root it becomes nobody first when the
first argument is "--as-nobody": root may write everywhere.
"""

import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.storing.opening import open_project
from tests.storing.made import is_root

ROOT = Path(__file__).parents[2]
NOBODY = 65534
LAZY = ("platformdirs.unix", "tempfile")
"""What is imported when it is needed; nobody may not be allowed to read where it lies."""


def start(function: object, *arguments: object, as_nobody: bool = False) -> subprocess.Popen[str]:
    module, name = getattr(function, "__module__", ""), getattr(function, "__name__", "")
    options = ["--as-nobody"] if as_nobody else []
    return subprocess.Popen(
        [sys.executable, "-m", "tests.storing.child", *options, module, name, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(function: object, *arguments: object, as_nobody: bool = False) -> object:
    """Return what a function returns in another process."""
    with start(function, *arguments, as_nobody=as_nobody) as process:
        out, told = process.communicate(timeout=60)
    assert process.returncode == 0, told
    return json.loads(out.splitlines()[-1])


@contextmanager
def field() -> Iterator[Path]:
    """Give a folder that a process without privileges can reach, with its homes in it."""
    with tempfile.TemporaryDirectory(prefix="wireside-field-") as name:
        folder = Path(os.path.realpath(name))
        patch = pytest.MonkeyPatch()
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            patch.setenv(variable, str(folder / "home" / variable))
        (folder / "home").mkdir()
        (folder / "medium").mkdir()
        yield folder / "medium"
        patch.undo()
        for each in folder.rglob("*"):
            if each.is_dir():
                each.chmod(0o700)


def give_away(folder: Path) -> None:
    """Let the process that has no privileges own a field, if this one is root."""
    if is_root():
        for each in (folder.parent, *folder.parent.rglob("*")):
            os.chown(each, NOBODY, NOBODY)


def leave_hot(name: str) -> None:
    """End in the middle of a change, so that a part of it is in the file already."""
    found = open_project(Path(name))
    assert found.file is not None, found.state
    connection = found.file.connection
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE article SET facts = facts || ' '")
    connection.execute("UPDATE text SET data = randomblob(9000)")
    print("null", flush=True)
    os._exit(0)


def main(arguments: list[str]) -> None:
    is_nobody = arguments[0] == "--as-nobody"
    module, name, *rest = arguments[1:] if is_nobody else arguments
    function = getattr(importlib.import_module(module), name)
    for lazy in LAZY:
        importlib.import_module(lazy)
    if is_nobody and is_root():
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
    print(json.dumps(function(*rest)))


if __name__ == "__main__":
    main(sys.argv[1:])
