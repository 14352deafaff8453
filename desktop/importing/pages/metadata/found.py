"""A point in time that a page gives, with where it stands in the page."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.importing.pages.metadata.instants import Instant

UNCONFIRMED = "unconfirmed: "
JSON_LD, META, TIME = "JSON-LD of the page", "meta element of the page", "time element"
ADDRESS, DATE_LINE, DATELINE = (
    "address of the page",
    "date line of the page",
    "dateline in its text",
)
TWO_WAYS = "numbers that can be read two ways"
SHOWN = "; the page shows "
"""Behind it stands, in some evidence, the other day that the page prints."""
SAYS_UPDATED = re.compile(
    r"\b(?:updated?|last (?:modified|edited|changed|reviewed)|modified|aktualisiert|zuletzt|geändert|mis(?:e)? à jour|modifié\w*|maj|actualizado|actualizada|modificado|"
    r"aggiornato|оновлено|змінено|обновлено|изменено|atualizado|bijgewerkt|zaktualizowano)\b|(?:آخر تحديث|تم التحديث|تحديث)",
    re.IGNORECASE,
)


class Found(NamedTuple):
    """A point in time with where it stands."""

    instant: Instant
    evidence: str


class Both(NamedTuple):
    """What was found of publication and of changes, in the order of trust."""

    published: list[Found]
    updated: list[Found]
