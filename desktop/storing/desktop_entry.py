"""Make a Linux desktop know the program: its menu entry, its icons and the type of its files."""

import os
import sys
from pathlib import Path

from desktop.resources import resource
from desktop.story.errors import UserError

FILES = {
    "linux/wireside.desktop": "applications/wireside.desktop",
    "linux/wireside-mime.xml": "mime/packages/wireside-mime.xml",
    "linux/org.wireside.Wireside.metainfo.xml": "metainfo/org.wireside.Wireside.metainfo.xml",
    "icons/wireside.svg": "icons/hicolor/scalable/apps/wireside.svg",
    "icons/wireside-project.svg": "icons/hicolor/scalable/mimetypes/wireside-project.svg",
}
"""Where each file of `resources/` belongs in the user's data folder (XDG Base Directories)."""
UPDATES = (("update-mime-database", "mime"), ("update-desktop-database", "applications"))
"""The programs that read what was put there, and the folder each is given."""
PATIENCE = 60
"""Seconds that one of them may take."""
READABLE = 0o644
FOLDER = 0o755


def install(launcher: Path) -> list[Path]:
    """Put the files in place, so that `launcher` opens projects; return what was written.

    UserError where a desktop is no such desktop, or a file cannot be written.
    """
    home = data_home()
    written = []
    for name, place in FILES.items():
        text = resource(name).read_text(encoding="utf-8")
        if name.endswith(".desktop"):
            text = with_launcher(text, launcher)
        write(home / place, text)
        written.append(home / place)
    update(home)
    return written


def remove() -> list[Path]:
    """Take the files away again; return those that were there. UserError if one cannot go."""
    home = data_home()
    removed = []
    for place in FILES.values():
        path = home / place
        try:
            if path.is_file():
                path.unlink()
                removed.append(path)
        except OSError as error:
            raise UserError(
                "{path}: it cannot be removed ({reason}).", path=path, reason=error.strerror
            ) from error
    if removed:
        update(home)
    return removed


def data_home() -> Path:
    """Return where the desktop looks for a user's own files; UserError where there is no such place."""
    if sys.platform in ("win32", "darwin"):
        raise UserError("This is for Linux desktops; here, the system's own settings do it.")
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local" / "share"


def with_launcher(entry: str, launcher: Path) -> str:
    """Let a desktop entry start the program by the path of its launcher."""
    path = str(launcher.absolute())
    if any(ord(character) < ord(" ") for character in path):
        raise UserError("The folder of the program has a name that no desktop entry can hold.")
    lines = {"Exec": f"Exec={quoted(path)} %F", "TryExec": f"TryExec={escaped(path)}"}
    return "".join(f"{lines.get(line.partition('=')[0], line)}\n" for line in entry.splitlines())


def quoted(path: str) -> str:
    """Quote an argument of Exec (Desktop Entry Specification, "The Exec key")."""
    for character in '\\"`$':
        path = path.replace(character, f"\\{character}")
    return escaped(f'"{path}"').replace("%", "%%")


def escaped(value: str) -> str:
    """Escape a value of type string of a desktop entry."""
    return value.replace("\\", "\\\\")


def write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(mode=FOLDER, parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="\n")
        path.chmod(READABLE)
    except OSError as error:
        raise UserError(
            "{path}: it cannot be written ({reason}).", path=path, reason=error.strerror
        ) from error


def update(home: Path) -> None:
    """Let the desktop read its folders again, as far as it has the programs for that."""
    import shutil
    import subprocess

    for program, folder in UPDATES:
        found = shutil.which(program)
        if found is None or not (home / folder).is_dir():
            continue
        try:
            subprocess.run(  # what it says is for packagers, and its failure costs an icon at most
                [found, str(home / folder)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=PATIENCE,
                check=False,
            )
        except (OSError, subprocess.SubprocessError):
            continue
