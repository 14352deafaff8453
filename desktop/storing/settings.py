"""How the reader likes the window; kept from one start to the next."""

import json
import re
from collections.abc import Callable, Mapping
from typing import NamedTuple

from desktop.storing.folders import config_folder, write_private

FILE = "settings.json"
LEAST_PANEL, MOST_PANEL = 100, 2000
"""px of a panel's width or a drawer's height that are believed."""
LEAST_ZOOM, MOST_ZOOM = 0.5, 3.0
LONGEST_NAME = 100
"""Characters of a name or a typeface that are kept."""
LONGEST_STATE = 20_000
"""Characters of a state of Qt's in Base64, or of a path, that are believed."""
THEMES = ("system", "light", "dark", "light_contrast", "dark_contrast")
MODES = ("linked", "synopsis", "library")
PAGES = ("read", "quotes", "code", "library", "results")
SEARCH_VIEWS = ("passages", "statements", "concordance", "times", "earliest")
LANGUAGES = ("", "en", "uk")
ROW_ORDER = re.compile(r"A[1-9][0-9]{0,8}")
MOST_KINDS = 50
MOST_PRESETS, LONGEST_PRESET = 50, 1000
"""Sets of a report's options that are believed, and the characters of one."""
KIND = re.compile(r"[a-z_]{1,40}")
LAYERS = frozenset({"DIFFERS", "ONLY", "MOVED", "CONFLICT", "SAME", "QUOTE"})


class Settings(NamedTuple):
    """What is kept. `zoom` is the size of the articles' text, 1 = 15 px.

    `theme` is one of THEMES; `geometry` and `library` are Qt's, in Base64; `layers` are
    names of marks; `reader` is the name recorded with decisions; an empty `body_font` is the one
    that comes with the program; an empty `language` is the system's. `row_order` is an article's
    address, "articles" or "difference"; "" = the order of the first column.
    `hidden_findings` are the kinds of findings that are not shown. `presets` are names of sets of a report's
    options with what is in them, `last_reports` those used last for a layout (window/report/presets.py).
    """

    theme: str = "system"
    zoom: float = 1.0
    mode: str = "linked"
    page: str = "read"
    row_order: str = ""
    panel: bool = True
    margin_numbers: bool = True
    note_marks: bool = True
    panel_width: int = 352
    drawer_height: int = 200
    geometry: str = ""
    last_folder: str = ""
    layers: tuple[str, ...] = ("DIFFERS", "ONLY", "MOVED", "CONFLICT")
    reader: str = ""
    body_font: str = ""
    language: str = ""
    library: str = ""
    search_view: str = "passages"
    hidden_findings: tuple[str, ...] = ()
    presets: tuple[tuple[str, str], ...] = ()
    last_reports: tuple[tuple[str, str], ...] = ()


DEFAULTS = Settings()


def load_settings() -> Settings:
    """Return the stored settings; what is damaged or foreign in them is its default."""
    try:
        stored = json.loads((config_folder() / FILE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return DEFAULTS
    return sound_settings(stored) if isinstance(stored, dict) else DEFAULTS


def sound_settings(stored: Mapping[str, object]) -> Settings:
    """Take over each value that is sound by itself."""
    for name in ("layers", "hidden_findings"):
        if isinstance(stored.get(name), list):
            stored = {**stored, name: tuple(stored[name])}  # type: ignore[arg-type]  # seen to be a list
    for name in ("presets", "last_reports"):
        if isinstance(pairs := stored.get(name), list):
            whole = tuple(tuple(each) if isinstance(each, list) else each for each in pairs)
            stored = {**stored, name: whole}
    found = {name: stored[name] for name, is_sound in SOUND.items() if is_sound(stored.get(name))}
    return DEFAULTS._replace(**found)  # type: ignore[arg-type]  # each was looked at


def save_settings(settings: Settings) -> None:
    """Store settings; OSError when they cannot be written."""
    data = json.dumps(settings._asdict(), indent=1)  # all ASCII: names of folders may be no UTF-8
    write_private(config_folder() / FILE, data.encode("ascii"))


def one_of(*known: str) -> Callable[[object], bool]:
    return lambda value: value in known


def text_up_to(most: int) -> Callable[[object], bool]:
    """Tell whether a value is one line of text that is no longer than `most`."""
    return lambda value: (
        isinstance(value, str)
        and len(value) <= most
        and not any(character in value for character in "\0\r\n")
    )


def is_base64(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and len(value) <= LONGEST_STATE


def is_row_order(value: object) -> bool:
    """Tell whether a value is an order of rows: an article's address, or what is counted in them."""
    is_known = value in ("", "articles", "difference", "codes")
    return is_known or (isinstance(value, str) and ROW_ORDER.fullmatch(value) is not None)


def is_zoom(value: object) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and LEAST_ZOOM <= value <= MOST_ZOOM  # type: ignore[operator]  # a number


def is_panel_size(value: object) -> bool:
    return type(value) is int and LEAST_PANEL <= value <= MOST_PANEL


def is_layers(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(e, str) and e in LAYERS for e in value)


def is_kinds(value: object) -> bool:
    """Tell whether a value is a few names of kinds of findings; those that are not known do no harm."""
    if not isinstance(value, tuple) or len(value) > MOST_KINDS:
        return False
    return all(isinstance(each, str) and KIND.fullmatch(each) for each in value)


def is_presets(value: object) -> bool:
    """Tell whether a value is a few pairs of a name and words; what the words mean is asked later."""
    if not isinstance(value, tuple) or len(value) > MOST_PRESETS:
        return False
    is_short = text_up_to(LONGEST_PRESET)
    pairs = all(isinstance(each, tuple) and len(each) == 2 for each in value)
    return pairs and all(is_short(part) for each in value for part in each)


SOUND: dict[str, Callable[[object], bool]] = {
    "theme": one_of(*THEMES),
    "zoom": is_zoom,
    "mode": one_of(*MODES),
    "page": one_of(*PAGES),
    "row_order": is_row_order,
    "panel": lambda value: isinstance(value, bool),
    "margin_numbers": lambda value: isinstance(value, bool),
    "note_marks": lambda value: isinstance(value, bool),
    "panel_width": is_panel_size,
    "drawer_height": is_panel_size,
    "geometry": is_base64,
    "last_folder": text_up_to(LONGEST_STATE),
    "layers": is_layers,
    "reader": text_up_to(LONGEST_NAME),
    "body_font": text_up_to(LONGEST_NAME),
    "language": one_of(*LANGUAGES),
    "library": is_base64,
    "search_view": one_of(*SEARCH_VIEWS),
    "hidden_findings": is_kinds,
    "presets": is_presets,
    "last_reports": is_presets,
}
"""For each setting, what is believed of a stored value."""
