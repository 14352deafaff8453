"""Who is quoted in the articles of a story, and how each outlet words what was said."""

from desktop.window.quotes.page import QuotesPage

__all__ = ["QuotesPage"]
