"""Files and pasted texts become articles."""

from desktop.importing.reading import READERS, SIZE_LIMIT, parse, read, read_bytes, read_text

__all__ = ["READERS", "SIZE_LIMIT", "parse", "read", "read_bytes", "read_text"]
