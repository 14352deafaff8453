"""Where the files that come with the program lie, in a checkout and in a wheel."""

import os
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


def environment() -> dict[str, str]:
    """Return the variables of a process of ours: it finds the same packages, in a checkout and in a wheel."""
    import sysconfig  # not at a start

    made = dict(os.environ)
    folder = str(PACKAGE.parent)
    if folder not in (sysconfig.get_path("purelib"), sysconfig.get_path("platlib")):
        before = os.environ.get("PYTHONPATH")
        made["PYTHONPATH"] = folder if not before else folder + os.pathsep + before
    return made
