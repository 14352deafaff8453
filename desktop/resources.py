"""Where the files that come with the program lie, in a checkout and in a wheel."""

import sys
from pathlib import Path

PACKAGE = Path(__file__).parent
INSTALLED = PACKAGE / "_data"
ROOT = INSTALLED if INSTALLED.is_dir() else PACKAGE.parent


def resource(name: str) -> Path:
    """Return the path of a file in `resources/`, named with forward slashes."""
    return ROOT / "resources" / name


def seeds() -> Path:
    """Return the folder of the five example articles."""
    return ROOT / "seeds"


def launcher() -> Path:
    """Return what starts the program: `run` in a checkout, else the installed command."""
    run = ROOT / "run"
    return run if run.is_file() else Path(sys.argv[0]).absolute()
