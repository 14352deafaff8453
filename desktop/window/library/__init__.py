"""All articles of a project: a table, the stories beside it, what is known of one below it."""

from desktop.window.library.page import LibraryPage

__all__ = ["LibraryPage"]
