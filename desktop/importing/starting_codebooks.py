"""Read the codebooks that come with the program, in the language of the reader."""

from __future__ import annotations

import tomllib

from desktop.importing.codebooks import Codebook
from desktop.resources import resource
from desktop.story.annotation import Code
from desktop.story.codebook import Entry

STARTING = ("frames", "attribution", "naming")
"""Their files, in the order they are offered."""


def starting(language: str = "") -> tuple[Codebook, ...]:
    """Return the codebooks that come with the program, in a language if they are written in it."""
    found = []
    for name in STARTING:
        with resource(f"codebooks/{name}.toml").open("rb") as file:
            found.append(from_toml(name, tomllib.load(file), language))
    return tuple(found)


def from_toml(name: str, content: dict[str, object], language: str) -> Codebook:
    def word(table: dict[str, object], field: str) -> str:
        value = table.get(f"{field}_{language}") or table.get(field) or ""
        return str(value).strip()

    source = word(content, "source")
    entries = []
    codes = content["codes"]
    assert isinstance(codes, list)
    for table in codes:
        definition = word(table, "definition")
        if source and not table.get("level"):
            definition = f"{definition}\n\n{source}"
        code = Code(
            0,
            word(table, "name"),
            0,
            definition,
            word(table, "included"),
            word(table, "excluded"),
            str(table["colour"]),
            word(table, "letter"),
            bool(table.get("applicable", True)),
        )
        entries.append(Entry(int(table.get("level", 0)), code))
    return Codebook(name, word(content, "title"), tuple(entries), word(content, "about"))
