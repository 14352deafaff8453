"""The languages that a reader can say an article is in."""

from desktop.story.article import UNDETERMINED

LANGUAGES = {
    "en": "English",
    "uk": "Українська",
    "ru": "Русский",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pl": "Polski",
    "ar": "العربية",
    "he": "עברית",
    UNDETERMINED: "Not known",
}
"""Languages a reader can choose, each by its own name."""
