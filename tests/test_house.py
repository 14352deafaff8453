"""The house keeps its rules: who may import whom, where Qt may be, how long a function may get."""

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
ANY_QT = {"window", "application", "picture"}
ONLY_QTCORE = {"jobs", "workspace", "report_worker"}
CATCHES_ALL = {"desktop/jobs.py", "desktop/window/overrides.py"}
"""Where a job's failure becomes a value, and where errors reach the exception hook."""
FUNCTION_LINES = 60
FILE_LINES = 500


def layer(file: Path) -> str:
    """Return the first part of a module's name under `desktop`: a package or a module."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def qt_modules(tree: ast.AST) -> Iterator[str]:
    """Give every Qt module that is imported anywhere in a file, lazily or not."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names if a.name.split(".")[0] == "PySide6")
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "PySide6":
            module = node.module or ""
            yield from [module] if "." in module else [f"PySide6.{a.name}" for a in node.names]


def catches_all(tree: ast.AST) -> Iterator[int]:
    """Give the lines that catch every exception, named or not."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {getattr(one, "id", None) for one in caught}
            if node.type is None or names & {"Exception", "BaseException"}:
                yield node.lineno


def allowed_qt(file: Path, module: str) -> bool:
    if layer(file) in ANY_QT:
        return True
    return layer(file) in ONLY_QTCORE and module == "PySide6.QtCore"


@pytest.fixture(scope="module")
def parsed() -> dict[Path, ast.AST]:
    """Every file of the house."""
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in FILES}


def test_qt_stays_in_its_rooms(parsed):
    found = {name(file): set(qt_modules(tree)) for file, tree in parsed.items()}
    wrong = {
        name(file): sorted(m for m in found[name(file)] if not allowed_qt(file, m))
        for file in FILES
    }
    assert not {file: modules for file, modules in wrong.items() if modules}
    assert any(found.values())


def test_nobody_else_catches_every_exception(parsed):
    found = {name(file): list(catches_all(tree)) for file, tree in parsed.items()}
    assert {file for file, lines in found.items() if lines} == CATCHES_ALL


def test_files_stay_short():
    lines = {name(file): len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert not {file: count for file, count in lines.items() if count > FILE_LINES}


def test_functions_stay_short(parsed):
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    long = [
        f"{name(file)}: {node.name}"
        for file, tree in parsed.items()
        for node in ast.walk(tree)
        if isinstance(node, kinds) and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES
    ]
    assert not long


@pytest.mark.parametrize(
    "planted",
    ["from PySide6 import QtCore", "import PySide6.QtGui", "def f():\n    import PySide6.QtCore"],
)
def test_qt_is_seen_however_it_is_imported(planted):
    assert [*qt_modules(ast.parse(planted))]


@pytest.mark.parametrize("planted", ["", " Exception", " (OSError, BaseException) as error"])
def test_a_catch_of_everything_is_seen(planted):
    assert [*catches_all(ast.parse(f"try:\n    f()\nexcept{planted}:\n    pass"))]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the contracts in a copy of the house, and of that copy only."""
    command = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", command, "--no-cache"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    shutil.copytree(PACKAGE, tmp_path / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def plant(house: Path, place: str, line: str) -> None:
    file = house / "desktop" / place
    old = file.read_text(encoding="utf-8") if file.exists() else ""
    file.write_text(f"{old}\n{line}\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("place", "line", "contract"),
    [
        ("text/__init__.py", "import desktop.story", "Imports go down only"),
        ("story/__init__.py", "def f():\n    import desktop.comparing", "Imports go down only"),
        ("importing/__init__.py", "import desktop.comparing", "Imports go down only"),
        ("stranger.py", "import desktop.text", "Imports go down only"),
        ("story/errors.py", "def f():\n    import desktop.story.project", "No cycles"),
    ],
    ids=["upwards", "upwards, lazily", "sideways", "without a layer", "in a circle"],
)
def test_a_planted_violation_breaks_its_contract(house, place, line, contract):
    if contract == "No cycles":
        plant(house, "story/project.py", "import desktop.story.errors")
    plant(house, place, line)
    run = lint_imports(house)
    assert run.returncode != 0
    assert contract in run.stdout.split("Broken contracts")[-1] or "stranger" in run.stdout
