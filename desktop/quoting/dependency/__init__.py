"""Attributions by rules on parsed English sentences; `attributing.attribute(nlp)` is the way in."""
