"""The type of passages: one text style per kind, for a zoom and a mode, in the chosen typeface."""

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtGui import QFont

from desktop.story.article import Kind
from desktop.window.text_block import TextStyle

SERIF = "Noto Serif"
SANS = "Inter"
FALLBACK = ("Noto Naskh Arabic", "Noto Serif Hebrew")


chosen = [SERIF]
"""The typeface of the articles' words; SERIF also stands for letters that it does not have."""


def choose_body_font(family: str) -> bool:
    """Set articles in a typeface, "" = the one that comes with the program; tell if it is another.

    What is laid out already keeps its type until it is laid out anew.
    """
    wanted = family or SERIF
    if chosen == [wanted]:
        return False
    chosen[:] = [wanted]
    made_styles.cache_clear()
    return True


def sized(family: str, pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a typeface in px; SERIF is the one chosen for the articles' words."""
    families = [*chosen, family] if family == SERIF else [family]
    font = QFont([*families, *FALLBACK])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(weight)
    font.setStyleHint(QFont.StyleHint.Serif if family == SERIF else QFont.StyleHint.SansSerif)
    return font


def styles(zoom: float, *, dense: bool = False) -> Mapping[Kind, TextStyle]:
    """Return the style of every kind; `dense` is the smaller type of the synopsis."""
    return made_styles(zoom, dense)


@lru_cache(maxsize=8)  # by place: a cache tells an argument that is named from one that is left out
def made_styles(zoom: float, dense: bool) -> Mapping[Kind, TextStyle]:  # noqa: FBT001
    size, pitch = (14, 20) if dense else (15, 22)
    body = TextStyle.of(sized(SERIF, size * zoom), round(pitch * zoom), "ink", size * zoom / 15)
    bold = sized(SERIF, (size + (1 if dense else 3)) * zoom, QFont.Weight.Bold)
    headline = TextStyle.of(bold, round((pitch + (0 if dense else 2)) * zoom), "ink", zoom)
    semibold = sized(SANS, 13 * zoom, QFont.Weight.DemiBold)
    subheading = TextStyle.of(semibold, round(18 * zoom), "ink", 0.9 * zoom)
    quiet = TextStyle.of(sized(SANS, 12.5 * zoom), round(18 * zoom), "ink2", 0.87 * zoom)
    table = dict.fromkeys(Kind, quiet)
    table |= {Kind.BODY: body, Kind.STANDFIRST: body}
    table |= {Kind.HEADLINE: headline, Kind.SUBHEADING: subheading}
    return table
