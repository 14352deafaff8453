"""The error that is shown to the reader as it is."""


class UserError(Exception):
    """Say in one or two plain sentences what happened, to which file, and what to do."""


class Cancelled(Exception):
    """Leave work that nobody waits for any more."""
