"""The typefaces that come with the program."""

import re

from PySide6.QtGui import QFont, QFontDatabase

from desktop.resources import resource
from desktop.window.styles import SANS, SERIF, sized

ALWAYS = ("NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf")
INTERFACE = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
ARABIC = ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
HEBREW = ("NotoSerifHebrew-Regular.ttf", "NotoSerifHebrew-Bold.ttf")

ARABIC_LETTER, HEBREW_LETTER = "[\u0600-\u08ff]", "[\u0590-\u05ff]"

FOUNDRY = r" \[.*\]$"
"""What Qt adds to a family that two foundries have; it finds the family without it."""
NOT_FOR_READING = "Symbol|Dingbat|Emoji|Math|Mono|^D0500|^Inter "

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
    if re.search(ARABIC_LETTER, text):
        load(ARABIC)
    if re.search(HEBREW_LETTER, text):
        load(HEBREW)


def body_families() -> list[str]:
    """Return the typefaces that articles can be set in: ours, then what is installed, by name.

    Faces without Latin or Cyrillic letters, symbols, bitmaps and typewriter faces are left out. The
    first call asks the system for all its typefaces.
    """
    ours = [SERIF, SANS]
    found = {
        re.sub(FOUNDRY, "", family)
        for system in (QFontDatabase.WritingSystem.Latin, QFontDatabase.WritingSystem.Cyrillic)
        for family in QFontDatabase.families(system)
        if not QFontDatabase.isPrivateFamily(family)
        and QFontDatabase.isSmoothlyScalable(family)
        and not QFontDatabase.isFixedPitch(family)
        and re.search(NOT_FOR_READING, family) is None
    }
    return ours + sorted(found - set(ours), key=str.casefold)


def interface_font() -> QFont:
    """Return the face of everything that is not an article's words."""
    return sized(SANS, 12.5)
