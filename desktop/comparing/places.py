"""The places of spans, where the window looked for them first; they belong to `desktop.story.places`."""

from desktop.story.places import Places, holds, is_same_place, overlap

__all__ = ["Places", "holds", "is_same_place", "overlap"]
