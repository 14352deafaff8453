"""Say how many entries of a table hang on something that could not be read."""

from desktop.storing.rows import NAMES
from desktop.story.errors import Sentence

LOOSE = "In {what}, {count} entry belongs to an article or story that is damaged; what belongs to it is left out."
LOOSE_ONES = "In {what}, {count} entries belong to an article or story that is damaged; what belongs to it is left out."


def tell_loose(name: str, count: int, damage: list[str]) -> None:
    """Say how many entries of a table were left out, if any."""
    if count == 1:
        damage.append(Sentence(LOOSE, what=NAMES[name], count=count))
    elif count:
        damage.append(Sentence(LOOSE_ONES, what=NAMES[name], count=count))
