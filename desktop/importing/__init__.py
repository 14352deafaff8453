"""Files and pasted texts become articles."""

from pathlib import Path

from desktop.importing.reading import READERS, SIZE_LIMIT, parse, read, read_bytes, read_text


def example_story() -> tuple[str, list[Path]]:
    """Return the name of the story of the example articles, and their files in its order."""
    from desktop.importing.known import examples
    from desktop.resources import seeds

    known = examples()
    return known.name, [seeds() / name for name in known.files]


__all__ = ["READERS", "SIZE_LIMIT", "example_story", "parse", "read", "read_bytes", "read_text"]
