"""Sets of options with names, and those that were used last for each layout, as the settings keep them."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.exporting.pdf.options import (
    EVERYTHING,
    LEAST_COLUMNS,
    LEAST_SIZE,
    MOST_COLUMNS,
    MOST_SIZE,
    PAPERS,
    Layout,
    Marked,
    Options,
    Reader,
)
from desktop.window.language import NAME

Kept = tuple[tuple[str, str], ...]
"""Names and packed options, in the order of the names."""
LONGEST_NAME = 60
"""Characters of the name of a preset."""
MOST = 40
"""Presets that are kept; the settings believe a few more."""
LANGUAGES = ("en", "uk")


def usual(layout: Layout) -> Options:
    """Return what is proposed where nobody chose: the brief is quiet, the others show all that is known."""
    is_letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    marked = frozenset({Marked.NOTES}) if layout is Layout.BRIEF else EVERYTHING
    return Options(
        layout,
        marked,
        paper=PAPERS[1] if is_letter else PAPERS[0],
        language=language_shown(),
        size=10.0 if layout is Layout.BRIEF else 9.0 if layout is Layout.COMPARISON else 10.5,
    )


def language_shown() -> str:
    """Return the language of the interface, as labels may have it."""
    application = QCoreApplication.instance()
    translators = application.findChildren(QTranslator, NAME)  # there always is an application
    found = (each.language().partition("_")[0] for each in translators)
    return next((each for each in found if each in LANGUAGES), LANGUAGES[0])


def packed(options: Options, language: str | None = None) -> str:
    """Return options as the settings keep them; which brief is no part of them.

    `language` is kept instead of theirs: "" = that of the interface, whichever it is when they are read.
    """
    made = {
        "layout": options.layout.value,
        "marked": sorted(each.value for each in options.marked),
        "paper": options.paper,
        "size": options.size,
        "grey": options.is_grey,
        "language": options.language if language is None else language,
        "reader": options.reader.value,
        "columns": options.columns,
    }
    return json.dumps(made, separators=(",", ":"))


def unpacked(text: str) -> Options | None:
    """Return what was packed; None where it is damaged or of another version."""
    try:
        found = json.loads(text)
        made = Options(
            Layout(found["layout"]),
            frozenset(Marked(each) for each in found["marked"]),
            str(found["paper"]),
            float(found["size"]),
            found["grey"] is True,
            str(found["language"]) or language_shown(),
            Reader(found["reader"]),
            int(found["columns"]),
        )
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    is_sound = (
        made.paper in PAPERS
        and made.language in LANGUAGES
        and LEAST_SIZE <= made.size <= MOST_SIZE
        and LEAST_COLUMNS <= made.columns <= MOST_COLUMNS
    )
    return made if is_sound else None


def names(kept: Kept) -> tuple[str, ...]:
    return tuple(name for name, text in kept if unpacked(text) is not None)


def named(kept: Kept, name: str) -> Options | None:
    """Return the options with a name, None where there are none that can be read."""
    return next((unpacked(text) for known, text in kept if known == name), None)


def name_of(kept: Kept, options: Options) -> str:
    """Return the name under which just these options are kept, else ""."""
    wanted = packed(options)
    return next((name for name, text in kept if text == wanted), "")


def with_options(kept: Kept, name: str, options: Options) -> Kept:
    """Keep options under a name; those that had it go, and the oldest where there are too many."""
    rest = [each for each in kept if each[0] != name][-MOST + 1 :]
    return tuple(sorted([*rest, (name, packed(options))], key=_by_name))


def without(kept: Kept, name: str) -> Kept:
    return tuple(each for each in kept if each[0] != name)


def sound_name(name: str) -> str:
    """Return a name in one line, no longer than it may be."""
    return " ".join(name.split())[:LONGEST_NAME]


def last_of(kept: Kept, layout: Layout) -> Options:
    """Return what was used last for a layout, else what is usual."""
    found = named(kept, layout.value)
    return found if found is not None and found.layout is layout else usual(layout)


def first_layout(kept: Sequence[tuple[str, str]], *, has_pins: bool) -> Layout:
    """Return the layout to begin with: the one used last; without pins there is no brief."""
    last = next((text for name, text in kept if name == "last"), "")
    layout = (
        Layout(last) if last in set(Layout) else Layout.BRIEF if has_pins else Layout.COMPARISON
    )
    return Layout.COMPARISON if layout is Layout.BRIEF and not has_pins else layout


def used(kept: Kept, options: Options) -> Kept:
    """Remember options as the last of their layout, and the layout as the last of all.

    Labels in the language of the interface go on following it: nobody chose another one for them.
    """
    rest = tuple(each for each in kept if each[0] not in ("last", options.layout.value))
    language = "" if options.language == language_shown() else options.language
    last = packed(options, language)
    return (*rest, ("last", options.layout.value), (options.layout.value, last))


def _by_name(each: tuple[str, str]) -> str:
    return each[0].casefold()
