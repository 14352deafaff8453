"""Which keys of the page work from what stands beside the quotes: none that changes a quote out of sight."""

from PySide6.QtGui import QKeyEvent

from desktop.window.quotes.keys import command_of

ANYWHERE = frozenset({"utterances", "speakers", "outlets", "side", "filter", "filters"})
"""Commands that are about the page, not about a row."""


def is_for_page(event: QKeyEvent) -> bool:
    """Tell whether a key is to be handed on to the page."""
    return command_of(event) in ANYWHERE


def is_of_a_row(event: QKeyEvent) -> bool:
    """Tell whether a key would act on a row of quotes that is not in sight."""
    command = command_of(event)
    return bool(command) and command not in ANYWHERE and command != "copy"
