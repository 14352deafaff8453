"""How high a row of the queue of articles is."""

import math
from collections.abc import Sequence

from PySide6.QtGui import QFont

from desktop.window.adding.capped import laid_out

LEAST, AROUND = 46, 10
"""px of a row, and above and below its words."""
MOST_LINES = 4


def row_height(lines: Sequence[str], font: QFont, width: float) -> int:
    """Return the height of a row, px, with a width for words beside the icon: no script is cut."""
    texts = [laid_out(line, font, width, MOST_LINES) for line in lines]
    high = sum(text.lineAt(row).height() for text in texts for row in range(text.lineCount()))
    return max(LEAST, math.ceil(high) + AROUND)
