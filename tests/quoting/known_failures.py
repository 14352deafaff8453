"""Small cases that are not right yet, by title, each with the reason; a test fails when one of them passes."""

WITH_MODEL: dict[str, str] = {}

BY_PATTERNS: dict[str, str] = {}

OUTLETS_WITH_MODEL: dict[str, str] = {}

OUTLETS_BY_PATTERNS: dict[str, str] = {}
