"""Measure how long the panel takes to show a passage: python -m tests.window.panel_speed."""

import random
import statistics
import sys
from time import process_time

from desktop.application import make_application
from desktop.story.article import Article
from desktop.window.panel import Panel
from desktop.window.panel_builder import panel_content
from desktop.window.theme import LIGHT, apply
from tests.window.invented import article, comparison, reading

ROUNDS = 20
OTHERS = 14
TOLD = (
    "The city council said on Monday that the old Orsha bridge was shut after engineers found four"
    " cracks in two of its pillars, and that repairs would take about eleven weeks."
)
OTHER_WORDS = ("closed", "nearly", "experts", "holes", "river", "Tuesday", "nine", "walls")
CHANGED = 5
"""Words of a sentence that another article words differently."""


def varied(chance: random.Random) -> str:
    words = TOLD.split()
    for place in chance.sample(range(len(words)), CHANGED):
        words[place] = chance.choice(OTHER_WORDS)
    return " ".join(words)


def articles() -> tuple[Article, ...]:
    chance = random.Random(3)
    return tuple(article(n, varied(chance), varied(chance)) for n in range(1, OTHERS + 2))


def measured(width: int, height: int) -> list[float]:
    """Return CPU ms from a reading to the painted panel, one value a round."""
    told = articles()
    pairs = [((0, i), (n, i), 0.9) for i in (0, 1) for n in range(1, OTHERS + 1)]
    found = comparison(told, *pairs)
    readings = [reading(told, found, (0, index)) for index in (0, 1)]
    application = make_application()
    apply(application, LIGHT)
    panel = Panel(LIGHT)
    panel.resize(width, height)
    panel.show()
    application.processEvents()
    times = []
    for count in range(ROUNDS):
        start = process_time()
        panel.show_passage(panel_content(readings[count % 2], told, found))
        application.processEvents()
        times.append(1000 * (process_time() - start))
    panel.close()
    return times


if __name__ == "__main__":
    for name, size in (("beside", (352, 900)), ("drawer", (1100, 200))):
        taken = measured(*size)
        sys.stdout.write(
            f"{name}: {statistics.median(taken):.1f} ms median, {max(taken[1:]):.1f} most,"
            f" {taken[0]:.1f} the first time, {OTHERS} counterparts\n"
        )
