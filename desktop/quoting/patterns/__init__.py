"""Attributions by the order of words, with no parser; `attributing.attribute(language)` is the way in."""
