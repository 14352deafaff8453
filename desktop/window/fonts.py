"""The typefaces that come with the program."""

from PySide6.QtGui import QFont, QFontDatabase

from desktop.resources import resource
from desktop.window.styles import SANS, sized

ALWAYS = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf")
INTERFACE = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
ARABIC = ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
HEBREW = ("NotoSerifHebrew-Regular.ttf", "NotoSerifHebrew-Bold.ttf")

loaded: set[str] = set()
"""Names of the files that Qt knows already."""


def load(names: tuple[str, ...]) -> None:
    """Let Qt know faces; each file is read once."""
    for name in names:
        if name not in loaded:
            loaded.add(name)
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))


def load_basic() -> None:
    load(ALWAYS + INTERFACE)


def ensure_scripts(text: str) -> None:
    """Load the Arabic and the Hebrew face when a text has their letters."""
    if text.isascii():
        return
    if any("\u0600" <= character <= "\u08ff" for character in text):
        load(ARABIC)
    if any("\u0590" <= character <= "\u05ff" for character in text):
        load(HEBREW)


def interface_font() -> QFont:
    """Return the face of everything that is not an article's words."""
    return sized(SANS, 12.5)
