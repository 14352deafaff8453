"""Who said what: quotes with speakers, cues and the outlet they came through; utterances over articles."""

from desktop.quoting.extract import extract

__all__ = ["extract"]
