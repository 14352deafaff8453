"""Files and pasted texts become articles."""

from desktop.importing.reading import READERS, SIZE_LIMIT, read, read_text

__all__ = ["READERS", "SIZE_LIMIT", "read", "read_text"]
