"""The user's folders for settings, caches and the log; private to their owner."""

import os
import sys
from pathlib import Path

OWNER_FOLDER = 0o700
OWNER_FILE = 0o600
NAME = "wireside"


def config_folder() -> Path:
    from platformdirs import user_config_path

    return private(user_config_path(NAME, appauthor=False))


def cache_folder() -> Path:
    from platformdirs import user_cache_path

    return private(user_cache_path(NAME, appauthor=False))


def data_folder() -> Path:
    """Return the folder of projects without a place of their own, and of all backups."""
    from platformdirs import user_data_path

    return private(user_data_path(NAME, appauthor=False))


def log_folder() -> Path:
    from platformdirs import user_log_path

    return private(user_log_path(NAME, appauthor=False))


def private(folder: Path) -> Path:
    """Make a folder that only its owner can open, and so those above it that are not there."""
    if not folder.is_dir():
        for each in (*reversed(folder.parents), folder):
            if not each.exists():
                each.mkdir(mode=OWNER_FOLDER, exist_ok=True)
    if sys.platform != "win32" and folder.stat().st_mode & 0o077:
        folder.chmod(OWNER_FOLDER)
    return folder


def private_file(path: Path) -> None:
    """Let only its owner read and write a file; OSError if it is somebody else's."""
    if sys.platform != "win32" and path.stat().st_mode & 0o077:
        path.chmod(OWNER_FILE)


def write_private(path: Path, data: bytes) -> None:
    """Replace a file whole, readable by its owner only; OSError as usual."""
    from tempfile import NamedTemporaryFile

    with NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=False) as file:
        try:
            file.write(data)
            file.close()
            os.replace(file.name, path)
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
