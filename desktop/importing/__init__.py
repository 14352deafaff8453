"""Files and pasted texts become articles."""

from desktop.importing.reading import PLAIN, SIZE_LIMIT, parse, read, read_bytes, read_text

__all__ = ["PLAIN", "SIZE_LIMIT", "parse", "read", "read_bytes", "read_text"]
